import Quantities
import Studies
import Timetables

/// The study's traffic by area, such as municipalities, where the study names a file of them.
extension StudyPage {
  var areas: Part {
    let title = say("Trafiken efter område", "The traffic by area")
    guard let areas = result.areas else { return Part(anchor: "areas", title: title, pieces: []) }
    let rows = ImportVolumes.largestFirst(areas.rows).map { row in
      PageTable.Row(texts: [
        row.name ?? say("(utanför alla områden)", "(outside every area)"), row.kind.name(in: words.language),
        style.format(row.volume.distance.kilometres), style.format(row.volume.trips),
        style.format(row.volume.time.hours),
      ])
    }
    let period = "\(words.date(result.feed.period.first)) – \(words.date(result.feed.period.last))"
    let table = PageTable(
      say(
        "Tidtabellens hela period, \(period), störst först.",
        "The whole period of the timetable, \(period), the largest first."),
      [
        .text(say("Område", "Area"), style: "name"), .text(say("Trafikslag", "Traffic")),
        .number(say("Vagnkm", "Vehicle km")), .number(say("Turer", "Trips")), .number(say("Timmar", "Hours")),
      ], rows: rows)
    var pieces = [
      tag(
        "p",
        text: say(
          "Kilometer och timmar är det av varje tur som ligger i området, tomkörning ej medräknad. En tur räknas i varje område som den"
            + " kommer in i, så att turerna i alla områden är fler än de är tillsammans. Delsträckor utan längd räknas fågelvägen, utan studiens omvägsfaktor. Områdena är de i \(areas.input.name).",
          "Kilometres and hours are what of each trip lies in the area, empty runs left out. A trip counts in every area that it comes"
            + " into, so that the trips of all areas come to more than there are. Legs without a length count by great circle, without the study's detour factor. The areas are those of \(areas.input.name)."
        )),
      table.piece,
    ]
    if areas.overlap.kilometres >= 0.05 {
      let length = style.format(areas.overlap.kilometres)
      pieces.append(
        tag(
          "p", ["class": "note"],
          text: say(
            "\(length) km räknas mer än en gång: områden överlappar.",
            "\(length) km count more than once: areas overlap.")
        ))
    }
    return Part(anchor: "areas", title: title, pieces: pieces)
  }
}

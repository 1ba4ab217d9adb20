import Quantities
import Studies
import Timetables

/// The sums over all service days by lot and by area, where they were given.
extension ImportPage {
  var lots: FeedPage.Part {
    let caption = say(
      "Hela perioden efter anbudsområde, störst först. Varje linje räknas i ett område.",
      "The whole period by lot, the largest first. Every line counts in one lot.")
    return FeedPage.Part(
      anchor: "lots", title: say("Efter anbudsområde", "By lot"),
      pieces: table(
        overview.volumes.lots ?? [], caption, say("Anbudsområde", "Lot"), none: say("(i inget område)", "(in no lot)")))
  }

  var areas: FeedPage.Part {
    let caption = say(
      "Hela perioden efter område, störst först: det av varje tur som ligger i området. En tur räknas i varje område som den kommer in i.",
      "The whole period by area, the largest first: what of each trip lies in the area. A trip counts in every area that it comes into."
    )
    var pieces = table(
      overview.volumes.areas ?? [], caption, say("Område", "Area"),
      none: say("(utanför alla områden)", "(outside every area)"))
    if let overlap = overview.volumes.areaOverlap, overlap.kilometres >= 0.05 {
      let length = kilometres(overlap)
      pieces.append(
        tag(
          "p",
          text: say(
            "\(length) km räknas mer än en gång: områden överlappar.",
            "\(length) km count more than once: areas overlap.")))
    }
    return FeedPage.Part(anchor: "areas", title: say("Efter område", "By area"), pieces: pieces)
  }

  private func table(_ rows: [ImportVolumes.Row], _ caption: String, _ scope: String, none: String) -> [Piece] {
    let rows = ImportVolumes.largestFirst(rows).map { row in
      PageTable.Row(texts: [
        row.name ?? none, row.kind.name(in: words.language), style.format(row.volume.trips),
        style.format(row.volume.time.hours), kilometres(row.volume.distance),
      ])
    }
    return FeedPage.folded(
      caption,
      [
        .text(scope), .text(say("Trafikslag", "Traffic")), .number(say("Turer", "Trips")),
        .number(say("Timmar", "Hours")), .number(say("Granskade km", "Audited km")),
      ], rows: rows, shown: 25
    ) { say("\(words.rows($0)) till", "\(words.rows($0)) more") }
  }
}

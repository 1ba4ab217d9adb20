import Quantities
import Timetables

/// The year and the day: which dates run what, and how many buses are out.
extension ImportPage {
  var year: FeedPage.Part {
    let strip = YearStrip(sorts: overview.sorts, words: words)
    var caption = say(
      "En ruta för varje dag, mörkare ju fler turer. Måndag överst.",
      "A square for each day, darker the more trips. Monday on top.")
    if let last = strip.lastDrawn {
      caption += say(" Dagar efter \(words.date(last)) ritas inte.", " Days after \(words.date(last)) are not drawn.")
    }
    return FeedPage.Part(
      anchor: "year", title: say("Trafiken genom året", "Service through the year"),
      pieces: FeedPage.figure(strip.piece(id: "year-chart"), caption, .wide) + [sortTable])
  }

  private var sortTable: Piece {
    let rows = overview.sorts.all.map { sort -> PageTable.Row in
      PageTable.Row(texts: [
        sort.pattern.name(in: words.language), style.format(sort.dates.count), style.format(sort.timetables),
        sort.peakDate.description, style.format(sort.timetable.trips.count),
      ])
    }
    var table = PageTable(
      say(
        "Dagtyper. Datum har samma tidtabell när exakt samma turer körs. Tät dag: nio av tio datum har inte fler bussturer.",
        "Sorts of day. Dates share a timetable where exactly the same trips run. Busy date: nine dates in ten have no more bus trips."
      ),
      [
        .text(say("Dagtyp", "Sort of day")), .number(say("Datum", "Dates")),
        .number(say("Olika tidtabeller", "Different timetables")), .text(say("Tät dag", "Busy date")),
        .number(say("Turer den dagen", "Trips that day")),
      ], rows: rows)
    table.hasCards = true
    return table.piece
  }

  var motion: FeedPage.Part {
    let chart = MotionChart(days: overview.motion, words: words)
    let caption = say(
      "Tidtabellsbussar mellan avgång och ankomst, minut för minut, en tät dag av varje dagtyp (nio av tio datum har inte fler bussturer). Reglertid och tomkörning ingår inte: inget upplägg klarar sig med färre bussar.",
      "Scheduled buses between departure and arrival, minute by minute, on a busy date of each sort (nine in ten have no more bus trips). Layover and empty runs are not in it: no plan takes fewer buses."
    )
    return FeedPage.Part(
      anchor: "motion", title: say("Bussar i rörelse", "Buses in motion"),
      pieces: FeedPage.figure(chart.piece(id: "motion-chart"), caption, .wide))
  }
}

import Quantities
import Timetables

/// The year and the day: which dates run what, and how many buses are out.
extension ImportPage {
  var year: FeedPage.Part {
    let strip = YearStrip(sorts: result.sorts, words: words)
    var caption = say(
      "En ruta för varje dag, mörkare ju fler turer. Måndag överst.",
      "A square for each day, darker the more trips. Monday on top.")
    if let last = strip.lastDrawn {
      caption += say(" Dagar efter \(words.date(last)) ritas inte.", " Days after \(words.date(last)) are not drawn.")
    }
    return FeedPage.Part(
      anchor: "year", title: say("Trafiken genom året", "Service through the year"),
      pieces: ChartRoom.figure(.broad, caption) { room in
        YearStrip(sorts: result.sorts, words: words, room: room).piece(id: room.id("year-chart"))
      } + [sortTable])
  }

  private var sortTable: Piece {
    let rows = overview.patterns.map { pattern -> PageTable.Row in
      let sort = pattern.sort
      let fewest = sort.fewestTrips < sort.mostTrips ? "\(style.format(sort.fewestTrips))–" : ""
      return PageTable.Row(texts: [
        sort.pattern.name(in: words.language), style.format(sort.dates.count), style.format(pattern.typeCount),
        fewest + style.format(sort.mostTrips), sort.busiest.description, style.format(pattern.motion.peak),
        pattern.motion.peakTime.map { words.clock($0) } ?? NumberStyle.none,
      ])
    }
    var table = PageTable(
      say(
        "Dagtyper. Datum har samma tidtabell när exakt samma turer körs. Helgdagar och aftnar står där deras trafik hör hemma.",
        "Sorts of day. Dates share a timetable where exactly the same trips run. Public holidays and eves stand where their traffic belongs."
      ),
      [
        .text(say("Dagtyp", "Sort of day")), .number(say("Datum", "Dates")),
        .number(say("Olika tidtabeller", "Different timetables")), .number(say("Tidtabellsturer", "Scheduled trips")),
        .text(say("Mest trafik", "Busiest date")), .number(say("Bussar i rörelse då", "Buses in motion then")),
        .text(say("Klockan", "At")),
      ], rows: rows)
    table.hasCards = true
    return table.piece
  }

  var motion: FeedPage.Part {
    let caption = say(
      "Tidtabellsbussar mellan avgång och ankomst, minut för minut, dagen med mest trafik av varje dagtyp. Reglertid och tomkörning ingår inte: inget upplägg klarar sig med färre bussar.",
      "Scheduled buses between departure and arrival, minute by minute, on the busiest date of each sort. Layover and empty runs are not in it: no plan takes fewer buses."
    )
    return FeedPage.Part(
      anchor: "motion", title: say("Bussar i rörelse", "Buses in motion"),
      pieces: ChartRoom.figure(.broad, caption) { room in
        MotionChart(days: overview.patterns, words: words, room: room).piece(id: room.id("motion-chart"))
      })
  }
}

import Findings
import Quantities
import Studies

/// Climate and terrain: how cold the year is where the traffic runs, what it takes, and how hilly the lines are.
extension StudyPage {
  /// More lines than these are shown by the hilliest alone; all stand in the table file.
  private static let mostLines = 40

  var surroundings: Part {
    Part(
      anchor: "surroundings", title: say("Klimat och terräng", "Climate and terrain"),
      pieces: climatePieces + terrainPieces + windowPieces)
  }

  // MARK: Climate

  private var climatePieces: [Piece] {
    guard let climate = result.climate else { return [] }
    return [tag("h3", text: say("Klimat", "Climate")), tag("p", text: climateSentence(climate))]
      + ChartRoom.figure(
        .broad,
        say(
          "Trafiktimmarna under ett år, de kallaste till vänster, och dimensionerande dygn.",
          "The hours of service of a year, the coldest to the left, and the design day.")
      ) { room in
        TemperatureDurationChart(climate: climate, designDay: result.designDay, words: words, room: room)
          .piece(id: room.id("chart-temperature-duration"))
      }
      + [
        Fold.piece(say("Väderstationerna och kurvorna i tal", "The weather stations and the curves in figures")) {
          stationTable(climate)
          durationTable(climate)
        }
      ]
  }

  private func climateSentence(_ climate: ClimateResult) -> String {
    let hours = "\(clock(climate.hours.lowerBound))–\(clock(climate.hours.upperBound))"
    let place = climate.stations.map(\.name)
    let source =
      climate.isSynthetic
      ? say(
        "Antagande: årets temperaturer är konstruerade ur månadsmedel för \(words.list(place)), eftersom studien inte anger någon väderstation. De är ett enda år, vars kallaste dygn går nära platsens köldrekord; varmare och kallare år finns inte i dem.",
        "Assumption: the year’s temperatures are made up from monthly means of \(words.list(place)), since the study names no weather station. They are a single year, whose coldest days come near the place’s record; warmer and colder years are not in them."
      )
      : say(
        "Temperaturerna är uppmätta timvärden \(words.date(climate.first)) – \(words.date(climate.last)) vid \(words.list(place)) (SMHI); varje linje tar den närmaste stationen.",
        "The temperatures are hourly readings of \(words.date(climate.first)) – \(words.date(climate.last)) at \(words.list(place)) (SMHI); each line takes the nearest station."
      )
    let served = say(" Räknat på trafiktimmarna \(hours).", " Over the hours of service, \(hours).")
    let day =
      climate.isDesignDayOfStations
      ? say(
        " Dimensionerande dygn är ett verkligt dygn ur serien, valt efter andelen trafikdygn som inte är kallare.",
        " The design day is a real day of the series, chosen by the share of service days that are not colder.") : ""
    return source + served + day + yearSentence
  }

  private var yearSentence: String {
    guard let energy = figures.findWithUnit("energy.year") else { return "" }
    let year = say(
      " El per år: \(energy)\(yearMark), vid batteriet, tomkörning inräknad och förvärmning på laddplats inte.",
      " Electricity a year: \(energy)\(yearMark), at the battery, empty running counted and heating on the plug not.")
    guard let winter = figures.findWithUnit("consumption.winter"),
      let temperature = figures.findWithUnit("temperature.winter")
    else { return year }
    return year
      + say(
        " December–februari: \(winter) i trafik vid i medel \(temperature)\(yearMark), tomkörning och väntan inräknade i energin. Linjernas tal i ”Linje för linje” är turernas egna, utan dem.",
        " December to February: \(winter) of traffic at a mean of \(temperature)\(yearMark), empty running and standing counted in the energy. The figures of “Line by line” are those of the trips alone, without them."
      )
  }

  private func clock(_ hour: Int) -> String { words.clock(ServiceTime(hours: hour, minutes: 0)) }

  private func stationTable(_ climate: ClimateResult) -> Piece {
    func number(_ value: Double, _ decimals: Int = 0) -> String { style.format(value, decimals: decimals) }
    let rows = climate.stations.map { station -> PageTable.Row in
      let cold = station.coldDay.map { number($0.celsius, 1) } ?? "–"
      let date = station.coldDate.map { " (\(words.date($0)))" } ?? ""
      return PageTable.Row(texts: [
        climate.isSynthetic ? say("\(station.name) (antagande)", "\(station.name) (assumption)") : station.name,
        number(station.heightMetres), style.format(station.lines),
        station.farthest.map { number($0.kilometres) } ?? "–", number(station.mean.celsius, 1), cold + date,
        station.hoursBelowMinus20.map { number($0) } ?? NumberStyle.none, style.format(station.days),
        style.format(station.incompleteDays),
        style.format(station.missingHours), style.format(station.filledHours), style.format(station.uncheckedReadings),
      ])
    }
    var table = PageTable(
      say(
        "Väderstationer. Luckor om högst tre timmar är ifyllda; dygn med längre luckor är inte med.",
        "Weather stations. Gaps of at most three hours are filled in; days with longer ones are left out."),
      [
        .text(say("Station", "Station"), style: "name"), .number(say("Höjd, m", "Height, m")),
        .number(say("Linjer", "Lines")), .number(say("Längst bort, km", "Farthest, km")),
        .number(say("Medel, °C", "Mean, °C")),
        .number(say("Ett dygn på hundra, °C", "One day in a hundred, °C")),
        .number(say("Timmar per år under −20 °C", "Hours a year below −20 °C")),
        .number(say("Trafikdygn", "Service days")), .number(say("Utelämnade dygn", "Days left out")),
        .number(say("Timmar som saknas", "Hours missing")), .number(say("Ifyllda timmar", "Hours filled in")),
        .number(say("Ogranskade värden", "Unchecked readings")),
      ], rows: rows)
    table.hasCards = true
    return table.piece
  }

  /// The curves as a table: at each station the temperature that so many hours of service are colder than.
  private func durationTable(_ climate: ClimateResult) -> Piece {
    let rows = climate.stations.flatMap { station -> [PageTable.Row] in
      let points = station.duration
      // A dozen points tell a curve; the first and the last are among them.
      let places = Set((0...12).map { $0 * max(0, points.count - 1) / 12 }).sorted().filter {
        points.indices.contains($0)
      }
      return places.map { place in
        PageTable.Row(texts: [
          climate.isSynthetic ? say("\(station.name) (antagande)", "\(station.name) (assumption)") : station.name,
          style.format(points[place].hours), style.format(points[place].celsius, decimals: 1),
        ])
      }
    }
    return PageTable(
      say("Temperaturens varaktighet.", "Duration of temperature."),
      [
        .text(say("Station", "Station"), style: "name"),
        .number(say("Trafiktimmar per år som är kallare", "Hours of service a year that are colder")), .number("°C"),
      ], rows: rows
    ).slim.piece
  }

  // MARK: Terrain

  private var terrainPieces: [Piece] {
    guard let terrain = result.terrain else { return [] }
    return [tag("h3", text: say("Terräng", "Terrain")), tag("p", text: terrainSentence)] + terrainTable(terrain)
  }

  private var terrainSentence: String {
    let unknown = figures.findWithUnit("terrain.unknown.share") ?? "–"
    guard let raw = figures.findWithUnit("terrain.climb.raw"), let climb = figures.findWithUnit("terrain.climb") else {
      return say(
        "Höjdfilerna ger ingen höjd för någon linje, eftersom de inte täcker den eller har värden som ingen mark har (bortom ±9 000 m): all mark är räknad som plan.",
        "The height files give no line a height, since they do not cover it or hold values that no ground has (beyond ±9,000 m): all ground is taken as level."
      )
    }
    return say(
      "Linjerna stiger \(raw) som höjderna kom och \(climb) efter utjämning och kapning av lutningar som ingen väg har: det senare är vad bussarna kör. \(unknown) av kilometrarna saknar höjder.",
      "The lines climb \(raw) as the heights came and \(climb) after smoothing and cutting grades that no road has: the latter is what the buses drive. \(unknown) of the kilometres have no heights."
    )
  }

  private func terrainTable(_ terrain: TerrainResult) -> [Piece] {
    let isLong = terrain.lines.count > Self.mostLines
    let shown =
      isLong
      ? terrain.lines.sorted { ($1.ground.climbPerKilometre, $0.name) < ($0.ground.climbPerKilometre, $1.name) }
        .prefix(Self.mostLines / 2).map { $0 } : terrain.lines
    let rows =
      [row(say("Alla linjer", "All lines"), .network, terrain.all)]
      + shown.map { row(say("Linje \($0.name)", "Line \($0.name)"), .line($0.name), $0.ground) }
    // The row of all lines, and six.
    return FeedPage.folded(
      isLong
        ? say(
          "Stigning per kilometer: alla linjer, och de mest kuperade. Alla linjer står i tables/surroundings.csv.",
          "Climb per kilometre: all lines, and the hilliest. All lines stand in tables/surroundings.csv.")
        : say("Stigning per kilometer.", "Climb per kilometre."),
      [
        .text(say("Linje", "Line"), style: "name"), .number(say("Som höjderna kom, m/km", "As the heights came, m/km")),
        .number(say("Utjämnat, m/km", "Smoothed, m/km")),
        .number(say("Kapad lutning, % av vägen", "Grade cut, % of the way")),
        .number(say("Utan höjder, %", "Without heights, %")),
      ], rows: rows, shown: 7,
      fold: { say("\(words.lines($0)) till", "\(words.lines($0)) more") })
  }

  private func row(_ name: String, _ scope: FindingScope, _ ground: TerrainResult.Ground) -> PageTable.Row {
    PageTable.Row(texts: [
      name, figures.find("terrain.climb.raw", scope) ?? "–", figures.find("terrain.climb", scope) ?? "–",
      ground.hasHeights ? style.format(ground.cutShare * 100, decimals: 1) : "–",
      figures.find("terrain.unknown.share", scope) ?? "–",
    ])
  }

  // MARK: Windows

  private var windowPieces: [Piece] {
    guard let share = figures.findWithUnit("line.undrivable.share") else { return [] }
    return [
      tag("h3", text: say("Körtider", "Running times")),
      tag(
        "p",
        text: say(
          "\(share) av tidtabellens tidsfönster (minst tre minuter, tider avrundade till minuter) kan inte köras på angiven tid ens med hård acceleration: hela turen är för snabb, eller tre fönster i rad. Modellen kör dem på gränsen och tar igen förseningen när det finns tid.",
          "\(share) of the timetable’s windows (at least three minutes; times are rounded to minutes) cannot be driven as timed even with hard acceleration: the whole trip is too fast, or three windows in a row. The model drives them at the limits and makes up the delay where there is time."
        )),
    ]
  }
}

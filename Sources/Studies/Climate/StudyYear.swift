import Electrification
import Quantities
import Surroundings
import Timetables

/// The year round the service day: how much is run on each of its days, and how cold they are.
struct StudyYear {
  /// Kilometres of the year by line and service.
  let volume: AnnualVolume
  /// The weather; nil where none is known for the place.
  let climate: ClimateYear?
  /// Places of the blocks, in the plan's order.
  let blockPlaces: [LinePlaces.Place]
  /// Metres of the blocks' trips.
  private let blockMetres: [Double]
  private let blockIDs: [String]

  /// - Throws: `FeedError`, or what the files of the stations have wrong with them.
  init(_ study: Study, _ feed: FeedImport, _ selection: TrafficSelection, _ trips: [StudyTrip], blocks: [StudyBlock])
    throws
  {
    let timetable = selection.timetable
    let ids = Set(trips.map { timetable.lines[timetable.trips[$0.place].line].id })
    let volume = try AnnualVolume(feed.feed) { ids.contains(feed.feed.routes.ids[$0.position]) }
    self.volume = volume
    var places = LinePlaces(timetable)
    let times = trips.map { timetable.trips[$0.place] }
    let first = times.map { timetable.start(of: $0).seconds }.min() ?? 0
    let last = times.map { timetable.end(of: $0).seconds }.max() ?? 86_400
    // Whole hours of service; nobody runs for more than a day and a half.
    let from = min(23, max(0, Int(first) / 3600))
    let hours = from..<min(36, max(from + 1, (Int(last) + 3599) / 3600))
    // Weekdays on which something runs: on the others no bus meets the cold.
    var weekdays: Set<Weekday> = []
    for day in volume.first.dayNumber...volume.last.dayNumber where weekdays.count < 7 {
      let date = CalendarDate(dayNumber: day)
      guard !weekdays.contains(date.weekday) else { continue }
      if volume.services.contains(where: { feed.feed.services.runs($0.service, on: date) }) {
        weekdays.insert(date.weekday)
      }
    }
    climate = try ClimateYear.find(study, centre: places.place(of: trips).coordinate, hours: hours) {
      weekdays.isEmpty || weekdays.contains($0.weekday)
    }
    blockPlaces = blocks.map { places.place(of: $0.trips) }
    blockMetres = blocks.map { $0.trips.reduce(0) { $0 + $1.metres } }
    blockIDs = blocks.map(\.id)
  }

  /// The design day by percentile; nil where the study asks for another.
  ///
  /// One real date for all of the traffic: of the dates on which every station knows all hours of service, the one whose mean over
  /// these hours, each station weighted by the kilometres of the blocks that take it, a share of the dates is colder than or as cold
  /// as. Every block meets its own station's readings of that date, at its own height.
  ///
  /// - Throws: `ClimateError` where a reading is beyond what the model answers for, `StudyError` where the readings are not of whole
  ///   years: a share of summer days says nothing of the cold.
  func designDay(_ study: Study) throws -> DesignDay? {
    guard let percentile = study.climate.designPercentile, let climate else { return nil }
    for (place, station) in climate.stations.enumerated() where !station.isYear {
      throw Self.noYear(
        study.climate.stations[place].files[0],
        "\(station.station.name) knows \(station.knownDays) of the year's \(DayOfYear.count) days", climate)
    }
    let taken = blockPlaces.map { place -> (station: Int, shift: Double) in
      let station = climate.station(for: place.coordinate)
      return (station, climate.shift(station, toHeightMetres: place.heightMetres))
    }
    var weights = [Double](repeating: 0, count: climate.stations.count)
    for (place, metres) in zip(taken, blockMetres) { weights[place.station] += metres }
    let total = weights.reduce(0, +)
    weights = total > 0 ? weights.map { $0 / total } : weights.indices.map { $0 == 0 ? 1 : 0 }

    var means: [CalendarDate: Double] = [:]
    var counts: [CalendarDate: Int] = [:]
    for (station, weight) in zip(climate.stations, weights) {
      for day in station.statistics.days {
        means[day.date, default: 0] += weight * day.mean.celsius
        counts[day.date, default: 0] += 1
      }
    }
    let dates = means.keys.filter { counts[$0] == climate.stations.count }
    let coldestFirst = dates.sorted { ((means[$0] ?? 0), $0) < ((means[$1] ?? 0), $1) }
    guard !coldestFirst.isEmpty else {
      throw StudyError(
        file: study.places.file ?? study.climate.stations[0].files[0], line: nil,
        problem:
          "the stations know no day of service in common with all its hours: leave one out, or give climate.from and climate.to"
      )
    }
    let months = Set(coldestFirst.map(\.parts.month))
    if let missing = (1...12).first(where: { !months.contains($0) }) {
      throw Self.noYear(
        study.climate.stations[0].files[0], "the stations know no day of service of the month \(missing) in common",
        climate)
    }
    // A little is taken off before rounding up: 1 − 0.99 is a little more than 0.01.
    let rank = Int(((1 - percentile) * Double(coldestFirst.count) - 1e-6).rounded(.up))
    let date = coldestFirst[min(coldestFirst.count - 1, max(0, rank - 1))]
    return try DesignDay(date, climate, weights: weights, blocks: Array(zip(blockIDs, taken)), of: coldestFirst.count)
  }

  private static func noYear(_ file: String, _ what: String, _ climate: ClimateYear) -> StudyError {
    StudyError(
      file: file, line: nil,
      problem:
        "climate.design-percentile is a share of a year's days, and \(what) in the period \(climate.period.first) to \(climate.period.last) (at least \(ClimateYear.fewestDays) in all months are needed): give whole years with climate.from and climate.to, or choose climate.design-day"
    )
  }
}

/// A real day of the stations that dimensions.
struct DesignDay {
  let date: CalendarDate
  /// How many service days it was chosen among.
  let daysCounted: Int
  /// All traffic's, the stations weighted by the kilometres that take them.
  let temperature: DayTemperature
  /// By block, at its own station and height.
  let ofBlock: [String: DayTemperature]

  init(
    _ date: CalendarDate, _ climate: ClimateYear, weights: [Double],
    blocks: [(id: String, taken: (station: Int, shift: Double))], of daysCounted: Int
  ) throws {
    self.date = date
    self.daysCounted = daysCounted
    let hours = climate.stations.map { station -> [Double] in
      let whole = station.series.findServiceDay(date, hours: 0..<24)
      let served = station.series.findServiceDay(date, hours: climate.period.hours)
      // The service hours are known, or the date would not have been chosen.
      return (whole ?? served)?.hourlyOfDay.map(\.celsius) ?? []
    }
    let main = weights.indices.max { (weights[$0], $1) < (weights[$1], $0) } ?? 0
    let others = weights.filter { $0 > 0 }.count - 1
    let name = climate.stations[main].station.name + (others > 0 ? " + \(others)" : "") + ", \(date)"
    let source = "SMHI, \(climate.stations.map(\.station.id).joined(separator: ", ")), \(date)"
    func day(_ celsius: [Double]) throws -> DayTemperature {
      try DayTemperature(name: name, source: source, hourly: celsius.map { Temperature(celsius: $0) })
    }
    var cache: [Key: DayTemperature] = [:]
    var ofBlock: [String: DayTemperature] = [:]
    var mean = [Double](repeating: 0, count: 24)
    var shifts = [Double](repeating: 0, count: weights.count)
    var counts = shifts
    for (id, taken) in blocks {
      let key = Key(station: taken.station, shift: taken.shift)
      let temperature = try cache[key] ?? day(hours[taken.station].map { $0 + taken.shift })
      cache[key] = temperature
      ofBlock[id] = temperature
      shifts[taken.station] += taken.shift
      counts[taken.station] += 1
    }
    for (station, weight) in weights.enumerated() where weight > 0 {
      let shift = counts[station] > 0 ? shifts[station] / counts[station] : 0
      for hour in 0..<24 { mean[hour] += weight * (hours[station][hour] + shift) }
    }
    temperature = try day(mean)
    self.ofBlock = ofBlock
  }

  private struct Key: Hashable {
    let station: Int
    let shift: Double
  }
}

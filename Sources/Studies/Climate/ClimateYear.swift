import Electrification
import Findings
import Quantities
import Surroundings

/// The weather of a year where the traffic runs: the study's stations over the years that count, or the synthetic year.
struct ClimateYear {
  /// Years of readings that count where the study names no period: enough for a day in a hundred, few enough to be of this climate.
  static let mostYears = 15
  /// Winters below which a day in a hundred is a guess.
  static let fewestWinters = 10
  /// No further than this is a synthetic year taken from another place.
  static let farthestNormals = Distance(kilometres: 300)
  /// The calendar of the synthetic year; any year without a leap day.
  static let syntheticCalendar = 2030
  /// Fewer days of the year than this known make no year: at most 5 % of its 365 days may be filled in.
  static let fewestDays = 347

  let stations: [ClimateStation]
  let isSynthetic: Bool
  let kelvinPerKilometre: Double

  var period: ClimateStatistics.Period { stations[0].statistics.period }
  var inputs: [InputFile] { stations.flatMap(\.inputs) }
  /// Whole winters in the period, a year counted as one.
  var years: Int { max(1, Int((Double(period.last.dayNumber - period.first.dayNumber + 1) / 365.25).rounded())) }

  /// What it is called in findings: where its temperatures come from, and of which years.
  var code: String {
    let names = stations.map(\.station.id).joined(separator: "+")
    if isSynthetic { return "synthetic-\(names)" }
    return "smhi-\(names)-\(period.first.parts.year)-\(period.last.parts.year)"
  }

  /// What it is called in texts: what `code` says, for people.
  var name: (swedish: String, english: String) {
    let places = stations.map(\.station.name).joined(separator: ", ")
    guard !isSynthetic else {
      return (
        "konstruerat ur månadsmedel för \(places), ett antagande",
        "made up from monthly means of \(places), an assumption"
      )
    }
    let years = "\(period.first.parts.year)–\(period.last.parts.year)"
    return ("uppmätta timvärden \(years) vid \(places)", "hourly readings of \(years) at \(places)")
  }

  /// The year of a study; nil where it names no station and no place with known normals is near.
  ///
  /// - Parameters:
  ///   - centre: The middle of the traffic; nil where the feed has no coordinates.
  ///   - hours: Whole hours of service.
  ///   - runs: Whether there is service on a date, by its weekday.
  static func find(
    _ study: Study, centre: Coordinate?, hours: Range<Int>, runs: (CalendarDate) -> Bool
  ) throws -> ClimateYear? {
    let climate = study.climate
    guard !climate.stations.isEmpty else { return try findSynthetic(climate, centre, hours, runs) }
    let read = try climate.stations.map { try ClimateStation.read($0) }
    let ids = read.map(\.series.station.id)
    for (place, id) in ids.enumerated() where ids.firstIndex(of: id) != place {
      throw StudyError(
        file: climate.stations[place].files[0], line: nil,
        problem: "the station \(id) is named twice: put its files into one list")
    }
    let period = try period(climate, read.map(\.series), hours)
    let stations = try read.map { try ClimateStation($0.series, inputs: $0.inputs, over: period, runs: runs) }
    return ClimateYear(stations: stations, isSynthetic: false, kelvinPerKilometre: climate.kelvinPerKilometre)
  }

  private static func findSynthetic(
    _ climate: Study.Climate, _ centre: Coordinate?, _ hours: Range<Int>, _ runs: (CalendarDate) -> Bool
  ) throws -> ClimateYear? {
    let normals: TemperatureNormals
    switch climate.syntheticYear {
    case .none: return nil
    case .nearest:
      guard let centre else { return nil }
      normals = TemperatureNormals.nearest(to: centre)
      guard normals.station.place.greatCircleDistance(to: centre) <= farthestNormals else { return nil }
    case .of(let id):
      guard let named = TemperatureNormals.all.first(where: { $0.station.id == id }) else {
        preconditionFailure("the study was read with the place \(id)")
      }
      normals = named
    }
    guard let first = CalendarDate(year: syntheticCalendar, month: 1, day: 1),
      let last = CalendarDate(year: syntheticCalendar, month: 12, day: 31)
    else { preconditionFailure("no calendar has the year \(syntheticCalendar)") }
    let station = try ClimateStation(
      TemperatureSeries.synthetic(normals, year: syntheticCalendar), inputs: [],
      over: ClimateStatistics.Period(first: first, last: last, hours: hours), runs: runs)
    return ClimateYear(stations: [station], isSynthetic: true, kelvinPerKilometre: climate.kelvinPerKilometre)
  }

  /// The days that count: the study's, else the latest whole years that all stations have.
  private static func period(
    _ climate: Study.Climate, _ series: [TemperatureSeries], _ hours: Range<Int>
  ) throws -> ClimateStatistics.Period {
    var (first, last) = (climate.first, climate.last)
    if first == nil || last == nil {
      var common: (first: CalendarDate, last: CalendarDate)?
      for (place, series) in series.enumerated() {
        guard let own = ClimateStation.findWholeYears(series, atMost: mostYears) else {
          throw StudyError(
            file: climate.stations[place].files[0], line: nil,
            problem:
              "\(series.station.name) has no whole year of hourly readings: fetch the corrected-archive, or give climate.from and climate.to"
          )
        }
        common = common.map { (max($0.first, own.first), min($0.last, own.last)) } ?? own
      }
      first = first ?? common?.first
      last = last ?? common?.last
    }
    guard let first, let last, first <= last else {
      throw StudyError(
        file: climate.stations[0].files[0], line: nil,
        problem:
          "the stations have no whole year of hourly readings in common: leave one out, or give climate.from and climate.to"
      )
    }
    return ClimateStatistics.Period(first: first, last: last, hours: hours)
  }

  /// The station whose readings a place takes: the nearest, of equals the one with the smaller number. Without a place the first.
  func station(for place: Coordinate?) -> Int {
    guard let place else { return 0 }
    let nearest = stations.indices.min {
      let (left, right) = (stations[$0].station, stations[$1].station)
      return (left.place.greatCircleDistance(to: place), left.id) < (
        right.place.greatCircleDistance(to: place), right.id
      )
    }
    return nearest ?? 0
  }

  /// How much warmer it is at a height than at a station, in kelvin; nothing where the height is not known.
  func shift(_ station: Int, toHeightMetres height: Double?) -> Double {
    guard let height else { return 0 }
    return (height - stations[station].station.heightMetres) / 1000 * kelvinPerKilometre
  }
}

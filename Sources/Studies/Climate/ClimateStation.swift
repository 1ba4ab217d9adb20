import Archives
import Findings
import Quantities
import Surroundings

/// A station's hourly temperatures over the years that count, and their statistics over the hours of service.
struct ClimateStation {
  let series: TemperatureSeries
  let statistics: ClimateStatistics
  /// The files, for provenance; none for a synthetic year.
  let inputs: [InputFile]
  /// Hours of the period without a temperature.
  let missingHours: Int
  /// Hours of the service by day of the year: `calendar[day][hour]` holds a temperature for each year that knows one, in °C. 365 days: the
  /// 29 of February counts with the 28.
  let calendar: [[[Double]]]

  var station: WeatherStation { series.station }

  /// The readings that a study names.
  ///
  /// - Throws: `ArchiveError`, `SMHIError`, or `StudyError` where files do not belong together.
  static func read(_ named: Study.Climate.Station) throws -> (series: TemperatureSeries, inputs: [InputFile]) {
    var files: [SMHIFile] = []
    var inputs: [InputFile] = []
    for path in named.files {
      let bytes = try readFile(at: path)
      let file = try SMHIFile(bytes, file: path)
      if let first = files.first, first.station.id != file.station.id {
        throw StudyError(
          file: path, line: nil,
          problem:
            "holds the station \(file.station.id) \(file.station.name), and \(named.files[0]) the station \(first.station.id): a station's files belong together, so name this one as a station of its own"
        )
      }
      files.append(file)
      inputs.append(
        InputFile(
          name: path.split(separator: "/").last.map(String.init) ?? path, sha256: ContentHash(of: bytes).description))
    }
    guard let series = TemperatureSeries(files) else {
      throw StudyError(
        file: named.files[0], line: nil, problem: "holds no reading on a whole hour: fetch the corrected-archive anew")
    }
    let own = series.station
    let described = WeatherStation(
      id: own.id, name: named.name ?? own.name, place: named.coordinate ?? own.place,
      heightMetres: named.heightMetres ?? own.heightMetres)
    return (series.described(as: described), inputs)
  }

  /// The first and last day of the latest whole years with hourly readings, at most `years` of them; nil where there is no such year.
  static func findWholeYears(
    _ series: TemperatureSeries, atMost years: Int
  ) -> (first: CalendarDate, last: CalendarDate)? {
    guard var firstYear = series.findFirstHourlyYear() else { return nil }
    let lastYear = series.end.date.parts.year - 1
    // A station that began in spring has no winter in its first year.
    let began = series.start.date.parts
    if firstYear == began.year, began.month > 1 { firstYear += 1 }
    firstYear = max(firstYear, lastYear - years + 1)
    guard firstYear <= lastYear, let first = CalendarDate(year: firstYear, month: 1, day: 1),
      let last = CalendarDate(year: lastYear, month: 12, day: 31)
    else { return nil }
    return (first, last)
  }

  init(
    _ series: TemperatureSeries, inputs: [InputFile], over period: ClimateStatistics.Period,
    runs: (CalendarDate) -> Bool
  ) throws {
    self.series = series
    self.inputs = inputs
    statistics = try ClimateStatistics(series, over: period, runs: runs)
    missingHours = series.missingHours(from: period.first, to: period.last)
    var calendar = [[[Double]]](
      repeating: [[Double]](repeating: [], count: period.hours.upperBound), count: DayOfYear.count)
    for number in period.first.dayNumber...period.last.dayNumber {
      let date = CalendarDate(dayNumber: number)
      let day = DayOfYear.index(of: date)
      for hour in period.hours {
        guard let found = series.findTemperature(at: SwedishClock.utc(ofServiceHour: hour, on: date)) else { continue }
        calendar[day][hour].append(found.celsius)
      }
    }
    self.calendar = calendar
  }

  /// Whether the readings make a year: at most 5 % of its days are unknown in all of the years.
  var isYear: Bool { knownDays >= ClimateYear.fewestDays }

  /// Days of the year of which some year knows every hour of service.
  var knownDays: Int {
    let hours = statistics.period.hours
    return calendar.reduce(0) { $0 + ($1[hours].allSatisfy { !$0.isEmpty } ? 1 : 0) }
  }
}

/// Days of a year without a leap day, from 0.
enum DayOfYear {
  static let count = 365
  private static let before = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]

  static func index(of date: CalendarDate) -> Int {
    let (_, month, day) = date.parts
    return before[month - 1] + (month == 2 ? min(day, 28) : day) - 1
  }

  /// The month of a day, 1 to 12.
  static func month(_ day: Int) -> Int { (before.lastIndex { $0 <= day } ?? 0) + 1 }
}

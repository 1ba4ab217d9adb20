import Quantities
import Testing

@testable import Surroundings

@Suite("Statistics of service days")
struct ClimateStatisticsTests {
  static func date(_ day: Int) throws -> CalendarDate {
    let first = try #require(CalendarDate(year: 2024, month: 1, day: 1))
    return first.adding(days: day)
  }

  @Test("the design day is a day that was, by rank of its mean over the service hours")
  func designDay() throws {
    // A hundred days between two that only give their nights; day number n has 50 − n degrees, shuffled.
    var values: [Double] = [0]
    for day in 0..<100 { values.append(20 - Double((day * 37) % 100) / 4) }
    values += [0, 0]
    let series = try TemperatureSeriesTests.daily(values)
    let statistics = try ClimateStatistics(
      series, over: ClimateStatistics.Period(first: Self.date(1), last: Self.date(100), hours: 6..<20))
    #expect(statistics.days.count == 100 && statistics.incompleteDays == 0)
    let means = statistics.days.map(\.mean).sorted()
    #expect(statistics.designDay(share: 0.01).mean == means[0])
    #expect(statistics.designDay(share: 0.10).mean == means[9])
    #expect(statistics.designDay(share: 0.101).mean == means[10])
    #expect(statistics.designDay(share: 1).mean == means[99])
    #expect(!statistics.isAssumption)
    // Brute force: how many days are colder or as cold.
    let tenth = statistics.designDay(share: 0.10).mean
    #expect(statistics.days.filter { $0.mean <= tenth }.count == 10)
  }

  @Test("days without service are not counted, days with a hole are left out and told")
  func selection() throws {
    var rows: [(day: Int, hour: Int, celsius: Double)] = []
    for day in 0..<30 {
      for hour in 0..<24 where !(day == 10 && (8..<14).contains(hour)) { rows.append((day, hour, -Double(day))) }
    }
    let series = try TemperatureSeriesTests.series(rows)
    let period = try ClimateStatistics.Period(first: Self.date(1), last: Self.date(28))
    let all = try ClimateStatistics(series, over: period)
    #expect(all.days.count == 27 && all.incompleteDays == 1)
    let weekdays = try ClimateStatistics(series, over: period) { ![.saturday, .sunday].contains($0.weekday) }
    #expect(weekdays.days.allSatisfy { ![.saturday, .sunday].contains($0.date.weekday) } && weekdays.days.count == 19)
  }

  @Test("hours and degree hours a year count service hours only")
  func hours() throws {
    let values: [Double] = [0] + [Double](repeating: -10, count: 36) + [Double](repeating: 10, count: 324) + [0, 0]
    let series = try TemperatureSeriesTests.daily(values)
    let statistics = try ClimateStatistics(
      series, over: ClimateStatistics.Period(first: Self.date(1), last: Self.date(360), hours: 6..<18))
    #expect(abs(statistics.hoursPerYear(below: Temperature(celsius: 0)) - 36 * 12 * 365.25 / 360) < 1e-6)
    #expect(abs(statistics.degreeHoursPerYear(under: Temperature(celsius: 0)) - 360 * 12 * 365.25 / 360) < 1e-6)
    #expect(abs(statistics.mean.celsius - 8) < 1e-9)
  }

  @Test("three readings a day are too few for hours, and the year when hours begin is named")
  func sparse() throws {
    var rows: [(day: Int, hour: Int, celsius: Double)] = []
    for day in 0..<366 { for hour in [7, 13, 19] { rows.append((day, hour, 1)) } }
    for day in 366..<800 { for hour in 0..<24 { rows.append((day, hour, 1)) } }
    let series = try TemperatureSeriesTests.series(rows)
    #expect(series.findFirstHourlyYear() == 2025)
    let error = #expect(throws: ClimateStatisticsError.self) {
      try ClimateStatistics(series, over: ClimateStatistics.Period(first: Self.date(1), last: Self.date(700)))
    }
    #expect(
      error == .sparse(year: 2024, readings: 3, station: "Östersund-Frösön Flygplats", hourlySince: 2025),
      "\(error as Any)")
    #expect(try #require(error).description.contains("2025"))
    let later = try ClimateStatistics(
      series, over: ClimateStatistics.Period(first: Self.date(366), last: Self.date(700)))
    #expect(later.days.count == 335)
  }

  @Test("readings every third hour would all be filled in, and are still refused")
  func everyThirdHour() throws {
    var rows: [(day: Int, hour: Int, celsius: Double)] = []
    for day in 0..<300 { for hour in stride(from: 0, to: 24, by: 3) { rows.append((day, hour, 1)) } }
    let series = try TemperatureSeriesTests.series(rows)
    #expect(series.missingHours == 0)
    #expect(throws: ClimateStatisticsError.self) {
      try ClimateStatistics(series, over: ClimateStatistics.Period(first: Self.date(1), last: Self.date(200)))
    }
  }

  @Test("nothing in the period is an error with its remedy")
  func nothing() throws {
    let series = try TemperatureSeriesTests.daily([1, 1, 1])
    let error = #expect(throws: ClimateStatisticsError.self) {
      try ClimateStatistics(series, over: ClimateStatistics.Period(first: Self.date(0), last: Self.date(2))) { _ in
        false
      }
    }
    #expect(try #require(error).description.contains("another period"))
  }
}

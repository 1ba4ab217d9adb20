import Quantities
import Testing

@testable import Surroundings

@Suite("The synthetic year")
struct SyntheticYearTests {
  /// Domain notes §6, Frösön 1991–2020.
  static let hoursBelow: [(celsius: Double, hours: Double)] = [
    (5, 5079), (0, 3145), (-5, 1414), (-10, 668), (-15, 319), (-20, 151), (-25, 71),
  ]

  static func statistics(_ normals: TemperatureNormals, hours: Range<Int> = 0..<24) throws -> ClimateStatistics {
    let first = try #require(CalendarDate(year: 2030, month: 1, day: 1))
    return try ClimateStatistics(
      .synthetic(normals, year: 2030),
      over: ClimateStatistics.Period(
        first: first, last: first.adding(days: 364),
        hours: hours))
  }

  @Test("hours below 5 to −25 °C within 16 %, degree hours within 1 % of the table")
  func hours() throws {
    let statistics = try Self.statistics(TemperatureNormals.all[0])
    for (celsius, hours) in Self.hoursBelow {
      let made = statistics.hoursPerYear(below: Temperature(celsius: celsius))
      #expect(abs(made / hours - 1) < 0.16, "below \(celsius): \(made), not \(hours)")
    }
    #expect(abs(statistics.degreeHoursPerYear(under: Temperature(celsius: 18)) / 130_500 - 1) < 0.01)
  }

  /// Lowest ever read, domain notes §6 [B]: Frösön's is a record, the others are orders of magnitude.
  static let records = ["134110": -38.0, "132170": -40, "124030": -45, "144310": -43]

  @Test(
    "no hour is colder than the place's record, and the coldest are near it: a cold year, and none that nobody has seen"
  )
  func coldest() throws {
    for normals in TemperatureNormals.all {
      let record = try #require(Self.records[normals.station.id])
      let days = try Self.statistics(normals).days
      let hour = try #require(days.flatMap(\.celsius).min())
      #expect(hour > record && hour < record + 7, "\(normals.station.name): \(hour)")
      let day = try #require(days.map(\.mean.celsius).min())
      #expect((-35.0 ... -29).contains(day), "\(normals.station.name): \(day)")
    }
  }

  @Test("it is an assumption, also when moved, in series and statistics")
  func assumption() throws {
    let series = TemperatureSeries.synthetic(TemperatureNormals.all[0], year: 2030)
    #expect(
      series.isAssumption && series.origin == .synthetic && series.moved(toHeightMetres: 600).origin == .synthetic)
    #expect(try Self.statistics(TemperatureNormals.all[0]).isAssumption)
  }

  @Test("months keep their means, every service day has its hours, leap years too", arguments: [2030, 2032])
  func months(_ year: Int) throws {
    for normals in TemperatureNormals.all {
      let series = TemperatureSeries.synthetic(normals, year: year)
      var sums = [Double](repeating: 0, count: 12)
      var counts = [Double](repeating: 0, count: 12)
      var date = try #require(CalendarDate(year: year, month: 1, day: 1))
      while date.parts.year == year {
        let day = try #require(series.findServiceDay(date, hours: 0..<24))
        #expect(series.findServiceDay(date, hours: 4..<36) != nil)
        #expect(day.celsius.allSatisfy { (-50...45).contains($0) })
        sums[date.parts.month - 1] += day.mean.celsius
        counts[date.parts.month - 1] += 1
        date = date.adding(days: 1)
      }
      for month in 0..<12 {
        #expect(abs(sums[month] / counts[month] - normals.celsius[month]) < 0.8, "\(normals.station.name) \(month + 1)")
      }
    }
  }

  @Test("the same bytes twice, and places by nearness")
  func deterministic() {
    let normals = TemperatureNormals.nearest(to: Coordinate(latitude: 62.0, longitude: 14.4))
    #expect(normals.station.name == "Sveg A")
    #expect(TemperatureSeries.synthetic(normals, year: 2030) == TemperatureSeries.synthetic(normals, year: 2030))
  }
}

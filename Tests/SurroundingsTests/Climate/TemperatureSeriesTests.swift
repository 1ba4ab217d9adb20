import Foundation
import Quantities
import Testing

@testable import Surroundings

@Suite("Hourly temperatures over years")
struct TemperatureSeriesTests {
  static func series(_ rows: [(day: Int, hour: Int, celsius: Double)], quality: String = "G") throws
    -> TemperatureSeries
  {
    let file = try file(rows, quality: quality)
    return try #require(TemperatureSeries([file]))
  }

  static func file(_ rows: [(day: Int, hour: Int, celsius: Double)], quality: String = "G") throws -> SMHIFile {
    let start = try #require(CalendarDate(year: 2024, month: 1, day: 1))
    let text = rows.map { row in
      "\(start.adding(days: row.day));\(row.hour < 10 ? "0" : "")\(row.hour):00:00;\(row.celsius);\(quality)\n"
    }.joined()
    return try SMHIFileTests.read(SMHIFileTests.head + text)
  }

  /// Every hour of some days at a temperature by day.
  static func daily(_ celsius: [Double]) throws -> TemperatureSeries {
    try series(celsius.enumerated().flatMap { day, value in (0..<24).map { (day, $0, value) } })
  }

  @Test("up to three missing hours are filled in straight, four are not")
  func gaps() throws {
    let series = try Self.series([(0, 0, 0), (0, 4, 8), (0, 9, 10), (0, 10, 11)])
    let values = (0...10).map { series.findTemperature(at: UTCHour(number: series.start.number + $0))?.celsius }
    #expect(values == [0, 2, 4, 6, 8, nil, nil, nil, nil, 10, 11])
    #expect(series.filledHours == 3 && series.missingHours == 4)
    #expect(series.findTemperature(at: UTCHour(number: series.start.number - 1)) == nil)
    #expect(series.findTemperature(at: series.end) == nil)
  }

  @Test("a jump of twelve degrees in an hour stays one: nothing is smoothed, nothing leaves its neighbours' range")
  func jump() throws {
    let series = try Self.series([(19, 10, -25.3), (19, 11, -13.3), (19, 13, -12.9)])
    let values = (0...3).compactMap { series.findTemperature(at: UTCHour(number: series.start.number + $0))?.celsius }
    #expect(values.count == 4 && values[0] == -25.3 && values[1] == -13.3)
    #expect(values[2] >= -13.3 && values[2] <= -12.9)
  }

  @Test(
    "archive and latest months: checked goes before unchecked, earlier before later, suspect ones are kept and counted")
  func merging() throws {
    let archive = try Self.file([(0, 0, 1), (0, 1, 2)], quality: "Y")
    let latest = try Self.file([(0, 1, 3), (0, 2, 4)])
    let series = try #require(TemperatureSeries([archive, latest]))
    let values = (0...2).compactMap { series.findTemperature(at: UTCHour(number: series.start.number + $0))?.celsius }
    #expect(values == [1, 3, 4] && series.uncheckedReadings == 1)
    let empty = try Self.file([])
    #expect(TemperatureSeries([empty]) == nil)
  }

  @Test("a service day takes universal hours by Swedish clocks, and past midnight from the next day")
  func serviceDay() throws {
    let series = try Self.series((0..<72).map { ($0 / 24, $0 % 24, Double($0) / 2) })
    let second = try #require(CalendarDate(year: 2024, month: 1, day: 2))
    let day = try #require(series.findServiceDay(second, hours: 5..<26))
    // 05:00 on 2 January is 04Z: hour 28 of the series.
    #expect(day.celsius.first == 14 && day.celsius.last == 24 && day.celsius.count == 21)
    let hourly = day.hourlyOfDay.map(\.celsius)
    #expect(hourly[5] == 14 && hourly[23] == 23 && hourly[0] == 23.5 && hourly[1] == 24)
    // Outside the service the nearest service hour holds.
    #expect(hourly[3] == 14)
    #expect(series.findServiceDay(second.adding(days: 1), hours: 5..<26) == nil)
  }

  @Test("another height moves every temperature and makes it an assumption; twice is once")
  func lapse() throws {
    let series = try Self.daily([-10])
    let high = series.moved(toHeightMetres: 875.8)
    #expect(!series.isAssumption && high.isAssumption)
    #expect(abs(try #require(high.findTemperature(at: high.start)).celsius - -13.25) < 1e-9)
    let back = high.moved(toHeightMetres: 375.8)
    #expect(abs(try #require(back.findTemperature(at: back.start)).celsius - -10) < 1e-9)
    #expect(abs(try #require(back.shift).metres) < 1e-9 && back.isAssumption)
  }

  @Test("the nearest station, of equals the smaller number")
  func nearest() throws {
    let all = TemperatureNormals.all.map { TemperatureSeries.synthetic($0, year: 2030) }
    func nearest(_ latitude: Double, _ longitude: Double) -> String? {
      TemperatureSeries.findNearest(to: Coordinate(latitude: latitude, longitude: longitude), among: all)?.station.id
    }
    #expect(nearest(62.05, 14.3) == "124030" && nearest(63.2, 14.6) == "134110" && nearest(64.5, 14.3) == "144310")
    #expect(TemperatureSeries.findNearest(to: Coordinate(latitude: 0, longitude: 0), among: []) == nil)
  }
}

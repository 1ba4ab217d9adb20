import Quantities
import Testing

@testable import Surroundings

@Suite("Swedish clocks")
struct SwedishClockTests {
  static func hour(_ year: Int, _ month: Int, _ day: Int, _ hour: Int) throws -> UTCHour {
    UTCHour(try #require(CalendarDate(year: year, month: month, day: day)), hour: hour)
  }

  /// Days when clocks went forward and back.
  static let changes: [(year: Int, spring: (Int, Int), autumn: (Int, Int))] = [
    (2024, (3, 31), (10, 27)), (2025, (3, 30), (10, 26)), (2000, (3, 26), (10, 29)), (1996, (3, 31), (10, 27)),
    (1995, (3, 26), (9, 24)), (1980, (4, 6), (9, 28)), (2029, (3, 25), (10, 28)),
  ]

  @Test("summer time begins and ends at 01:00 universal time on the right Sunday", arguments: changes.indices)
  func edges(_ index: Int) throws {
    let (year, spring, autumn) = Self.changes[index]
    #expect(SwedishClock.hoursAhead(at: try Self.hour(year, spring.0, spring.1, 0)) == 1)
    #expect(SwedishClock.hoursAhead(at: try Self.hour(year, spring.0, spring.1, 1)) == 2)
    #expect(SwedishClock.hoursAhead(at: try Self.hour(year, autumn.0, autumn.1, 0)) == 2)
    #expect(SwedishClock.hoursAhead(at: try Self.hour(year, autumn.0, autumn.1, 1)) == 1)
  }

  @Test("there was no summer time in 1979")
  func before() throws { #expect(SwedishClock.hoursAhead(at: try Self.hour(1979, 7, 1, 12)) == 1) }

  @Test("service hours count from noon less twelve hours, also where the clocks change")
  func serviceHours() throws {
    let winter = try #require(CalendarDate(year: 2024, month: 1, day: 5))
    #expect(SwedishClock.utc(ofServiceHour: 6, on: winter) == UTCHour(winter, hour: 5))
    #expect(SwedishClock.utc(ofServiceHour: 25, on: winter) == UTCHour(winter.adding(days: 1), hour: 0))
    let spring = try #require(CalendarDate(year: 2024, month: 3, day: 31))
    // Noon is 10Z; six hours before it 04Z, when clocks show six.
    #expect(SwedishClock.utc(ofServiceHour: 12, on: spring) == UTCHour(spring, hour: 10))
    #expect(SwedishClock.utc(ofServiceHour: 6, on: spring) == UTCHour(spring, hour: 4))
    // Twelve hours before noon clocks showed 23:00 of the day before.
    #expect(SwedishClock.utc(ofServiceHour: 0, on: spring) == UTCHour(spring.adding(days: -1), hour: 22))
  }

  @Test("hours have dates on both sides of 1970")
  func hours() throws {
    for number in [-49, -25, -24, -1, 0, 1, 23, 24, 500_000] {
      let hour = UTCHour(number: number)
      #expect(UTCHour(hour.date, hour: hour.hour) == hour && (0..<24).contains(hour.hour))
    }
  }
}

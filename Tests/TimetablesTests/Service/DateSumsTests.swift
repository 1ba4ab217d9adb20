import Quantities
import Testing

@testable import Timetables

@Suite("Sums over the dates of services")
struct DateSumsTests {
  /// Services that begin before, in and behind the span, with exceptions of both kinds.
  private func services() throws -> Services {
    try SmallFeed.read([
      "calendar.txt": """
      service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date
      S,1,1,1,1,1,0,0,20300101,20300131
      T,0,1,0,0,0,1,1,20291201,20300210
      U,1,0,0,0,0,0,0,20300301,20300401
      """,
      "calendar_dates.txt": """
      service_id,date,exception_type
      S,20300109,2
      S,20300112,1
      S,20300113,2
      V,20300115,1
      V,20300601,1
      """,
    ]).services
  }

  private func span() throws -> (first: CalendarDate, last: CalendarDate) {
    (try #require(CalendarDate("2030-01-05")), try #require(CalendarDate("2030-03-10")))
  }

  @Test("by date: the same as asking every service on every date")
  func byDate() throws {
    let (services, (first, last)) = (try services(), try span())
    let numbers = (0..<services.count).map { Spread.mix(UInt64($0)) }
    let sums = DateSums(services, numbers: numbers, from: first, to: last)
    for day in first.dayNumber...last.dayNumber {
      let date = CalendarDate(dayNumber: day)
      let running = numbers.indices.filter { services.runs(ServiceIndex($0), on: date) }
      #expect(sums[date] == running.reduce(0) { $0 &+ numbers[$1] }, "\(date)")
    }
    #expect(sums[first.adding(days: -1)] == 0)
  }

  @Test("by service: services have the same number where they run on the same dates of the span")
  func byService() throws {
    let feed = try SmallFeed.read([
      "calendar.txt": """
      service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date
      S,1,0,0,0,0,0,0,20300101,20300131
      T,1,1,0,0,0,0,0,20291001,20300122
      """,
      "calendar_dates.txt": """
      service_id,date,exception_type
      T,20300108,2
      T,20300115,2
      T,20300122,2
      T,20300128,1
      V,20300107,1
      V,20300114,1
      V,20300121,1
      V,20300128,1
      V,20300129,1
      """,
    ])
    let (first, last) = (try #require(CalendarDate("2030-01-05")), try #require(CalendarDate("2030-01-28")))
    let numbers = DateWeights.fingerprints(feed, from: first, to: last)
    #expect(numbers[0] == numbers[1])
    #expect(numbers[0] == numbers[2])
    #expect(DateWeights.fingerprints(feed, from: first, to: last.adding(days: 1))[2] != numbers[0])
  }
}

import Quantities
import Testing

@testable import Timetables

@Suite("Holidays are known for Sweden alone")
struct HolidayCalendarTests {
  /// A feed of a zone with service Monday to Friday from 3 December 2029 to 11 January 2030: Christmas Eve is a Monday, Christmas
  /// Day a Tuesday.
  private func feed(zone: String) throws -> Feed {
    try SmallFeed.read([
      "agency.txt": "agency_id,agency_name,agency_url,agency_timezone\nLT,L,https://lt.example,\(zone)\n",
      "feed_info.txt": nil,
      "calendar.txt": """
      service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date
      S,1,1,1,1,1,0,0,20291203,20300111
      """,
      "calendar_dates.txt": "service_id,date,exception_type\nS,20291208,1\n",
    ])
  }

  @Test("by the feed's time zone", arguments: ["Europe/Stockholm", "Europe/Vilnius", "America/New_York"])
  func zones(_ zone: String) throws {
    let calendar = try ServicePeriod(of: try feed(zone: zone)).holidays
    #expect(calendar == (zone == "Europe/Stockholm" ? .sweden : .unknown(timeZone: zone)))
  }

  @Test("in Sweden Christmas is no plain weekday; elsewhere nothing is assumed, and every Monday to Friday is one")
  func christmas() throws {
    let swedish = try DaySorts(of: try feed(zone: "Europe/Stockholm"))
    let foreign = try DaySorts(of: try feed(zone: "Europe/Vilnius"))
    let christmas = try ["2029-12-24", "2029-12-25", "2029-12-26"].map { try #require(CalendarDate($0)) }
    let (known, unknown) = (try #require(swedish.find(.weekday)), try #require(foreign.find(.weekday)))
    #expect(!known.plainDates.contains { christmas.contains($0) })
    #expect(christmas.allSatisfy { unknown.plainDates.contains($0) })
    #expect(unknown.dates.count == 30 && unknown.plainDates.count == 30)
    #expect(foreign.all.map(\.pattern) == [.weekday, .saturday])
  }

  @Test("the summer of Swedish schools is told apart in Sweden alone")
  func summer() throws {
    let july = try #require(CalendarDate("2030-07-10"))
    #expect(DayPattern(of: [july], calendar: .sweden) == .summerWeekday)
    #expect(DayPattern(of: [july], calendar: .unknown(timeZone: "Europe/Vilnius")) == .weekday)
    let national = try #require(CalendarDate("2030-06-06"))
    #expect(DayPattern(of: [national], calendar: .sweden) == .sundayOrHoliday)
    #expect(DayPattern(of: [national], calendar: .unknown(timeZone: "")) == .weekday)
  }
}

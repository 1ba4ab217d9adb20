import Quantities
import Testing

@Suite("Dates and times of a service day")
struct CalendarDateTests {
  @Test(
    "known days",
    arguments: [
      ("1970-01-01", 0, Weekday.thursday), ("2000-02-29", 11016, .tuesday), ("2029-12-10", 21893, .monday),
      ("19691231", -1, .wednesday),
    ])
  func known(_ row: (String, Int32, Weekday)) throws {
    let date = try #require(CalendarDate(row.0))
    #expect(date.dayNumber == row.1)
    #expect(date.weekday == row.2)
  }

  @Test("every day of 1900–2100 reads back, in order, and weekdays go round")
  func everyDay() throws {
    let first = try #require(CalendarDate(year: 1900, month: 1, day: 1))
    let last = try #require(CalendarDate(year: 2100, month: 12, day: 31))
    var weekday = first.weekday.rawValue
    for number in first.dayNumber...last.dayNumber {
      let date = CalendarDate(dayNumber: number)
      try #require(CalendarDate(date.description) == date)
      try #require(date.weekday.rawValue == weekday)
      weekday = (weekday + 1) % 7
    }
  }

  @Test(
    "no such date",
    arguments: ["2029-02-29", "20291301", "2029-00-10", "2029-1-01", "29-12-10", "2029/12/10", "20291232", ""])
  func refused(_ text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test("months are added to the same day, or the last of a shorter month")
  func months() throws {
    let date = try #require(CalendarDate("2031-08-31"))
    #expect(date.adding(months: 6)?.description == "2032-02-29")
    #expect(date.adding(months: 120)?.description == "2041-08-31")
    #expect(date.adding(months: -8)?.description == "2030-12-31")
  }

  @Test("times go on past midnight")
  func times() {
    #expect(ServiceTime(hours: 25, minutes: 10).description == "25:10")
    #expect(ServiceTime(seconds: 61).description == "00:01:01")
    #expect((ServiceTime(hours: 26, minutes: 0) - ServiceTime(hours: 23, minutes: 30)).hours == 2.5)
  }

  @Test("a great circle of one degree of latitude")
  func greatCircle() {
    let length = Coordinate(latitude: 63, longitude: 14).greatCircleDistance(
      to: Coordinate(latitude: 64, longitude: 14))
    #expect((length.kilometres - 111.195).magnitude < 0.001)
  }
}

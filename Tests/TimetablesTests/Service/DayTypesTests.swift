import Quantities
import Testing

@testable import Timetables

@Suite("Day types")
struct DayTypesTests {
  @Test("group dates by the very services that run") func bruteForce() throws {
    var generator = SeededGenerator(12)
    for _ in 0..<60 {
      var calendar = "service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date\n"
      var dates = "service_id,date,exception_type\n"
      var trips = "route_id,service_id,trip_id\n"
      for service in 0..<4 {
        let days = (0..<7).map { _ in Bool.random(using: &generator) ? "1" : "0" }.joined(separator: ",")
        calendar += "S\(service),\(days),20300107,20300\(Int.random(in: 1...2, using: &generator))20\n"
        for day in Set((0..<4).map { _ in Int.random(in: 10...31, using: &generator) }).sorted() {
          dates += "S\(service),203001\(day),\(Bool.random(using: &generator) ? 1 : 2)\n"
        }
        trips += "R1,S\(service),T\(service)\n"
      }
      let feed = try SmallFeed.read([
        "calendar.txt": calendar, "calendar_dates.txt": dates, "trips.txt": trips,
        "stop_times.txt":
          "trip_id,arrival_time,departure_time,stop_id,stop_sequence\nT0,8:00:00,8:00:00,A,1\nT0,9:00:00,9:00:00,B,2\n",
      ])
      var expected: [[Bool]: [CalendarDate]] = [:]
      for day in 0..<60 {
        let date = SmallFeed.monday.adding(days: day)
        let running = (0..<4).map { feed.services.runs(ServiceIndex($0), on: date) }
        if running.contains(true) { expected[running, default: []].append(date) }
      }
      guard !expected.isEmpty else { continue }
      let types = try DayTypes(of: feed).all
      #expect(Set(types.map(\.dates)) == Set(expected.values))
      #expect(types.map(\.dates.count) == types.map(\.dates.count).sorted(by: >))
    }
  }

  @Test(
    "are named where the pattern shows what they are",
    arguments: [
      (["2030-01-07", "2030-05-15"], DayPattern.weekday), (["2030-06-17", "2030-08-01"], .summerWeekday),
      (["2030-01-12", "2029-12-24"], .saturday), (["2030-01-13", "2030-05-30", "2030-01-01"], .sundayOrHoliday),
      (["2030-01-12", "2030-01-13"], .mixed), (["2030-06-22"], .sundayOrHoliday), (["2030-06-21"], .saturday),
    ])
  func patterns(_ row: ([String], DayPattern)) {
    #expect(DayPattern(of: row.0.compactMap { CalendarDate($0) }, calendar: .sweden) == row.1)
  }

  @Test(
    "know Easter", arguments: [("2024-03-31"), ("2025-04-20"), ("2029-04-01"), ("2030-04-21"), ("2038-04-25")])
  func easter(_ text: String) throws {
    let date = try #require(CalendarDate(text))
    #expect(SwedishHolidays.easter(date.parts.year) == date)
  }
}

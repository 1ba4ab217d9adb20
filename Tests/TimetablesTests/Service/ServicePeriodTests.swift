import Quantities
import Testing

@testable import Timetables

@Suite("Service period")
struct ServicePeriodTests {
  @Test("counts trips by date as asking every service for every day does") func bruteForce() throws {
    var generator = SeededGenerator(5)
    let first = SmallFeed.monday
    for round in 0..<150 {
      let hasCalendar = round % 3 != 0
      let hasDates = round % 3 != 1
      let serviceCount = Int.random(in: 1...5, using: &generator)
      var calendar = "service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date\n"
      var dates = "service_id,date,exception_type\n"
      var trips = "route_id,service_id,trip_id\n"
      var stopTimes = "trip_id,arrival_time,departure_time,stop_id,stop_sequence\n"
      for service in 0..<serviceCount {
        let days = (0..<7).map { _ in Bool.random(using: &generator) ? "1" : "0" }.joined(separator: ",")
        let start = first.adding(days: Int.random(in: 0...20, using: &generator))
        let end = start.adding(days: Int.random(in: -2...30, using: &generator))
        calendar += "S\(service),\(days),\(digits(start)),\(digits(end))\n"
        for day in Set((0..<6).map { _ in Int.random(in: -5...60, using: &generator) }).sorted() {
          dates += "S\(service),\(digits(first.adding(days: day))),\(Bool.random(using: &generator) ? 1 : 2)\n"
        }
        // A service without dates of its own must still be known: one exception introduces it.
        dates += "S\(service),\(digits(first.adding(days: 70))),1\n"
        for trip in 0..<Int.random(in: 0...3, using: &generator) {
          trips += "R1,S\(service),T\(service)-\(trip)\n"
          stopTimes += "T\(service)-\(trip),8:00:00,8:00:00,A,1\nT\(service)-\(trip),9:00:00,9:00:00,B,2\n"
        }
      }
      trips += "R1,S0,T\n"
      stopTimes += "T,8:00:00,8:00:00,A,1\nT,9:00:00,9:00:00,B,2\n"
      let feed = try SmallFeed.read([
        "calendar.txt": hasCalendar ? calendar : nil, "calendar_dates.txt": hasDates ? dates : nil, "trips.txt": trips,
        "stop_times.txt": stopTimes,
      ])
      let expected = (-10...110).map { day in (first.adding(days: day), tripCount(feed, first.adding(days: day))) }
        .filter { $0.1 > 0 }
      guard !expected.isEmpty else {
        #expect(throws: FeedError.self) { _ = try ServicePeriod(of: feed) }
        continue
      }
      let period = try ServicePeriod(of: feed)
      #expect(period.dates == expected.map(\.0))
      #expect(period.first == expected.first?.0)
      #expect(period.last == expected.last?.0)
      #expect(period.dateCount == expected.count)
      for (date, count) in expected { #expect(period.tripCount(on: date) == count) }
      #expect(period.tripCount(on: first.adding(days: 5000)) == 0)
    }
  }

  private func tripCount(_ feed: Feed, _ date: CalendarDate) -> Int {
    (0..<feed.trips.count).count { feed.services.runs(feed.trips.services[TripIndex($0)], on: date) }
  }

  private func digits(_ date: CalendarDate) -> String {
    let (year, month, day) = date.parts
    return String(year * 10_000 + month * 100 + day)
  }

  @Test("goes to the year 9999") func farDates() throws {
    let calendar = """
      service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date
      S,0,0,0,0,0,0,1,00010101,99991231
      """
    let period = try ServicePeriod(of: try SmallFeed.read(["calendar.txt": calendar]))
    #expect(period.first.description == "0001-01-07")
    #expect(period.last.description == "9999-12-26")
    #expect(period.dateCount == 521_722)
  }

  @Test("chooses the weekday with most trips, of equals the first") func busiestWeekday() throws {
    let changes: [String: String?] = [
      "calendar.txt": nil,
      "calendar_dates.txt": """
      service_id,date,exception_type
      S,20300105,1
      S,20300108,1
      S,20300109,1
      Q,20300105,1
      """,
      "trips.txt": "route_id,service_id,trip_id\nR1,S,T1\nR1,Q,T2\n",
    ]
    let period = try ServicePeriod(of: try SmallFeed.read(changes))
    #expect(period.tripCount(on: CalendarDate(dayNumber: SmallFeed.monday.dayNumber - 2)) == 2)
    #expect(period.busiestWeekday.description == "2030-01-08")
    let weekend = try SmallFeed.read([
      "calendar.txt": nil, "calendar_dates.txt": "service_id,date,exception_type\nS,20300105,1",
    ])
    #expect(try ServicePeriod(of: weekend).busiestWeekday.description == "2030-01-05")
    #expect(period.busiestDay.isOrdinaryWeekday)
    #expect(try ServicePeriod(of: weekend).busiestDay.isOrdinaryWeekday == false)
  }

  @Test("refuses a feed that never runs") func never() throws {
    let feed = try SmallFeed.read([
      "calendar.txt": SmallFeed.tables["calendar.txt"]?.replacing("1,1,1,1,1,0,0", with: "0,0,0,0,0,0,0")
    ])
    let error = #expect(throws: FeedError.self) { _ = try ServicePeriod(of: feed) }
    #expect(error?.description.hasPrefix("test-feed: no trip runs on any day") == true)
  }

  @Test("counts only the trips asked for") func counting() throws {
    let feed = try SmallFeed.read()
    #expect(try ServicePeriod(of: feed).tripCount(on: SmallFeed.monday) == 2)
    #expect(try ServicePeriod(of: feed) { $0.row == 0 }.tripCount(on: SmallFeed.monday) == 1)
  }
}

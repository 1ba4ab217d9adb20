import Foundation
import Quantities
import Studies
import Testing
import Timetables

@Suite("Reading a feed and choosing its day")
struct FeedImportTests {
  static let tables = [
    "agency.txt": "agency_name,agency_url,agency_timezone\nA,http://a,Europe/Stockholm\n",
    "stops.txt": "stop_id,stop_name,stop_lat,stop_lon\na,A,63,14\nb,B,63.1,14\n",
    "routes.txt": "route_id,route_short_name,route_type\nr,1,700\nd,2,1501\n",
    "calendar_dates.txt": """
    service_id,date,exception_type
    wed,20300109,1
    thu,20300110,1
    sat,20300112,1

    """,
    "trips.txt": """
    route_id,service_id,trip_id
    r,wed,w1
    r,thu,t1
    r,sat,s1
    r,sat,s2
    d,thu,d1
    d,wed,d2
    d,wed,d3

    """,
    "stop_times.txt": "trip_id,arrival_time,departure_time,stop_id,stop_sequence\n"
      + ["w1", "t1", "s1", "s2", "d1", "d2", "d3"].map { "\($0),08:00:00,08:00:00,a,1\n\($0),08:20:00,08:20:00,b,2\n" }
      .joined(),
  ]

  private func folder() throws -> String {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("elbuss-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in Self.tables {
      try text.write(to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
    }
    return folder.path
  }

  @Test("the busiest weekday counts scheduled trips only, never a Saturday, and of equals the first")
  func busiest() throws {
    let result = try FeedImport(path: try folder(), date: nil)
    #expect(result.timetable.date.description == "2030-01-09")
    #expect(result.choice == .busiestWeekday(trips: 1))
    #expect(result.timetable.trips.map(\.id) == ["d2", "d3", "w1"])
    #expect(result.period.dateCount == 3)
  }

  @Test("a date that is asked for is taken; one without service is refused with the period")
  func asked() throws {
    let path = try folder()
    let saturday = try #require(CalendarDate("2030-01-12"))
    let result = try FeedImport(path: path, date: saturday)
    #expect(result.choice == .asked)
    #expect(DayVolume(result.timetable).trips == 2)
    let friday = try #require(CalendarDate("2030-01-11"))
    let error = #expect(throws: FeedError.self) { _ = try FeedImport(path: path, date: friday) }
    #expect(error?.description.contains("from 2030-01-09 to 2030-01-12") == true)
  }
}

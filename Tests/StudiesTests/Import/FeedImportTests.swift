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

  @Test("what route types count as changes the busiest day and the timetable") func kinds() throws {
    let settings = ImportSettings(kinds: TrafficKinds([1501: .bus]))
    let result = try FeedImport(path: try folder(), date: nil, settings: settings)
    #expect(result.choice == .busiestWeekday(trips: 3))
    #expect(result.timetable.trips.allSatisfy { $0.kind == .bus })
  }

  @Test("a lot that names a line which the feed lacks is refused with the nearest") func lots() throws {
    let settings = ImportSettings(lots: [Study.Lot(id: "L", name: "L", lines: ["1", "22"])])
    let error = #expect(throws: StudyError.self) {
      _ = try FeedImport(path: try folder(), date: nil, settings: settings)
    }
    #expect(error?.description.contains("has no line 22, which a lot names") == true)
  }

  @Test("volumes by contractor, lot and area come to the audit's") func volumes() throws {
    let path = try folder()
    let ring = "[[13, 62], [15, 62], [15, 63.05], [13, 63.05], [13, 62]]"
    let geometry = "{\"type\": \"Polygon\", \"coordinates\": [\(ring)]}"
    try "{\"type\": \"Feature\", \"properties\": {\"name\": \"Söder\"}, \"geometry\": \(geometry)}"
      .write(toFile: path + "/a.geojson", atomically: true, encoding: .utf8)
    var study = Study(name: "", feed: path)
    study.areas = Study.AreaFile(path: path + "/a.geojson")
    study.lots = [Study.Lot(id: "L", name: "Lot", lines: ["1"])]
    let result = try FeedImport(path: path, date: nil, settings: try ImportSettings(study))
    let volumes = ImportVolumes(result)
    for rows in [volumes.contractors, try #require(volumes.lots), try #require(volumes.areas)] {
      #expect(abs(rows.reduce(0) { $0 + $1.volume.metres } - result.audit.total.metres) < 0.1)
    }
    #expect(volumes.lots?.map(\.scope) == ["L", nil])
    #expect(volumes.areas?.map(\.scope) == ["Söder", "Söder", nil, nil])
    let patterns = try ImportDayPattern.list(result)
    #expect(patterns.map(\.sort.pattern) == [.weekday, .saturday])
    #expect(patterns[0].motion.peak == 1 && patterns[1].motion.peak == 2)
    #expect(ImportVolumes(try FeedImport(path: path, date: nil)).areas == nil)
  }

  @Test("route types on the command line", arguments: ["715=bus", "700=demand-responsive", "0=other"])
  func routeTypes(_ text: String) {
    #expect(RouteTypeKind(argument: text)?.kind.rawValue == text.split(separator: "=").last.map(String.init))
    for wrong in ["715", "x=bus", "715=tram", "-1=bus", "715=bus=bus", ""] {
      #expect(RouteTypeKind(argument: wrong) == nil)
    }
  }
}

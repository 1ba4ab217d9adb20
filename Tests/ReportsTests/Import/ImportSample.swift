import Foundation
import Quantities
import Studies
import Timetables

/// A feed that has something of everything that `elbuss import` prints, read from a folder made for it.
enum ImportSample {
  static let tables: [String: String] = [
    "agency.txt": "agency_name,agency_url,agency_timezone\nA,http://a,Europe/Stockholm\n",
    "stops.txt": "stop_id,stop_name,stop_lat,stop_lon\na,A,63,14\nb,B,63.1,14\nc,C,63.2,14\n",
    "routes.txt": "route_id,route_short_name,route_type\nr,1,700\nd,2,1501\nf,3,3\n",
    "calendar.txt": """
    service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date
    all,1,1,1,1,1,0,0,20300101,20301231
    school,1,1,1,1,1,0,0,20300101,20301231

    """,
    "calendar_dates.txt": "service_id,date,exception_type\n"
      + ["0304", "0305", "0306", "0307", "0308", "1028", "1029", "1030", "1031", "1101"]
      .map { "school,2030\($0),2\n" }.joined()
      // Nothing runs on public holidays and eves.
      + ["0101", "0419", "0422", "0501", "0530", "0606", "0621", "0622", "1102", "1224", "1225", "1226", "1231"]
      .map { "all,2030\($0),2\nschool,2030\($0),2\n" }.joined(),
    "trips.txt": "route_id,service_id,trip_id\nr,all,t1\nr,school,t2\nd,all,t3\nf,all,t4\nr,all,t5\nr,all,t6\n",
    "stop_times.txt": """
    trip_id,arrival_time,departure_time,stop_id,stop_sequence,shape_dist_traveled
    t1,08:00:00,08:00:00,a,1,0
    t1,,,b,2,12000
    t1,08:30:00,08:30:00,c,3,24000
    t2,08:10:00,08:10:00,a,1,0
    t2,08:30:00,08:30:00,c,2,24000
    t3,10:00:00,10:00:00,a,1,0
    t3,10:20:00,10:20:00,b,2,100
    t4,06:00:00,06:00:00,a,1,
    t4,06:20:00,06:20:00,b,2,
    t5,23:50:00,23:50:00,c,1,0
    t5,24:20:00,24:20:00,a,2,24000
    t6,09:00:00,09:00:00,c,1,0
    t6,08:20:00,08:20:00,a,2,24000

    """,
    "frequencies.txt": "trip_id,start_time,end_time,headway_secs\nt4,06:00:00,08:00:00,1800\n",
    "attributions.txt": "trip_id,organization_name,is_operator\nt1, Buss AB ,1\nt2,,1\n",
    "kommuner.geojson": """
    {"type": "FeatureCollection", "features": [
      {"type": "Feature", "properties": {"namn": "Söder"}, "geometry": {"type": "Polygon",
        "coordinates": [[[13, 62], [15, 62], [15, 63.05], [13, 63.05], [13, 62]]]}},
      {"type": "Feature", "properties": {"namn": "Norr"}, "geometry": {"type": "Polygon",
        "coordinates": [[[13, 63.05], [15, 63.05], [15, 63.15], [13, 63.15], [13, 63.05]]]}}]}
    """,
  ]

  static func folder() throws -> String {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("elbuss-\(UUID().uuidString)/sample")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in tables {
      try text.write(to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
    }
    return folder.path
  }

  /// The sample with lots, areas and a stated route type.
  static func full() throws -> FeedImport {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var study = Study(name: "s", feed: folder)
    study.lots = [Study.Lot(id: "LOT-1", name: "Ett", lines: ["1"])]
    study.areas = Study.AreaFile(path: folder + "/kommuner.geojson", nameProperty: "namn")
    study.traffic.kinds = [3: .bus]
    return try FeedImport(path: folder, date: nil, settings: try ImportSettings(study))
  }

  static func bare() throws -> FeedImport {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return try FeedImport(path: folder, date: CalendarDate("2030-03-06"))
  }
}

import Foundation

/// Feeds as folders, made for one test.
enum SmallFeed {
  /// A line that a bus runs back and forth all day: Stad–By, 20 km and 24 minutes, hourly both ways.
  static let shuttle: [String: String] = [
    "agency.txt": "agency_name,agency_url,agency_timezone\nA,http://a,Europe/Stockholm\n",
    "stops.txt": "stop_id,stop_name,stop_lat,stop_lon\nstad,Stad,63.18,14.64\nby,By,63.32,14.75\n",
    "routes.txt": "route_id,route_short_name,route_type\nr,40,700\n",
    "calendar.txt":
      "service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date\ns,1,1,1,1,1,0,0,20300101,20301231\n",
    "trips.txt": "route_id,service_id,trip_id\n"
      + (6..<20).flatMap { ["r,s,out\($0)\n", "r,s,in\($0)\n"] }.joined(),
    "stop_times.txt": "trip_id,arrival_time,departure_time,stop_id,stop_sequence,shape_dist_traveled\n"
      + (6..<20).flatMap { hour in
        [
          "out\(hour),\(hour):00:00,\(hour):00:00,stad,1,0\nout\(hour),\(hour):24:00,\(hour):24:00,by,2,20000\n",
          "in\(hour),\(hour):30:00,\(hour):30:00,by,1,0\nin\(hour),\(hour):54:00,\(hour):54:00,stad,2,20000\n",
        ]
      }.joined(),
  ]

  static func folder(_ tables: [String: String], named name: String = "feed") throws -> String {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("elbuss-\(UUID().uuidString)/\(name)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in tables {
      try text.write(to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
    }
    return folder.path
  }
}

/// Real data beside the project.
enum Shared {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("shared")
  static var isThere: Bool { FileManager.default.fileExists(atPath: folder.path) }
}

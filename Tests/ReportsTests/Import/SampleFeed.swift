import Foundation
import Studies

@testable import Reports

/// A small feed in a folder: two scheduled lines and one on demand over a fortnight, contractors, a distance column that is too short, and names
/// that would be markup if a page let them.
enum SampleFeed {
  static let hostile = "<script>alert('x')</script>=cmd&\u{202E}"

  static let tables = [
    "agency.txt":
      "agency_id,agency_name,agency_url,agency_timezone\nA,Länstrafiken,http://a.example,Europe/Stockholm\n",
    "stops.txt": """
    stop_id,stop_name,stop_lat,stop_lon
    a,\(hostile),63.00,14.00
    b,Skolan,63.10,14.00
    c,Byn,63.20,14.10

    """,
    "routes.txt": """
    route_id,agency_id,route_short_name,route_long_name,route_type
    r1,A,1,\(hostile),700
    r2,A,2,Byn,700
    r3,A,=3,Anrop,1501

    """,
    "calendar.txt": """
    service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date
    wd,1,1,1,1,1,0,0,20300107,20300120
    sa,0,0,0,0,0,1,0,20300107,20300120

    """,
    "trips.txt": """
    route_id,service_id,trip_id
    r1,wd,t1
    r1,wd,t2
    r1,sa,t3
    r2,wd,t4
    r3,wd,t5

    """,
    "attributions.txt": """
    attribution_id,trip_id,organization_name,is_operator
    1,t1,\(hostile),1
    2,t2,,1
    3,t4,Buss AB,1

    """,
    "stop_times.txt": """
    trip_id,arrival_time,departure_time,stop_id,stop_sequence,shape_dist_traveled
    t1,08:00:00,08:00:00,a,1,0
    t1,08:20:00,08:20:00,b,2,5000
    t1,08:40:00,08:40:00,c,3,18000
    t2,09:00:00,09:00:00,a,1,0
    t2,09:20:00,09:20:00,b,2,12000
    t3,10:00:00,10:00:00,a,1,0
    t3,10:20:00,10:20:00,b,2,12000
    t4,08:10:00,08:10:00,c,1,0
    t4,08:30:00,08:30:00,b,2,13000
    t5,12:00:00,12:00:00,a,1,0
    t5,12:20:00,12:20:00,b,2,12000

    """,
  ]

  /// The path of the feed, with some texts replaced by others.
  static func folder(_ edits: [(file: String, from: String, to: String)] = []) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("elbuss-\(UUID().uuidString)/feed")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var files = tables
    for edit in edits { files[edit.file] = files[edit.file]?.replacing(edit.from, with: edit.to) }
    for (name, text) in files {
      try text.write(to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
    }
    return folder.path
  }

  static func overview() throws -> FeedOverview { try FeedOverview(try FeedImport(path: try folder(), date: nil)) }

  /// The feed against one with a trip more, a line gone, a line new, an hour moved, and line 1 with another contractor besides.
  static func comparison() throws -> FeedComparison {
    try FeedComparison(
      old: try folder(),
      new: try folder([
        ("trips.txt", "r2,wd,t4", "r1,wd,t4"), ("routes.txt", "r2,A,2,Byn", "r9,A,9,\(hostile)"),
        ("trips.txt", "r3,wd,t5", "r3,wd,t5\nr9,sa,t6"),
        ("stop_times.txt", "t2,09:00:00,09:00:00", "t2,08:55:00,08:55:00"),
        ("stop_times.txt", "t1,08:00:00", "t6,08:00:00,08:00:00,a,1,0\nt6,08:30:00,08:30:00,c,2,23000\nt1,08:00:00"),
      ]))
  }
}

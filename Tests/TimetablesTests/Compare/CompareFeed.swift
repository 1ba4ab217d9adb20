@testable import Timetables

/// Two lines for comparisons: line 1 on weekdays and Saturdays, line 2 on weekdays; a school trip on Wednesdays alone.
enum CompareFeed {
  static let tables: [String: String?] = [
    "routes.txt": """
    route_id,agency_id,route_short_name,route_long_name,route_type
    R1,LT,1,Torget – Byn,3
    R2,LT,2,Byn – Skolan,3
    """,
    "calendar.txt": """
    service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date
    WD,1,1,1,1,1,0,0,20300107,20300120
    WE,0,0,1,0,0,0,0,20300107,20300120
    SA,0,0,0,0,0,1,0,20300107,20300120
    """,
    "trips.txt": """
    route_id,service_id,trip_id
    R1,WD,a1
    R1,WD,a2
    R1,SA,a3
    R2,WD,b1
    R2,WE,b2
    """,
    "stop_times.txt": """
    trip_id,arrival_time,departure_time,stop_id,stop_sequence
    a1,08:00:00,08:00:00,A,1
    a1,08:10:00,08:10:00,C,2
    a2,16:00:00,16:00:00,C,1
    a2,16:10:00,16:10:00,A,2
    a3,10:00:00,10:00:00,A,1
    a3,10:10:00,10:10:00,C,2
    b1,08:05:00,08:05:00,C,1
    b1,08:12:00,08:12:00,B,2
    b2,14:00:00,14:00:00,B,1
    b2,14:07:00,14:07:00,C,2
    """,
  ]

  /// The feed with some texts replaced by others, everywhere.
  static func read(_ edits: [(file: String, from: String, to: String)] = []) throws -> Feed {
    var files = tables
    for edit in edits {
      let text = files[edit.file] ?? SmallFeed.tables[edit.file] ?? ""
      files[edit.file] = (text ?? "").replacing(edit.from, with: edit.to)
    }
    return try SmallFeed.read(files)
  }
}

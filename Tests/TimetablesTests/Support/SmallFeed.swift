import Quantities

@testable import Timetables

/// A feed that is right in every respect: one line, one service, two trips, three stops 1,112 m apart along a meridian.
/// Tests replace the tables that they are about.
enum SmallFeed {
  static let tables = [
    "feed_info.txt": """
    feed_publisher_name,feed_publisher_url,feed_lang,feed_version,feed_start_date,feed_end_date,feed_contact_url
    Länstrafiken,https://lt.example,sv,1,20300107,20300118,https://lt.example/kontakt
    """,
    "agency.txt": """
    agency_id,agency_name,agency_url,agency_timezone
    LT,Länstrafiken,https://lt.example,Europe/Stockholm
    """,
    "stops.txt": """
    stop_id,stop_name,stop_lat,stop_lon
    A,Torget,63.00,14.0
    B,Skolan,63.01,14.0
    C,Byn,63.02,14.0
    """,
    "routes.txt": """
    route_id,agency_id,route_short_name,route_long_name,route_type
    R1,LT,1,Torget – Byn,3
    """,
    "calendar.txt": """
    service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date
    S,1,1,1,1,1,0,0,20300107,20300118
    """,
    "trips.txt": """
    route_id,service_id,trip_id
    R1,S,T1
    R1,S,T2
    """,
    "stop_times.txt": """
    trip_id,arrival_time,departure_time,stop_id,stop_sequence
    T1,08:00:00,08:00:00,A,1
    T1,08:05:00,08:05:00,B,2
    T1,08:10:00,08:10:00,C,3
    T2,09:00:00,09:00:00,C,1
    T2,09:10:00,09:10:00,A,2
    """,
  ]

  static let monday = CalendarDate(dayNumber: 21_921)  // 2030-01-07

  /// The feed with some tables replaced, added, or (by nil) taken away.
  static func read(_ changes: [String: String?] = [:]) throws -> Feed {
    var files = tables
    for (name, text) in changes { files[name] = text }
    return try Feed.read(MemoryContainer(files))
  }

  /// The timetable of its first Monday.
  static func timetable(_ changes: [String: String?] = [:], on date: CalendarDate = monday) throws -> Timetable {
    try Timetable(try read(changes), on: date)
  }
}

extension NoticeLog {
  /// How many notices there are of each code, those of no notice left out.
  var totals: [String: Int] { Dictionary(uniqueKeysWithValues: sorted.map { ($0.code, $0.total) }) }

  /// The evidence of the first notice of a code, as `name=value` in one line.
  func first(_ code: String) -> String? {
    sorted.first { $0.code == code }?.samples.first?.map { "\($0.name)=\($0.value)" }.joined(separator: " ")
  }
}

import Quantities

/// The smallest change of the right feed that breaks each rule, by code; the rule must be broken exactly as often as said.
struct RuleCase: CustomStringConvertible, Sendable {
  let code: String
  let count: Int
  let changes: [String: String?]
  let date: CalendarDate

  init(_ code: String, times count: Int = 1, on day: Int = 0, _ changes: [String: String?]) {
    (self.code, self.count, self.changes) = (code, count, changes)
    date = SmallFeed.monday.adding(days: day)
  }

  var description: String { code }

  private static let stops =
    "stop_id,stop_name,stop_lat,stop_lon,location_type,parent_station,platform_code,stop_access,stop_desc,stop_url\n"
  private static let abc = "A,Torget,63.00,14.0,,,,,,\nB,Skolan,63.01,14.0,,,,,,\nC,Byn,63.02,14.0,,,,,,\n"
  private static let times = "trip_id,arrival_time,departure_time,stop_id,stop_sequence,shape_dist_traveled\n"
  private static let group = "location_group_id,location_group_name\nG,Gruppen\n"
  private static let windows = """
    trip_id,arrival_time,departure_time,stop_id,location_group_id,stop_sequence,start_pickup_drop_off_window,end_pickup_drop_off_window,pickup_type,drop_off_type
    T1,08:00:00,08:00:00,A,,1,,,,
    T1,08:10:00,08:10:00,C,,3,,,,
    T2,09:00:00,09:00:00,C,,1,,,,
    T2,09:10:00,09:10:00,B,,2,,,,

    """
  /// A shape that passes the first stop fifty times and then goes on to the last.
  private static let zigzag: String = {
    var text = shapes
    for point in 0..<50 { text += point % 2 == 0 ? "X,63,14,\(point),\n" : "X,63.003,14,\(point),\n" }
    return text + "X,63.02,14,50,\n"
  }()
  private static let t2 = "T2,09:00:00,09:00:00,C,1,\nT2,09:10:00,09:10:00,A,2,\n"
  private static let trips = "route_id,service_id,trip_id,shape_id,block_id,trip_headsign\n"
  private static let shapes = "shape_id,shape_pt_lat,shape_pt_lon,shape_pt_sequence,shape_dist_traveled\n"
  private static let routes =
    "route_id,agency_id,route_short_name,route_long_name,route_type,route_color,route_text_color,route_desc,route_url\n"
  private static let calendar =
    "service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date\n"
  private static let info =
    "feed_publisher_name,feed_publisher_url,feed_lang,feed_version,feed_start_date,feed_end_date,feed_contact_url\n"
  private static let agency = "agency_id,agency_name,agency_url,agency_timezone,agency_lang\n"
  private static let transfers = "from_stop_id,to_stop_id,from_route_id,from_trip_id,to_trip_id,transfer_type\n"
  private static let shapeTrips = trips + "R1,S,T1,X,,\nR1,S,T2,,,\n"

  private static func feedInfo(_ row: String) -> [String: String?] { ["feed_info.txt": info + row] }

  static let all: [RuleCase] = basic + further

  private static let basic: [RuleCase] = [
    RuleCase("big_gap_in_service", ["calendar_dates.txt": "service_id,date,exception_type\nS,20300202,1\n"]),
    RuleCase("expired_calendar", on: 40, [:]),
    RuleCase("future_calendar", on: -1, [:]),
    RuleCase("service_extends_far_in_the_future", ["calendar.txt": calendar + "S,1,1,1,1,1,0,0,20300107,20330118\n"]),
    RuleCase(
      "service_has_no_active_day_of_the_week", ["calendar.txt": calendar + "S,0,0,0,0,0,0,0,20300107,20300118\n"]),
    RuleCase("trip_coverage_not_active_for_next7_days", on: 10, [:]),
    RuleCase(
      "feed_valid_beyond_total_service_window", feedInfo("P,https://p.example,sv,1,20300107,20300202,https://p.example")
    ),
    RuleCase(
      "service_window_outside_feed_period", feedInfo("P,https://p.example,sv,1,20300108,20300118,https://p.example")),
    RuleCase("feed_expiration_date7_days", on: 5, [:]),
    RuleCase("feed_expiration_date30_days", on: 4, [:]),
    RuleCase("future_feed", on: -1, [:]),
    RuleCase("missing_feed_contact_email_and_url", feedInfo("P,https://p.example,sv,1,20300107,20300118,")),
    RuleCase("missing_feed_info_date", feedInfo("P,https://p.example,sv,1,20300107,,https://p.example")),
    RuleCase(
      "feed_info_lang_and_agency_lang_mismatch",
      ["agency.txt": agency + "LT,Lt,https://a.example,Europe/Stockholm,fi\n"]),
    RuleCase(
      "inconsistent_agency_timezone",
      ["agency.txt": agency + "LT,Lt,https://a.example,Europe/Stockholm,sv\nB,B,https://b.example,Europe/Oslo,sv\n"]),
    RuleCase(
      "inconsistent_agency_lang",
      [
        "agency.txt": agency
          + "LT,Lt,https://a.example,Europe/Stockholm,sv\nB,B,https://b.example,Europe/Stockholm,fi\n"
      ]),
    RuleCase(
      "missing_required_agency_id",
      ["agency.txt": agency + "LT,Lt,https://a.example,Europe/Stockholm,sv\n,B,https://b.example,Europe/Stockholm,sv\n"]
    ),
    RuleCase("route_both_short_and_long_name_missing", ["routes.txt": routes + "R1,LT,,,3,,,,\n"]),
    RuleCase("route_short_name_too_long", ["routes.txt": routes + "R1,LT,Expressbussen,Torget,3,,,,\n"]),
    RuleCase(
      "route_long_name_contains_short_name",
      ["routes.txt": routes + "R1,LT,10,10 Torget,3,,,,\nR2,LT,10,100 år,3,,,,\n"]),
    RuleCase(
      "route_color_contrast", ["routes.txt": routes + "R1,LT,1,Byn,3,FFFFFF,EEEEEE,,\nR2,LT,2,By,3,FFFFFF,000000,,\n"]),
    RuleCase(
      "duplicate_route_name", ["routes.txt": routes + "R1,LT,1,Byn,3,,,,\nR2,LT,1,Byn,3,,,,\nR3,LT,1,Byn,0,,,,\n"]),
    RuleCase("same_name_and_description_for_route", ["routes.txt": routes + "R1,LT,1,Byn,3,,,byn,\n"]),
    RuleCase("same_route_and_agency_url", ["routes.txt": routes + "R1,LT,1,Byn,3,,,,https://lt.example\n"]),
    RuleCase(
      "same_stop_and_agency_url",
      [
        "stops.txt": stops
          + abc.replacing("A,Torget,63.00,14.0,,,,,,", with: "A,Torget,63.00,14.0,,,,,,https://lt.example")
      ]),
    RuleCase(
      "same_stop_and_route_url",
      [
        "stops.txt": stops
          + abc.replacing("A,Torget,63.00,14.0,,,,,,", with: "A,Torget,63.00,14.0,,,,,,https://r.example"),
        "routes.txt": routes + "R1,LT,1,Byn,3,,,,https://r.example\n",
      ]),
    RuleCase("missing_stop_name", ["stops.txt": stops + abc.replacing("Torget", with: "")]),
    RuleCase("stop_without_location", ["stops.txt": stops + abc.replacing("63.01,14.0", with: ",")]),
    RuleCase("stop_without_stop_time", ["stops.txt": stops + abc + "D,Udden,63.1,14.0,,,,,,\n"]),
    RuleCase(
      "location_with_unexpected_stop_time", ["stops.txt": stops + abc.replacing("63.01,14.0,,", with: "63.01,14.0,1,")]),
    RuleCase("station_with_parent_station", ["stops.txt": stops + abc + "P,Pl,63,14,1,,,,,\nQ,Ql,63,14,1,P,,,,\n"]),
    RuleCase("location_without_parent_station", ["stops.txt": stops + abc + "E,Entré,63,14,2,,,,,\n"]),
    RuleCase(
      "platform_without_parent_station", ["stops.txt": stops + abc.replacing("63.01,14.0,,,,", with: "63.01,14.0,,,1,")]
    ),
    RuleCase(
      "wrong_parent_location_type", ["stops.txt": stops + abc.replacing("63.01,14.0,,,", with: "63.01,14.0,,A,")]),
    RuleCase("unused_station", ["stops.txt": stops + abc + "P,Plats,63,14,1,,,,,\n"]),
    RuleCase(
      "same_name_and_description_for_stop",
      ["stops.txt": stops + abc.replacing("C,Byn,63.02,14.0,,,,,,", with: "C,Byn,63.02,14.0,,,,,byn,")]),
    RuleCase("stop_access_specified_for_incorrect_location", ["stops.txt": stops + abc + "P,Plats,63,14,1,,,1,,\n"]),
    RuleCase(
      "stop_access_specified_for_stop_with_no_parent_station",
      ["stops.txt": stops + abc.replacing("63.01,14.0,,,,", with: "63.01,14.0,,,,1")]),
    RuleCase("point_near_origin", ["stops.txt": stops + abc.replacing("63.01,14.0", with: "0.5,0.5")]),
    RuleCase("point_near_pole", ["stops.txt": stops + abc.replacing("63.01,14.0", with: "89.5,14.0")]),
    RuleCase("unused_trip", ["trips.txt": trips + "R1,S,T1,,,\nR1,S,T2,,,\nR1,S,T3,,,\n"]),
    RuleCase("unusable_trip", ["stop_times.txt": times + t2 + "T1,08:00:00,08:00:00,A,1,\n"]),
    RuleCase("unused_shape", ["shapes.txt": shapes + "X,63,14,1,\nX,63.02,14,2,\n"]),
    RuleCase("single_shape_point", ["shapes.txt": shapes + "X,63,14,1,\n"]),
    RuleCase("missing_bike_allowance", times: 2, ["routes.txt": routes + "R1,LT,1,Byn,4,,,,\n"]),
    RuleCase("trip_headsign_matches_intermediate_stop", ["trips.txt": trips + "R1,S,T1,,,Skolan\nR1,S,T2,,,Torget\n"]),
    RuleCase(
      "unsorted_stop_times", ["stop_times.txt": times + "T1,08:10:00,08:10:00,C,3,\nT1,08:00:00,08:00:00,A,1,\n" + t2]),
    RuleCase("missing_trip_edge", times: 2, ["stop_times.txt": times + "T1,,,A,1,\nT1,08:10:00,08:10:00,C,3,\n" + t2]),
    RuleCase(
      "stop_time_with_arrival_before_previous_departure_time",
      ["stop_times.txt": times + "T1,08:00:00,08:20:00,A,1,\nT1,08:10:00,08:10:00,C,3,\n" + t2]),
    RuleCase(
      "decreasing_or_equal_stop_time_distance",
      ["stop_times.txt": times + "T1,08:00:00,08:00:00,A,1,5\nT1,08:10:00,08:10:00,C,3,5\n" + t2]),
    RuleCase("decreasing_shape_distance", ["shapes.txt": shapes + "X,63,14,1,5\nX,63.02,14,2,4\n"]),
    RuleCase("equal_shape_distance_same_coordinates", ["shapes.txt": shapes + "X,63,14,1,5\nX,63,14,2,5\n"]),
    RuleCase("equal_shape_distance_diff_coordinates", ["shapes.txt": shapes + "X,63,14,1,5\nX,63.02,14,2,5\n"]),
    RuleCase(
      "equal_shape_distance_diff_coordinates_distance_below_threshold",
      ["shapes.txt": shapes + "X,63,14,1,5\nX,63.000001,14,2,5\n"]),
    RuleCase(
      "trip_distance_exceeds_shape_distance",
      [
        "trips.txt": shapeTrips, "shapes.txt": shapes + "X,63,14,1,0\nX,63.019,14,2,2000\n",
        "stop_times.txt": times + "T1,08:00:00,08:00:00,A,1,0\nT1,08:10:00,08:10:00,C,3,2300\n" + t2,
      ]),
    RuleCase(
      "trip_distance_exceeds_shape_distance_below_threshold",
      [
        "trips.txt": shapeTrips, "shapes.txt": shapes + "X,63,14,1,0\nX,63.02,14,2,2000\n",
        "stop_times.txt": times + "T1,08:00:00,08:00:00,A,1,0\nT1,08:10:00,08:10:00,C,3,2300\n" + t2,
      ]),
    RuleCase(
      "trip_with_shape_dist_traveled_but_no_shape_distances",
      [
        "trips.txt": shapeTrips, "shapes.txt": shapes + "X,63,14,1,\nX,63.02,14,2,\n",
        "stop_times.txt": times + "T1,08:00:00,08:00:00,A,1,0\nT1,08:10:00,08:10:00,C,3,2300\n" + t2,
      ]),
    RuleCase(
      "fast_travel_between_consecutive_stops",
      ["stop_times.txt": times + "T1,08:00:00,08:00:00,A,1,\nT1,08:00:20,08:00:20,C,3,\n" + t2]),
    RuleCase(
      "fast_travel_between_far_stops",
      [
        "stops.txt": stops + abc.replacing("63.02", with: "63.20"),
        "stop_times.txt": times + "T1,08:00:00,08:00:00,A,1,\nT1,08:01:00,08:01:00,C,3,\n"
          + t2.replacing("09:10", with: "10:10"),
      ]),
    RuleCase(
      "block_trips_with_overlapping_stop_times",
      [
        "trips.txt": trips + "R1,S,T1,,7,\nR1,S,T2,,7,\n",
        "stop_times.txt": times + "T1,08:00:00,08:00:00,A,1,\nT1,09:05:00,09:05:00,C,3,\n" + t2,
      ]),
    RuleCase(
      "inconsistent_route_type_for_block_id",
      [
        "trips.txt": trips + "R1,S,T1,,7,\nR2,S,T2,,7,\n",
        "routes.txt": routes + "R1,LT,1,Byn,3,,,,\nR2,LT,2,Byn,0,,,,\n",
      ]),
    RuleCase(
      "overlapping_frequency",
      ["frequencies.txt": "trip_id,start_time,end_time,headway_secs\nT1,6:00:00,7:00:00,600\nT1,6:30:00,8:00:00,600\n"]),
    RuleCase(
      "start_and_end_range_out_of_order",
      ["frequencies.txt": "trip_id,start_time,end_time,headway_secs\nT1,8:00:00,7:00:00,600\n"]),
    RuleCase(
      "start_and_end_range_equal",
      ["frequencies.txt": "trip_id,start_time,end_time,headway_secs\nT1,7:00:00,7:00:00,600\n"]),
    RuleCase(
      "duplicate_key", times: 4,
      [
        "transfers.txt": transfers + "A,B,,,,0\nA,B,,,,1\nA,C,,,,1\n",
        "frequencies.txt": "trip_id,start_time,end_time,headway_secs\nT1,6:00:00,7:00:00,600\nT1,6:00:00,8:00:00,600\n",
        "stop_times.txt": times + "T1,08:00:00,08:00:00,A,1,\nT1,08:10:00,08:10:00,C,1,\n" + t2,
        "shapes.txt": shapes + "X,63,14,1,\nX,63.02,14,1,\n",
      ]),
    RuleCase(
      "transfer_distance_too_large",
      ["stops.txt": stops + abc.replacing("63.02", with: "63.20"), "transfers.txt": transfers + "A,C,,,,0\n"]),
    RuleCase("transfer_distance_above_2_km", ["transfers.txt": transfers + "A,C,,,,0\nA,B,,,,0\n"]),
    RuleCase(
      "transfer_with_invalid_stop_location_type",
      [
        "stops.txt": stops + abc + "P,Plats,63,14,1,,,,,\nE,Entré,63,14,2,P,,,,\n",
        "transfers.txt": transfers + "A,E,,,,0\n",
      ]),
    RuleCase(
      "transfer_with_invalid_trip_and_route",
      ["routes.txt": routes + "R1,LT,1,Byn,3,,,,\nR2,LT,2,By,3,,,,\n", "transfers.txt": transfers + ",,R2,T1,T2,1\n"]),
    RuleCase("transfer_with_invalid_trip_and_stop", ["transfers.txt": transfers + "B,C,,T2,T1,1\n"]),
    RuleCase("transfer_with_suspicious_mid_trip_in_seat", ["transfers.txt": transfers + "B,C,,T1,T2,4\n"]),
    RuleCase(
      "inconsistent_route_type_for_in_seat_transfer",
      [
        "trips.txt": trips + "R1,S,T1,,,\nR2,S,T2,,,\n",
        "routes.txt": routes + "R1,LT,1,Byn,3,,,,\nR2,LT,2,By,0,,,,\n",
        "transfers.txt": "from_stop_id,to_stop_id,from_route_id,to_route_id,transfer_type\nC,C,R1,R2,4\nC,C,,,4\n",
      ]),
    RuleCase(
      "stop_too_far_from_shape",
      ["trips.txt": shapeTrips, "shapes.txt": shapes + "X,63,14,1,\nX,63.01,14.01,2,\nX,63.02,14,3,\n"]),
    RuleCase(
      "stops_match_shape_out_of_order",
      ["trips.txt": shapeTrips, "shapes.txt": shapes + "X,63.02,14,1,\nX,63.01,14,2,\nX,63.0,14,3,\n"]),
  ]

  private static let further: [RuleCase] = [
    RuleCase(
      "stop_too_far_from_shape_using_user_distance",
      [
        "trips.txt": shapeTrips, "shapes.txt": shapes + "X,63,14,1,0\nX,63.01,14,2,1000\nX,63.02,14,3,2000\n",
        "stop_times.txt": times
          + "T1,08:00:00,08:00:00,A,1,0\nT1,08:05:00,08:05:00,B,2,500\nT1,08:10:00,08:10:00,C,3,2000\n" + t2,
      ]),
    RuleCase(
      "stop_has_too_many_matches_for_shape",
      [
        "trips.txt": shapeTrips,
        "shapes.txt": zigzag,
      ]),
    RuleCase("missing_recommended_field", ["routes.txt": routes + "R1,,1,Byn,3,,,,\n"]),
    RuleCase(
      "missing_required_field", times: 2, ["transfers.txt": transfers + "A,,,,,0\n,,,T1,,4\nA,B,,,,2\n,,,T1,T2,\n"]),
    RuleCase(
      "duplicate_geography_id",
      ["location_groups.txt": "location_group_id,location_group_name\nA,Gruppen\nG,Gruppen\n"]),
    RuleCase(
      "missing_stop_times_record",
      [
        "trips.txt": trips + "R1,S,T1,,,\nR1,S,T2,,,\nR1,S,T3,,,\n", "location_groups.txt": group,
        "stop_times.txt": windows + "T3,,,,G,1,07:00:00,09:00:00,2,2\n",
      ]),
    RuleCase(
      "forbidden_continuous_pickup_drop_off", times: 2,
      [
        "trips.txt": trips + "R1,S,T1,,,\nR1,S,T2,,,\nR1,S,T3,,,\n", "location_groups.txt": group,
        "routes.txt": "route_id,agency_id,route_short_name,route_type,continuous_pickup\nR1,LT,1,3,2\n",
        "stop_times.txt": windows + "T3,,,,G,1,07:00:00,09:00:00,2,1\nT3,,,,G,2,07:00:00,09:00:00,1,2\n",
      ]),
    RuleCase(
      "route_networks_specified_in_more_than_one_file",
      [
        "routes.txt": "route_id,agency_id,route_short_name,route_type,network_id\nR1,LT,1,3,N\n",
        "networks.txt": "network_id,network_name\nN,Länets linjer\n",
      ]),
    RuleCase(
      "stop_without_zone_id", times: 2,
      [
        "stops.txt":
          "stop_id,stop_name,stop_lat,stop_lon,zone_id\nA,Torget,63.00,14.0,1\nB,Skolan,63.01,14.0,\nC,Byn,63.02,14.0,\n",
        "fare_rules.txt": "fare_id,route_id,origin_id\nF,R1,1\n",
      ]),
  ]
}

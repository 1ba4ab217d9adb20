import Quantities
import Timetables

/// Notices in a few words each, for whoever does not know the codes.
enum NoticeWords {
  /// What a notice says; nil for a code that has no words here.
  static func find(_ code: String, _ language: Language) -> String? {
    words[code].map { language.choose($0.swedish, $0.english) }
  }

  /// The file and field that the samples of a tally are about, where they are about one and it tells something; else nothing.
  static func place(of tally: NoticeLog.Tally) -> String {
    let places = Set(tally.samples.map(place))
    guard placed.contains(tally.code), places.count == 1, let place = places.first ?? nil else { return "" }
    // Only the first ones are kept: what is behind them may lie elsewhere.
    return tally.total <= tally.samples.count ? ": \(place)" : " (\(place) …)"
  }

  /// Codes that say little without the place: what is missing or unreadable, and where.
  private static let placed: Set<String> = [
    "foreign_key_violation", "invalid_date", "invalid_float", "invalid_integer", "invalid_time",
    "missing_recommended_field",
    "missing_recommended_file", "missing_required_column", "missing_required_field", "missing_required_file",
    "number_out_of_range",
  ]

  /// The file and field of a sample, which are names of GTFS and so safe to print.
  private static func place(_ sample: [Evidence]) -> String? {
    func find(_ name: String) -> String? { sample.first { $0.name == name }?.value.description }
    guard let file = find("file") else { return nil }
    guard let field = find("field") ?? find("column") else { return file }
    return "\(file.hasSuffix(".txt") ? String(file.dropLast(4)) : file).\(field)"
  }

  static let words: [String: (swedish: String, english: String)] = [
    "attribution_without_role": ("tillskrivning utan roll", "attribution without a role"),
    "big_gap_in_service": ("trafik med uppehåll på minst 13 dagar", "service with a gap of at least 13 days"),
    "block_trips_with_overlapping_stop_times": (
      "två turer i ett omlopp på samma tid", "two trips of a block at one time"
    ),
    "csv_parsing_failed": ("tabell som inte går att läsa", "table that cannot be read"),
    "decreasing_or_equal_stop_time_distance": (
      "angiven sträcka som minskar eller står stilla längs turen",
      "stated distance that falls or stands still along the trip"
    ),
    "decreasing_shape_distance": ("linjesträckning vars sträcka minskar", "shape whose distance falls"),
    "duplicate_geography_id": ("samma id för hållplats, område och grupp", "one id for stop, area and group"),
    "duplicate_key": ("samma id två gånger", "the same id twice"),
    "duplicate_route_name": ("linjer med samma namn", "lines with the same name"),
    "duplicated_column": ("samma kolumn två gånger", "the same column twice"),
    "empty_column_name": ("kolumn utan namn", "column without a name"),
    "empty_file": ("tom tabell", "empty table"),
    "empty_row": ("tom rad", "empty row"),
    "equal_shape_distance_diff_coordinates": (
      "skilda punkter på linjesträckningen med samma sträcka", "different points of a shape with one distance"
    ),
    "equal_shape_distance_diff_coordinates_distance_below_threshold": (
      "närliggande punkter på linjesträckningen med samma sträcka", "near points of a shape with one distance"
    ),
    "equal_shape_distance_same_coordinates": (
      "samma punkt två gånger på linjesträckningen", "the same point of a shape twice"
    ),
    "expired_calendar": ("trafik som redan har upphört", "service that has ended already"),
    "fast_travel_between_consecutive_stops": (
      "orimlig fart mellan två hållplatser", "impossible speed between two stops"
    ),
    "fast_travel_between_far_stops": ("orimlig fart över mer än 10 km", "impossible speed over more than 10 km"),
    "feed_expiration_date30_days": ("flödet upphör inom en månad", "the feed ends within a month"),
    "feed_expiration_date7_days": ("flödet upphör inom en vecka", "the feed ends within a week"),
    "feed_info_lang_and_agency_lang_mismatch": (
      "språk som inte stämmer med organisationens", "language other than the agency’s"
    ),
    "feed_valid_beyond_total_service_window": (
      "flödet säger sig gälla längre än det har trafik", "the feed claims to hold longer than it has service"
    ),
    "forbidden_arrival_or_departure_time": ("klockslag där ett tidsfönster gäller", "time where a window holds"),
    "forbidden_continuous_pickup_drop_off": (
      "påstigning längs vägen där ett tidsfönster gäller", "boarding along the way where a window holds"
    ),
    "forbidden_drop_off_type": ("avstigning som inte får anges här", "drop-off that may not be given here"),
    "forbidden_geography_id": ("både hållplats och område på en rad", "both stop and area in a row"),
    "forbidden_pickup_type": ("påstigning som inte får anges här", "pickup that may not be given here"),
    "forbidden_shape_dist_traveled": ("sträcka där ett område gäller", "distance where an area holds"),
    "foreign_key_violation": ("hänvisning till något som inte finns", "reference to something that is not there"),
    "future_calendar": ("trafik som börjar senare", "service that begins later"),
    "future_feed": ("flöde som gäller senare", "feed that holds later"),
    "inconsistent_agency_lang": ("organisationer med olika språk", "agencies with different languages"),
    "inconsistent_agency_timezone": (
      "organisationer med olika tidszoner: klockslag blir fel", "agencies with different time zones: times go wrong"
    ),
    "inconsistent_route_type_for_block_id": ("omlopp med olika trafikslag", "block with different kinds of traffic"),
    "inconsistent_route_type_for_in_seat_transfer": (
      "sitt kvar-byte mellan olika trafikslag", "in-seat transfer between kinds of traffic"
    ),
    "invalid_character": ("text i fel teckenkodning (ska vara UTF-8)", "text in a wrong encoding (must be UTF-8)"),
    "invalid_color": ("färg som inte går att läsa", "colour that cannot be read"),
    "invalid_date": ("datum som inte går att läsa", "date that cannot be read"),
    "invalid_email": ("e-postadress som inte går att läsa", "e-mail address that cannot be read"),
    "invalid_float": ("tal som inte går att läsa", "number that cannot be read"),
    "invalid_input_files_in_subfolder": (
      "tabeller i en undermapp: läses ändå", "tables in a subfolder: read all the same"
    ),
    "invalid_integer": ("heltal som inte går att läsa", "whole number that cannot be read"),
    "invalid_language_code": ("språkkod som inte går att läsa", "language code that cannot be read"),
    "invalid_phone_number": ("telefonnummer som inte går att läsa", "phone number that cannot be read"),
    "invalid_pickup_drop_off_window": ("tidsfönster som slutar före sin början", "window that ends before it begins"),
    "invalid_row_length": ("rad med fel antal fält", "row with a wrong number of fields"),
    "invalid_time": ("klockslag som inte går att läsa", "time that cannot be read"),
    "invalid_timezone": ("tidszon som inte finns", "time zone that does not exist"),
    "invalid_url": ("webbadress som inte går att läsa", "web address that cannot be read"),
    "leading_or_trailing_whitespaces": ("blanktecken runt ett värde", "white space round a value"),
    "location_with_unexpected_stop_time": (
      "tur som stannar vid en station eller ingång", "trip that calls at a station or entrance"
    ),
    "location_without_parent_station": ("ingång eller plats utan station", "entrance or place without a station"),
    "missing_bike_allowance": ("färja utan uppgift om cyklar", "ferry that does not say whether bicycles may come"),
    "missing_feed_contact_email_and_url": ("ingen adress att nå utgivaren på", "no address to reach the publisher"),
    "missing_feed_info_date": ("giltighet med bara en ände", "validity with one end only"),
    "missing_pickup_drop_off_booking_rule_id": (
      "anropsstyrt stopp utan bokningsregel", "stop on demand without a booking rule"
    ),
    "missing_pickup_or_drop_off_window": ("tidsfönster med bara en ände", "window with one end only"),
    "missing_recommended_field": ("rekommenderat fält tomt", "empty recommended field"),
    "missing_recommended_file": ("tabell som borde finnas", "table that should be there"),
    "missing_required_agency_id": ("organisation eller linje utan agency_id", "agency or line without an agency_id"),
    "missing_required_column": ("kolumn som måste finnas saknas", "required column missing"),
    "missing_required_field": ("obligatoriskt fält tomt", "empty required field"),
    "missing_required_file": ("tabell som måste finnas saknas", "required table missing"),
    "missing_stop_name": ("hållplats utan namn", "stop without a name"),
    "missing_stop_times_record": ("ensamt stopp med tidsfönster", "lone stop with a window"),
    "missing_timepoint_value": (
      "hållplatstid som inte säger om den är exakt", "stop time that does not say whether it is exact"
    ),
    "missing_trip_edge": (
      "tur utan tid vid första eller sista hållplatsen", "trip without a time at its first or last stop"
    ),
    "mixed_case_recommended_field": ("namn bara i versaler eller gemener", "name in capitals or small letters only"),
    "more_than_one_entity": ("mer än en rad i feed_info", "more than one row in feed_info"),
    "new_line_in_value": ("radbrytning i ett värde", "line break in a value"),
    "non_ascii_or_non_printable_char": ("id med andra tecken än a–z: ofarligt", "id with letters beyond a–z: harmless"),
    "number_out_of_range": ("tal utanför sina gränser", "number out of range"),
    "overlapping_frequency": ("turtätheter som överlappar", "headways that overlap"),
    "platform_without_parent_station": ("hållplatsläge utan station", "platform without a station"),
    "point_near_origin": ("plats vid latitud och longitud noll", "place at latitude and longitude zero"),
    "point_near_pole": ("plats vid en pol", "place at a pole"),
    "route_both_short_and_long_name_missing": ("linje utan namn", "line without a name"),
    "route_color_contrast": ("linjefärg som texten inte syns på", "line colour on which its text is not seen"),
    "route_long_name_contains_short_name": (
      "linjens långa namn upprepar det korta", "long name of a line repeats the short one"
    ),
    "route_networks_specified_in_more_than_one_file": (
      "linjenät angivna i två filer", "networks of lines given in two files"
    ),
    "route_short_name_too_long": ("linjens korta namn är långt", "short name of a line is long"),
    "same_name_and_description_for_route": (
      "linjens beskrivning upprepar namnet", "description of a line repeats its name"
    ),
    "same_name_and_description_for_stop": (
      "hållplatsens beskrivning upprepar namnet", "description of a stop repeats its name"
    ),
    "same_route_and_agency_url": ("linje med organisationens webbadress", "line with the agency’s web address"),
    "same_stop_and_agency_url": ("hållplats med organisationens webbadress", "stop with the agency’s web address"),
    "same_stop_and_route_url": ("hållplats med linjens webbadress", "stop with the line’s web address"),
    "service_extends_far_in_the_future": ("trafik långt in i framtiden", "service far into the future"),
    "service_has_no_active_day_of_the_week": (
      "kalender utan veckodagar: dagarna står i calendar_dates",
      "calendar without weekdays: its days are in calendar_dates"
    ),
    "service_window_outside_feed_period": (
      "trafik utanför tiden då flödet säger sig gälla", "service outside the time that the feed claims to hold"
    ),
    "single_shape_point": ("linjesträckning med en enda punkt", "shape of a single point"),
    "start_and_end_range_equal": (
      "slut på samma klockslag eller datum som början", "end at the same time or date as the beginning"
    ),
    "start_and_end_range_out_of_order": ("slut före början", "end before the beginning"),
    "station_with_parent_station": ("station i en annan station", "station within another station"),
    "stop_access_specified_for_incorrect_location": (
      "tillträde angivet för annat än hållplats", "access given for something that is no stop"
    ),
    "stop_access_specified_for_stop_with_no_parent_station": (
      "tillträde angivet för hållplats utan station", "access given for a stop without a station"
    ),
    "stop_has_too_many_matches_for_shape": (
      "hållplats som linjesträckningen passerar många gånger", "stop that the shape passes many times"
    ),
    "stop_time_timepoint_without_times": ("exakt hållplatstid utan klockslag", "exact stop time without a time"),
    "stop_time_with_arrival_before_previous_departure_time": (
      "ankomst före föregående avgång", "arrival before the departure before it"
    ),
    "stop_time_with_only_arrival_or_departure_time": (
      "hållplatstid med bara ankomst eller avgång", "stop time with arrival or departure only"
    ),
    "stop_time_without_stop": ("hållplatstid utan hållplats", "stop time without a stop"),
    "stop_too_far_from_shape": ("hållplats mer än 100 m från linjesträckningen", "stop more than 100 m from the shape"),
    "stop_too_far_from_shape_using_user_distance": (
      "hållplats långt från linjesträckningen vid sin angivna sträcka", "stop far from the shape at its stated distance"
    ),
    "stop_without_location": ("hållplats utan läge", "stop without a place"),
    "stop_without_stop_time": ("hållplats som ingen tur går till", "stop that no trip serves"),
    "stop_without_zone_id": ("hållplats utan zon", "stop without a zone"),
    "stops_match_shape_out_of_order": (
      "hållplatser i fel ordning längs linjesträckningen", "stops in a wrong order along the shape"
    ),
    "text_behind_quote": ("text efter ett citattecken", "text behind a quotation mark"),
    "too_many_rows": ("fler rader än som läses", "more rows than are read"),
    "transfer_distance_above_2_km": ("byte över mer än 2 km", "transfer of more than 2 km"),
    "transfer_distance_too_large": ("byte över mer än 10 km", "transfer of more than 10 km"),
    "transfer_with_invalid_stop_location_type": (
      "byte vid något som inte är hållplats eller station", "transfer at something that is neither stop nor station"
    ),
    "transfer_with_invalid_trip_and_route": (
      "byte vars tur inte hör till linjen", "transfer whose trip is not of its line"
    ),
    "transfer_with_invalid_trip_and_stop": (
      "byte vars tur inte stannar där", "transfer whose trip does not call there"
    ),
    "transfer_with_suspicious_mid_trip_in_seat": (
      "sitt kvar-byte mitt på en tur", "in-seat transfer in the middle of a trip"
    ),
    "trip_coverage_not_active_for_next7_days": (
      "lite trafik de närmaste sju dagarna", "little service in the next seven days"
    ),
    "trip_distance_exceeds_shape_distance": ("tur längre än sin linjesträckning", "trip longer than its shape"),
    "trip_distance_exceeds_shape_distance_below_threshold": (
      "tur obetydligt längre än sin linjesträckning", "trip a little longer than its shape"
    ),
    "trip_headsign_matches_intermediate_stop": (
      "destination som är en hållplats på vägen", "headsign that is a stop on the way"
    ),
    "trip_with_shape_dist_traveled_but_no_shape_distances": (
      "sträcka vid hållplatser men inte i linjesträckningen", "distance at stops but not in the shape"
    ),
    "unexpected_enum_value": (
      "kod utanför GTFS grundlista (t.ex. route_type 700)",
      "code beyond the basic list (such as route_type 700)"
    ),
    "unknown_column": ("kolumn som GTFS inte känner: läses inte", "column that GTFS does not know: not read"),
    "unknown_file": ("fil som GTFS inte känner: läses inte", "file that GTFS does not know: not read"),
    "unsorted_stop_times": ("hållplatstider i blandad ordning: ofarligt", "stop times in mixed order: harmless"),
    "unusable_trip": ("tur med färre än två hållplatser", "trip with fewer than two stops"),
    "unused_shape": ("linjesträckning som ingen tur använder", "shape that no trip uses"),
    "unused_station": ("station utan hållplatser", "station without stops"),
    "unused_trip": ("tur utan hållplatstider", "trip without stop times"),
    "wrong_parent_location_type": (
      "plats som hör till fel sorts plats", "place that belongs to the wrong sort of place"
    ),
  ]
}

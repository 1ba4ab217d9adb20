import Quantities

/// Notices in a few words each, for whoever does not know the codes: those that real feeds have or that bear on traffic.
enum NoticeWords {
  /// What a notice says; nil for a code that has no words here.
  static func find(_ code: String, _ language: Language) -> String? {
    words[code].map { language.choose($0.swedish, $0.english) }
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
    "duplicate_key": ("samma id två gånger", "the same id twice"),
    "duplicate_route_name": ("linjer med samma namn", "lines with the same name"),
    "equal_shape_distance_diff_coordinates": (
      "skilda punkter på linjesträckningen med samma sträcka", "different points of a shape with one distance"
    ),
    "equal_shape_distance_same_coordinates": (
      "samma punkt två gånger på linjesträckningen", "the same point of a shape twice"
    ),
    "expired_calendar": ("trafik som redan har upphört", "service that has ended already"),
    "fast_travel_between_consecutive_stops": (
      "orimlig fart mellan två hållplatser", "impossible speed between two stops"
    ),
    "fast_travel_between_far_stops": ("orimlig fart över mer än 10 km", "impossible speed over more than 10 km"),
    "feed_expiration_date7_days": ("flödet upphör inom en vecka", "the feed ends within a week"),
    "feed_expiration_date30_days": ("flödet upphör inom en månad", "the feed ends within a month"),
    "feed_valid_beyond_total_service_window": (
      "flödet säger sig gälla längre än det har trafik", "the feed claims to hold longer than it has service"
    ),
    "foreign_key_violation": ("hänvisning till något som inte finns", "reference to something that is not there"),
    "future_calendar": ("trafik som börjar senare", "service that begins later"),
    "future_feed": ("flöde som gäller senare", "feed that holds later"),
    "inconsistent_route_type_for_block_id": ("omlopp med olika trafikslag", "block with different kinds of traffic"),
    "invalid_color": ("färg som inte går att läsa", "colour that cannot be read"),
    "invalid_date": ("datum som inte går att läsa", "date that cannot be read"),
    "invalid_float": ("tal som inte går att läsa", "number that cannot be read"),
    "invalid_integer": ("heltal som inte går att läsa", "whole number that cannot be read"),
    "invalid_time": ("klockslag som inte går att läsa", "time that cannot be read"),
    "invalid_url": ("webbadress som inte går att läsa", "web address that cannot be read"),
    "invalid_row_length": ("rad med fel antal fält", "row with a wrong number of fields"),
    "leading_or_trailing_whitespaces": ("blanktecken runt ett värde", "white space round a value"),
    "missing_feed_contact_email_and_url": ("ingen adress att nå utgivaren på", "no address to reach the publisher"),
    "missing_feed_info_date": ("giltighet med bara en ände", "validity with one end only"),
    "missing_recommended_field": ("tomt fält som borde ha ett värde", "empty field that should have a value"),
    "missing_recommended_file": ("tabell som borde finnas (feed_info)", "table that should be there (feed_info)"),
    "missing_required_column": ("kolumn som måste finnas saknas", "required column missing"),
    "missing_required_field": ("tomt fält som måste ha ett värde", "empty field that must have a value"),
    "missing_required_file": ("tabell som måste finnas saknas", "required table missing"),
    "missing_stop_name": ("hållplats utan namn", "stop without a name"),
    "missing_trip_edge": (
      "tur utan tid vid första eller sista hållplatsen", "trip without a time at its first or last stop"
    ),
    "mixed_case_recommended_field": ("namn bara i versaler eller gemener", "name in capitals or small letters only"),
    "non_ascii_or_non_printable_char": ("id med andra tecken än a–z: ofarligt", "id with letters beyond a–z: harmless"),
    "number_out_of_range": ("tal utanför sina gränser", "number out of range"),
    "overlapping_frequency": ("turtätheter som överlappar", "headways that overlap"),
    "point_near_origin": ("plats vid latitud och longitud noll", "place at latitude and longitude zero"),
    "route_both_short_and_long_name_missing": ("linje utan namn", "line without a name"),
    "route_color_contrast": ("linjefärg som texten inte syns på", "line colour on which its text is not seen"),
    "route_long_name_contains_short_name": (
      "linjens långa namn upprepar det korta", "long name of a line repeats the short one"
    ),
    "route_short_name_too_long": ("linjens korta namn är långt", "short name of a line is long"),
    "same_name_and_description_for_stop": (
      "hållplatsens beskrivning upprepar namnet", "description of a stop repeats its name"
    ),
    "same_name_and_description_for_route": (
      "linjens beskrivning upprepar namnet", "description of a line repeats its name"
    ),
    "service_has_no_active_day_of_the_week": (
      "kalender utan veckodagar: dagarna står i calendar_dates",
      "calendar without weekdays: its days are in calendar_dates"
    ),
    "service_extends_far_in_the_future": ("trafik långt in i framtiden", "service far into the future"),
    "service_window_outside_feed_period": (
      "trafik utanför tiden då flödet säger sig gälla", "service outside the time that the feed claims to hold"
    ),
    "stop_time_with_arrival_before_previous_departure_time": (
      "ankomst före föregående avgång", "arrival before the departure before it"
    ),
    "stop_too_far_from_shape": ("hållplats mer än 100 m från linjesträckningen", "stop more than 100 m from the shape"),
    "stop_without_location": ("hållplats utan läge", "stop without a place"),
    "stop_without_stop_time": ("hållplats som ingen tur går till", "stop that no trip serves"),
    "stops_match_shape_out_of_order": (
      "hållplatser i fel ordning längs linjesträckningen", "stops in a wrong order along the shape"
    ),
    "trip_coverage_not_active_for_next7_days": (
      "lite trafik de närmaste sju dagarna", "little service in the next seven days"
    ),
    "trip_distance_exceeds_shape_distance": ("tur längre än sin linjesträckning", "trip longer than its shape"),
    "trip_headsign_matches_intermediate_stop": (
      "destination som är en hållplats på vägen", "headsign that is a stop on the way"
    ),
    "trip_with_shape_dist_traveled_but_no_shape_distances": (
      "sträcka vid hållplatser men inte i linjesträckningen", "distance at stops but not in the shape"
    ),
    "transfer_distance_above_2_km": ("byte över mer än 2 km", "transfer of more than 2 km"),
    "transfer_distance_too_large": ("byte över mer än 10 km", "transfer of more than 10 km"),
    "unexpected_enum_value": (
      "kod utanför GTFS grundlista (t.ex. route_type 700)",
      "code beyond the basic list of GTFS (such as route_type 700)"
    ),
    "unknown_column": ("kolumn som GTFS inte känner: läses inte", "column that GTFS does not know: not read"),
    "unknown_file": ("fil som GTFS inte känner: läses inte", "file that GTFS does not know: not read"),
    "unsorted_stop_times": ("hållplatstider i blandad ordning: ofarligt", "stop times in mixed order: harmless"),
    "unusable_trip": ("tur med färre än två hållplatser", "trip with fewer than two stops"),
    "unused_shape": ("linjesträckning som ingen tur använder", "shape that no trip uses"),
    "unused_station": ("station utan hållplatser", "station without stops"),
    "unused_trip": ("tur utan hållplatstider", "trip without stop times"),
  ]
}

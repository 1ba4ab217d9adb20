import Quantities
import Timetables

/// What a notice touches, as far as a contract goes: the page about a feed groups notices by it.
enum NoticeTheme: CaseIterable {
  case lostRows, distances, times, calendar, places, lines, information, form

  /// The theme of a notice by its code. A test holds the lists against the codes that exist.
  init?(code: String) {
    guard let found = Self.allCases.first(where: { $0.codes.contains(code) }) else { return nil }
    self = found
  }

  /// The heading.
  func title(in language: Language) -> String {
    switch self {
    case .lostRows: language.choose("Rader och uppgifter som inte kan användas", "Rows and fields that cannot be used")
    case .distances: language.choose("Sträckorna", "Distances")
    case .times: language.choose("Tiderna", "Times")
    case .calendar: language.choose("Trafikdagarna", "Service days")
    case .places: language.choose("Hållplatserna", "Stops")
    case .lines: language.choose("Linjer, utförare och trafikslag", "Lines, contractors and kinds of traffic")
    case .information: language.choose("Bara resenärsinformation", "Passenger information alone")
    case .form: language.choose("Filernas form", "The form of the files")
    }
  }

  /// What it means for whoever buys the traffic.
  func meaning(in language: Language) -> String {
    switch self {
    case .lostRows:
      language.choose(
        "Det som de beskriver kan saknas i turer, kilometer eller uppgift om utförare: exemplen visar vilka filer och fält. Be utgivaren rätta dem innan talen används.",
        "What they describe may be missing from trips, kilometres or contractors: the samples show which files and fields. Have the publisher mend them before the figures are used."
      )
    case .distances:
      language.choose(
        "Kilometrarna blir fel om uppgifterna tas som de står. Granskningen nedan ersätter omöjliga längder och visar vad det gör.",
        "Kilometres come out wrong if the statements are taken as they stand. The audit below replaces impossible lengths and shows the effect."
      )
    case .times:
      language.choose(
        "Körtid, reglertid och omlopp kan bli fel: en buss hinner inte det som står, eller går när ingen vet. Kontrollera de turer som nämns.",
        "Running time, layover and blocks may come out wrong: no bus keeps the stated times, or nobody knows when it runs. Check the trips named."
      )
    case .calendar:
      language.choose(
        "Avgör vilka dagar som räknas och därmed årets turer och kilometer. Kontrollera att perioden är den som ska upphandlas.",
        "Decides which days count and so the trips and kilometres of a year. Check that the period is the one to be procured."
      )
    case .places:
      language.choose(
        "Lägen som saknas eller är fel ger fel sträckor, tomkörning och depåavstånd.",
        "Places that are missing or wrong give wrong distances, empty runs and ways to the depot.")
    case .lines:
      language.choose(
        "Avgör vad som räknas till vilken linje, vem som kör och vad som är anropsstyrt.",
        "Decides what counts as which line, who runs it and what is demand-responsive.")
    case .information:
      language.choose(
        "Påverkar inga tal i en upphandling; rättas för resenärernas skull.",
        "Touches no figure of a procurement; worth mending for passengers.")
    case .form:
      language.choose(
        "Läses ändå. Säger något om hur flödet är gjort, inte om trafiken.",
        "Read all the same. Says how the feed was made, not what runs.")
    }
  }

  /// The codes that belong.
  var codes: Set<String> {
    switch self {
    case .lostRows:
      [
        "csv_parsing_failed", "duplicate_key", "empty_file", "foreign_key_violation", "invalid_date", "invalid_float",
        "invalid_integer", "invalid_row_length", "invalid_time", "missing_required_column", "missing_required_field",
        "missing_required_file", "missing_stop_times_record", "number_out_of_range", "stop_time_without_stop",
        "text_behind_quote",
        "too_many_rows", "unusable_trip",
      ]
    case .distances:
      [
        "decreasing_or_equal_stop_time_distance", "decreasing_shape_distance",
        "equal_shape_distance_diff_coordinates",
        "equal_shape_distance_diff_coordinates_distance_below_threshold", "equal_shape_distance_same_coordinates",
        "forbidden_shape_dist_traveled", "single_shape_point",
        "stop_has_too_many_matches_for_shape", "stop_too_far_from_shape",
        "stop_too_far_from_shape_using_user_distance",
        "stops_match_shape_out_of_order", "trip_distance_exceeds_shape_distance",
        "trip_distance_exceeds_shape_distance_below_threshold",
        "trip_with_shape_dist_traveled_but_no_shape_distances", "unused_shape",
      ]
    case .times:
      [
        "block_trips_with_overlapping_stop_times", "fast_travel_between_consecutive_stops",
        "fast_travel_between_far_stops", "forbidden_arrival_or_departure_time", "missing_timepoint_value",
        "missing_trip_edge", "overlapping_frequency", "start_and_end_range_equal", "start_and_end_range_out_of_order",
        "stop_time_timepoint_without_times", "stop_time_with_arrival_before_previous_departure_time",
        "stop_time_with_only_arrival_or_departure_time", "unsorted_stop_times", "invalid_timezone",
        "inconsistent_agency_timezone",
      ]
    case .calendar:
      [
        "big_gap_in_service", "expired_calendar", "feed_expiration_date30_days", "feed_expiration_date7_days",
        "feed_valid_beyond_total_service_window", "future_calendar", "future_feed", "missing_feed_info_date",
        "service_extends_far_in_the_future", "service_has_no_active_day_of_the_week",
        "service_window_outside_feed_period", "trip_coverage_not_active_for_next7_days", "unused_trip",
      ]
    case .places:
      [
        "duplicate_geography_id", "forbidden_geography_id", "location_with_unexpected_stop_time",
        "location_without_parent_station",
        "missing_stop_name", "platform_without_parent_station", "point_near_origin", "point_near_pole",
        "station_with_parent_station", "stop_access_specified_for_incorrect_location",
        "stop_access_specified_for_stop_with_no_parent_station", "stop_without_location", "stop_without_stop_time",
        "transfer_distance_above_2_km", "transfer_distance_too_large", "transfer_with_invalid_stop_location_type",
        "transfer_with_invalid_trip_and_route", "transfer_with_invalid_trip_and_stop",
        "transfer_with_suspicious_mid_trip_in_seat", "unused_station", "wrong_parent_location_type",
      ]
    case .lines:
      [
        "attribution_without_role", "duplicate_route_name", "forbidden_continuous_pickup_drop_off",
        "forbidden_drop_off_type", "forbidden_pickup_type",
        "inconsistent_route_type_for_block_id", "inconsistent_route_type_for_in_seat_transfer",
        "invalid_pickup_drop_off_window", "missing_pickup_drop_off_booking_rule_id",
        "missing_pickup_or_drop_off_window", "missing_required_agency_id",
        "route_both_short_and_long_name_missing",
        "route_networks_specified_in_more_than_one_file", "unexpected_enum_value",
      ]
    case .information:
      [
        "feed_info_lang_and_agency_lang_mismatch", "inconsistent_agency_lang", "invalid_color", "invalid_email",
        "invalid_language_code", "invalid_phone_number", "invalid_url", "missing_bike_allowance",
        "missing_feed_contact_email_and_url", "mixed_case_recommended_field", "route_color_contrast",
        "route_long_name_contains_short_name", "route_short_name_too_long", "same_name_and_description_for_route",
        "same_name_and_description_for_stop", "same_route_and_agency_url", "same_stop_and_agency_url",
        "same_stop_and_route_url", "stop_without_zone_id", "trip_headsign_matches_intermediate_stop",
      ]
    case .form:
      [
        "duplicated_column", "empty_column_name", "empty_row", "invalid_character",
        "invalid_input_files_in_subfolder", "leading_or_trailing_whitespaces", "missing_recommended_field",
        "missing_recommended_file", "more_than_one_entity", "new_line_in_value", "non_ascii_or_non_printable_char",
        "unknown_column", "unknown_file",
      ]
    }
  }
}

extension NoticeSeverity {
  /// What people call the severity.
  func name(in language: Language) -> String {
    switch self {
    case .error: language.choose("fel", "error")
    case .warning: language.choose("varning", "warning")
    case .info: language.choose("upplysning", "information")
    }
  }
}

import Quantities
import Studies
import Timetables

extension TrafficKind {
  /// What people call the kind.
  func name(in language: Language) -> String {
    switch self {
    case .bus: language.choose("Buss", "Bus")
    case .demandResponsive: language.choose("Anropsstyrd", "Demand-responsive")
    case .other: language.choose("Annat än buss", "Other than bus")
    }
  }
}

extension DayPattern {
  /// What people call such days.
  func name(in language: Language) -> String {
    switch self {
    case .schoolWeekday: language.choose("skoldagar", "school days")
    case .freeWeekday: language.choose("vardagar utan skola", "weekdays, no school")
    case .weekday: language.choose("vardagar", "weekdays")
    case .summerWeekday: language.choose("sommarvardagar", "summer weekdays")
    case .mondayToFriday:
      language.choose("mån–fre, även helgdagar", "Mon–Fri, holidays too")
    case .saturday: language.choose("lördagar och aftnar", "Saturdays and eves")
    case .sundayOrHoliday: language.choose("söndagar och helgdagar", "Sundays and holidays")
    case .everyDay: language.choose("alla dagar i veckan", "all days of the week")
    case .mixed: language.choose("blandade dagar", "mixed days")
    }
  }
}

extension FeedImport {
  /// Days from the first date with service to the last.
  var dayCount: Int { Int(period.last.dayNumber) - Int(period.first.dayNumber) + 1 }

  /// Whether the sums of the period can stand for those of a year: a timetable year is 52 or 53 weeks, and a day or two may be without service.
  var isYear: Bool { (360...371).contains(dayCount) }
}

extension LegSource {
  /// The source in a few words.
  func name(in language: Language) -> String {
    switch self {
    case .shape: language.choose("mätta längs linjesträckningen", "measured along the shape")
    case .stated: language.choose("som angivna", "as stated")
    case .greatCircle: language.choose("fågelvägen, ej angivna", "great circle, not stated")
    case .replaced: language.choose("fågelvägen, angivna för korta", "great circle, stated too short")
    case .unknown: language.choose("okända", "unknown")
    }
  }

  /// Where the kilometres come from, in words.
  func meaning(in language: Language) -> String {
    switch self {
    case .shape: language.choose("mätta längs turens linjesträckning (shapes)", "measured along the trip's shape")
    case .stated: language.choose("som de anges (shape_dist_traveled)", "as stated (shape_dist_traveled)")
    case .greatCircle:
      language.choose(
        "fågelvägen: sträckan anges inte, vägen är längre", "great circle: no length given, the road is longer")
    case .replaced:
      language.choose(
        "fågelvägen i stället för en omöjlig uppgift, vägen är längre",
        "great circle in place of an impossible statement, the road is longer")
    case .unknown:
      language.choose(
        "okänd: hållplats utan läge, räknad som noll", "unknown: a stop without place, counted as nothing")
    }
  }
}

extension Timetable.LeftOut.Reason {
  /// What is wrong, in words.
  func meaning(in language: Language) -> String {
    switch self {
    case .tooFewStops: language.choose("har färre än två hållplatser", "with fewer than two stops")
    case .noEndTime:
      language.choose("saknar tid vid första eller sista hållplatsen", "without a time at the first or last stop")
    case .timesGoBack: language.choose("har tider som går bakåt", "with times that go back")
    case .noRuns:
      language.choose(
        "är mallar i frequencies.txt utan en enda avgång", "templates in frequencies.txt without a run")
    }
  }
}

extension HolidayCalendar {
  /// What a reader must know where the holidays are not known, in one sentence; nil where they are.
  func caution(in language: Language) -> String? {
    guard case .unknown(let zone) = self else { return nil }
    if zone.isEmpty {
      return language.choose(
        "Flödet anger ingen tidszon: helgdagar är inte kända och räknas som vanliga veckodagar.",
        "The feed gives no time zone: public holidays are not known and count as plain days of the week.")
    }
    return language.choose(
      "Helgdagar i \(zone) är inte kända och räknas som vanliga veckodagar.",
      "Public holidays of \(zone) are not known and count as plain days of the week.")
  }
}

import Quantities
import Studies
import Timetables

/// What a comparison of two feeds says in words, on a terminal and on a page.
struct CompareWords {
  let result: FeedComparison
  let words: ReportWords

  init(_ result: FeedComparison, in language: Language) {
    self.result = result
    words = ReportWords(language)
  }

  var style: NumberStyle { words.style }
  func say(_ swedish: String, _ english: String) -> String { words.say(swedish, english) }

  /// What people call a line: its name now, and before where that differs.
  func name(_ change: LineChange) -> String { name(old: change.old, new: change.new) }

  func name(old: RouteIndex?, new: RouteIndex?) -> String {
    let before = old.map { result.old.routes.name($0) }
    let after = new.map { result.new.routes.name($0) }
    switch (before, after) {
    case (let before?, let after?) where before != after: return "\(before) → \(after)"
    default: return after ?? before ?? ""
    }
  }

  /// The longer name of a line, where it has one that says more.
  func longName(old: RouteIndex?, new: RouteIndex?) -> String {
    let name = new.map { result.new.routes.longNames[$0.position] } ?? ""
    let long = name.isEmpty ? old.map { result.old.routes.longNames[$0.position] } ?? "" : name
    return long == self.name(old: old, new: new) ? "" : long
  }

  /// Whether the line came, went or stayed.
  func fate(_ change: LineChange) -> String {
    if change.old == nil { return say("ny", "new") }
    if change.new == nil { return say("borta", "gone") }
    return ""
  }

  /// How lines were matched, in one sentence.
  var matching: String {
    let matching = result.service.matching
    let counts = LineMatching.Way.allCases.compactMap { way -> String? in
      let count = matching.pairs.filter { $0.way == way }.count
      return count > 0 ? "\(style.format(count)) \(self.way(way))" : nil
    }
    let trust: String
    if matching.commonIDs == 0 {
      trust = say("inget route_id finns i båda", "no route_id is in both")
    } else if matching.areIDsStable {
      trust = say(
        "route_id gäller: \(style.format(matching.commonIDsWithSameName)) av \(style.format(matching.commonIDs)) gemensamma har kvar sitt namn",
        "route_id holds: \(style.format(matching.commonIDsWithSameName)) of \(style.format(matching.commonIDs)) common ones keep their name"
      )
    } else {
      trust = say(
        "route_id är omgjorda (bara \(style.format(matching.commonIDsWithSameName)) av \(style.format(matching.commonIDs)) gemensamma har kvar sitt namn) och gäller bara med samma namn",
        "route_id are made anew (only \(style.format(matching.commonIDsWithSameName)) of \(style.format(matching.commonIDs)) common ones keep their name) and hold only with the same name"
      )
    }
    return (counts.isEmpty ? "" : counts.joined(separator: ", ") + "; ") + trust
  }

  private func way(_ way: LineMatching.Way) -> String {
    switch way {
    case .routeID: say("efter route_id", "by route_id")
    case .nameAndAgency: say("efter namn och trafikhuvudman (agency)", "by name and agency")
    case .name: say("efter namn, under annan agency", "by name, under another agency")
    }
  }

  /// A change with its sign; nothing at all is a dash.
  func signed(_ value: Double, decimals: Int) -> String {
    let text = style.format(value.magnitude, decimals: decimals)
    if text == style.format(0.0, decimals: decimals) { return "±0" }
    return (value < 0 ? NumberStyle.minus : "+") + text
  }

  /// Trips a day: whole where they are whole.
  func trips(_ day: LineDay?) -> String {
    guard let day else { return NumberStyle.none }
    return meanTrips(day.meanTrips)
  }

  func meanTrips(_ value: Double) -> String {
    // Nothing at all is 0; what would be printed so is less than a tenth.
    if value > 0, value < 0.05 { return "<\(NumberStyle.narrowSpace)\(style.format(0.1, decimals: 1))" }
    return style.format(value, decimals: value == value.rounded() ? 0 : 1)
  }

  func kilometres(_ day: LineDay?) -> String {
    guard let day else { return NumberStyle.none }
    return style.format(day.meanDistance.kilometres, decimals: day.meanDistance.kilometres < 100 ? 1 : 0)
  }

  func clock(_ time: ServiceTime?) -> String { time?.description ?? NumberStyle.none }

  /// Two texts with an arrow between, or one where they are equal.
  func arrow(_ old: String, _ new: String) -> String { old == new ? new : "\(old) → \(new)" }

  /// What built vehicles come to.
  func built(_ vehicles: PeakVehicles) -> String {
    switch vehicles.built {
    case .fleet(let fleet): style.format(fleet)
    case .tooManyTrips, .noTrips: NumberStyle.none
    }
  }

  /// Why no blocks were built for some day; nil where they were.
  var builtCaution: String? {
    let counts = result.vehicles.flatMap { [$0.old.built, $0.new.built] }.compactMap { built -> Int? in
      if case .tooManyTrips(let trips) = built { trips } else { nil }
    }
    guard let most = counts.max() else { return nil }
    return say(
      "Omlopp byggs inte för dygn med fler än \(style.format(PeakVehicles.mostTrips)) turer (här \(style.format(most))): bussar i rörelse får räcka som mått.",
      "Blocks are not built for days of more than \(style.format(PeakVehicles.mostTrips)) trips (here \(style.format(most))): buses in motion must do as the measure."
    )
  }

  /// What the number of vehicles rests on.
  var vehicleMeaning: String {
    let assumed = PeakVehicles.assumptions
    let layover = style.format(assumed.layover.seconds / 60, unit: "min")
    let detour = style.format(assumed.detourFactor, decimals: 1)
    let town = style.format(assumed.townSpeed.kilometresPerHour, unit: "km/h")
    let road = style.format(assumed.roadSpeed.kilometresPerHour, unit: "km/h")
    return say(
      "Bussar i rörelse: mellan avgång och ankomst i den mest belastade minuten en tät dag av dagtypen (nio av tio datum har inte fler bussturer); inget upplägg klarar sig med färre. "
        + "Byggda omlopp: det minsta antalet bussar som kör alla turer, där varje buss kan köra varje linje, uppställningsplatserna är fria och följande är antaget: "
        + "minst \(layover) mellan turer, tomkörning fågelvägen × \(detour) i \(town) upp till 5 km och \(road) därutöver.",
      "Buses in motion: between departure and arrival in the busiest minute of a busy date of its sort (nine in ten have no more bus trips); no plan takes fewer. "
        + "Built blocks: the fewest buses that run all trips, where any bus runs any line, overnight places are free, and this is assumed: "
        + "at least \(layover) between trips, empty runs by great circle × \(detour) at \(town) up to 5 km and \(road) beyond."
    )
  }

  /// Whether the feeds cover the same time, in one sentence.
  var periods: String {
    let service = result.service
    guard let common = service.commonDates else {
      return say(
        "Perioderna har inga datum gemensamt. Allt jämförs därför per medeldygn av samma dagtyp, aldrig som summor.",
        "The periods have no date in common. Everything is therefore compared by a mean day of the same sort, never by totals."
      )
        + holidays(
          say(
            "Helgdagar och aftnar måndag till lördag lämnas utanför.",
            "Holidays and eves from Monday to Saturday are left out."))
    }
    let span = "\(common.first) – \(common.last)"
    let dates =
      common.count == 1
      ? say(
        "Det enda gemensamma datumet är \(common.first), och då körs \(common.different == 0 ? "" : "inte ")exakt samma turer.",
        "The only common date is \(common.first), with \(common.different == 0 ? "" : "not ")exactly the same trips.")
      : common.different == 0
        ? say(
          "På alla \(style.format(common.count)) gemensamma datum (\(span)) körs exakt samma turer.",
          "On all \(style.format(common.count)) common dates (\(span)) exactly the same trips run.")
        : say(
          "På \(style.format(common.different)) av \(style.format(common.count)) gemensamma datum (\(span)) körs inte exakt samma turer.",
          "On \(style.format(common.different)) of \(style.format(common.count)) common dates (\(span)) not exactly the same trips run."
        )
    let holidays = holidays(
      say(
        "Helgdagar och aftnar måndag till lördag jämförs bara datum för datum.",
        "Holidays and eves from Monday to Saturday are compared date by date alone."))
    if service.haveSameDates { return dates + holidays }
    return say(
      "Trafiken går inte samma datum; allt jämförs därför per medeldygn av samma dagtyp, aldrig som summor. ",
      "Service is not on the same dates; everything is therefore compared by a mean day of the same sort, never by totals. "
    ) + dates + holidays
  }

  /// What is done with holidays, where they are known in both feeds; else that they are not. With a space in front.
  private func holidays(_ known: String) -> String {
    let service = result.service
    let unknown = [service.old, service.new].compactMap { $0.period.holidays.caution(in: words.language) }
    guard let first = unknown.first else { return " " + known }
    return " " + (unknown.count == 2 && unknown[0] != unknown[1] ? unknown.joined(separator: " ") : first)
  }

  /// Sorts of day that only one of the feeds has, in one sentence; nil where there are none.
  var loneSorts: String? {
    let lone = DayPattern.allCases.compactMap { pattern -> String? in
      let here = (result.service.old.findPlain(pattern) != nil, result.service.new.findPlain(pattern) != nil)
      guard here.0 != here.1 else { return nil }
      let name = pattern.plainName(in: words.language)
      return here.0
        ? say("\(name) bara i den gamla", "\(name) only in the old")
        : say("\(name) bara i den nya", "\(name) only in the new")
    }
    guard !lone.isEmpty else { return nil }
    return say("Kan inte jämföras: ", "Cannot be compared: ") + lone.joined(separator: ", ") + "."
  }

  /// Lines that went over: the line, and who published or ran it before and after.
  func wentOver(_ change: OperatorComparison.Change) -> (name: String, from: String) {
    var parts: [String] = []
    if change.isOtherContractor { parts.append("\(contractors(change.old)) → \(contractors(change.new))") }
    if change.isOtherAgency {
      let none = say("ingen", "none")
      let (old, new) = (change.old.agency, change.new.agency)
      parts.append("agency \(old.isEmpty ? none : old) → \(new.isEmpty ? none : new)")
    }
    return (name(old: change.line.old, new: change.line.new), parts.joined(separator: ", "))
  }

  private func contractors(_ operators: OperatorComparison.Operators) -> String {
    let shares = operators.contractors
    return shares.map { share in
      let name = share.contractor ?? say("ej angivet", "not named")
      return shares.count == 1 ? name : "\(name) \(style.percent(share.share))"
    }.joined(separator: " + ")
  }

  /// Why contractors are not compared; nil where they are.
  var contractorCaution: String? {
    let operators = result.service.operators
    switch (operators.oldNamesContractors, operators.newNamesContractors) {
    case (true, true): return nil
    case (false, false):
      return say(
        "Trafikföretagen jämförs inte: inget av flödena anger dem (attributions.txt).",
        "Contractors are not compared: neither feed names them (attributions.txt).")
    case (true, false):
      return say(
        "Trafikföretagen jämförs inte: bara det gamla flödet anger dem (attributions.txt).",
        "Contractors are not compared: only the old feed names them (attributions.txt).")
    case (false, true):
      return say(
        "Trafikföretagen jämförs inte: bara det nya flödet anger dem (attributions.txt).",
        "Contractors are not compared: only the new feed names them (attributions.txt).")
    }
  }

  /// How many lines went over, as a sentence behind the verdict; empty where none did.
  private var operatorVerdict: String {
    let count = result.service.operators.changes.count
    guard count > 0 else { return "" }
    return say(
      " \(words.count(count, ("linje", "linjer"), ("line", "lines"))) har annat trafikföretag eller annan agency.",
      " \(words.count(count, ("linje", "linjer"), ("line has", "lines have"))) another contractor or agency.")
  }

  /// Whether the two are the same, in one or two sentences.
  var verdict: String {
    let service = result.service
    if service.isSame {
      return say(
        "Samma trafik: samma linjer och samma turer samma datum.",
        "The same service: the same lines and the same trips on the same dates.") + operatorVerdict
    }
    let changed = Set(service.lines.lazy.filter { $0.isChange && $0.old != nil && $0.new != nil }.map(\.new)).count
    return say(
      "\(words.count(service.matching.onlyNew.count, ("ny linje", "nya linjer"), ("new line", "new lines"))), \(words.count(service.matching.onlyOld.count, ("borttagen", "borttagna"), ("removed", "removed"))), \(style.format(changed)) med ändrad trafik.",
      "\(words.count(service.matching.onlyNew.count, ("ny linje", "nya linjer"), ("new line", "new lines"))), \(words.count(service.matching.onlyOld.count, ("borttagen", "borttagna"), ("removed", "removed"))), \(style.format(changed)) with changed service."
    ) + operatorVerdict
  }
}

extension DayPattern {
  /// What people call the plain days of a sort, which alone are compared.
  func plainName(in language: Language) -> String {
    switch self {
    case .saturday: language.choose("lördagar", "Saturdays")
    case .sundayOrHoliday: language.choose("söndagar", "Sundays")
    default: name(in: language)
    }
  }

  /// What people call one such day, in short.
  func shortName(in language: Language) -> String {
    switch self {
    case .weekday: language.choose("vardag", "weekday")
    case .schoolWeekday: language.choose("skolvardag", "school weekday")
    case .freeWeekday: language.choose("skolfri vardag", "weekday without school")
    case .summerWeekday: language.choose("sommarvardag", "summer weekday")
    case .saturday: language.choose("lördag", "Saturday")
    case .sundayOrHoliday: language.choose("söndag", "Sunday")
    case .mondayToFriday: language.choose("måndag–fredag", "Monday to Friday")
    case .everyDay: language.choose("alla dagar", "every day")
    case .mixed: language.choose("blandad dag", "mixed day")
    }
  }
}

import Quantities
public import Studies
import Timetables

/// What `elbuss import OLD NEW --compare --json` prints. Version 1, documented in docs/import-compare-json.md; members may be added, none
/// will change or go within a version.
public struct CompareJSON {
  private let result: FeedComparison
  private var service: ServiceComparison { result.service }

  private init(_ result: FeedComparison) { self.result = result }

  /// The document of a comparison, with a line end behind it.
  public static func text(_ result: FeedComparison) -> String { CompareJSON(result).value.text }

  private var value: JSON {
    let changed = service.lines.filter { $0.isChange }
    return .object([
      ("format", .string("elbuss-import-compare")), ("version", .integer(1)), ("same", .boolean(service.isSame)),
      ("sameOperators", sameOperators),
      ("old", side(result.old, service.old)), ("new", side(result.new, service.new)),
      ("sameDates", .boolean(service.haveSameDates)), ("commonDates", commonDates), ("lines", lines),
      ("operators", operators),
      ("dayTypes", .array(DayPattern.allCases.compactMap(dayType))), ("assumptions", assumptions),
      ("changes", .array(changed.map(change))), ("unchanged", .integer(service.lines.count - changed.count)),
    ])
  }

  private func side(_ feed: Feed, _ sorts: DaySorts) -> JSON {
    .object([
      ("feed", .string(feed.name)), ("sha256", .string(feed.sha256)),
      ("first", .string(sorts.period.first.description)), ("last", .string(sorts.period.last.description)),
      ("dates", .integer(sorts.period.dateCount)), ("holidays", HolidaysJSON.value(sorts.period.holidays)),
    ])
  }

  private var commonDates: JSON {
    guard let common = service.commonDates else { return .null }
    return .object([
      ("first", .string(common.first.description)), ("last", .string(common.last.description)),
      ("dates", .integer(common.count)), ("different", .integer(common.different)),
    ])
  }

  private var lines: JSON {
    let matching = service.matching
    return .object([
      ("inBoth", .integer(matching.pairs.count)),
      (
        "matchedBy",
        .object(
          LineMatching.Way.allCases.map { way in
            (way.rawValue, .integer(matching.pairs.filter { $0.way == way }.count))
          })
      ),
      ("routeIDsTrusted", .boolean(matching.areIDsStable)), ("commonRouteIDs", .integer(matching.commonIDs)),
      ("commonRouteIDsWithSameName", .integer(matching.commonIDsWithSameName)),
      ("added", .array(matching.onlyNew.map { line(result.new, $0) })),
      ("removed", .array(matching.onlyOld.map { line(result.old, $0) })),
      ("renamed", .array(service.renamed.map(pair))),
      ("differentOnOtherDates", .array(service.differentElsewhere.map(pair))),
    ])
  }

  private func line(_ feed: Feed, _ route: RouteIndex) -> JSON {
    .object([
      ("line", .string(feed.routes.ids[route.position])), ("name", .string(feed.routes.name(route))),
      ("longName", .string(feed.routes.longNames[route.position])),
      ("routeType", .integer(Int(feed.routes.types[route]))),
    ])
  }

  private func pair(_ pair: LineMatching.Pair) -> JSON {
    .object([
      ("old", line(result.old, pair.old)), ("new", line(result.new, pair.new)),
      ("matchedBy", .string(pair.way.rawValue)),
    ])
  }

  private var sameOperators: JSON {
    let operators = service.operators
    guard operators.changes.isEmpty else { return .boolean(false) }
    return operators.areContractorsCompared ? .boolean(true) : .null
  }

  private var operators: JSON {
    let operators = service.operators
    return .object([
      ("contractorsCompared", .boolean(operators.areContractorsCompared)),
      ("oldNamesContractors", .boolean(operators.oldNamesContractors)),
      ("newNamesContractors", .boolean(operators.newNamesContractors)),
      ("changed", .array(operators.changes.map(operatorChange))),
    ])
  }

  private func operatorChange(_ change: OperatorComparison.Change) -> JSON {
    .object([
      ("old", line(result.old, change.line.old)), ("new", line(result.new, change.line.new)),
      ("matchedBy", .string(change.line.way.rawValue)), ("otherAgency", .boolean(change.isOtherAgency)),
      ("otherContractor", .boolean(change.isOtherContractor)), ("oldAgency", .string(change.old.agency)),
      ("newAgency", .string(change.new.agency)), ("oldContractors", contractors(change.old)),
      ("newContractors", contractors(change.new)),
    ])
  }

  private func contractors(_ operators: OperatorComparison.Operators) -> JSON {
    .array(
      operators.contractors.map { share in
        .object([
          ("contractor", share.contractor.map { .string($0) } ?? .null), ("trips", .integer(share.trips)),
          ("tripShare", number(share.share, decimals: 4)),
        ])
      })
  }

  private func dayType(_ pattern: DayPattern) -> JSON? {
    let (old, new) = (service.old.findPlain(pattern), service.new.findPlain(pattern))
    guard old != nil || new != nil else { return nil }
    let vehicles = result.vehicles.first { $0.pattern == pattern }
    return .object([
      ("dayType", .string(pattern.rawValue)), ("old", sort(old, vehicles?.old)), ("new", sort(new, vehicles?.new)),
      ("traffic", .array(TrafficKind.allCases.compactMap { traffic(pattern, $0) })),
    ])
  }

  private func sort(_ sort: DaySort?, _ vehicles: PeakVehicles?) -> JSON {
    guard let sort else { return .null }
    return .object([
      ("dates", .integer(sort.plainDates.count)),
      ("peakDate", .string(sort.peakDate.description)), ("vehicles", vehicles.map(peak) ?? .null),
    ])
  }

  private func peak(_ vehicles: PeakVehicles) -> JSON {
    let built: (fleet: JSON, state: String) =
      switch vehicles.built {
      case .fleet(let fleet): (.integer(fleet), "built")
      case .tooManyTrips: (.null, "too-many-trips")
      case .noTrips: (.null, "no-trips")
      }
    return .object([
      ("inMotion", .integer(vehicles.inMotion)), ("busiest", clock(vehicles.busiest)), ("built", built.fleet),
      ("builtState", .string(built.state)),
    ])
  }

  private func traffic(_ pattern: DayPattern, _ kind: TrafficKind) -> JSON? {
    guard let totals = service.findTotals(pattern, kind), !totals.isEmpty else { return nil }
    return .object([
      ("kind", .string(kind.rawValue)), ("oldTripsPerDay", number(totals.oldTrips, decimals: 2)),
      ("newTripsPerDay", number(totals.newTrips, decimals: 2)),
      ("oldKilometresPerDay", number(totals.oldDistance.kilometres, decimals: 1)),
      ("newKilometresPerDay", number(totals.newDistance.kilometres, decimals: 1)),
    ])
  }

  private var assumptions: JSON {
    let assumed = PeakVehicles.assumptions
    return .object([
      ("layoverMinutes", number(assumed.layover.seconds / 60, decimals: 1)),
      ("detourFactor", number(assumed.detourFactor, decimals: 2)),
      ("townSpeedKilometresPerHour", number(assumed.townSpeed.kilometresPerHour, decimals: 1)),
      ("roadSpeedKilometresPerHour", number(assumed.roadSpeed.kilometresPerHour, decimals: 1)),
      ("mostTripsBuilt", .integer(PeakVehicles.mostTrips)),
    ])
  }

  private func change(_ change: LineChange) -> JSON {
    .object([
      ("oldLine", change.old.map { .string(result.old.routes.ids[$0.position]) } ?? .null),
      ("newLine", change.new.map { .string(result.new.routes.ids[$0.position]) } ?? .null),
      ("oldName", change.old.map { .string(result.old.routes.name($0)) } ?? .null),
      ("newName", change.new.map { .string(result.new.routes.name($0)) } ?? .null),
      ("dayType", .string(change.pattern.rawValue)), ("kind", .string(change.kind.rawValue)),
      ("old", day(change.oldDay)), ("new", day(change.newDay)),
      ("tripsPerDayChange", number(change.tripsChange, decimals: 2)),
      ("kilometresPerDayChange", number(change.distanceChange.kilometres, decimals: 2)),
      ("tripsPerDayGone", number(change.tripsGone, decimals: 2)),
      ("tripsPerDayNew", number(change.tripsNew, decimals: 2)),
    ])
  }

  private func day(_ day: LineDay?) -> JSON {
    guard let day else { return .null }
    return .object([
      ("tripsPerDay", number(day.meanTrips, decimals: 2)),
      ("kilometresPerDay", number(day.meanDistance.kilometres, decimals: 2)),
      ("firstDeparture", clock(day.firstDeparture)), ("lastDeparture", clock(day.lastDeparture)),
    ])
  }

  private func clock(_ time: ServiceTime?) -> JSON { time.map { .string($0.description) } ?? .null }

  private func number(_ value: Double, decimals: Int) -> JSON {
    RoundedDecimal(value, decimals: decimals).map { .number($0.description) } ?? .null
  }
}

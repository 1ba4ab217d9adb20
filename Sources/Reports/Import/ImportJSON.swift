import Quantities
public import Studies
import Timetables

/// What `elbuss import --json` prints. Version 1; members may be added, none will change or go within a version.
public struct ImportJSON {
  let result: FeedImport
  let patterns: [ImportDayPattern]
  let volumes: ImportVolumes

  private init(_ overview: FeedOverview) {
    result = overview.feedImport
    patterns = overview.patterns
    volumes = overview.volumes
  }

  /// The document of one import, or a list of them, with a line end behind it. `docs/import-json.md` has every key.
  ///
  /// - Throws: `FeedError.tooManyRuns`.
  public static func text(_ results: [FeedImport]) throws -> String {
    text(try results.map { try FeedOverview($0) })
  }

  /// The same of feeds whose volumes and days are worked out already.
  public static func text(_ overviews: [FeedOverview]) -> String {
    let documents = overviews.map { ImportJSON($0).value }
    return (documents.count == 1 ? documents[0] : .array(documents)).text
  }

  private var value: JSON {
    let feed = result.feed
    return .object([
      ("format", .string("elbuss-import")), ("version", .integer(1)), ("feed", .string(feed.name)),
      ("sha256", .string(feed.sha256)), ("tables", .array(feed.tables.map(table))),
      ("validationDate", .string(result.validationDate.description)),
      ("notices", .array(result.notices.sorted.map(notice))), ("service", service),
      ("distanceAudit", distanceAudit), ("annual", annual), ("settings", settings),
      ("leftOut", .array(result.timetable.leftOut.map(leftOut))),
    ])
  }

  private func table(_ size: Feed.TableSize) -> JSON {
    .object([("file", .string(size.file)), ("rows", .integer(size.rows)), ("bytes", .integer(size.bytes))])
  }

  private func notice(_ tally: NoticeLog.Tally) -> JSON {
    .object([
      ("code", .string(tally.code)), ("severity", .string(tally.severity.rawValue)), ("total", .integer(tally.total)),
      ("samples", .array(tally.samples.map { .object($0.map { ($0.name, value($0.value)) }) })),
    ])
  }

  private func value(_ value: Evidence.Value) -> JSON {
    switch value {
    case .row(let number), .integer(let number): .integer(number)
    case .decimal: .number(value.description)
    case .text(let text): .string(text)
    }
  }

  private var service: JSON {
    let timetable = result.timetable
    let choice =
      switch result.choice {
      case .asked: "asked"
      case .busiestWeekday: "busiest-weekday"
      case .busiestDate: "busiest-date"
      }
    return .object([
      ("first", .string(result.period.first.description)), ("last", .string(result.period.last.description)),
      ("dates", .integer(result.period.dateCount)), ("date", .string(timetable.date.description)),
      ("dateChoice", .string(choice)), ("holidays", HolidaysJSON.value(result.period.holidays)),
      ("traffic", .array(TrafficKind.allCases.compactMap(traffic))),
      ("dayTypes", .array(result.dayTypes.all.map(dayType))),
      ("dayPatterns", .array(patterns.map(dayPattern))), ("schoolDays", schoolDays),
      ("interpolatedTimes", .integer(timetable.interpolatedTimes)),
      ("frequencyRuns", .integer(timetable.frequencyRuns)),
    ])
  }

  private func dayType(_ type: DayTypes.DayType) -> JSON {
    .object([
      ("pattern", .string(type.pattern.rawValue)), ("variant", .integer(type.variant)),
      ("trips", .integer(type.tripCount)), ("dates", .array(type.dates.map { .string($0.description) })),
    ])
  }

  private func traffic(_ kind: TrafficKind) -> JSON? {
    let volume = DayVolume(result.timetable) { $0.kind == kind }
    guard volume.trips > 0 else { return nil }
    return .object([
      ("kind", .string(kind.rawValue)), ("trips", .integer(volume.trips)),
      ("kilometres", number(volume.distance.kilometres, decimals: 1)),
      ("hours", number(volume.time.hours, decimals: 1)),
    ])
  }

  private var distanceAudit: JSON {
    let volume = DayVolume(result.timetable)
    return .object([
      ("statedUnit", result.timetable.statedUnit.map { .string($0.rawValue) } ?? .null),
      ("replacedLegs", .integer(volume.replacedLegs)),
      ("overlongTrips", .integer(result.audit.overlongTrips.count)),
      (
        "kilometresBySource",
        .object(
          LegSource.allCases.compactMap { source in
            volume.metresBySource[source].map { (source.rawValue, number($0 / 1000, decimals: 1)) }
          })
      ),
    ])
  }

  /// Sums over all service days of the feed, from the first to the last; a year's traffic where the feed holds a year.
  private var annual: JSON {
    let audit = result.audit
    let feed = result.feed
    let routes = audit.byLine.keys.sorted()
    let contractors = audit.byContractor.keys.sorted { ($0 ?? -1) < ($1 ?? -1) }
    let members: [(String, JSON)] = [
      ("first", .string(result.period.first.description)), ("last", .string(result.period.last.description)),
      ("total", volume(audit.total)),
      (
        "byRouteType",
        .array(
          audit.byRouteType.keys.sorted().compactMap { type in
            audit.byRouteType[type].map { volume($0, [("routeType", .integer(Int(type)))]) }
          })
      ),
      (
        "byLine",
        .array(
          routes.compactMap { route in
            audit.byLine[route].map {
              volume(
                $0,
                [("line", .string(feed.routes.ids[route.position])), ("name", .string(feed.routes.name(route)))])
            }
          })
      ),
      (
        "byContractor",
        .array(
          contractors.compactMap { number in
            audit.byContractor[number].map {
              volume(
                $0,
                [("contractor", number.map { .string(feed.attributions.organizations[$0]) } ?? .null)])
            }
          })
      ),
      (
        "byKind",
        .array(
          TrafficKind.allCases.compactMap { kind in
            audit.byKind[kind].map { volume($0, [("kind", .string(kind.rawValue))]) }
          })
      ),
    ]
    return .object(members + divided)
  }

  private func volume(_ volume: PeriodVolume, _ scope: [(String, JSON)] = []) -> JSON {
    let share = volume.correctionShare.map { number($0 * 100, decimals: 2) } ?? .null
    return .object(
      scope + [
        ("trips", .integer(volume.trips)), ("hours", number(volume.time.hours, decimals: 1)),
        ("kilometres", number(volume.distance.kilometres, decimals: 1)),
        ("statedKilometres", number(volume.statedMetres / 1000, decimals: 1)),
        ("correctionKilometres", number(volume.correction.kilometres, decimals: 1)), ("correctionPercent", share),
        ("tripsWithoutStated", .integer(volume.tripsWithoutStated)),
        ("untimedTrips", .integer(volume.untimedTrips)),
        (
          "kilometresBySource",
          .object(
            LegSource.allCases.compactMap { source in
              volume.metresBySource[source].map { (source.rawValue, number($0 / 1000, decimals: 1)) }
            })
        ),
      ])
  }

  private func leftOut(_ trip: Timetable.LeftOut) -> JSON {
    .object([("trip", .string(trip.tripID)), ("reason", .string(trip.reason.rawValue))])
  }

  func number(_ value: Double, decimals: Int) -> JSON {
    RoundedDecimal(value, decimals: decimals).map { .number($0.description) } ?? .null
  }
}

/// Whose holidays a feed's dates are judged by: `SE`, or null where they are not known.
enum HolidaysJSON {
  static func value(_ calendar: HolidayCalendar) -> JSON { calendar == .sweden ? .string("SE") : .null }
}

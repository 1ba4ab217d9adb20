import Quantities
import Studies
import Timetables

/// Day patterns, vehicles in motion, and traffic by contractor, lot and area.
extension ImportJSON {
  func dayPattern(_ pattern: ImportDayPattern) -> JSON {
    let sort = pattern.sort
    return .object([
      ("pattern", .string(sort.pattern.rawValue)), ("dayTypes", .integer(pattern.typeCount)),
      ("dates", .integer(sort.dates.count)), ("fewestScheduledTrips", .integer(sort.fewestTrips)),
      ("mostScheduledTrips", .integer(sort.mostTrips)), ("busiestDate", .string(sort.busiest.description)),
      (
        "vehiclesInMotion",
        .object([
          ("peak", .integer(pattern.motion.peak)),
          ("peakMinute", pattern.motion.peakMinute.map { .integer($0) } ?? .null),
          ("byMinute", .line(.array(pattern.motion.byMinute.map { .integer($0) }))),
        ])
      ),
    ])
  }

  var schoolDays: JSON {
    guard let school = result.dayTypes.school else { return .null }
    return .object([
      ("schoolTrips", .integer(school.trips)), ("schoolDatesInJuly", .integer(school.datesInJuly)),
    ])
  }

  /// What was asked for beyond the feed.
  var settings: JSON {
    let stated = result.settings.kinds.stated.sorted { $0.key < $1.key }
    return .object([
      (
        "routeTypes",
        .array(
          stated.map { .object([("routeType", .integer(Int($0.key))), ("kind", .string($0.value.rawValue))]) })
      ),
      ("areasSHA256", result.settings.areas.map { .string($0.sha256) } ?? .null),
    ])
  }

  /// Traffic of the whole period by scope and kind: lots and areas only where they were asked for.
  var divided: [(String, JSON)] {
    var members = [("byContractorAndKind", JSON.array(volumes.contractors.map { row($0, "contractor") }))]
    if let lots = volumes.lots {
      members.append(("byLot", .array(lots.map { row($0, "lot", [("name", text($0.name))]) })))
    }
    if let areas = volumes.areas, let overlap = volumes.areaOverlap {
      members.append(("byArea", .array(areas.map { row($0, "area") })))
      members.append(("areaOverlapKilometres", number(overlap.kilometres, decimals: 1)))
    }
    return members
  }

  private func row(_ row: ImportVolumes.Row, _ scope: String, _ more: [(String, JSON)] = []) -> JSON {
    .object(
      [(scope, text(row.scope))] + more + [
        ("kind", .string(row.kind.rawValue)), ("trips", .integer(row.volume.trips)),
        ("hours", number(row.volume.time.hours, decimals: 1)),
        ("kilometres", number(row.volume.distance.kilometres, decimals: 1)),
      ])
  }

  private func text(_ text: String?) -> JSON { text.map { .string($0) } ?? .null }
}

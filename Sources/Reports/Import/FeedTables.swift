public import Archives
import Quantities
public import Studies
import Timetables

/// `elbuss import FEED --csv DIR`: the results as tables, documented in docs/import-csv.md. The same feed gives the same bytes, whatever
/// the language.
public struct FeedTables: Sendable {
  /// The files, by name.
  public let files: [(name: String, bytes: [UInt8])]

  /// The tables of a feed.
  public init(_ overview: FeedOverview) {
    let tables = Builder(result: overview.feedImport)
    let volumes = overview.volumes
    let all: [(String, CSV?)] = [
      ("lines.csv", tables.lines), ("contractors.csv", tables.contractors), ("traffic.csv", tables.traffic),
      ("volumes-by-contractor.csv", VolumeTable.contractors(volumes)),
      ("volumes-by-lot.csv", VolumeTable.lots(volumes)),
      ("volumes-by-area.csv", VolumeTable.areas(volumes)), ("distance-audit.csv", tables.audit),
      ("notices.csv", tables.notices), ("day-sorts.csv", Self.daySorts(overview.patterns)),
      ("day-types.csv", tables.dayTypes), ("dates.csv", tables.dates),
    ]
    files = all.compactMap { name, table in table.map { (name, $0.bytes) } }
  }

  /// Writes the folder: the whole of it or nothing. Folders on the way to it are made; one in its place is replaced only when nobody's
  /// work is lost.
  ///
  /// - Returns: folders that a run which was killed had left beside it, and that were removed.
  /// - Throws: `ArchiveError`, one sentence with its remedy.
  @discardableResult
  public func write(to path: String) throws(ArchiveError) -> [String] {
    var folder = try FolderReplacement(of: path)
    let leftovers = folder.removedLeftovers
    for file in files { try folder.write(file.bytes, as: file.name) }
    try folder.commit()
    return leftovers
  }

  private static func daySorts(_ patterns: [ImportDayPattern]) -> CSV {
    var table = CSV([
      "sort", "dates", "day_types", "fewest_scheduled_trips", "most_scheduled_trips", "busiest_date", "peak_vehicles",
      "peak_time",
    ])
    for pattern in patterns {
      let sort = pattern.sort
      table.add([
        .raw(sort.pattern.rawValue), .raw(String(sort.dates.count)), .raw(String(pattern.typeCount)),
        .raw(String(sort.fewestTrips)), .raw(String(sort.mostTrips)), .raw(sort.busiest.description),
        .raw(String(pattern.motion.peak)), pattern.motion.peakTime.map { .raw($0.description) } ?? .empty,
      ])
    }
    return table
  }

  private struct Builder {
    let result: FeedImport
    private var feed: Feed { result.feed }

    private static let volumeColumns = ["trips", "hours", "vehicle_km", "untimed_trips"]

    private func volume(_ volume: PeriodVolume) -> [CSV.Cell] {
      [
        .raw(String(volume.trips)), number(volume.time.hours, 1), number(volume.distance.kilometres, 1),
        .raw(String(volume.untimedTrips)),
      ]
    }

    private func number(_ value: Double?, _ decimals: Int) -> CSV.Cell {
      value.flatMap { RoundedDecimal($0, decimals: decimals) }.map { .raw($0.description) } ?? .empty
    }

    private func line(_ route: RouteIndex) -> [CSV.Cell] {
      [
        .text(feed.routes.ids[route.position]), .text(feed.routes.name(route)),
        .text(feed.routes.longNames[route.position]),
      ]
    }

    var lines: CSV {
      var table = CSV(["route_id", "name", "long_name", "route_type", "kind"] + Self.volumeColumns)
      for (route, sums) in result.audit.byLine.sorted(by: { $0.key < $1.key }) {
        let type = feed.routes.types[route]
        table.add(
          line(route) + [.raw(String(type)), .raw(TrafficKind(routeType: type).rawValue)] + volume(sums))
      }
      return table
    }

    var contractors: CSV {
      var table = CSV(["contractor", "is_named"] + Self.volumeColumns)
      for (number, sums) in result.audit.byContractor.sorted(by: { ($0.key ?? -1) < ($1.key ?? -1) }) {
        let name = number.map { feed.attributions.organizations[$0] } ?? ""
        table.add([.text(name), .raw(name.isEmpty ? "false" : "true")] + volume(sums))
      }
      return table
    }

    var traffic: CSV {
      var table = CSV(["kind"] + Self.volumeColumns)
      for kind in TrafficKind.allCases {
        guard let sums = result.audit.byKind[kind] else { continue }
        table.add([.raw(kind.rawValue)] + volume(sums))
      }
      return table
    }

    var audit: CSV {
      var table = CSV([
        "route_id", "name", "long_name", "vehicle_km", "stated_km", "correction_km", "correction_percent", "shape_km",
        "stated_source_km", "great_circle_km", "replaced_km", "replaced_legs", "unknown_legs", "trips_without_stated",
      ])
      for (route, sums) in result.audit.byLine.sorted(by: { $0.key < $1.key }) {
        let isStated = sums.statedMetres > 0
        let sources = [LegSource.shape, .stated, .greatCircle, .replaced].map {
          number((sums.metresBySource[$0] ?? 0) / 1000, 1)
        }
        table.add(
          line(route) + [
            number(sums.distance.kilometres, 1), isStated ? number(sums.statedMetres / 1000, 1) : .empty,
            isStated ? number(sums.correction.kilometres, 1) : .empty, number(sums.correctionShare.map { $0 * 100 }, 2),
          ] + sources + [
            .raw(String(sums.legsBySource[.replaced] ?? 0)), .raw(String(sums.legsBySource[.unknown] ?? 0)),
            .raw(String(sums.tripsWithoutStated)),
          ])
      }
      return table
    }

    var notices: CSV {
      var table = CSV(["severity", "code", "total", "sample"])
      for tally in result.notices.sorted {
        let sample = tally.samples.first.map { $0.map { "\($0.name)=\($0.value)" }.joined(separator: " ") }
        table.add([
          .raw(tally.severity.rawValue), .raw(tally.code), .raw(String(tally.total)), .text(sample ?? ""),
        ])
      }
      return table
    }

    var dayTypes: CSV {
      var table = CSV(["day_type", "pattern", "dates", "trips", "first", "last"])
      for (place, type) in result.dayTypes.all.enumerated() {
        guard let first = type.dates.first, let last = type.dates.last else { continue }
        table.add([
          .raw(String(place + 1)), .raw(type.pattern.rawValue), .raw(String(type.dates.count)),
          .raw(String(type.tripCount)), .raw(first.description), .raw(last.description),
        ])
      }
      return table
    }

    var dates: CSV {
      var table = CSV(["date", "weekday", "sort", "day_type", "trips"])
      let types = Dictionary(
        result.dayTypes.all.enumerated().flatMap { place, type in type.dates.map { ($0, place + 1) } },
        uniquingKeysWith: { first, _ in first })
      for date in result.period.dates {
        table.add([
          .raw(date.description), .raw(date.weekday.name(in: .english)),
          .raw(result.sorts.findPattern(date)?.rawValue ?? ""),
          types[date].map { .raw(String($0)) } ?? .empty, .raw(String(result.period.tripCount(on: date))),
        ])
      }
      return table
    }
  }
}

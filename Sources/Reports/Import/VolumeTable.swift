import Quantities
import Studies
import Timetables

/// Traffic by contractor, lot and area as tables, a row for each kind of traffic in each.
enum VolumeTable {
  static func contractors(_ volumes: ImportVolumes) -> CSV {
    var table = CSV(["contractor", "is_named"] + columns)
    for row in volumes.contractors {
      table.add([text(row.scope), .raw(row.scope?.isEmpty ?? true ? "false" : "true")] + cells(row))
    }
    return table
  }

  /// Nil where no lots were given.
  static func lots(_ volumes: ImportVolumes) -> CSV? {
    volumes.lots.map { rows in
      var table = CSV(["lot", "name"] + columns)
      for row in rows { table.add([text(row.scope), text(row.name)] + cells(row)) }
      return table
    }
  }

  /// Nil where no areas were given.
  static func areas(_ volumes: ImportVolumes) -> CSV? {
    volumes.areas.map(areas)
  }

  static func areas(_ rows: [ImportVolumes.Row]) -> CSV {
    var table = CSV(["area"] + columns)
    for row in rows { table.add([text(row.scope)] + cells(row)) }
    return table
  }

  private static let columns = ["kind", "trips", "hours", "vehicle_km"]

  private static func text(_ text: String?) -> CSV.Cell { text.map { .text($0) } ?? .empty }

  private static func cells(_ row: ImportVolumes.Row) -> [CSV.Cell] {
    [
      .raw(row.kind.rawValue), .raw(String(row.volume.trips)), number(row.volume.time.hours),
      number(row.volume.distance.kilometres),
    ]
  }

  private static func number(_ value: Double) -> CSV.Cell {
    RoundedDecimal(value, decimals: 1).map { .raw($0.description) } ?? .empty
  }
}

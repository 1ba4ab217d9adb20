/// Reads shapes.txt.
enum ShapesReader: TableReader {
  static let file = "shapes.txt"
  static let requiredColumns = ["shape_id", "shape_pt_lat", "shape_pt_lon", "shape_pt_sequence"]
  /// What is missing is said by the reader itself, which has no time for more.
  static let requiredFields: [String] = []
  static let knownColumns = requiredColumns + ["shape_dist_traveled"]

  static func read(_ rows: inout TableRows, into feed: inout Feed) -> Int {
    let (id, latitude, longitude) = (
      rows.column("shape_id"), rows.column("shape_pt_lat"), rows.column("shape_pt_lon")
    )
    let (sequence, distance) = (rows.column("shape_pt_sequence"), rows.column("shape_dist_traveled"))
    var table = Shapes()
    table.reserve(rows.estimatedRows(bytesPerRow: 35, until: Int.max))
    var runs: [(owner: Int32, count: Int32)] = []
    var lastField = Field.empty
    var last: Int32 = -1
    var count = 0
    while rows.next(&feed.notices) {
      count += 1
      let row = rows.fields
      guard let field = rows.findField(id),
        let lat = row.decimal(latitude, in: -90...90, rows, &feed.notices),
        let lon = row.decimal(longitude, in: -180...180, rows, &feed.notices),
        let number = row.integer(sequence, in: 0...Int(Int32.max), rows, &feed.notices)
      else {
        rows.missing(
          ["shape_id": id, "shape_pt_lat": latitude, "shape_pt_lon": longitude, "shape_pt_sequence": sequence],
          &feed.notices)
        continue
      }
      if last < 0 || !field.equals(lastField) {
        let shape = Int32(truncatingIfNeeded: table.ids.insert(field).position)
        runs.append((owner: shape, count: 0))
        last = rows.isLasting(field) ? shape : -1
        lastField = field
      }
      runs[runs.count - 1].count += 1
      table.latitudes.append(lat)
      table.longitudes.append(lon)
      table.sequences.append(Int32(truncatingIfNeeded: number))
      table.distances.append(row.decimal(distance, in: 0...1e9, rows, &feed.notices) ?? .nan)
      table.rowNumbers.append(rows.rowNumber)
    }
    table.group(runs)
    feed.shapes = table
    return count
  }
}

extension Shapes {
  fileprivate mutating func reserve(_ rows: Int) {
    latitudes.reserveCapacity(rows)
    longitudes.reserveCapacity(rows)
    sequences.reserveCapacity(rows)
    distances.reserveCapacity(rows)
  }

  fileprivate mutating func group(_ runs: [(owner: Int32, count: Int32)]) {
    let grouping = RowGrouping(runs: runs, sequences: sequences, ownerCount: count)
    firstRows = grouping.firstRows
    rowCounts = grouping.rowCounts
    guard let order = grouping.order else { return }
    latitudes = order.map { latitudes[$0] }
    longitudes = order.map { longitudes[$0] }
    sequences = order.map { sequences[$0] }
    distances = order.map { distances[$0] }
    rowNumbers.reorder(order)
  }
}

/// Reads shapes.txt.
enum ShapesReader: TableReader {
  static let file = "shapes.txt"
  static let requiredColumns = ["shape_id", "shape_pt_lat", "shape_pt_lon", "shape_pt_sequence"]
  static let knownColumns = requiredColumns + ["shape_dist_traveled"]

  static func read(_ rows: inout TableRows, into feed: inout Feed) -> Int {
    let (id, latitude, longitude) = (
      rows.column("shape_id"), rows.column("shape_pt_lat"), rows.column("shape_pt_lon")
    )
    let (sequence, distance) = (rows.column("shape_pt_sequence"), rows.column("shape_dist_traveled"))
    var table = Shapes()
    var owners: [Int32] = []
    var count = 0
    while rows.next(&feed.notices) {
      count += 1
      guard let field = rows.required(id, named: "shape_id", &feed.notices),
        let lat = rows.decimal(latitude, in: -90...90, &feed.notices),
        let lon = rows.decimal(longitude, in: -180...180, &feed.notices),
        let number = rows.integer(sequence, in: 0...Int(Int32.max), &feed.notices)
      else {
        rows.missing(
          ["shape_pt_lat": latitude, "shape_pt_lon": longitude, "shape_pt_sequence": sequence], &feed.notices)
        continue
      }
      owners.append(Int32(truncatingIfNeeded: table.ids.insert(field).position))
      table.latitudes.append(lat)
      table.longitudes.append(lon)
      table.sequences.append(Int32(truncatingIfNeeded: number))
      table.distances.append(rows.decimal(distance, in: 0...1e9, &feed.notices).map { Float($0) } ?? .nan)
    }
    table.group(byShape: owners)
    feed.shapes = table
    return count
  }
}

extension Shapes {
  fileprivate mutating func group(byShape owners: [Int32]) {
    let grouping = RowGrouping(owners: owners, sequences: sequences, ownerCount: count)
    firstRows = grouping.firstRows
    rowCounts = grouping.rowCounts
    guard let order = grouping.order else { return }
    latitudes = order.map { latitudes[$0] }
    longitudes = order.map { longitudes[$0] }
    sequences = order.map { sequences[$0] }
    distances = order.map { distances[$0] }
  }
}

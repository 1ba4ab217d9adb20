public import Quantities

/// shapes.txt: the ways that trips take. Points stand shape by shape in their order, whatever the file did.
public struct Shapes: Sendable {
  /// shape_id.
  public internal(set) var ids = IdentifierIndex()
  /// shape_pt_lat in degrees.
  public internal(set) var latitudes: [Double] = []
  /// shape_pt_lon in degrees.
  public internal(set) var longitudes: [Double] = []
  /// shape_dist_traveled as the feed writes it; not a number where it gives none.
  public internal(set) var distances: [Double] = []
  /// shape_pt_sequence.
  public internal(set) var sequences: [Int32] = []
  /// Where each point stands in the file.
  var rowNumbers = RowNumbers()
  var firstRows: [Int32] = []
  var rowCounts: [Int32] = []

  /// How many shapes there are.
  public var count: Int { ids.count }
  /// How many points there are.
  public var pointCount: Int { latitudes.count }

  /// The points of a shape, in order.
  public func points(of shape: ShapeIndex) -> Range<Int> {
    let first = Int(firstRows[shape.position])
    return first..<(first + Int(rowCounts[shape.position]))
  }

  /// A point's place.
  public func coordinate(_ point: Int) -> Coordinate {
    Coordinate(latitude: latitudes[point], longitude: longitudes[point])
  }
}

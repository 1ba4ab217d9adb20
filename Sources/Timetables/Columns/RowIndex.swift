/// The number of a row in one table, so that a stop's number can never be used where a trip's is meant.
public struct RowIndex<Table>: Comparable, Hashable, Sendable {
  /// The row, counted from 0 in the order of the file.
  public let row: Int32

  /// The row with a number.
  @inlinable
  public init(_ row: Int) { self.row = Int32(truncatingIfNeeded: row) }

  @usableFromInline
  init(raw: Int32) { row = raw }

  /// The row as an array index.
  @inlinable
  public var position: Int { Int(row) }

  /// Whether the left row stands first in the file.
  @inlinable
  public static func < (left: RowIndex, right: RowIndex) -> Bool { left.row < right.row }
}

/// A row of agency.txt.
public typealias AgencyIndex = RowIndex<Agencies>
/// A row of stops.txt.
public typealias StopIndex = RowIndex<Stops>
/// A row of routes.txt.
public typealias RouteIndex = RowIndex<Routes>
/// A row of trips.txt.
public typealias TripIndex = RowIndex<Trips>
/// A service of calendar.txt and calendar_dates.txt together.
public typealias ServiceIndex = RowIndex<Services>
/// A shape of shapes.txt (not one of its points).
public typealias ShapeIndex = RowIndex<Shapes>

/// One column of a table: an array that only the table's own row numbers open.
public struct Column<Table, Element: Sendable>: Sendable {
  /// The values in the order of the file.
  public internal(set) var values: [Element]

  init(_ values: [Element] = []) { self.values = values }

  /// The value in a row.
  @inlinable
  public subscript(_ index: RowIndex<Table>) -> Element { values[index.position] }
}

/// The file row of each stored row. Where no row was left out, row i stands in line i + 2, and nothing is stored.
struct RowNumbers: Sendable {
  /// Where the first stored row would stand if nothing came before it but the header.
  private static let first = 2
  private(set) var count = 0
  private var stored: [Int32]?

  subscript(_ row: Int) -> Int {
    if let stored { return Int(stored[row]) }
    return row + Self.first
  }

  @inline(__always)
  mutating func append(_ rowNumber: Int) {
    if stored != nil || rowNumber != count + Self.first { store(rowNumber) }
    count += 1
  }

  /// Adds the rows of a later part of the file, whose numbers were counted as if the part came right behind the header.
  mutating func append(_ other: RowNumbers, behindRows rows: Int) {
    if stored == nil && other.stored == nil && rows == count {
      count += other.count
      return
    }
    for row in 0..<other.count { append(other[row] + rows) }
  }

  mutating func reorder(_ order: [Int]) {
    stored = order.map { Int32(truncatingIfNeeded: self[$0]) }
  }

  private mutating func store(_ rowNumber: Int) {
    var numbers = stored ?? (0..<count).map { Int32(truncatingIfNeeded: $0 + Self.first) }
    stored = nil
    numbers.append(Int32(truncatingIfNeeded: rowNumber))
    stored = numbers
  }
}

/// Where the rows of each owner (a trip, a shape) stand once they are brought together, in the order of their sequence numbers.
struct RowGrouping {
  /// The first row of each owner, after moving.
  let firstRows: [Int32]
  /// How many rows each owner has.
  let rowCounts: [Int32]
  /// The rows in their new order, or nil where the file already has it.
  let order: [Int]?

  /// Linear where the file is in order, else a counting sort and a sort of each owner's rows; equal sequence numbers keep the
  /// order of the file.
  init(owners: [Int32], sequences: [Int32], ownerCount: Int) {
    var counts = [Int32](repeating: 0, count: ownerCount)
    var firsts = [Int32](repeating: 0, count: ownerCount)
    var isInOrder = true
    var last: Int32 = -1
    var lastSequence: Int32 = 0
    for (row, owner) in owners.enumerated() {
      let position = Int(owner)
      if owner != last {
        if counts[position] > 0 { isInOrder = false }
        firsts[position] = Int32(truncatingIfNeeded: row)
        last = owner
      } else if sequences[row] < lastSequence {
        isInOrder = false
      }
      lastSequence = sequences[row]
      counts[position] += 1
    }
    rowCounts = counts
    if isInOrder {
      firstRows = firsts
      order = nil
      return
    }
    var next = 0
    for owner in 0..<ownerCount {
      firsts[owner] = Int32(truncatingIfNeeded: next)
      next += Int(counts[owner])
    }
    firstRows = firsts
    var places = firsts.map { Int($0) }
    var order = [Int](repeating: 0, count: owners.count)
    for (row, owner) in owners.enumerated() {
      order[places[Int(owner)]] = row
      places[Int(owner)] += 1
    }
    for owner in 0..<ownerCount where counts[owner] > 1 {
      let range = Int(firsts[owner])..<Int(firsts[owner] + counts[owner])
      order[range].sort { (sequences[$0], $0) < (sequences[$1], $1) }
    }
    self.order = order
  }
}

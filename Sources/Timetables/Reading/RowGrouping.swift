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
  ///
  /// - Parameter runs: the owners of the rows, in the order of the file, each with how many rows in a row are its own.
  init(runs: some Sequence<(owner: Int32, count: Int32)>, sequences: [Int32], ownerCount: Int) {
    var counts = [Int32](repeating: 0, count: ownerCount)
    var firsts = [Int32](repeating: 0, count: ownerCount)
    var isInOrder = true
    var row = 0
    for run in runs {
      let owner = Int(run.owner)
      if counts[owner] > 0 { isInOrder = false }
      firsts[owner] = Int32(truncatingIfNeeded: row)
      counts[owner] += run.count
      let end = row + Int(run.count)
      for place in (row + 1)..<max(end, row + 1) where sequences[place] < sequences[place - 1] { isInOrder = false }
      row = end
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
    var order = [Int](repeating: 0, count: row)
    row = 0
    for run in runs {
      for _ in 0..<run.count {
        order[places[Int(run.owner)]] = row
        places[Int(run.owner)] += 1
        row += 1
      }
    }
    for owner in 0..<ownerCount where counts[owner] > 1 {
      let range = Int(firsts[owner])..<Int(firsts[owner] + counts[owner])
      order[range].sort { (sequences[$0], $0) < (sequences[$1], $1) }
    }
    self.order = order
  }
}

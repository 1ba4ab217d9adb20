/// Two rows of transfers.txt are between the same stops, trips and lines.
struct DuplicateTransfer: FeedRule {
  static let code = "duplicate_key"
  static let severity = NoticeSeverity.error

  /// The table.
  let file: String
  /// The later row.
  let rowNumber: Int
  /// The earlier row.
  let earlierRowNumber: Int

  var evidence: [Evidence] {
    [
      Evidence("file", file), Evidence("rowNumber", row: rowNumber),
      Evidence("earlierRowNumber", row: earlierRowNumber),
    ]
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    let rows = feed.transfers.rows
    // An end that does not exist is known to be named and no more; two such rows cannot be told apart.
    let keyed = rows.indices.filter { rows[$0].isResolved }
    let sorted = keyed.sorted { (rows[$0].key, $0) < (rows[$1].key, $1) }
    var first = sorted.first ?? 0
    var found: [(later: Int, earlier: Int)] = []
    for place in sorted.dropFirst() {
      if rows[place].key == rows[first].key { found.append((place, first)) } else { first = place }
    }
    for pair in found.sorted(by: { $0.later < $1.later }) {
      log.add(
        DuplicateTransfer(
          file: TransfersReader.file, rowNumber: Int(rows[pair.later].rowNumber),
          earlierRowNumber: Int(rows[pair.earlier].rowNumber)))
    }
  }
}

extension Transfers.Row {
  /// What a row is about, in an order; −1 for an end that it leaves out.
  struct Key: Comparable {
    let stops, trips, routes: Int64

    static func < (left: Key, right: Key) -> Bool {
      (left.stops, left.trips, left.routes) < (right.stops, right.trips, right.routes)
    }
  }

  fileprivate var key: Key {
    func pair(_ from: Int32?, _ to: Int32?) -> Int64 { Int64(from ?? -1) << 32 | Int64(UInt32(bitPattern: to ?? -1)) }
    return Key(
      stops: pair(fromStop?.row, toStop?.row), trips: pair(fromTrip?.row, toTrip?.row),
      routes: pair(fromRoute?.row, toRoute?.row))
  }

  fileprivate var isResolved: Bool {
    let named: [(Transfers.Ends, Bool)] = [
      (.fromStop, fromStop != nil), (.toStop, toStop != nil), (.fromTrip, fromTrip != nil), (.toTrip, toTrip != nil),
    ]
    return !hasUnknownRoute && named.allSatisfy { $0.1 || emptyEnds.contains($0.0) }
  }
}

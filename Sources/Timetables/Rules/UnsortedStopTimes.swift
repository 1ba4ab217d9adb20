/// The rows of a trip do not stand together and in order in the file; they are put in order.
struct UnsortedStopTimes: FeedRule {
  static let code = "unsorted_stop_times"
  static let severity = NoticeSeverity.info

  /// The trip.
  let tripID: String
  /// The row.
  let rowNumber: Int

  var evidence: [Evidence] {
    [Evidence("tripID", tripID), Evidence("rowNumber", row: rowNumber)]
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    let times = feed.stopTimes
    for row in 0..<feed.trips.count {
      let rows = times.rows(of: TripIndex(row))
      if times.isSortedInFile {
        // Only equal sequence numbers are left to be found.
        guard let place = rows.dropFirst().first(where: { times.sequences[$0] == times.sequences[$0 - 1] }) else {
          continue
        }
        log.add(UnsortedStopTimes(tripID: feed.trips.ids[row], rowNumber: times.rowNumbers[place]))
      } else if let rowNumber = findUnsorted(times, rows, without: Int(run.callsWithoutStop[row])) {
        log.add(UnsortedStopTimes(tripID: feed.trips.ids[row], rowNumber: rowNumber))
      }
    }
  }

  /// The first row of a trip that stands in front of one it should follow, has its number, or is not next to it; nil where the rows
  /// stand together and in order. Rows that name no stop may stand between.
  private static func findUnsorted(_ times: StopTimes, _ rows: Range<Int>, without between: Int) -> Int? {
    guard let first = rows.first, let last = rows.last else { return nil }
    let unordered = rows.dropFirst().first {
      times.rowNumbers[$0] < times.rowNumbers[$0 - 1] || times.sequences[$0] == times.sequences[$0 - 1]
    }
    if let unordered { return times.rowNumbers[unordered] }
    guard times.rowNumbers[last] - times.rowNumbers[first] + 1 > rows.count + between else { return nil }
    return rows.dropFirst().first { times.rowNumbers[$0] != times.rowNumbers[$0 - 1] + 1 }.map { times.rowNumbers[$0] }
  }
}

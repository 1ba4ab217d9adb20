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
    guard !feed.stopTimes.isSortedInFile else { return }
    for row in 0..<feed.trips.count {
      let rows = feed.stopTimes.rows(of: TripIndex(row))
      guard
        let place = rows.dropFirst().first(where: {
          feed.stopTimes.rowNumbers[$0] != feed.stopTimes.rowNumbers[$0 - 1] + 1
        })
      else { continue }
      log.add(UnsortedStopTimes(tripID: feed.trips.ids[row], rowNumber: feed.stopTimes.rowNumbers[place]))
    }
  }
}

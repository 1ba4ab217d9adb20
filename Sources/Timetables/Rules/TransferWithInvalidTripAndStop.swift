/// A transfer names a trip and a stop, and the trip does not call there.
struct TransferWithInvalidTripAndStop: FeedRule {
  static let code = "transfer_with_invalid_trip_and_stop"
  static let severity = NoticeSeverity.error

  /// The row.
  let rowNumber: Int
  /// The trip.
  let tripID: String
  /// The stop.
  let stopID: String

  var evidence: [Evidence] {
    [Evidence("rowNumber", row: rowNumber), Evidence("tripID", tripID), Evidence("stopID", stopID)]
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    for row in feed.transfers.rows {
      for case let (trip?, stop?) in [(row.fromTrip, row.fromStop), (row.toTrip, row.toStop)] {
        let calls = feed.stopTimes.stops[feed.stopTimes.rows(of: trip)]
        // A station stands for its stops; nothing else than these two can be called at.
        let isStation = feed.stops.locationTypes[stop] == 1
        let isStop = feed.stops.locationTypes[stop] == 0
        guard !calls.contains(where: { isStation ? feed.stops.parents[$0] == stop : isStop && $0 == stop }) else {
          continue
        }
        log.add(
          TransferWithInvalidTripAndStop(
            rowNumber: Int(row.rowNumber), tripID: feed.trips.ids[trip.position],
            stopID: feed.stops.ids[stop.position]))
      }
    }
  }
}

/// Passengers are to stay on board from one trip to another, but not from its last stop to the first of the next.
struct TransferWithSuspiciousMidTripInSeat: FeedRule {
  static let code = "transfer_with_suspicious_mid_trip_in_seat"
  static let severity = NoticeSeverity.warning

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
      guard row.type == 4 || row.type == 5 else { continue }
      for case let (trip?, stop?, isFrom) in [(row.fromTrip, row.fromStop, true), (row.toTrip, row.toStop, false)] {
        let calls = feed.stopTimes.stops[feed.stopTimes.rows(of: trip)]
        // That a trip does not call at the stop at all is another rule's.
        guard let edge = isFrom ? calls.last : calls.first, edge != stop, calls.contains(stop) else { continue }
        log.add(
          TransferWithSuspiciousMidTripInSeat(
            rowNumber: Int(row.rowNumber), tripID: feed.trips.ids[trip.position],
            stopID: feed.stops.ids[stop.position]))
      }
    }
  }
}

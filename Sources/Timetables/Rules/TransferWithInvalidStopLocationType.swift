/// An end of a transfer is neither a stop nor a station, or is a station though passengers stay on board, which they do at a stop.
struct TransferWithInvalidStopLocationType: FeedRule {
  static let code = "transfer_with_invalid_stop_location_type"
  static let severity = NoticeSeverity.error

  /// The row.
  let rowNumber: Int
  /// The place.
  let stopID: String
  /// location_type.
  let locationType: Int

  var evidence: [Evidence] {
    [Evidence("rowNumber", row: rowNumber), Evidence("stopID", stopID), Evidence("locationType", locationType)]
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    for row in feed.transfers.rows {
      for case let stop? in [row.fromStop, row.toStop] {
        let isInSeat = row.type == 4 || row.type == 5
        guard feed.stops.locationTypes[stop] > (isInSeat ? 0 : 1) else { continue }
        log.add(
          TransferWithInvalidStopLocationType(
            rowNumber: Int(row.rowNumber), stopID: feed.stops.ids[stop.position],
            locationType: Int(feed.stops.locationTypes[stop])))
      }
    }
  }
}

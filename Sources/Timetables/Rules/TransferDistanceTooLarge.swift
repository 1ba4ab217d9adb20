/// The two stops of a transfer lie more than ten kilometres apart.
struct TransferDistanceTooLarge: FeedRule {
  static let code = "transfer_distance_too_large"
  static let severity = NoticeSeverity.warning

  /// The row.
  let rowNumber: Int
  /// from_stop_id.
  let fromStopID: String
  /// to_stop_id.
  let toStopID: String
  /// As the crow flies.
  let metres: Double

  var evidence: [Evidence] {
    [
      Evidence("rowNumber", row: rowNumber), Evidence("fromStopID", fromStopID), Evidence("toStopID", toStopID),
      Evidence("metres", metres),
    ]
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    for row in feed.transfers.rows {
      guard let from = row.fromStop, let to = row.toStop, let start = feed.stops.findCoordinate(from),
        let end = feed.stops.findCoordinate(to)
      else { continue }
      let metres = start.greatCircleDistance(to: end).metres
      guard metres > 10_000 else { continue }
      log.add(
        TransferDistanceTooLarge(
          rowNumber: Int(row.rowNumber), fromStopID: feed.stops.ids[from.position],
          toStopID: feed.stops.ids[to.position], metres: metres))
    }
  }
}

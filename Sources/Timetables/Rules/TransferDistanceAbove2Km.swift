/// The two stops of a transfer lie more than two kilometres, and at most ten, apart.
struct TransferDistanceAbove2Km: FeedRule {
  static let code = "transfer_distance_above_2_km"
  static let severity = NoticeSeverity.info

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
      guard metres > 2000, metres <= 10_000 else { continue }
      log.add(
        TransferDistanceAbove2Km(
          rowNumber: Int(row.rowNumber), fromStopID: feed.stops.ids[from.position],
          toStopID: feed.stops.ids[to.position], metres: metres))
    }
  }
}

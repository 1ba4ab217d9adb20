/// Passengers are to stay on board between lines of different route types, which the transfer names.
struct InconsistentRouteTypeForInSeatTransfer: FeedRule {
  static let code = "inconsistent_route_type_for_in_seat_transfer"
  static let severity = NoticeSeverity.warning

  /// The row.
  let rowNumber: Int
  /// from_route_id.
  let fromRouteID: String
  /// to_route_id.
  let toRouteID: String

  var evidence: [Evidence] {
    [Evidence("rowNumber", row: rowNumber), Evidence("fromRouteID", fromRouteID), Evidence("toRouteID", toRouteID)]
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    for row in feed.transfers.rows {
      guard row.type == 4, let from = row.fromRoute, let to = row.toRoute,
        feed.routes.types[from] != feed.routes.types[to]
      else { continue }
      log.add(
        InconsistentRouteTypeForInSeatTransfer(
          rowNumber: Int(row.rowNumber), fromRouteID: feed.routes.ids[from.position],
          toRouteID: feed.routes.ids[to.position]))
    }
  }
}

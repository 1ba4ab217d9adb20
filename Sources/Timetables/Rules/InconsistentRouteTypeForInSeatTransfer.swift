/// Passengers are to stay on board between trips of different route types.
struct InconsistentRouteTypeForInSeatTransfer: FeedRule {
  static let code = "inconsistent_route_type_for_in_seat_transfer"
  static let severity = NoticeSeverity.warning

  /// The row.
  let rowNumber: Int
  /// The trip.
  let tripID: String
  /// The trip that follows.
  let otherTripID: String

  var evidence: [Evidence] {
    [Evidence("rowNumber", row: rowNumber), Evidence("tripID", tripID), Evidence("otherTripID", otherTripID)]
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    for row in feed.transfers.rows {
      guard row.type == 4, let from = row.fromTrip, let to = row.toTrip else { continue }
      guard feed.routes.types[feed.trips.routes[from]] != feed.routes.types[feed.trips.routes[to]] else { continue }
      log.add(
        InconsistentRouteTypeForInSeatTransfer(
          rowNumber: Int(row.rowNumber), tripID: feed.trips.ids[from.position],
          otherTripID: feed.trips.ids[to.position]))
    }
  }
}

/// A transfer names a trip and a line, and the trip is of another line.
struct TransferWithInvalidTripAndRoute: FeedRule {
  static let code = "transfer_with_invalid_trip_and_route"
  static let severity = NoticeSeverity.error

  /// The row.
  let rowNumber: Int
  /// The trip.
  let tripID: String
  /// The line.
  let routeID: String

  var evidence: [Evidence] {
    [Evidence("rowNumber", row: rowNumber), Evidence("tripID", tripID), Evidence("routeID", routeID)]
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    for row in feed.transfers.rows {
      for case let (trip?, route?) in [(row.fromTrip, row.fromRoute), (row.toTrip, row.toRoute)]
      where feed.trips.routes[trip] != route {
        log.add(
          TransferWithInvalidTripAndRoute(
            rowNumber: Int(row.rowNumber), tripID: feed.trips.ids[trip.position],
            routeID: feed.routes.ids[route.position]))
      }
    }
  }
}

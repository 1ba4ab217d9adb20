/// A line lets passengers on or off between stops, and a trip of it runs within windows of time; told for each row with a window.
struct ForbiddenContinuousPickupDropOff: FeedRule {
  static let code = "forbidden_continuous_pickup_drop_off"
  static let severity = NoticeSeverity.error

  /// The row of stop_times.txt.
  let rowNumber: Int
  /// The trip.
  let tripID: String
  /// The line.
  let routeID: String

  var evidence: [Evidence] {
    [Evidence("rowNumber", row: rowNumber), Evidence("tripID", tripID), Evidence("routeID", routeID)]
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    for call in feed.stopTimes.onDemand where call.hasWindow {
      let route = feed.trips.routes[call.trip]
      guard feed.routes.isContinuous[route] else { continue }
      log.add(
        ForbiddenContinuousPickupDropOff(
          rowNumber: call.rowNumber, tripID: feed.trips.ids[call.trip.position],
          routeID: feed.routes.ids[route.position]))
    }
  }
}

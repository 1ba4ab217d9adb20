/// A trip by ferry does not say whether bicycles are allowed.
struct MissingBikeAllowance: FeedRule {
  static let code = "missing_bike_allowance"
  static let severity = NoticeSeverity.warning

  /// The row.
  let rowNumber: Int
  /// The trip.
  let tripID: String

  var evidence: [Evidence] {
    [Evidence("rowNumber", row: rowNumber), Evidence("tripID", tripID)]
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    for row in 0..<feed.trips.count where feed.trips.bikes[TripIndex(row)] == 0 {
      guard feed.routes.types[feed.trips.routes[TripIndex(row)]] == 4 else { continue }
      log.add(MissingBikeAllowance(rowNumber: feed.trips.rowNumbers[row], tripID: feed.trips.ids[row]))
    }
  }
}

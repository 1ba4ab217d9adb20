/// The description of a line repeats one of its names.
struct SameNameAndDescriptionForRoute: FeedRule {
  static let code = "same_name_and_description_for_route"
  static let severity = NoticeSeverity.warning

  /// The row.
  let rowNumber: Int
  /// The line.
  let routeID: String
  /// route_desc.
  let description: String

  var evidence: [Evidence] {
    [Evidence("rowNumber", row: rowNumber), Evidence("routeID", routeID), Evidence("description", description)]
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    for row in 0..<feed.routes.count where !feed.routes.descriptions.isEmpty(row) {
      let description = feed.routes.descriptions[row]
      let names = [feed.routes.shortNames[row], feed.routes.longNames[row]]
      guard names.contains(where: { $0.lowercased() == description.lowercased() }) else { continue }
      log.add(
        SameNameAndDescriptionForRoute(
          rowNumber: feed.routes.rowNumbers[row], routeID: feed.routes.ids[row], description: description))
    }
  }
}

/// A row of calendar.txt has seven zeros: the normal case in Swedish feeds, where calendar_dates.txt says it all.
struct ServiceHasNoActiveDayOfTheWeek: FeedRule {
  static let code = "service_has_no_active_day_of_the_week"
  static let severity = NoticeSeverity.warning

  /// The service.
  let serviceID: String

  var evidence: [Evidence] {
    [Evidence("serviceID", serviceID)]
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    for row in 0..<feed.services.count {
      let service = ServiceIndex(row)
      guard feed.services.starts[service] != nil, feed.services.weekdays[service] == 0 else { continue }
      log.add(ServiceHasNoActiveDayOfTheWeek(serviceID: feed.services.ids[row]))
    }
  }
}

/// routes.txt names networks, and another table does too.
struct RouteNetworksSpecifiedInMoreThanOneFile: FeedRule {
  static let code = "route_networks_specified_in_more_than_one_file"
  static let severity = NoticeSeverity.error

  /// The other table.
  let file: String

  var evidence: [Evidence] {
    [Evidence("file", file)]
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    guard feed.headers[RoutesReader.file]?.contains("network_id") == true else { return }
    for file in [RouteNetworksReader.file, NetworksReader.file] where feed.headers[file] != nil {
      log.add(RouteNetworksSpecifiedInMoreThanOneFile(file: file))
    }
  }
}

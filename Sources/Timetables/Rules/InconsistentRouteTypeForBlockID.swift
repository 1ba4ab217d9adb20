/// A block has trips of different route types.
struct InconsistentRouteTypeForBlockID: FeedRule {
  static let code = "inconsistent_route_type_for_block_id"
  static let severity = NoticeSeverity.warning

  /// The block.
  let blockID: String
  /// The trip.
  let tripID: String
  /// route_type of the trip's line.
  let routeType: Int
  /// route_type of the block's first trip.
  let otherRouteType: Int

  var evidence: [Evidence] {
    [
      Evidence("blockID", blockID), Evidence("tripID", tripID), Evidence("routeType", routeType),
      Evidence("otherRouteType", otherRouteType),
    ]
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    var types = [Int32?](repeating: nil, count: feed.trips.blocks.count)
    var isTold = [Bool](repeating: false, count: feed.trips.blocks.count)
    for row in 0..<feed.trips.count {
      guard let number = feed.trips.blockNumbers[TripIndex(row)] else { continue }
      let block = Int(number)
      let type = feed.routes.types[feed.trips.routes[TripIndex(row)]]
      guard let first = types[block] else {
        types[block] = type
        continue
      }
      guard type != first, !isTold[block] else { continue }
      isTold[block] = true
      log.add(
        InconsistentRouteTypeForBlockID(
          blockID: feed.trips.blocks[block], tripID: feed.trips.ids[row], routeType: Int(type),
          otherRouteType: Int(first)))
    }
  }
}

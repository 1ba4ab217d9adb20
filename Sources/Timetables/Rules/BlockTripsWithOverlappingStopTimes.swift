import Quantities

/// Two trips of one block run at the same time on a day that both have.
struct BlockTripsWithOverlappingStopTimes: FeedRule {
  static let code = "block_trips_with_overlapping_stop_times"
  static let severity = NoticeSeverity.error

  /// The block.
  let blockID: String
  /// The trip.
  let tripID: String
  /// The other trip.
  let otherTripID: String
  /// The first such day.
  let sharedDay: String

  var evidence: [Evidence] {
    [
      Evidence("blockID", blockID), Evidence("tripID", tripID), Evidence("otherTripID", otherTripID),
      Evidence("sharedDay", sharedDay),
    ]
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    struct Pair: Hashable {
      let left, right: ServiceIndex
    }
    var sharedDays: [Pair: CalendarDate?] = [:]
    // A block of a hundred thousand trips at once would take days: past this many pairs in one block the rest is as overlapping.
    let mostPairs = 1_000_000
    for (block, trips) in feed.tripsByBlock.enumerated() {
      let ends = trips.compactMap { feed.findEnds(of: $0) }
      var pairs = 0
      search: for place in trips.indices {
        for other in trips.indices[(place + 1)...] {
          guard ends[other].arrival < ends[place].end.departure else { break }
          // The bus stands at the last stop as the one trip, and at the same time at the first stop of the next.
          if ends[other].start == ends[place].end { continue }
          pairs += 1
          if pairs > mostPairs { break search }
          let pair = Pair(left: feed.trips.services[trips[place]], right: feed.trips.services[trips[other]])
          let day = sharedDays[pair] ?? feed.services.findSharedDay(pair.left, pair.right)
          sharedDays[pair] = .some(day)
          guard let day else { continue }
          log.add(
            BlockTripsWithOverlappingStopTimes(
              blockID: feed.trips.blocks[block], tripID: feed.trips.ids[trips[place].position],
              otherTripID: feed.trips.ids[trips[other].position], sharedDay: day.description))
        }
      }
    }
  }
}

import Quantities

/// A period ends before it starts, or a trip leaves a stop before it arrives there.
struct StartAndEndRangeOutOfOrder: FeedRule {
  static let code = "start_and_end_range_out_of_order"
  static let severity = NoticeSeverity.error

  /// The table.
  let file: String
  /// What the row is about.
  let id: String
  /// The start.
  let start: String
  /// The end.
  let end: String

  var evidence: [Evidence] {
    [Evidence("file", file), Evidence("id", id), Evidence("start", start), Evidence("end", end)]
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    for row in 0..<feed.services.count {
      let service = ServiceIndex(row)
      guard let start = feed.services.starts[service], let end = feed.services.ends[service], start > end else {
        continue
      }
      log.add(
        StartAndEndRangeOutOfOrder(
          file: "calendar.txt", id: feed.services.ids[row], start: start.description, end: end.description))
    }
    for row in feed.frequencies.rows where row.start > row.end {
      log.add(
        StartAndEndRangeOutOfOrder(
          file: "frequencies.txt", id: feed.trips.ids[row.trip.position],
          start: ServiceTime(seconds: row.start).description, end: ServiceTime(seconds: row.end).description))
    }
    let times = feed.stopTimes
    for trip in 0..<feed.trips.count {
      for row in times.rows(of: TripIndex(trip))
      where times.arrivals[row] > times.departures[row] && times.departures[row] != StopTimes.noTime {
        log.add(
          StartAndEndRangeOutOfOrder(
            file: "stop_times.txt", id: "\(feed.trips.ids[trip]), \(times.sequences[row])",
            start: ServiceTime(seconds: times.arrivals[row]).description,
            end: ServiceTime(seconds: times.departures[row]).description))
      }
    }
    if let info = feed.info, let start = info.start, let end = info.end, start > end {
      log.add(
        StartAndEndRangeOutOfOrder(
          file: "feed_info.txt", id: info.publisher, start: start.description, end: end.description))
    }
  }
}

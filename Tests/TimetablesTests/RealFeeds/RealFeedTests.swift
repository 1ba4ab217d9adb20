import Testing

@testable import Timetables

/// What ../shared/feeds/README.md counts in each feed; but service from the first to the last day on which a trip runs, where
/// the README has the dates of the tables (Porto Alegre's tables go on to December, its trips do not).
private struct Expected: Sendable, CustomTestStringConvertible {
  let feed: String
  let agencies: Int
  let routesByType: [Int32: Int]
  let trips, stopTimes, stops, shapePoints, blockTrips, blocks: Int
  let service: String
  let frequencies: Int

  var testDescription: String { feed }

  static let all = [
    Expected(
      feed: "norrbotten-2022-12", agencies: 1, routesByType: [700: 132, 1501: 43], trips: 1997, stopTimes: 45_329,
      stops: 4374, shapePoints: 0, blockTrips: 0, blocks: 0, service: "2022-12-11 to 2023-12-10", frequencies: 0),
    Expected(
      feed: "kuopio-2016", agencies: 5, routesByType: [3: 46], trips: 2149, stopTimes: 79_123, stops: 1355,
      shapePoints: 0, blockTrips: 0, blocks: 0, service: "2016-10-24 to 2017-06-04", frequencies: 0),
    Expected(
      feed: "vilnius-2016", agencies: 1, routesByType: [3: 83, 800: 18], trips: 23_398, stopTimes: 445_217,
      stops: 1293, shapePoints: 98_487, blockTrips: 23_398, blocks: 1123, service: "2014-01-01 to 2016-09-01",
      frequencies: 0),
    Expected(
      feed: "portoalegre-2019", agencies: 1, routesByType: [3: 150], trips: 8520, stopTimes: 454_501, stops: 4207,
      shapePoints: 75_697, blockTrips: 0, blocks: 0, service: "2019-04-15 to 2019-07-15", frequencies: 0),
    Expected(
      feed: "chattanooga-2026", agencies: 1, routesByType: [3: 14], trips: 1848, stopTimes: 82_644, stops: 1163,
      shapePoints: 74_614, blockTrips: 1848, blocks: 79, service: "2026-05-10 to 2026-08-22", frequencies: 0),
    Expected(
      feed: "nairobi-2019", agencies: 1, routesByType: [3: 136], trips: 272, stopTimes: 7533, stops: 4284,
      shapePoints: 36_483, blockTrips: 0, blocks: 0, service: "2019-01-01 to 2020-12-31", frequencies: 792),
  ]
}

@Suite("Real feeds", .enabled(if: isSharedThere, sharedIsMissing), .tags(.realFeed))
struct RealFeedTests {
  @Test("real feed: reads with exactly the rows that were counted", arguments: Expected.all)
  fileprivate func counts(_ expected: Expected) throws {
    let feed = try Feed.read(path: "\(sharedFolder)/feeds/\(expected.feed).zip")
    #expect(feed.agencies.count == expected.agencies)
    #expect(Dictionary(feed.routes.types.values.map { ($0, 1) }, uniquingKeysWith: +) == expected.routesByType)
    #expect(feed.trips.count == expected.trips)
    #expect(feed.stopTimes.count == expected.stopTimes)
    #expect(feed.stops.count == expected.stops)
    #expect(feed.shapes.pointCount == expected.shapePoints)
    #expect(feed.trips.blockNumbers.values.count { $0 != nil } == expected.blockTrips)
    #expect(feed.trips.blocks.count == expected.blocks)
    #expect(feed.frequencies.rows.count == expected.frequencies)
    let period = try ServicePeriod(of: feed)
    #expect("\(period.first) to \(period.last)" == expected.service)
    for size in feed.tables where size.file == "stop_times.txt" { #expect(size.rows == expected.stopTimes) }
    _ = try Timetable(feed, on: period.busiestWeekday)
  }

  @Test("real feed: Norrbotten's quirks are seen") func norrbotten() throws {
    let feed = try Feed.read(path: "\(sharedFolder)/feeds/norrbotten-2022-12.zip")
    #expect(feed.trips.danglingShapes == 1997)
    #expect(feed.notices.count("foreign_key_violation") == 1997)
    #expect(feed.notices.count("missing_required_field") == 86)
    #expect(feed.notices.count("unknown_column") == 1)
    #expect(feed.stopTimes.departures.count { $0 >= 86_400 } == 25)
    #expect(feed.stopTimes.distances.count { !$0.isNaN } == 45_303)
    #expect(feed.services.weekdays.values.allSatisfy { $0 == 0 })
    #expect(feed.services.exceptions.values.reduce(0) { $0 + $1.count } == 9963)
    #expect(feed.stopTimes.pickupTypes.count { $0 == 2 } + feed.stopTimes.dropOffTypes.count { $0 == 2 } >= 483)
    #expect(feed.attributions.organizations.count == 34)
    let timetable = try Timetable(feed, on: try ServicePeriod(of: feed).busiestWeekday)
    #expect(timetable.statedUnit == .metre)
    let ids = (0..<feed.trips.count).map { feed.trips.ids[$0] }
    #expect(ids.allSatisfy { (16...19).contains($0.utf8.count) })
  }

  @Test("real feed: times past midnight, missing times and headways are counted as they were by hand") func quirks()
    throws
  {
    let kuopio = try Feed.read(path: "\(sharedFolder)/feeds/kuopio-2016.zip")
    #expect(kuopio.stopTimes.departures.count { $0 >= 86_400 } == 2335)
    #expect(kuopio.stopTimes.departures.max().map { $0 / 3600 } == 35)
    let portoAlegre = try Feed.read(path: "\(sharedFolder)/feeds/portoalegre-2019.zip")
    #expect(portoAlegre.stopTimes.departures.count { $0 == StopTimes.noTime } == 437_461)
    let vilnius = try Feed.read(path: "\(sharedFolder)/feeds/vilnius-2016.zip")
    #expect(vilnius.stopTimes.departures.count { $0 >= 86_400 } == 1883)
    let nairobi = try Feed.read(path: "\(sharedFolder)/feeds/nairobi-2019.zip")
    let timetable = try Timetable(nairobi, on: try ServicePeriod(of: nairobi).busiestWeekday)
    let runs = nairobi.frequencies.rows.reduce(0) { $0 + $1.runCount }
    #expect(timetable.frequencyRuns == runs)
    #expect(timetable.trips.count == runs + 272 - Set(nairobi.frequencies.rows.map(\.trip)).count)
  }

  @Test("real feed: mini-jamtland has 153 trips, 8 blocks and 2,775 km a day, as a zip and as a folder") func mini()
    throws
  {
    for path in ["mini-jamtland.zip", "gtfs"] {
      let feed = try Feed.read(path: "\(sharedFolder)/mini-jamtland/\(path)")
      let timetable = try Timetable(feed, on: try ServicePeriod(of: feed).busiestWeekday)
      #expect(timetable.trips.count == 153)
      #expect(Set(timetable.trips.compactMap(\.blockID)).count == 8)
      #expect(DayVolume(timetable).distance.kilometres.rounded() == 2775)
      #expect(timetable.statedUnit == .kilometre)
      #expect(timetable.leftOut.isEmpty)
      #expect(feed.notices.count(.error) == 0)
    }
  }
}

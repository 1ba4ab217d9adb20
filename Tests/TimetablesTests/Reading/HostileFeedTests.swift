import Foundation
import Quantities
import Testing

@testable import Timetables

@Suite("Hostile feeds")
struct HostileFeedTests {
  /// Every table that has a reader, small enough to read ten thousand times.
  private static let tables = SmallFeed.tables.merging([
    "calendar_dates.txt": "service_id,date,exception_type\nS,20300112,1\nS,20300107,2\n",
    "shapes.txt":
      "shape_id,shape_pt_lat,shape_pt_lon,shape_pt_sequence,shape_dist_traveled\nX,63.00,14,1,0\nX,63.02,14,2,2.3\n",
    "trips.txt": "route_id,service_id,trip_id,direction_id,block_id,shape_id\nR1,S,T1,0,7,X\nR1,S,T2,1,7,\n",
    "frequencies.txt": "trip_id,start_time,end_time,headway_secs,exact_times\nT2,09:00:00,10:00:00,600,1\n",
    "attributions.txt": "trip_id,organization_name,is_operator\nT1,\"Buss \"\"AB\"\"\",1\n",
    "feed_info.txt": "feed_publisher_name,feed_lang,feed_start_date\nP,sv,20300101\n",
  ]) { $1 }

  /// How many mutated feeds are read. Ten thousand in the suite; more by
  /// `ELBUSS_MUTATIONS=10000000 swift test -c release -Xswiftc -enable-testing --filter HostileFeedTests`.
  private static let mutationCount =
    ProcessInfo.processInfo.environment["ELBUSS_MUTATIONS"].flatMap { Int($0) } ?? 10_000

  @Test("ten thousand mutations: read or refused, never a crash") func mutations() {
    var generator = SeededGenerator(9)
    let names = Self.tables.keys.sorted()
    let originals = Self.tables.mapValues { Array($0.utf8) }
    let spice: [UInt8] = Array("\",\n\r -0123456789:\u{FEFF}".utf8) + [0, 0x80, 0xFF]
    var readCount = 0
    for number in 0..<Self.mutationCount {
      var files = originals
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        guard let name = names.randomElement(using: &generator), var bytes = files[name], !bytes.isEmpty else {
          continue
        }
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0...4, using: &generator) {
        case 0: bytes[place] ^= 1 << UInt8.random(in: 0...7, using: &generator)
        case 1: bytes[place] = spice.randomElement(using: &generator) ?? 0
        case 2: bytes.insert(spice.randomElement(using: &generator) ?? 0, at: place)
        case 3: bytes.removeSubrange(place...)
        default: bytes.insert(contentsOf: bytes[place...], at: place)
        }
        files[name] = bytes
      }
      if let feed = try? Feed.read(MemoryContainer(files)) {
        readCount += 1
        guard let period = try? ServicePeriod(of: feed), let timetable = try? Timetable(feed, on: period.busiestWeekday)
        else { continue }
        let volume = DayVolume(timetable)
        // Rules and audit take most of the time: they see every tenth.
        guard number % 10 == 0 else { continue }
        let audit = DistanceAudit(feed)
        #expect(audit.total.metres.isFinite && audit.total.metres >= 0)
        _ = feed.check(on: period.first)
        #expect((try? DayTypes(of: feed)) != nil)
        #expect(volume.metres.isFinite && volume.metres >= 0 && volume.seconds >= 0)
        #expect(timetable.trips.allSatisfy { timetable.start(of: $0) <= timetable.end(of: $0) })
      }
    }
    // Most mutations hurt one row and not the feed: if this falls, the reader has become too strict.
    #expect(readCount > Self.mutationCount / 10 * 6)
  }

  @Test("numbers at the edges of their types are read or noticed") func numbers() throws {
    let stopTimes = """
      trip_id,arrival_time,departure_time,stop_id,stop_sequence,shape_dist_traveled
      T1,0:00:00,0:00:00,A,0,0
      T1,999:59:59,999:59:59,B,2147483647,1000000000
      T2,9:00:00,9:00:00,B,2147483648,1000000001
      T2,9:00:00,9:00:00,B,1,nan
      T2,9:00:00,9:00:00,A,2,inf
      """
    let timetable = try SmallFeed.timetable(["stop_times.txt": stopTimes])
    #expect(timetable.trips.count == 2)
    #expect(timetable.end(of: timetable.trips[0]).description == "999:59:59")
    #expect(DayVolume(timetable).metres.isFinite)
    let feed = try SmallFeed.read(["stop_times.txt": stopTimes])
    #expect(feed.notices.totals == ["number_out_of_range": 1, "invalid_float": 2])
  }

  @Test("a frequency that shifts a trip from the end of days to the start stays in range") func shift() throws {
    let timetable = try SmallFeed.timetable([
      "stop_times.txt":
        "trip_id,arrival_time,departure_time,stop_id,stop_sequence\nT1,999:00:00,999:00:00,A,1\nT1,999:59:59,999:59:59,B,2\nT2,0:00:00,0:00:00,A,1\nT2,999:59:59,999:59:59,B,2\n",
      "frequencies.txt": "trip_id,start_time,end_time,headway_secs\nT1,0:00:00,0:00:01,60\nT2,999:59:58,999:59:59,60\n",
    ])
    #expect(timetable.trips.map { timetable.end(of: $0).seconds } == [3599, 7_199_997])
  }

  @Test("a table of one endless quoted field, and one of commas") func degenerate() throws {
    let quote =
      "trip_id,arrival_time,departure_time,stop_id,stop_sequence\n\"" + String(repeating: "x,\n", count: 100_000)
    #expect(throws: FeedError.self) { _ = try SmallFeed.read(["stop_times.txt": quote]) }
    let commas = "agency_id,agency_name\n" + String(repeating: ",", count: 200_000)
    #expect(try SmallFeed.read(["agency.txt": commas]).notices.totals["invalid_row_length"] == 1)
  }
}

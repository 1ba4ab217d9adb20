import Foundation
import Quantities
import Testing
import Timetables

@testable import Studies

@Suite("Road length over great circle")
struct DetourFactorTests {
  /// A line of stops 1 km apart along a meridian, with a shape that goes aside to make each leg so much longer, for some lines.
  private func feed(legs: Int, lines: Int, aside: Double) throws -> String {
    var tables = SmallFeed.shuttle
    var (stops, shapes, trips, times) = (
      "stop_id,stop_name,stop_lat,stop_lon\n", "shape_id,shape_pt_lat,shape_pt_lon,shape_pt_sequence\n",
      "route_id,service_id,trip_id,shape_id\nr,s,none,\n",
      "trip_id,arrival_time,departure_time,stop_id,stop_sequence\n"
    )
    for line in 0..<lines {
      trips += "r,s,t\(line),s\(line)\n"
      for stop in 0...legs {
        let (latitude, longitude) = (62 + Double(stop) * 0.01, 14 + Double(line) * 0.1)
        stops += "\(line)-\(stop),S,\(latitude),\(longitude)\n"
        shapes += "s\(line),\(latitude),\(longitude),\(stop * 2)\n"
        if stop < legs { shapes += "s\(line),\(latitude + 0.005),\(longitude + aside),\(stop * 2 + 1)\n" }
        times +=
          "t\(line),\(6 + stop / 30):\(10 + stop % 30):00,\(6 + stop / 30):\(10 + stop % 30):00,\(line)-\(stop),\(stop)\n"
      }
    }
    times += "none,08:00:00,08:00:00,0-0,1\nnone,08:20:00,08:20:00,0-10,2\n"
    tables["stops.txt"] = stops
    tables["shapes.txt"] = shapes
    tables["trips.txt"] = trips
    tables["stop_times.txt"] = times
    return try SmallFeed.folder(tables)
  }

  private func run(_ feed: String, _ yaml: String = "") throws -> StudyResult {
    var study = try Study(yaml: "feed: \(feed)\nclimate: {synthetic-year: none}\n" + yaml, file: "study.yml")
    study.uncertainty.isOn = false
    return try StudyRun.run(study, programVersion: "0", studyHash: nil)
  }

  @Test("the feed's own ratio where enough legs have a shape, and it is said; empty runs keep the usual one")
  func measured() throws {
    // Half a leg is 556 m north; 0.0065 degrees of longitude at 62° N are 339 m aside: 651 m, a ratio of 1.17.
    let result = try run(try feed(legs: 50, lines: 5, aside: 0.0065))
    let used = try #require(result.assumptions.first { $0.name == "blocks.detour-factor.legs" })
    #expect(used.value == "1.17" && !used.isAssumption && used.source.contains("250 different legs"), "\(used)")
    #expect(result.assumptions.contains { $0.name == "blocks.detour-factor" && $0.value == "1.3" && $0.isAssumption })
    // The trip without a shape: ten legs' great circle times the ratio.
    let way = 10 * 0.01 * 111.195 * 1.17
    let line = try #require(result.lines.first)
    let share = line.estimatedShare * line.distance.kilometres
    #expect(abs(share - way) < 0.05, "\(share) \(way)")
  }

  @Test("too few legs say nothing, and the study's own key wins")
  func others() throws {
    let few = try run(try feed(legs: 30, lines: 2, aside: 0.0065))
    #expect(few.assumptions.contains { $0.name == "blocks.detour-factor" && $0.value == "1.3" && $0.isAssumption })
    #expect(!few.assumptions.contains { $0.name == "blocks.detour-factor.legs" })
    let given = try run(try feed(legs: 50, lines: 5, aside: 0.0065), "blocks: {detour-factor: 1.42}\n")
    let used = try #require(given.assumptions.first { $0.name == "blocks.detour-factor" })
    #expect(used.value == "1.42" && used.source.contains("study choice"))
    let line = try #require(given.lines.first)
    #expect(abs(line.estimatedShare * line.distance.kilometres - 10 * 0.01 * 111.195 * 1.42) < 0.05)
  }
}

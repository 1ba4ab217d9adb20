import Electrification
import Foundation
import Quantities
import Testing

/// The folder of data shared beside the project, if it is there.
private let sharedFolder: URL? = {
  let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  let named = ProcessInfo.processInfo.environment["ELBUSS_SHARED"].map { URL(fileURLWithPath: $0) }
  let folder = named ?? root.deletingLastPathComponent().appendingPathComponent("shared")
  return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
}()

/// 153 trips of a made-up network; its notes give the fleet by maximum matching: 8 at a layover of 0 or 300 s, 10 at 600 s.
@Suite("The small shared network", .enabled(if: sharedFolder != nil, "the shared data is not beside the project"))
struct MiniJamtlandBlocksTests {
  /// The rows of a simple table without quotes, by column name.
  private func readTable(_ name: String) throws -> [[String: String]] {
    let folder = try #require(sharedFolder).appendingPathComponent("mini-jamtland/gtfs")
    let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
    let lines = text.split(whereSeparator: \.isNewline).map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map { String($0) }
    }
    return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(lines[0], $0)) }
  }

  private func seconds(_ time: String) -> Int32 {
    time.split(separator: ":").reduce(0) { $0 * 60 + (Int32($1) ?? 0) }
  }

  private func readDay() throws -> (trips: [SchedulingTrip], deadheads: DeadheadTable, centre: Int32) {
    let stops = try readTable("stops.txt")
    let coordinates = stops.map {
      Coordinate(latitude: Double($0["stop_lat"] ?? "") ?? .nan, longitude: Double($0["stop_lon"] ?? "") ?? .nan)
    }
    let number = Dictionary(uniqueKeysWithValues: stops.enumerated().map { ($1["stop_id"] ?? "", Int32($0)) })
    let calls = Dictionary(grouping: try readTable("stop_times.txt")) { $0["trip_id"] ?? "" }
    let trips = try calls.keys.sorted().map { name in
      let ordered = (calls[name] ?? []).sorted {
        (Int($0["stop_sequence"] ?? "") ?? 0) < (Int($1["stop_sequence"] ?? "") ?? 0)
      }
      let first = try #require(ordered.first)
      let last = try #require(ordered.last)
      return SchedulingTrip(
        name: name, startTerminal: try #require(number[first["stop_id"] ?? ""]),
        startSeconds: seconds(first["departure_time"] ?? ""), endTerminal: try #require(number[last["stop_id"] ?? ""]),
        endSeconds: seconds(last["arrival_time"] ?? ""),
        lengthMetres: Int32(((Double(last["shape_dist_traveled"] ?? "") ?? 0) * 1000).rounded()))
    }
    return (trips, try DeadheadTable(terminals: coordinates), try #require(number["T1_CENTRE"]))
  }

  @Test("real feed mini-jamtland: Fleet without depots", arguments: [(Int32(0), 8), (300, 8), (600, 10)])
  func matchesTheNotes(layover: Int32, fleet: Int) throws {
    let (trips, deadheads, _) = try readDay()
    #expect(trips.count == 153)
    let day = VehicleScheduling(
      trips: trips, deadheads: deadheads, layover: MinimumLayover(seconds: layover), overnight: .ignored)
    let plan = try day.solve()
    #expect(plan.fleet == fleet && plan.proven && fleetByMatching(day) == fleet)
    #expect(plan.tripsInMotion.count <= fleet)
  }

  @Test(
    "real feed mini-jamtland: One depot costs no bus, and a place to sleep in the village saves the 80 km out there")
  func bringsTheBusesHome() throws {
    let (trips, deadheads, centre) = try readDay()
    let ends = Set(trips.flatMap { [$0.startTerminal, $0.endTerminal] }).sorted()
    func plan(_ places: [Int32]) throws -> BlockPlan {
      try VehicleScheduling(
        trips: trips, deadheads: deadheads, layover: MinimumLayover(seconds: 300),
        overnight: .places(places.map { OvernightPlace(terminal: $0) })
      ).solve()
    }
    let depot = try plan([centre])
    let everywhere = try plan(ends)
    #expect(depot.fleet == 8 && everywhere.fleet == 8 && depot.proven && everywhere.proven)
    #expect(everywhere.deadheadMetres < depot.deadheadMetres)
    #expect(everywhere.nights.allSatisfy { $0.busesOut == $0.busesIn })
    #expect(depot.nights[0].busesOut == 8 && (depot.nights[0].shortestNightSeconds ?? -1) > 0)
  }
}

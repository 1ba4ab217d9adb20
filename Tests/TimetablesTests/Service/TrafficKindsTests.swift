import Testing

@testable import Timetables

@Suite("What route types count as")
struct TrafficKindsTests {
  static let changes: [String: String?] = [
    "routes.txt":
      "route_id,agency_id,route_short_name,route_type\nR1,LT,1,700\nR2,LT,2,1501\nR3,LT,3,715\nR4,LT,4,717\n",
    "trips.txt": "route_id,service_id,trip_id\nR1,S,T1\nR1,S,T2\nR2,S,T3\nR3,S,T4\nR4,S,T5\n",
    "stop_times.txt": "trip_id,arrival_time,departure_time,stop_id,stop_sequence,pickup_type\n"
      + ["T1,0", "T2,2", "T3,0", "T4,0", "T5,0"].map {
        let parts = $0.split(separator: ",")
        return "\(parts[0]),08:00:00,08:00:00,A,1,\(parts[1])\n\(parts[0]),08:09:00,08:09:00,B,2,0\n"
      }.joined(),
  ]

  private func kinds(_ stated: [Int32: TrafficKind]) throws -> [TrafficKind] {
    let feed = try SmallFeed.read(Self.changes).counting(TrafficKinds(stated))
    return (0..<feed.trips.count).map { feed.kind(of: TripIndex($0)) }
  }

  @Test(
    "1501, 715, 717 and trips that must be asked for everywhere are demand-responsive unless somebody says otherwise")
  func usual() throws {
    #expect(
      try kinds([:]) == [.bus, .demandResponsive, .demandResponsive, .demandResponsive, .demandResponsive])
  }

  @Test("what is said of a type goes for all of its trips, in the timetable, the audit and the lines")
  func stated() throws {
    #expect(try kinds([715: .bus, 700: .bus]) == [.bus, .bus, .demandResponsive, .bus, .demandResponsive])
    #expect(try kinds([700: .other])[0] == .other)
    let feed = try SmallFeed.read(Self.changes).counting(TrafficKinds([1501: .bus]))
    #expect(DistanceAudit(feed).byKind[.bus]?.trips == 20)
    let timetable = try Timetable(feed, on: SmallFeed.monday)
    #expect(timetable.trips.filter { $0.kind == .bus }.map(\.id) == ["T1", "T3"])
    #expect(timetable.lines.values.first { $0.routeType == 1501 }?.kind == .bus)
  }
}

import Quantities
import Testing

@testable import Timetables

@Suite("Vehicles in motion over the day")
struct VehiclesInMotionTests {
  private func motion(_ trips: [(start: String, end: String)]) throws -> VehiclesInMotion {
    let rows = trips.enumerated().flatMap { number, trip in
      ["t\(number),\(trip.start),\(trip.start),A,1", "t\(number),\(trip.end),\(trip.end),C,2"]
    }
    return VehiclesInMotion(
      try SmallFeed.timetable([
        "trips.txt": (["route_id,service_id,trip_id"] + trips.indices.map { "R1,S,t\($0)" }).joined(separator: "\n"),
        "stop_times.txt": (["trip_id,arrival_time,departure_time,stop_id,stop_sequence"] + rows)
          .joined(separator: "\n"),
      ]))
  }

  @Test("a trip that ends when another starts frees its vehicle; the busiest second is the first of them")
  func handOver() throws {
    let one = try motion([("08:00:00", "08:30:00"), ("08:30:00", "09:00:00")])
    #expect(one.most == 1)
    #expect(one.steps.map(\.count) == [1, 0])
    let two = try motion([
      ("08:00:00", "08:30:00"), ("08:29:30", "09:00:00"), ("10:00:00", "10:10:00"), ("10:05:00", "10:20:00"),
    ])
    #expect(two.most == 2)
    #expect(two.busiest?.description == "08:29:30")
  }

  @Test("the same as counting every trip at every second")
  func bruteForce() throws {
    var generator = SeededGenerator(7)
    for _ in 0..<20 {
      let trips = (0..<12).map { _ -> (Int, Int) in
        let start = Int.random(in: 0..<120, using: &generator)
        return (start, start + Int.random(in: 1..<60, using: &generator))
      }
      let found = try motion(trips.map { (Self.time($0.0), Self.time($0.1)) })
      let counts = (0..<200).map { second in trips.filter { $0.0 <= second && second < $0.1 }.count }
      #expect(found.most == counts.max())
      for step in found.steps { #expect(step.count == counts[Int(step.time.seconds) - 28_800]) }
    }
  }

  private static func time(_ second: Int) -> String {
    let (minutes, seconds) = second.quotientAndRemainder(dividingBy: 60)
    return "08:\(minutes < 10 ? "0" : "")\(minutes):\(seconds < 10 ? "0" : "")\(seconds)"
  }
}

import Quantities
import Testing

@testable import Timetables

@Suite("Times of a trip")
struct TripTimesTests {
  private func times(_ rows: String) throws -> (arrivals: [Int32], departures: [Int32], interpolated: Int)? {
    let header = "trip_id,arrival_time,departure_time,stop_id,stop_sequence\n"
    let timetable = try SmallFeed.timetable(["stop_times.txt": header + rows])
    guard let trip = timetable.trips.first else { return nil }
    return (Array(timetable.arrivals(of: trip)), Array(timetable.departures(of: trip)), timetable.interpolatedTimes)
  }

  @Test("are filled in by distance") func byDistance() throws {
    // A–B and B–C are equally long, A–C twice that: C, B, A then C again.
    let found = try #require(try times("T1,8:00:00,8:00:00,A,1\nT1,,,B,2\nT1,,,A,3\nT1,8:40:00,8:40:00,C,4\n"))
    #expect(found.arrivals.map { $0 - 28_800 } == [0, 600, 1200, 2400])
    #expect(found.interpolated == 2)
  }

  @Test("are filled in evenly where there is no length") func evenly() throws {
    let found = try #require(try times("T1,8:00:00,8:00:00,A,1\nT1,,,A,2\nT1,,,A,3\nT1,8:30:00,8:30:00,A,4\n"))
    #expect(found.arrivals.map { $0 - 28_800 } == [0, 600, 1200, 1800])
  }

  @Test("take the one time that is given for both") func oneOfTwo() throws {
    let found = try #require(try times("T1,,8:00:00,A,1\nT1,8:05:00,,B,2\nT1,8:10:00,,C,3\n"))
    #expect(found.arrivals == [28_800, 29_100, 29_400])
    #expect(found.departures == found.arrivals)
    #expect(found.interpolated == 0)
  }

  @Test("start from the departure before, not the arrival") func dwell() throws {
    let found = try #require(try times("T1,8:00:00,8:10:00,A,1\nT1,,,B,2\nT1,8:20:00,8:20:00,C,3\n"))
    #expect(found.arrivals[1] == 28_800 + 900)
  }
}

import Foundation
import Quantities
import Studies
import Testing
import Timetables

@Suite("How many buses a day takes")
struct PeakVehiclesTests {
  private func vehicles(_ changes: [String: String] = [:]) throws -> PeakVehicles {
    let path = try SmallFeed.folder(SmallFeed.shuttle.merging(changes) { $1 })
    return try PeakVehicles(try FeedImport(path: path, date: nil).timetable)
  }

  @Test("one bus runs back and forth: one in motion, one built")
  func shuttle() throws {
    let one = try vehicles()
    #expect(one.inMotion == 1)
    #expect(one.busiest == ServiceTime(hours: 6, minutes: 0))
    #expect(one.built == .fleet(1))
  }

  @Test("a turn shorter than the layover takes a second bus, though one is in motion")
  func shortTurn() throws {
    let times = try #require(SmallFeed.shuttle["stop_times.txt"])
    let two = try vehicles(["stop_times.txt": times.replacing(":30:00", with: ":26:00")])
    #expect(two.inMotion == 1)
    #expect(two.built == .fleet(2))
  }

  @Test("demand-responsive traffic is no scheduled bus")
  func onDemand() throws {
    let none = try vehicles(["routes.txt": "route_id,route_short_name,route_type\nr,40,1501\n"])
    #expect(none.inMotion == 0)
    #expect(none.busiest == nil)
    #expect(none.built == .noTrips)
  }

  @Test("more trips than are planned here are said, and the buses in motion stand alone")
  func tooMany() throws {
    let many = try vehicles(["frequencies.txt": "trip_id,start_time,end_time,headway_secs\nout6,06:00:00,08:00:00,1\n"])
    guard case .tooManyTrips(let trips) = many.built else {
      Issue.record("built all the same")
      return
    }
    #expect(trips > PeakVehicles.mostTrips)
    #expect(many.inMotion > 1000)
  }
}

import Electrification
import Quantities
import Testing

/// The small made-up network that published tools were run on: one town, one rural and one hilly line.
@Suite(
  "The three lines of mini-jamtland",
  .enabled(if: SharedFolder.has("mini-jamtland/elevation.csv"), "the small network is not here"))
struct MiniNetworkTests {
  /// A trip, with heights from the shape.
  static func profile(
    _ trip: String, shape: String, topSpeed: Double, level: Bool = false
  ) throws -> TripProfile {
    let rows = try SharedFolder.rows("mini-jamtland/gtfs/stop_times.txt", separator: ",").filter {
      $0["trip_id"] == trip
    }
    func seconds(_ text: String?) throws -> Double {
      let parts = try #require(text).split(separator: ":").compactMap { Double($0) }
      return parts[0] * 3600 + parts[1] * 60 + parts[2]
    }
    var legs: [TripLeg] = []
    for (from, to) in zip(rows, rows.dropFirst()) {
      let start = try #require(from["shape_dist_traveled"].flatMap(Double.init))
      let end = try #require(to["shape_dist_traveled"].flatMap(Double.init))
      let metres = (end - start) * 1000
      legs.append(
        TripLeg(
          metres: metres, seconds: try seconds(to["arrival_time"]) - seconds(from["departure_time"]),
          environment: RoadEnvironment(stopSpacingMetres: metres, parameters: .defaults), isEnvironmentAssumed: true))
    }
    let points = try SharedFolder.rows("mini-jamtland/elevation.csv", separator: ",").filter { $0["shape_id"] == shape }
    let heights = try SmoothedHeights(
      distances: points.compactMap { $0["dist_m"].flatMap(Double.init) },
      heights: points.compactMap { $0["elevation_m"].flatMap(Double.init) }, parameters: .defaults)
    return try TripProfile(
      legs: legs, terrain: level ? .level : .heights(heights), topSpeedKilometresPerHour: topSpeed,
      parameters: .defaults)
  }

  static let lines: [(trip: String, shape: String, pump: ClosedRange<Double>, resistance: ClosedRange<Double>)] = [
    ("T1_0_0360", "T1_0", 1.8...2.6, 2.6...3.4),
    ("R40_0_0330", "R40_0", 1.2...1.9, 1.4...2.2),
    ("F10_0_0420", "F10_0", 1.4...2.6, 1.7...3.0),
  ]

  @Test("12 m at −20 °C: credible, where lookup tables gave 10 kWh/km", arguments: lines.indices)
  func credible(_ index: Int) throws {
    let line = Self.lines[index]
    let trip = try Self.profile(line.trip, shape: line.shape, topSpeed: 80)
    #expect(!trip.flags.contains(.timetableUndrivable))
    let day = try day(-20, road: .packedSnow)
    let pump = try model("city-12m", .heatPumpCO2).energy(of: trip, on: day)
    let resistance = try model("city-12m", .resistance).energy(of: trip, on: day)
    #expect(line.pump.contains(pump.electricityPerDistance.kilowattHoursPerKilometre), "\(pump)")
    #expect(line.resistance.contains(resistance.electricityPerDistance.kilowattHoursPerKilometre), "\(resistance)")
  }

  @Test(
    "there and back over the hills costs more than on level road, and cold is never clipped", arguments: lines.indices)
  func hillsAndCold(_ index: Int) throws {
    let line = Self.lines[index]
    let model = try model("regional-13m", .heatPumpCO2)
    var hilly = Energy.zero
    var level = Energy.zero
    for direction in 0...1 {
      let shape = line.shape.dropLast() + "\(direction)"
      // Both directions have the same run times.
      let trips = try SharedFolder.rows("mini-jamtland/gtfs/trips.txt", separator: ",")
      let trip = try #require(trips.first { $0["shape_id"] == String(shape) }?["trip_id"])
      let real = try Self.profile(trip, shape: String(shape), topSpeed: 90)
      let flat = try Self.profile(trip, shape: String(shape), topSpeed: 90, level: true)
      hilly = hilly + model.energy(of: real, on: try day(-10)).electricity
      level = level + model.energy(of: flat, on: try day(-10)).electricity
      let cold = try [-15.0, -25, -35].map { model.energy(of: real, on: try day($0)).electricity }
      #expect(cold[0] < cold[1] && cold[1] < cold[2])
    }
    #expect(hilly > level)
  }
}

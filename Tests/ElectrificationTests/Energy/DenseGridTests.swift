import Quantities
import Testing

@testable import Electrification

/// Every class with every heating on every road, degree by degree from −40 to 40 °C, in town and on a country road.
@Suite("Physics over a dense grid")
struct DenseGridTests {
  static let buses = VehicleClasses.all.flatMap { vehicle in HeatingTechnology.allCases.map { (vehicle.id, $0) } }
  private static let degrees = Array(-40...40)

  private func uses(_ model: EnergyModel, _ trip: TripProfile, _ road: RoadSurface) throws -> [EnergyUse] {
    try Self.degrees.map { model.energy(of: trip, on: try day(Double($0), road: road)) }
  }

  @Test(
    "final energy rises with each degree of cold below 15 °C, electricity too where no fuel is burnt", arguments: buses)
  func rise(_ bus: (String, HeatingTechnology)) throws {
    let model = try model(bus.0, bus.1)
    for trip in [try townTrip(), try ruralTrip()] {
      for road in RoadSurface.allCases {
        let uses = try uses(model, trip, road)
        for (place, celsius) in Self.degrees.enumerated() where celsius < 15 {
          let (cold, warm) = (uses[place], uses[place + 1])
          #expect(cold.finalEnergy > warm.finalEnergy, "\(bus) \(road) at \(celsius) °C")
          #expect(cold.traction > warm.traction, "\(bus) \(road) at \(celsius) °C")
          if bus.1.isAllElectric { #expect(cold.electricity > warm.electricity, "\(bus) \(road) at \(celsius) °C") }
        }
      }
    }
  }

  /// Trips, an empty way and an hour of standing, down to 12 km/h in town.
  private func allUses(_ model: EnergyModel, scale: Double) throws -> [(name: String, uses: [EnergyUse])] {
    // Doors open for 22 % of the time.
    let slow = EnergyCase(
      vehicle: model.vehicle, heating: model.heating, temperature: Temperature(celsius: 0),
      speed: Speed(kilometresPerHour: 12), stopsPerKilometre: 3.3, dwell: TimeSpan(seconds: 20)
    ).profile(.defaults)
    let empty = try TripProfile(
      deadhead: Distance(kilometres: 6), environment: .town, topSpeedKilometresPerHour: 80, parameters: .defaults)
    let (town, rural) = (try townTrip(), try ruralTrip())
    let days = try Self.degrees.map { try day(Double($0), road: .packedSnow, heatScale: scale) }
    return [
      ("town", days.map { model.energy(of: town, on: $0) }), ("rural", days.map { model.energy(of: rural, on: $0) }),
      ("12 km/h", days.map { model.energy(of: slow, on: $0) }),
      ("empty", days.map { model.energy(ofDeadhead: empty, on: $0) }),
    ]
  }

  /// Below 15 °C each degree of cold costs final energy, and electricity where nothing else heats.
  private func expectRise(_ bus: (String, HeatingTechnology), _ model: EnergyModel, _ scale: Double) throws {
    for (name, uses) in try allUses(model, scale: scale) {
      for (place, celsius) in Self.degrees.enumerated() where celsius < 15 {
        let (cold, warm) = (uses[place], uses[place + 1])
        #expect(cold.finalEnergy > warm.finalEnergy, "\(bus) \(name) at \(celsius) °C, heat scale \(scale)")
        if bus.1.isAllElectric {
          #expect(cold.electricity > warm.electricity, "\(bus) \(name) at \(celsius) °C, heat scale \(scale)")
        }
      }
    }
  }

  @Test(
    "the same at every heat scale that planning draws and beyond it, down to 12 km/h, and on empty ways",
    arguments: buses, [0.5, 0.75, 1.0, 1.15, 1.3])
  func riseAtScale(_ bus: (String, HeatingTechnology), _ scale: Double) throws {
    let model = try model(bus.0, bus.1)
    try expectRise(bus, model, scale)
    let standing = try Self.degrees.map {
      model.energy(ofLayover: TimeSpan(hours: 1), on: try day(Double($0), heatScale: scale)).finalEnergy
    }
    // A saturated heater gives what it can: an hour of standing may then only grow by the battery's heat.
    for (place, celsius) in Self.degrees.enumerated() where celsius < 15 {
      #expect(standing[place] > standing[place + 1], "\(bus) standing at \(celsius) °C, heat scale \(scale)")
    }
  }

  @Test(
    "where the demand is far beyond what is fitted, final energy rises with cold all the same", arguments: buses,
    [1.6, 2])
  func saturated(_ bus: (String, HeatingTechnology), _ scale: Double) throws {
    try expectRise(bus, try model(bus.0, bus.1), scale)
  }

  @Test(
    "no term moves in a degree by more than its steepest slope allows, and the parts make the whole", arguments: buses)
  func steady(_ bus: (String, HeatingTechnology)) throws {
    let model = try model(bus.0, bus.1)
    for trip in [try townTrip(), try ruralTrip()] {
      for road in RoadSurface.allCases {
        let uses = try uses(model, trip, road)
        let hours = trip.seconds / 3600
        for use in uses {
          let parts = [use.traction, use.heat, use.cooling, use.other, use.batteryConditioning]
          #expect(abs((parts.reduce(.zero, +) - use.electricity).wattHours) < 1e-6)
          #expect(abs((use.electricity + use.fuel - use.finalEnergy).wattHours) < 1e-6)
          #expect(parts.dropFirst().allSatisfy { $0 >= .zero } as Bool && use.fuel >= .zero)
        }
        for (cold, warm) in zip(uses, uses.dropFirst()) {
          // A switch between sources is 2 K wide: at most half of what is fitted moves in a degree, and half as fuel.
          let switched = 40.0 * hours
          #expect(abs((cold.heat - warm.heat).kilowattHours) < switched)
          #expect(abs((cold.fuel - warm.fuel).kilowattHours) < switched)
          #expect(abs((cold.cooling - warm.cooling).kilowattHours) < 0.5 * hours)
          #expect(abs((cold.batteryConditioning - warm.batteryConditioning).kilowattHours) < 0.11 * hours)
          #expect(abs((cold.other - warm.other).kilowattHours) < 1e-9)
          #expect(abs(cold.traction / warm.traction - 1) < 0.02)
          #expect(abs(cold.cabinTemperature.celsius - warm.cabinTemperature.celsius) < 1.5)
        }
      }
    }
  }

  @Test(
    "load costs more traction, climb and snow more electricity, at every temperature and on every road",
    arguments: buses)
  func dearer(_ bus: (String, HeatingTechnology)) throws {
    let model = try model(bus.0, bus.1)
    func hilly(_ climb: Double) throws -> TripProfile {
      let legs = (0..<4).map { _ in
        TripLeg(metres: 900, seconds: 150, environment: .village, climbMetres: climb, descentMetres: climb)
      }
      return try TripProfile(legs: legs, terrain: .climbs, topSpeedKilometresPerHour: 80, parameters: .defaults)
    }
    let ways = try [0.0, 3, 9, 20].map(hilly)
    let town = try townTrip()
    for celsius in stride(from: -40.0, through: 40, by: 5) {
      for road in RoadSurface.allCases {
        let loads = try [0.0, 5, 20, 60].map {
          model.energy(of: town, on: try day(celsius, road: road, passengers: $0)).traction
        }
        #expect(zip(loads, loads.dropFirst()).allSatisfy { $0 < $1 } as Bool, "\(bus) \(road) \(celsius)")
        let climbs = try ways.map { model.energy(of: $0, on: try day(celsius, road: road)).electricity }
        #expect(zip(climbs, climbs.dropFirst()).allSatisfy { $0 < $1 } as Bool, "\(bus) \(road) \(celsius)")
      }
      let roads = try [RoadSurface.bare, .packedSnow, .freshSnow].map {
        model.energy(of: town, on: try day(celsius, road: $0)).electricity
      }
      #expect(roads[0] < roads[1] && roads[1] < roads[2], "\(bus) \(celsius)")
      #expect(model.energy(of: town, on: try day(celsius, road: .ice)).electricity > roads[0], "\(bus) \(celsius)")
    }
  }

  @Test(
    "a pump takes no more electricity than resistance heat, with or without a heater beside it, at any heat scale",
    arguments: buses.filter { $0.1.pump != nil }, [0.5, 1, 1.3, 2])
  func pump(_ bus: (String, HeatingTechnology), _ scale: Double) throws {
    let pumps = try allUses(try model(bus.0, bus.1), scale: scale)
    let resistances = try allUses(try model(bus.0, .resistance), scale: scale)
    for (pump, resistance) in zip(pumps, resistances) {
      for (place, celsius) in Self.degrees.enumerated() {
        let (one, other) = (pump.uses[place], resistance.uses[place])
        #expect(
          one.electricity.wattHours <= other.electricity.wattHours + 1e-6, "\(bus) \(pump.name) at \(celsius) °C")
      }
    }
  }
}

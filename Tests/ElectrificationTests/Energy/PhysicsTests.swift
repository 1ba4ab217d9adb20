import Quantities
import Testing

@testable import Electrification

@Suite("Physics that no parameter may break")
struct PhysicsTests {
  static let all = VehicleClasses.all.flatMap { vehicle in HeatingTechnology.allCases.map { (vehicle.id, $0) } }

  @Test("final energy rises strictly with cold below 15 °C; electricity alone where no fuel is burnt", arguments: all)
  func colder(_ bus: (String, HeatingTechnology)) throws {
    let model = try model(bus.0, bus.1)
    let trip = try townTrip()
    var before = model.energy(of: trip, on: try day(15))
    for tenth in stride(from: 149, through: -450, by: -1) {
      let now = model.energy(of: trip, on: try day(Double(tenth) / 10))
      #expect(now.finalEnergy > before.finalEnergy, "\(bus) at \(Double(tenth) / 10) °C")
      if bus.1.isAllElectric {
        #expect(now.electricity > before.electricity, "\(bus) at \(Double(tenth) / 10) °C")
      }
      before = now
    }
  }

  @Test("−15, −25 and −35 °C are three figures, in trip, deadhead and layover", arguments: all)
  func deepCold(_ bus: (String, HeatingTechnology)) throws {
    let model = try model(bus.0, bus.1)
    let trip = try ruralTrip()
    let uses: [[EnergyUse]] = try [-15.0, -25, -35].map {
      let day = try day($0)
      return [
        model.energy(of: trip, on: day), model.energy(ofDeadhead: trip, on: day),
        model.energy(ofLayover: TimeSpan(minutes: 10), on: day),
      ]
    }
    for kind in 0..<3 {
      #expect(uses[0][kind].finalEnergy < uses[1][kind].finalEnergy)
      #expect(uses[1][kind].finalEnergy < uses[2][kind].finalEnergy)
    }
  }

  @Test("no part jumps between −40 and 40 °C", arguments: all)
  func noJumps(_ bus: (String, HeatingTechnology)) throws {
    let model = try model(bus.0, bus.1)
    let trip = try townTrip()
    func parts(_ celsius: Double) throws -> [Double] {
      let use = model.energy(of: trip, on: try day(celsius))
      let stand = model.energy(ofLayover: TimeSpan(hours: 1), on: try day(celsius))
      return [use, stand].flatMap {
        [
          $0.traction, $0.heat, $0.cooling, $0.other, $0.batteryConditioning, $0.fuel,
        ].map { $0.kilowattHours }
      } + [use.cabinTemperature.celsius / 10]
    }
    var before = try parts(-40)
    // Steepest: a source of 60 kW that is switched over 2 K; in 0.1 K that is 3 kW, over a quarter of an hour and an hour.
    for tenth in -399...400 {
      let now = try parts(Double(tenth) / 10)
      for (part, (first, second)) in zip(before, now).enumerated() {
        #expect(abs(second - first) < 2.0, "\(bus) part \(part) at \(Double(tenth) / 10) °C: \(first) to \(second)")
      }
      before = now
    }
    // And a jump would not shrink with the step.
    for edge in [-20.0, -18, -5, 2, 5, 8, 14, 18, 22] {
      let (low, high) = (try parts(edge - 1e-7), try parts(edge + 1e-7))
      for (first, second) in zip(low, high) { #expect(abs(second - first) < 1e-5, "\(bus) at \(edge)") }
    }
  }

  @Test("more load, more grade, more snow: more energy")
  func monotone() throws {
    let model = try model()
    let trip = try townTrip()
    let loads = try [0.0, 10, 40, 70].map { model.energy(of: trip, on: try day(10, passengers: $0)).traction }
    #expect(loads == loads.sorted() && Set(loads).count == 4)
    let snow = try [RoadSurface.bare, .packedSnow, .freshSnow].map {
      model.energy(of: trip, on: try day(-5, road: $0)).traction
    }
    #expect(snow == snow.sorted() && Set(snow).count == 3)
    let ice = model.energy(of: trip, on: try day(-5, road: .ice)).traction
    #expect(ice > snow[0])
    let hills = try (0...10).map { climb in
      let legs = (0..<10).map { _ in
        TripLeg(
          metres: 450, seconds: 90, environment: .town, climbMetres: Double(climb) * 1.5,
          descentMetres: Double(climb) * 1.5)
      }
      let hilly = try TripProfile(
        legs: legs, terrain: .climbs, topSpeedKilometresPerHour: 80, parameters: .defaults)
      return model.energy(of: hilly, on: try day(10)).traction
    }
    #expect(hills == hills.sorted() && Set(hills).count == 11)
  }

  @Test("parts sum to the whole, and two uses to their sum")
  func sums() throws {
    let model = try model("articulated-18m", .heatPumpCO2AndFuel)
    let use = model.energy(of: try townTrip(), on: try day(-18))
    let parts = [use.traction, use.heat, use.cooling, use.other, use.batteryConditioning].reduce(.zero, +)
    #expect(abs(parts.wattHours - use.electricity.wattHours) < 1e-9)
    #expect(abs((use.electricity + use.fuel - use.finalEnergy).wattHours) < 1e-9)
    #expect(abs(use.fuelLitres * 9.444 - use.fuel.kilowattHours) < 1e-9)
    #expect(use.fuel > .zero && use.heat > .zero && use.cooling == .zero)
    let windows = model.listTraction(of: try townTrip(), on: try day(-18)).reduce(.zero, +)
    #expect(abs(windows.wattHours - use.traction.wattHours) < 1e-6)
    let stand = model.energy(ofLayover: TimeSpan(minutes: 5), on: try day(-18))
    #expect(abs((use + stand).electricity.wattHours - use.electricity.wattHours - stand.electricity.wattHours) < 1e-6)
    #expect((use + stand).distance == use.distance)
    #expect(EnergyUse.sum([use, stand]) == use + stand)
    #expect(EnergyUse.sum([]) == nil)
  }

  @Test(
    "a heat pump never takes more than resistance heating of the same heat", arguments: VehicleClasses.all.map(\.id))
  func heatPump(_ vehicle: String) throws {
    let trip = try townTrip()
    let resistance = try model(vehicle, .resistance)
    for heating in [HeatingTechnology.heatPumpCO2, .heatPump, .heatPumpCO2AndResistance, .heatPumpAndResistance] {
      let pump = try model(vehicle, heating)
      for celsius in stride(from: -40.0, through: 25, by: 0.5) {
        let day = try day(celsius)
        let (first, second) = (pump.energy(of: trip, on: day), resistance.energy(of: trip, on: day))
        if !second.flags.contains(.heatingTooSmall) {
          #expect(first.heat.wattHours <= second.heat.wattHours + 1e-6, "\(vehicle) \(heating) at \(celsius) °C")
        }
      }
    }
  }

  @Test("a full battery at the top of a hill costs more, and so does a weak machine")
  func fullBattery() throws {
    let model = try model()
    let down = (0..<4).map { _ in
      TripLeg(metres: 1500, seconds: 150, environment: .village, descentMetres: 90)
    }
    let trip = try TripProfile(legs: down, terrain: .climbs, topSpeedKilometresPerHour: 80, parameters: .defaults)
    let empty = model.energy(of: trip, on: try day(10)).traction
    let full = model.energy(of: trip, on: try day(10, regenerationShare: 0)).traction
    #expect(empty < .zero)
    #expect(full > .zero)
    let weak = EnergyModel(
      vehicle: try VehicleClasses.get("city-12m").setting([(name: "regeneration_limit", value: 20_000)]),
      heating: .resistance)
    #expect(weak.energy(of: trip, on: try day(10)).traction > empty)
  }

  @Test("the energy balance holds: what the battery gives is what the road takes and the driveline loses")
  func perfectDriveline() throws {
    // With lossless driveline, no fade and no limit, a trip costs what rolling and air take: inertia and level height come back.
    let parameters = try EnergyParameters.defaults.setting([
      (name: "traction.motor-efficiency", value: 1), (name: "traction.regeneration-efficiency", value: 1),
      (name: "traction.regeneration-fade-from", value: 0), (name: "traction.regeneration-fade-to", value: 1),
      (name: "road.bare.regeneration-share", value: 1),
    ])
    let bus = try VehicleClasses.get("city-12m").setting([(name: "regeneration_limit", value: 500_000)])
    let model = EnergyModel(vehicle: bus, heating: .resistance, parameters: parameters)
    let hop = Hop(length: 500, cruiseSpeed: 12, acceleration: 0.5)
    let (load, driveline) = model.road(on: try day(20), passengers: 0)
    let rolling = load.slopeForce(addition: 0, sine: 0, cosine: 1)
    let drag = load.dragAtSeaLevel
    let energy = hop.energy(driveline: driveline, inertialMass: load.inertialMass, slopeForce: rolling, drag: drag)
    // Drag over a ramp is ½ c v² s on the mean, c v² s on the cruise.
    let air = drag * 144 * (hop.cruiseLength + hop.rampLength)
    let expected = rolling * 500 + air
    // Below 1 km/h nothing comes back, which the model insists on.
    #expect(abs(energy - expected) < 0.0005 * expected)
  }
}

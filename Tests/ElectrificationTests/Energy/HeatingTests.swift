import Quantities
import Testing

@testable import Electrification

@Suite("Heat and its sources")
struct HeatingTests {
  @Test("loss by kelvin is that of the domain notes: UA and air change, class by class")
  func losses() throws {
    let expected = [
      ("midi-9m", 0.56), ("city-12m", 0.75), ("regional-13m", 0.67), ("regional-15m", 0.76), ("articulated-18m", 1.11),
      ("double-decker", 0.87), ("coach-13m", 0.56),
    ]
    for (id, kilowattsPerKelvin) in expected {
      let cabin = Cabin(vehicle: try VehicleClasses.get(id), heating: .fuel, parameters: .defaults)
      #expect(abs(cabin.drivingLoss / 0.95 / 1000 - kilowattsPerKelvin) < 0.03, "\(id)")
    }
  }

  @Test("an hour of layover at −25 °C takes about 22 kWh with a CO2 pump and 35 with resistance heat (12 m)")
  func layover() throws {
    let day = try day(-25)
    let pump = try model("city-12m", .heatPumpCO2).energy(ofLayover: TimeSpan(hours: 1), on: day)
    let resistance = try model("city-12m", .resistance).energy(ofLayover: TimeSpan(hours: 1), on: day)
    #expect(abs(pump.electricity.kilowattHours - 22) < 2)
    #expect(abs(resistance.electricity.kilowattHours - 35) < 2)
    #expect(abs(resistance.heat.kilowattHours * 0.93 - 26) < 1)
    #expect(abs(resistance.batteryConditioning.kilowattHours - 3) < 1e-9)
    #expect(pump.traction == .zero && pump.distance == .zero)
  }

  @Test("COP: the table's points, straight between, carried on below and never under the floor")
  func cop() throws {
    let vehicle = try VehicleClasses.get("city-12m")
    let carbonDioxide = HeatSources(.heatPumpCO2, vehicle: vehicle, parameters: .defaults)
    let other = HeatSources(.heatPump, vehicle: vehicle, parameters: .defaults)
    let known = [(-20.0, 1.80), (-5, 2.04), (2, 2.50), (8, 2.98), (14, 3.38)]
    for (celsius, cop) in known {
      #expect(abs(carbonDioxide.coefficientOfPerformance(celsius: celsius) - cop) < 1e-12)
    }
    #expect(abs(carbonDioxide.coefficientOfPerformance(celsius: -1.5) - 2.27) < 1e-12)
    #expect(abs(carbonDioxide.coefficientOfPerformance(celsius: -30) - 1.64) < 1e-12)
    #expect(carbonDioxide.coefficientOfPerformance(celsius: 30) == 3.5)
    #expect(other.coefficientOfPerformance(celsius: -15) == 1.3)
    #expect(abs(other.coefficientOfPerformance(celsius: -5) - 1.78) < 1e-12)
  }

  @Test(
    "sharing at the points of the rule",
    arguments: [
      (HeatingTechnology.heatPumpCO2AndFuel, -20.0, 0.4), (.heatPumpCO2AndFuel, -5, 0.7), (.heatPumpCO2AndFuel, 2, 0.8),
      (.heatPumpCO2AndFuel, 8, 1), (.heatPumpCO2AndResistance, -20, 0.5), (.heatPumpAndFuel, -20, 0),
      (.heatPumpAndFuel, -5, 0.7), (.heatPumpAndResistance, -20, 0), (.heatPumpCO2AndFuel, -35, 0.4),
    ])
  func sharing(_ row: (HeatingTechnology, Double, Double)) throws {
    let (heating, celsius, share) = row
    let sources = HeatSources(heating, vehicle: try VehicleClasses.get("city-12m"), parameters: .defaults)
    let supply = sources.supply(demand: 10_000, celsius: celsius)
    #expect(supply.heat == 10_000)
    let cop = sources.coefficientOfPerformance(celsius: celsius)
    let fromHeater = 10_000 * (1 - share)
    if heating.heater == .fuel {
      #expect(abs(supply.fuel - fromHeater / 0.8) < 1e-9)
      #expect(abs(supply.electricity - 10_000 * share / cop) < 1e-9)
    } else {
      #expect(supply.fuel == 0)
      #expect(abs(supply.electricity - 10_000 * share / cop - fromHeater / 0.93) < 1e-9)
    }
    #expect(supply.flags.contains(.sharingExtrapolated) == (celsius < -20))
  }

  @Test("an ordinary pump alone is off at −20 °C: its element is counted, dearer, and flagged")
  func pumpOff() throws {
    let trip = try townTrip()
    let pump = try model("city-12m", .heatPump)
    let mild = pump.energy(of: trip, on: try day(-10))
    #expect(mild.flags.contains(.pumpExtrapolated) && !mild.flags.contains(.pumpOff))
    let cold = pump.energy(of: trip, on: try day(-21))
    #expect(cold.flags.contains(.pumpOff) && !cold.flags.contains(.pumpExtrapolated))
    let resistance = try model("city-12m", .resistance).energy(of: trip, on: try day(-21))
    #expect(abs(cold.heat.wattHours - resistance.heat.wattHours) < 1e-6)
  }

  @Test("an ordinary pump that is too small is helped by its element at any temperature, and nothing leaps at −18 °C")
  func pumpElement() throws {
    let small = try VehicleClasses.get("midi-9m").setting([(name: "heat_pump", value: 8000)])
    let model = EnergyModel(vehicle: small, heating: .heatPump)
    let trip = try townTrip()
    var before = model.energy(of: trip, on: try day(10))
    for tenth in stride(from: 99, through: -300, by: -1) {
      let now = model.energy(of: trip, on: try day(Double(tenth) / 10))
      #expect(now.cabinTemperature.celsius == 18, "\(Double(tenth) / 10) °C")
      #expect(now.heat > before.heat && now.heat.wattHours < before.heat.wattHours * 1.05, "\(Double(tenth) / 10) °C")
      if tenth < -180 { #expect(!now.flags.contains(.pumpElement), "\(Double(tenth) / 10) °C") }
      before = now
    }
    #expect(model.energy(of: trip, on: try day(-17)).flags.contains(.pumpElement))
    #expect(model.energy(of: trip, on: try day(-19)).flags.contains(.pumpOff))
    #expect(!model.energy(of: trip, on: try day(14)).flags.contains(.pumpElement))
  }

  @Test(
    "of pumps that are not R-744 the continuous kind is reckoned with, and is the best: two stages take up to a fifth more"
  )
  func stages() {
    func performance(_ kind: String, _ celsius: Double) -> Double {
      min(3.5, max(1.3, HeatPumpTable.curve(CarriedHeatPumpCOP.text, kind).extrapolated(at: celsius)))
    }
    for (kind, most) in [("two_stage", 0.192), ("three_stage", 0.119), ("four_stage", 0.063)] {
      let more = stride(from: -18.0, through: 17, by: 0.1).map {
        performance("continuous", $0) / performance(kind, $0) - 1
      }
      #expect(more.allSatisfy { $0 >= 0 } && abs((more.max() ?? 0) - most) < 0.001, "\(kind): \(more.max() ?? 0)")
    }
  }

  @Test("too small a heater: the cabin's temperature is told, and it balances")
  func tooSmall() throws {
    let small = try VehicleClasses.get("city-12m").setting([(name: "fuel_heater", value: 10_000)])
    let model = EnergyModel(vehicle: small, heating: .fuel)
    let trip = try townTrip()
    let use = model.energy(of: trip, on: try day(-30, passengers: 10))
    #expect(use.flags.contains(.heatingTooSmall))
    #expect(use.cabinTemperature.celsius < 18 && use.cabinTemperature.celsius > -30)
    let cabin = Cabin(vehicle: small, heating: .fuel, parameters: .defaults)
    let loss = cabin.drivingLoss + cabin.doorLoss * trip.openDoorSeconds / trip.seconds
    #expect(abs(loss * (use.cabinTemperature.celsius + 30) - 10_000 - 800) < 1e-6)
    let enough = try self.use(.fuel, -5)
    #expect(!enough.flags.contains(.heatingTooSmall))
    #expect(enough.cabinTemperature.celsius == 18)
  }

  private func use(_ heating: HeatingTechnology, _ celsius: Double) throws -> EnergyUse {
    try model("city-12m", heating).energy(of: try townTrip(), on: try day(celsius))
  }

  @Test(
    "electric heat that is alone in the cold gives as much as pump and heater of the class together, enough at −40 °C in slow town traffic"
  )
  func sizing() throws {
    for vehicle in VehicleClasses.all {
      let table = vehicle[.heatPump] + vehicle[.resistance]
      for heating in [HeatingTechnology.resistance, .heatPump, .heatPumpAndResistance] {
        let sources = HeatSources(heating, vehicle: vehicle, parameters: .defaults)
        #expect(abs(sources.supply(demand: 200_000, celsius: -30).heat - table) < 1e-6, "\(vehicle.id) \(heating)")
      }
      // An R-744 pump works in the cold: the heater beside it is the table's.
      let beside = HeatSources(.heatPumpCO2AndResistance, vehicle: vehicle, parameters: .defaults)
      #expect(abs(beside.supply(demand: 200_000, celsius: -30).heat - table) < 1e-6)
      // An ordinary pump and its heater give no more together while both work than the heater alone in the cold.
      let both = HeatSources(.heatPumpAndResistance, vehicle: vehicle, parameters: .defaults)
      let given = [-25.0, -20, -19, -18, -10].map { both.supply(demand: 200_000, celsius: $0).heat }
      #expect(given.allSatisfy { abs($0 - table) < 1e-6 } as Bool, "\(vehicle.id)")
      // Doors open for 26 % of the time, the upper end of ZTBus.
      let losses = CabinLosses(vehicle, .defaults)
      #expect((losses.driving + 0.26 * losses.door) * 58 < table, "\(vehicle.id)")
    }
  }

  @Test("the element of an ordinary pump takes over evenly while the pump goes off")
  func element() throws {
    for vehicle in VehicleClasses.all {
      let sources = HeatSources(.heatPump, vehicle: vehicle, parameters: .defaults)
      let watts = [-18.0, -18.5, -19, -19.5, -20].map { sources.supply(demand: 20_000, celsius: $0).electricity }
      let steps = zip(watts, watts.dropFirst()).map { $1 - $0 }
      #expect(steps.allSatisfy { $0 > 0 && abs($0 / steps[0] - 1) < 0.05 } as Bool, "\(vehicle.id) \(watts)")
    }
  }

  @Test("heat scale: half the demand, half the heat where the heater suffices")
  func scale() throws {
    let model = try model("city-12m", .fuel)
    let full = model.energy(of: try townTrip(), on: try day(-10))
    let half = model.energy(of: try townTrip(), on: try day(-10, heatScale: 0.5))
    #expect(abs(half.fuel.wattHours * 2 - full.fuel.wattHours) < 1e-6)
    let none = model.energy(of: try townTrip(), on: try day(-10, heatScale: 0))
    #expect(none.fuel == .zero && none.fuelLitres == 0 && none.electricity == full.electricity)
  }

  @Test("sun through the windows warms: nothing by default, watt for watt, never below no heat")
  func sun() throws {
    let vehicle = try VehicleClasses.get("city-12m")
    let trip = try townTrip()
    func model(_ watts: Double, _ heating: HeatingTechnology = .resistance) throws -> EnergyModel {
      EnergyModel(vehicle: vehicle, heating: heating, parameters: try .defaults.setting(.cabinSun, to: watts))
    }
    let usual = EnergyModel(vehicle: vehicle, heating: .resistance)
    for celsius in [-30.0, -5, 10, 30] {
      let day = try day(celsius)
      #expect(try model(0).energy(of: trip, on: day) == usual.energy(of: trip, on: day))
      #expect(try model(400).energy(of: trip, on: day).heat <= usual.energy(of: trip, on: day).heat)
    }
    // 100 W/m2 on 1.9 m2/m × 12 m of windows that let half of it in.
    let (hour, cold) = (TimeSpan(hours: 1), try day(-10))
    let less = usual.energy(ofLayover: hour, on: cold).heat - (try model(100).energy(ofLayover: hour, on: cold).heat)
    #expect(abs(less.kilowattHours - 1.14 / 0.93) < 1e-9)
    #expect(try model(800).energy(ofLayover: hour, on: day(15)).heat == .zero)
    // Where the heater does not suffice, the cabin is warmer by what the sun gives.
    let bitter = try day(-45, heatScale: 1.5)
    let dark = usual.energy(of: trip, on: bitter)
    let bright = try model(300).energy(of: trip, on: bitter)
    #expect(dark.flags.contains(.heatingTooSmall) && bright.cabinTemperature > dark.cabinTemperature)
  }

  @Test("a fuel heater burns about 20 to 24 litres a 100 km in town between −20 and −25 °C (12 m)")
  func litres() throws {
    let mild = try townCase("city-12m", .fuel, -20).energyPerKilometre().fuelLitres * 100
    let cold = try townCase("city-12m", .fuel, -25).energyPerKilometre().fuelLitres * 100
    #expect(mild > 17 && cold < 25, "\(mild) and \(cold)")
  }

  @Test("preconditioning: indoors little, on the plug 10 to 25 kW, without a plug from the battery")
  func preconditioning() throws {
    let model = try model("city-12m", .heatPumpCO2)
    let day = try day(-25)
    let plug = model.preconditioning(.outdoorPlug, on: day)
    #expect(plug.isFromPlug)
    #expect(plug.power.kilowatts > 10 && plug.power.kilowatts < 25)
    #expect(abs(plug.use.batteryConditioning.kilowattHours - 20) < 2)
    let indoor = model.preconditioning(.indoor, on: day)
    #expect(indoor.use.electricity < plug.use.electricity * 0.2)
    let outdoor = model.preconditioning(.outdoor, on: day)
    #expect(!outdoor.isFromPlug && outdoor.use.electricity == plug.use.electricity)
    #expect(model.preconditioning(.outdoorPlug, on: try self.warm()).use.electricity == .zero)
  }

  private func warm() throws -> DayConditions { try day(20) }

  @Test("a deadhead is empty and cooler, and so cheaper than the same way with passengers")
  func deadhead() throws {
    let model = try model("regional-13m", .resistance)
    let way = try TripProfile(
      deadhead: Distance(kilometres: 12), environment: .rural, topSpeedKilometresPerHour: 90, parameters: .defaults)
    #expect(way.doorOpenings == 1 && way.openDoorSeconds == 0)
    #expect(abs(way.windows[0].cruiseSpeed * 3.6 - 72) < 0.5)
    #expect(!way.flags.contains(.timetableUndrivable))
    let empty = model.energy(ofDeadhead: way, on: try day(-20))
    let full = model.energy(of: way, on: try day(-20, passengers: 12))
    #expect(empty.electricity < full.electricity && empty.heat < full.heat && empty.traction < full.traction)
  }

  @Test("conditions outside the model are refused")
  func refused() {
    #expect(throws: ParameterError.outOfRange(name: "temperature", value: -60, range: -50...45, unit: "Cel")) {
      try day(-60)
    }
    #expect(throws: ParameterError.self) { try day(0, passengers: -1) }
    #expect(throws: ParameterError.self) { try day(.nan) }
    #expect(throws: ParameterError.self) { try day(0, heatScale: 3) }
  }

  @Test("too many aboard is flagged")
  func overloaded() throws {
    let use = try model().energy(of: try townTrip(), on: try day(0, passengers: 100))
    #expect(use.flags.contains(.overloaded))
  }
}

extension HeatingTests {
  @Test("a pump that works is never said to be off, at any demand")
  func neverOffByRounding() throws {
    let cabin = try VehicleClasses.get("articulated-18m")
    for heating in [HeatingTechnology.heatPumpCO2, .heatPump] {
      let sources = HeatSources(heating, vehicle: cabin, parameters: .defaults)
      for demand in stride(from: 0.3, to: 40_000, by: 17.3) {
        let flags = sources.supply(demand: demand, celsius: 7.3).flags
        #expect(!flags.contains(.pumpOff) && !flags.contains(.pumpElement), "\(heating) \(demand) W")
      }
    }
  }
}

import Quantities
import Testing

@testable import Electrification

/// What a heavier bus and a fuller bus take: every class with every heating, from −40 to 40 °C, at 10 to 70 km/h.
@Suite("Load")
struct LoadTests {
  static let buses = VehicleClasses.all.flatMap { vehicle in HeatingTechnology.allCases.map { (vehicle.id, $0) } }
  private static let speeds = [10.0, 15, 20, 30, 50, 70]
  private static let degrees = [-40.0, -30, -20, -15, -10, -5, 0, 5, 10, 14, 20, 30, 40]

  private func use(
    _ vehicle: VehicleClass, _ heating: HeatingTechnology, _ celsius: Double, _ speed: Double, passengers: Double,
    _ parameters: EnergyParameters = .defaults
  ) throws -> EnergyUse {
    try EnergyCase(
      vehicle: vehicle, heating: heating, temperature: Temperature(celsius: celsius),
      speed: Speed(kilometresPerHour: speed), stopsPerKilometre: 0.5, dwell: TimeSpan(seconds: 15),
      passengers: passengers
    ).energyPerKilometre(parameters: parameters)
  }

  @Test("a heavier bus takes more in all, at any temperature, speed and heating", arguments: buses)
  func mass(_ bus: (String, HeatingTechnology)) throws {
    let light = try VehicleClasses.get(bus.0)
    let loads = try [0.0, 75, 375, 1500].map {
      try light.setting([(name: "curb_mass", value: light.curbMassKilograms + $0)])
    }
    for celsius in Self.degrees {
      for speed in Self.speeds {
        let uses = try loads.map { try use($0, bus.1, celsius, speed, passengers: 0) }
        for (less, more) in zip(uses, uses.dropFirst()) {
          #expect(more.finalEnergy > less.finalEnergy, "\(bus) at \(celsius) °C and \(speed) km/h")
        }
      }
    }
  }

  @Test(
    "more passengers take more traction, and more in all wherever their warmth saves nothing; where it does, all that is saved is heat",
    arguments: buses)
  func passengers(_ bus: (String, HeatingTechnology)) throws {
    let vehicle = try VehicleClasses.get(bus.0)
    for celsius in Self.degrees {
      for speed in Self.speeds {
        let uses = try [0.0, 5, 10, 20, 40].map { try use(vehicle, bus.1, celsius, speed, passengers: $0) }
        for (less, more) in zip(uses, uses.dropFirst()) {
          let place = "\(bus) at \(celsius) °C and \(speed) km/h"
          #expect(more.traction > less.traction, "\(place)")
          let saved = (less.heat + less.fuel) - (more.heat + more.fuel)
          #expect(saved >= .zero, "\(place)")
          let rise = (more.finalEnergy - less.finalEnergy) - (more.traction - less.traction)
          #expect(abs(rise.wattHours + saved.wattHours) < 1e-6, "\(place)")
          if saved == .zero { #expect(more.finalEnergy > less.finalEnergy, "\(place)") }
        }
      }
    }
  }

  @Test("passengers that give off no warmth take more in all, everywhere", arguments: buses)
  func coldPassengers(_ bus: (String, HeatingTechnology)) throws {
    let vehicle = try VehicleClasses.get(bus.0)
    let parameters = try EnergyParameters.defaults.setting([(name: "cabin.passenger-heat", value: 0)])
    for celsius in Self.degrees {
      for speed in Self.speeds {
        let uses = try [0.0, 5, 10, 20, 40].map { try use(vehicle, bus.1, celsius, speed, passengers: $0, parameters) }
        for (less, more) in zip(uses, uses.dropFirst()) {
          #expect(more.finalEnergy > less.finalEnergy, "\(bus) at \(celsius) °C and \(speed) km/h")
        }
      }
    }
  }
}

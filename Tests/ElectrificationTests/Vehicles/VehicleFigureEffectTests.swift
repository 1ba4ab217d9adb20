import Electrification
import Quantities
import Testing

/// A figure that a study may change and that changes nothing would be a lie.
@Suite("Every figure of a vehicle class does something")
struct VehicleFigureEffectTests {
  /// Energies and flags of a bus in town and on a road, cold and mild, with each heating.
  private func outcome(_ vehicle: VehicleClass) throws -> [String] {
    var results: [String] = []
    for heating in HeatingTechnology.allCases {
      for celsius in [-35.0, 5, 28] {
        for (speed, stops) in [(18.0, 2.0), (78, 0)] {
          let use = try EnergyCase(
            vehicle: vehicle, heating: heating, temperature: Temperature(celsius: celsius),
            speed: Speed(kilometresPerHour: speed), stopsPerKilometre: stops, dwell: TimeSpan(seconds: 20),
            climbMetresPerKilometre: 20, environment: speed > 50 ? .rural : .town
          ).energyPerKilometre()
          #expect(use.finalEnergy.wattHours.isFinite && use.finalEnergy > .zero, "\(vehicle) \(celsius) \(speed)")
          results.append("\(use.electricity.wattHours) \(use.fuel.wattHours) \(use.flags.rawValue)")
        }
      }
    }
    return results
  }

  @Test("moved to an end of its range, it moves some result", arguments: VehicleClass.Figure.allCases)
  func effect(_ figure: VehicleClass.Figure) throws {
    let bus = try VehicleClasses.get("city-12m")
    let usual = try outcome(bus)
    let range = VehicleClasses.column(of: figure).range
    // A full bus may not weigh less than an empty one. One end does nothing where a heater is large enough already.
    let least = figure == .grossLimit ? bus.curbMassKilograms + 1 : range.lowerBound
    let most = figure == .curbMass ? bus.grossLimitKilograms - 1 : range.upperBound
    let moved = try [least, most].contains { end in
      try outcome(try bus.setting([(name: figure.rawValue, value: end)])) != usual
    }
    #expect(moved, "\(figure.rawValue)")
  }

  @Test("energy rises with the weight of the empty bus, whatever the heating", arguments: HeatingTechnology.allCases)
  func weight(_ heating: HeatingTechnology) throws {
    let bus = try VehicleClasses.get("regional-13m")
    let uses = try [12_000.0, 14_000, 14_700, 16_000].map { mass in
      try EnergyCase(
        vehicle: try bus.setting([(name: "curb_mass", value: mass)]), heating: heating,
        temperature: Temperature(celsius: -20), speed: Speed(kilometresPerHour: 45), stopsPerKilometre: 0.5,
        dwell: TimeSpan(seconds: 20)
      ).energyPerKilometre().electricity
    }
    for (light, heavy) in zip(uses, uses.dropFirst()) { #expect(light < heavy) }
  }
}

import Quantities
import Testing

@testable import Electrification

@Suite("Standing between trips")
struct StandingTests {
  static let buses = VehicleClasses.all.flatMap { vehicle in HeatingTechnology.allCases.map { (vehicle.id, $0) } }
  private static let stays = [0.1, 0.5, 1, 1.5, 2, 3, 6].map { TimeSpan(hours: $0) }

  @Test("neither electricity nor fuel jumps between −40 and 40 °C, however long the bus stands", arguments: buses)
  func noJumps(_ bus: (String, HeatingTechnology)) throws {
    let model = try model(bus.0, bus.1)
    for time in Self.stays {
      func use(_ celsius: Double) throws -> EnergyUse { model.energy(ofStanding: time, on: try day(celsius)) }
      var before = try use(-40)
      for hundredth in -3999...4000 {
        let now = try use(Double(hundredth) / 100)
        // All sources together, switched within 2 K, are 120 kW at most on the demand of a standing bus.
        let most = 0.6 * max(1, time.hours)
        for (one, other) in [(before.electricity, now.electricity), (before.fuel, now.fuel)] {
          #expect(abs((one - other).kilowattHours) < most, "\(bus), \(time.hours) h at \(hundredth) hundredths")
        }
        before = now
      }
    }
  }

  @Test("final energy rises with cold below 15 °C, electricity too where no fuel is burnt", arguments: buses)
  func rises(_ bus: (String, HeatingTechnology)) throws {
    let model = try model(bus.0, bus.1)
    for time in Self.stays {
      var before = model.energy(ofStanding: time, on: try day(15))
      for celsius in stride(from: 14.5, through: -40, by: -0.5) {
        let now = model.energy(ofStanding: time, on: try day(celsius))
        #expect(now.finalEnergy > before.finalEnergy, "\(bus), \(time.hours) h at \(celsius) °C")
        if bus.1.isAllElectric { #expect(now.electricity > before.electricity, "\(bus) at \(celsius) °C") }
        before = now
      }
    }
  }

  @Test("a long stay is switched off, a short one is not, and the weather has no say in it", arguments: buses)
  func byLength(_ bus: (String, HeatingTechnology)) throws {
    let model = try model(bus.0, bus.1)
    let isOff = (0...120).map { model.isSwitchedOff(standing: TimeSpan(minutes: Double($0) * 5)) }
    #expect(isOff.first == false && isOff.last == true)
    #expect(zip(isOff, isOff.dropFirst()).filter { $0 != $1 }.count == 1, "\(bus)")
    for celsius in [-35.0, -10, 5, 25] {
      for time in Self.stays {
        let use = model.energy(ofStanding: time, on: try day(celsius))
        let (warmed, kept) = (
          model.preconditioning(.outdoor, on: try day(celsius)).use, model.energy(ofLayover: time, on: try day(celsius))
        )
        let expected = model.isSwitchedOff(standing: time) ? warmed : kept
        #expect(use == expected)
      }
    }
  }
}

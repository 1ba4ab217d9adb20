import Electrification
import Quantities
import Testing

@Suite("Tables of batteries")
struct BatteryTablesTests {
  @Test("every parameter's default is in its range, with source and meanings")
  func parameters() {
    for entry in BatteryParameter.entries {
      #expect(entry.range.contains(entry.defaultValue), "\(entry.parameter)")
      #expect(!entry.source.isEmpty && !entry.meaningInSwedish.isEmpty && !entry.meaningInEnglish.isEmpty)
    }
    #expect(BatteryParameters.defaults.listChanges().isEmpty)
  }

  @Test("values are set by name, and refused by name")
  func setting() throws {
    let changed = try BatteryParameters.defaults.setting([("window.floor", 0.2), ("health.warranted", 0.7)])
    #expect(changed.listChanges() == [.windowFloor, .warrantedHealth])
    #expect(changed[.windowFloor] == 0.2)
    #expect(throws: ParameterError.unknown(name: "window.flor", nearest: "window.floor")) {
      _ = try BatteryParameters.defaults.setting([("window.flor", 0.2)])
    }
    for value in [0.5, -0.1, .nan] {
      #expect(throws: ParameterError.self) { _ = try BatteryParameters.defaults.setting(.windowFloor, to: value) }
    }
  }

  @Test("the market table has a row for each vehicle class, sizes in order, a source for every figure")
  func market() throws {
    #expect(BatteryMarket.all.map(\.vehicleClass) == VehicleClasses.all.map(\.id))
    for offer in BatteryMarket.all {
      #expect(offer.smallest < offer.largest)
      #expect((50...450).contains(offer.chargingPower.kilowatts))
      #expect(!offer.source.isEmpty && !offer.chargingSource.isEmpty)
    }
    #expect(try BatteryMarket.get("city-12m").largest.kilowattHours == 560)
    #expect(throws: ParameterError.unknown(name: "city-12", nearest: "city-12m")) {
      _ = try BatteryMarket.get("city-12")
    }
  }

  @Test("every parameter moves a result")
  func effects() throws {
    func results(_ parameters: BatteryParameters) throws -> [Double] {
      try [BatteryChemistry.lfp, .nmc].flatMap { chemistry in
        try [OvernightParking.indoor, .outdoorPlug, .outdoor].flatMap { parking in
          try [0.5, 0.95].flatMap { warranted in
            let model = try BatteryModel(
              chemistry, years: 10, warrantedHealth: warranted, parking: parking, parameters: parameters)
            let standard = try BatteryModel(chemistry, years: 10, parking: parking, parameters: parameters)
            let use = EnergyPerDistance(kilowattHoursPerKilometre: 1.5)
            let window = model.window(of: .init(kilowattHours: 400), use: use)
            let braking = model.braking(into: .init(kilowattHours: 400))
            return [window.taperFrom.kilowattHours, braking.share(at: 0.96)]
              + [40.0, 300].flatMap { distance in
                [model, standard].map {
                  $0.need(for: .init(kilowattHours: 300), over: .init(kilometres: distance)).gross.kilowattHours
                }
              }
          }
        }
      }
    }
    let before = try results(.defaults)
    for entry in BatteryParameter.entries {
      // From which charge no braking energy is taken lies above where that begins.
      let value =
        entry.defaultValue == entry.range.lowerBound || entry.parameter == .brakingNoneFrom
        ? entry.range.upperBound : entry.range.lowerBound
      let after = try results(.defaults.setting(entry.parameter, to: value))
      #expect(after != before, "\(entry.parameter.rawValue) changes nothing")
    }
  }
}

import Electrification
import Findings
import Quantities

/// From energy on the design day to gross battery at the end of the contract, and back, as the study asks.
struct BatterySizing {
  private let study: Study
  /// One model for each way to stand at night: a cold battery gives less.
  private let models: [Study.Parking: BatteryModel]
  private let model: BatteryModel

  /// - Throws: `BatteryError` where the battery is worn out before the contract ends.
  init(_ study: Study) throws {
    guard let chemistry = BatteryChemistry(rawValue: study.battery.chemistry) else {
      preconditionFailure("the study was read with the chemistry \(study.battery.chemistry)")
    }
    self.study = study
    let parameters = try BatteryParameters.defaults.setting(.windowTop, to: study.battery.chargedTo)
    func model(_ parking: OvernightParking) throws -> BatteryModel {
      try BatteryModel(
        chemistry, years: Double(study.contract.years), cyclesPerYear: study.battery.cyclesPerYear,
        warrantedHealth: study.battery.warrantedHealth, parking: parking,
        parameters: parameters)
    }
    self.model = try model(.indoor)
    models = [.indoor: self.model, .outdoorPlug: try model(.outdoorPlug), .outdoor: try model(.outdoor)]
  }

  /// State of health that is reckoned with at the end of the contract.
  var health: Double { model.health }
  /// Share of what the battery management releases that is never planned with.
  var reserveShare: Double { model.parameters[.windowFloor] }

  /// The gross battery that a block takes.
  func need(for energy: Energy, distance: Distance, parking: Study.Parking) -> Energy {
    model(parking).need(for: energy, over: distance).gross
  }

  private func model(_ parking: Study.Parking) -> BatteryModel { models[parking] ?? model }

  /// The share of the capacity that the cold leaves after a night.
  func coldFactor(_ parking: Study.Parking) -> Double { model(parking).coldFactor }

  /// What a gross battery gives between full and its reserve, on a block that takes so much.
  func usable(of gross: Energy, energy: Energy, distance: Distance, parking: Study.Parking) -> Energy {
    model(parking).usable(of: gross, use: energy / distance)
  }

  /// How much braking energy the largest battery of a class takes as it empties. The largest, since it stays full for longest.
  func braking(_ vehicleClass: String, parking: Study.Parking) throws -> BrakingIntoBattery {
    model(parking).braking(into: try largest(vehicleClass))
  }

  /// How far a gross battery lasts.
  func range(of gross: Energy, use: EnergyPerDistance, parking: Study.Parking) -> Distance {
    model(parking).range(of: gross, use: use)
  }

  /// The largest gross battery on offer for a class: the study's, else the market table's.
  func largest(_ vehicleClass: String) throws -> Energy {
    if let given = study.battery.largestOfClass[vehicleClass] { return given }
    return try BatteryMarket.get(vehicleClass).largest
  }

  /// What of this nobody measured here.
  func assumptions(_ classes: [String]) -> [ParameterUse] {
    let parameters = BatteryParameter.entries.filter { $0.mark == .background }.map { entry in
      ParameterUse(
        name: "battery.\(entry.parameter.rawValue)", value: DecimalText.of(model.parameters[entry.parameter]),
        unit: entry.unit, source: entry.source, isAssumption: true)
    }
    let market = classes.compactMap { BatteryMarket.find($0) }.filter { $0.mark == .background }.map { offer in
      ParameterUse(
        name: "battery.largest.\(offer.vehicleClass)", value: DecimalText.of(offer.largest.kilowattHours), unit: "kWh",
        source: offer.source, isAssumption: true)
    }
    return parameters + market
  }
}

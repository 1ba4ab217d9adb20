import Electrification

/// The energy model of each vehicle class in use, with its heating.
struct ClassModels {
  let study: Study
  let parameters: EnergyParameters

  /// A class with the figures that the study gives it, and its mean number of persons aboard.
  func vehicle(_ id: String) throws -> VehicleClass {
    let vehicle = try study.vehicles.vehicle(id)
    guard let mean = study.passengers.meanOfClass[id] else { return vehicle }
    return try vehicle.setting([(name: VehicleClass.Figure.passengers.rawValue, value: mean)])
  }

  /// The heating of a class: the study's for it, else the study's for all.
  func heating(_ id: String) -> HeatingTechnology {
    let name = study.energy.heatingOfClass[id] ?? study.energy.heating
    guard let heating = HeatingTechnology(rawValue: name) else {
      preconditionFailure("the study was read with the heating \(name)")
    }
    return heating
  }

  func model(_ id: String, heating: HeatingTechnology? = nil) throws -> EnergyModel {
    EnergyModel(vehicle: try vehicle(id), heating: heating ?? self.heating(id), parameters: parameters)
  }
}

import Electrification
import Findings
import Quantities

/// From energy on the design day to gross battery at the end of the contract, and back.
struct BatterySizing {
  /// State of health to reckon with at the end of the contract.
  let health: Double
  /// Share of what the battery management lets use that is kept as reserve.
  let reserveShare = 0.10
  private let usableShare = 0.90
  private let windowShare = 0.85
  private let study: Study

  init(_ study: Study) throws {
    self.study = study
    health = study.battery.warrantedHealth
  }

  private var factor: Double { usableShare * windowShare * health }

  func need(for energy: Energy, distance: Distance) -> Energy { energy / factor }

  func usable(of gross: Energy, energy: Energy, distance: Distance) -> Energy { gross * factor }

  func range(of gross: Energy, use: EnergyPerDistance) -> Distance {
    Distance(metres: (gross * factor).wattHours / use.kilowattHoursPerKilometre)
  }

  func largest(_ vehicleClass: String) throws -> Energy {
    if let given = study.battery.largestOfClass[vehicleClass] { return given }
    let table: [String: Double] = [
      "midi-9m": 300, "city-12m": 560, "regional-13m": 560, "regional-15m": 650, "articulated-18m": 800,
      "double-decker": 550, "coach-13m": 630,
    ]
    return Energy(kilowattHours: table[vehicleClass] ?? 560)
  }

  var assumptions: [ParameterUse] { [] }
}

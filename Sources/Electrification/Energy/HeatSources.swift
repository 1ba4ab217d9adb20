/// Where the cabin's heat comes from, and what it costs. Watts.
///
/// A pump with a heater beside it takes the share of `parameters/heating-shares.tsv`; what one source cannot give the other gives, as
/// far as it is able. A pump that is not R-744 goes off between `heat.pump-limit` + `heat.ramp` and `heat.pump-limit`; where it is the
/// only source, a built-in electric element takes over, which errs on the high side and is flagged. Every rule is continuous in
/// temperature and demand.
struct HeatSources {
  /// Heat and its cost.
  struct Supply {
    var heat = 0.0
    var electricity = 0.0
    var fuel = 0.0
    var flags: EnergyFlags = []
  }

  private let technology: HeatingTechnology
  private let pumpCurve: TemperatureCurve
  private let shareCurve: TemperatureCurve?
  private let pumpLimit: Double
  private let heaterLimit: Double
  private let heaterEfficiency: Double
  private let burnsFuel: Bool
  private let copFloor: Double
  private let copCeiling: Double
  private let offBelow: Double
  private let ramp: Double

  init(_ technology: HeatingTechnology, vehicle: VehicleClass, parameters: EnergyParameters) {
    self.technology = technology
    pumpCurve = technology.pump == .other ? HeatPumpTable.other : HeatPumpTable.carbonDioxide
    shareCurve =
      switch (technology.pump, technology.heater) {
      case (.carbonDioxide, .resistance): HeatPumpTable.shareCO2AndResistance
      case (.carbonDioxide, .fuel): HeatPumpTable.shareCO2AndFuel
      case (.other, .resistance): HeatPumpTable.shareOtherAndResistance
      case (.other, .fuel): HeatPumpTable.shareOtherAndFuel
      default: nil
      }
    pumpLimit = technology.pump == nil ? 0 : vehicle[.heatPump]
    burnsFuel = technology.heater == .fuel
    heaterLimit = technology == .heatPumpCO2 ? 0 : burnsFuel ? vehicle[.fuelHeater] : vehicle[.resistance]
    heaterEfficiency = burnsFuel ? parameters[.heatFuelEfficiency] : parameters[.heatResistanceEfficiency]
    copFloor = parameters[.heatCopFloor]
    copCeiling = parameters[.heatCopCeiling]
    offBelow = technology.pump == .other ? parameters[.heatPumpLimit] : -.infinity
    ramp = parameters[.heatRamp]
  }

  /// The pump's coefficient of performance: the table's lines, carried on below it, within floor and ceiling.
  func coefficientOfPerformance(celsius: Double) -> Double {
    min(copCeiling, max(copFloor, pumpCurve.extrapolated(at: celsius)))
  }

  /// What the sources give towards a demand at an outside temperature.
  func supply(demand: Double, celsius: Double) -> Supply {
    guard demand > 0 else { return Supply() }
    var supply = Supply()
    // 1 while the pump works, 0 when it is off.
    let working = technology.pump == nil ? 0 : min(1, max(0, (celsius - offBelow) / ramp))
    let pumpAvailable = pumpLimit * working
    var fromPump = 0.0
    var fromHeater = 0.0
    if let shareCurve {
      fromPump = min(shareCurve.clamped(at: celsius) * demand, pumpAvailable)
      fromHeater = min(demand - fromPump, heaterLimit)
      fromPump = min(demand - fromHeater, pumpAvailable)
      if celsius < shareCurve.celsius[0] { supply.flags.insert(.sharingExtrapolated) }
    } else if technology.pump == nil {
      fromHeater = min(demand, heaterLimit)
    } else {
      fromPump = min(working * demand, pumpAvailable)
      fromHeater = min((1 - working) * demand, heaterLimit)
      if working < 1 { supply.flags.insert(.pumpOff) }
    }
    if fromPump > 0 && celsius < pumpCurve.celsius[0] { supply.flags.insert(.pumpExtrapolated) }
    supply.heat = fromPump + fromHeater
    if supply.heat < demand * (1 - 1e-9) { supply.flags.insert(.heatingTooSmall) }
    supply.electricity = fromPump > 0 ? fromPump / coefficientOfPerformance(celsius: celsius) : 0
    if burnsFuel {
      supply.fuel = fromHeater / heaterEfficiency
    } else {
      supply.electricity += fromHeater / heaterEfficiency
    }
    return supply
  }
}

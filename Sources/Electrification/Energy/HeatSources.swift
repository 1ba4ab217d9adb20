/// Where the cabin's heat comes from, and what it costs. Watts.
///
/// A pump with a heater beside it takes the share of `parameters/heating-shares.tsv`; what one source cannot give the other gives, as
/// far as it is able. A pump that is not R-744 goes off between `heat.pump-limit` + `heat.ramp` and `heat.pump-limit`. Where no
/// resistance heater stands beside it, the electric element that such units have gives what the pump cannot, at any temperature; this
/// errs on the high side and is flagged. (Were the element idle while the pump works, the cabin would be colder at −18 °C than at −20 °C,
/// and a tenth of a kelvin would cost a tenth more.) Every rule is continuous in temperature and demand.
///
/// Electric heat that is alone in the cold (a resistance heater by itself or beside a pump that goes off, and the element of such a pump
/// without any heater) is fitted for as much as the class's table gives pump and heater together. Were it less, resistance heat would warm
/// less than a pump with a heater beside it, and take less. An ordinary pump and its resistance heater give no more than that together
/// either: if they did, the bus would take less energy just below the temperature at which its pump goes off than just above, and be cold.
struct HeatSources {
  /// Heat and its cost.
  struct Supply {
    var heat = 0.0
    var electricity = 0.0
    /// The part of `electricity` that drives the heat pump.
    var pumpElectricity = 0.0
    var fuel = 0.0
    var flags: EnergyFlags = []
  }

  private let pumpCurve: TemperatureCurve
  private let shareCurve: TemperatureCurve?
  private let pumpLimit: Double
  private let heaterLimit: Double
  private let elementLimit: Double
  /// The most that all sources give together, where that is less than what each of them gives.
  private let totalLimit: Double
  private let elementEfficiency: Double
  private let heaterEfficiency: Double
  private let burnsFuel: Bool
  private let copFloor: Double
  private let copCeiling: Double
  private let offBelow: Double
  private let ramp: Double

  init(_ technology: HeatingTechnology, vehicle: VehicleClass, parameters: EnergyParameters) {
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
    let isElectricAlone = technology.pump != .carbonDioxide && !burnsFuel
    let electric = vehicle[.resistance] + (isElectricAlone ? vehicle[.heatPump] : 0)
    totalLimit = isElectricAlone ? electric : .infinity
    heaterLimit =
      switch technology.heater {
      case .fuel: vehicle[.fuelHeater]
      case .resistance: electric
      case nil: 0
      }
    elementLimit = technology.pump == .other && technology.heater != .resistance ? electric : 0
    elementEfficiency = parameters[.heatResistanceEfficiency]
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
    let asked = min(demand, totalLimit)
    // 1 while the pump works, 0 when it is off.
    let working = min(1, max(0, (celsius - offBelow) / ramp))
    let unitLimit = elementLimit > 0 ? max(pumpLimit, elementLimit) : pumpLimit * working
    var fromUnit = 0.0
    var fromHeater = 0.0
    if let shareCurve {
      fromUnit = min(shareCurve.clamped(at: celsius) * asked, unitLimit)
      fromHeater = min(asked - fromUnit, heaterLimit)
      fromUnit = min(asked - fromHeater, unitLimit)
      if celsius < shareCurve.celsius[0] { supply.flags.insert(.sharingExtrapolated) }
    } else {
      fromHeater = min(asked, heaterLimit)
      fromUnit = min(asked - fromHeater, unitLimit)
    }
    // Where the unit has an element, the pump fades as evenly as it goes off. One that works fully gives all of it to the last bit.
    let fromPump = elementLimit > 0 ? working * min(fromUnit, pumpLimit) : fromUnit
    let fromElement = fromUnit - fromPump
    if fromElement > 0 { supply.flags.insert(working < 1 ? .pumpOff : .pumpElement) }
    if fromPump > 0 && celsius < pumpCurve.celsius[0] { supply.flags.insert(.pumpExtrapolated) }
    supply.heat = fromUnit + fromHeater
    if supply.heat < demand * (1 - 1e-9) { supply.flags.insert(.heatingTooSmall) }
    supply.pumpElectricity = fromPump > 0 ? fromPump / coefficientOfPerformance(celsius: celsius) : 0
    supply.electricity = supply.pumpElectricity + fromElement / elementEfficiency
    if burnsFuel {
      supply.fuel = fromHeater / heaterEfficiency
    } else {
      supply.electricity += fromHeater / heaterEfficiency
    }
    return supply
  }
}

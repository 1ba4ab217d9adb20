/// What heats the cabin, by the identifiers of studies and cases.
public enum HeatingTechnology: String, CaseIterable, Sendable {
  case heatPumpCO2 = "heat-pump-co2"
  case heatPump = "heat-pump"
  case resistance
  case fuel
  case heatPumpCO2AndFuel = "heat-pump-co2+fuel"
  case heatPumpAndFuel = "heat-pump+fuel"
  case heatPumpCO2AndResistance = "heat-pump-co2+resistance"
  case heatPumpAndResistance = "heat-pump+resistance"

  /// The refrigerant of a heat pump.
  public enum Refrigerant: Sendable {
    /// R-744, which works down to −20 °C and below.
    case carbonDioxide
    /// Any other; off in deep cold.
    case other
  }

  /// A source that turns electricity or fuel straight into heat.
  public enum Heater: Sendable {
    case resistance
    case fuel
  }

  /// The heat pump's refrigerant, where there is a pump.
  public var pump: Refrigerant? {
    switch self {
    case .heatPumpCO2, .heatPumpCO2AndFuel, .heatPumpCO2AndResistance: .carbonDioxide
    case .heatPump, .heatPumpAndFuel, .heatPumpAndResistance: .other
    case .resistance, .fuel: nil
    }
  }

  /// The heater beside the pump or alone, where there is one.
  public var heater: Heater? {
    switch self {
    case .fuel, .heatPumpCO2AndFuel, .heatPumpAndFuel: .fuel
    case .resistance, .heatPumpCO2AndResistance, .heatPumpAndResistance: .resistance
    case .heatPumpCO2, .heatPump: nil
    }
  }

  /// Whether no fuel is burnt.
  public var isAllElectric: Bool { heater != .fuel }

  /// The technology with the identifier.
  ///
  /// - Throws: `ParameterError.unknown` with the nearest identifier.
  public static func get(_ id: String) throws(ParameterError) -> HeatingTechnology {
    guard let found = HeatingTechnology(rawValue: id) else {
      throw .unknown(name: id, nearest: nearestName(to: id, among: allCases.map(\.rawValue)))
    }
    return found
  }
}

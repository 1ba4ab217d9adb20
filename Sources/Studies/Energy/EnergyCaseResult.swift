public import Electrification
public import Quantities

/// What a case takes by the kilometre, with the values that it was computed from.
public struct EnergyCaseResult: Sendable {
  /// A value that the case was computed from, as identifiers and plain numbers.
  public struct Value: Hashable, Sendable {
    /// Its column.
    public let column: EnergyCaseColumn
    /// The value in the column's unit, or the identifier.
    public let text: String
    /// Whether nobody gave it and the class's default was taken.
    public let isAssumed: Bool
  }

  /// What the case is called.
  public let id: String
  /// Every value, in the order of the columns.
  public let values: [Value]
  /// Driving, net of what braking gives back.
  public let traction: EnergyPerDistance
  /// Electricity for the cabin's heat.
  public let heat: EnergyPerDistance
  /// Low voltage, compressed air, fans, cooling and heating of the battery.
  public let other: EnergyPerDistance
  /// All electricity at the battery: the sum of the three.
  public var electricity: EnergyPerDistance { traction + heat + other }
  /// All electricity where the heat demand is the planning share of the full model.
  public let electricityAtPlanningScale: EnergyPerDistance
  /// The planning share of the heat demand: the most probable value, `heat.scale-planning`.
  public let planningScale: Double
  /// Litres of fuel on 100 km.
  public let fuelLitresPer100Kilometres: Double
  /// The temperature that the cabin settles at; nil where the heat scale is 0 in weather that asks for heat: then heating is left out of
  /// the reckoning, and what the cabin would be like is not reckoned either.
  public let cabinTemperature: Temperature?
  /// What the road is taken to run through: by the commercial speed, since no column says it.
  public let environment: RoadEnvironment
  /// What a reader must know before trusting the figures.
  public let flags: [EnergyCaseFlag]
  /// The measured use, where the table has one.
  public let measured: EnergyPerDistance?

  /// Identifier of the vehicle class.
  public var vehicle: String { values.first { $0.column == .vehicle }?.text ?? "" }

  /// By how much the model differs from what was measured, as a share of that.
  public var error: Double? { measured.map { electricity / $0 - 1 } }

  init(
    id: String, values: EnergyCase, use: EnergyUse, planned: EnergyUse, given: Set<EnergyCaseColumn>, measured: Double?
  ) {
    self.id = id
    let parameters = EnergyParameters.defaults
    self.values = EnergyCaseColumn.allCases.map { column in
      let text =
        switch column {
        case .vehicle: values.vehicle.id
        case .heating: values.heating.rawValue
        case .temperature: Self.text(values.temperature.celsius)
        case .speed: Self.text(values.speed.kilometresPerHour)
        case .hop: Self.text(values.hop?.metres ?? values.meanHop().metres.rounded())
        case .stops: Self.text(values.stopsPerKilometre)
        case .dwell: Self.text(values.dwell.seconds)
        case .passengers: Self.text(values.passengers)
        case .climb: Self.text(values.climbMetresPerKilometre)
        case .road: values.road.rawValue
        case .heatScale: Self.text(values.heatScale ?? parameters[.heatScale])
        }
      return Value(column: column, text: text, isAssumed: !given.contains(column))
    }
    let distance = use.distance
    traction = use.traction / distance
    heat = use.heat / distance
    other = (use.cooling + use.other + use.batteryConditioning) / distance
    electricityAtPlanningScale = planned.electricityPerDistance
    planningScale = parameters[.heatScalePlanning]
    fuelLitresPer100Kilometres = use.fuelLitres / distance.kilometres * 100
    // The demand at the planning scale tells whether there is any to leave out.
    let isUnheated = values.heatScale == 0 && (planned.heat > .zero || planned.fuel > .zero)
    cabinTemperature = isUnheated ? nil : use.cabinTemperature
    environment = values.nearestEnvironment(parameters: parameters)
    flags = EnergyCaseFlag.list(use.flags, isUnheated: isUnheated)
    self.measured = measured.map { EnergyPerDistance(kilowattHoursPerKilometre: $0) }
  }

  /// Canonical text with at most two decimals.
  private static func text(_ number: Double) -> String {
    guard let rounded = RoundedDecimal(number, decimals: 2), let exact = DecimalNumber(rounded.description) else {
      return "\(number)"
    }
    return exact.description
  }
}

/// What a reader must know before trusting a case's figures, by the codes of the CSV.
public enum EnergyCaseFlag: String, CaseIterable, Sendable {
  /// The heating that is fitted does not reach the set point.
  case heatingTooSmall = "heating-too-small"
  /// The heat scale is 0 in weather that asks for heat: heating is left out.
  case unheated
  /// The heat pump works below the temperatures that its COP is known for.
  case pumpExtrapolated = "pump-extrapolated"
  /// The heat pump is off in this cold and an electric element is counted instead.
  case pumpOff = "pump-off"
  /// The heat pump is too small and its electric element is counted beside it.
  case pumpElement = "pump-element"
  /// Heat is shared between sources below the temperatures that the rule is known for.
  case sharingExtrapolated = "sharing-extrapolated"
  /// The speed cannot be kept with these stops.
  case speedUndrivable = "speed-undrivable"
  /// Vehicle and passengers weigh more than the vehicle may.
  case overloaded

  static func list(_ flags: EnergyFlags, isUnheated: Bool) -> [EnergyCaseFlag] {
    allCases.filter { flag in flag.energyFlag.map { flags.contains($0) } ?? isUnheated }
  }

  /// The model's flag; nil for what the case itself says.
  private var energyFlag: EnergyFlags? {
    switch self {
    case .unheated: nil
    case .heatingTooSmall: .heatingTooSmall
    case .pumpExtrapolated: .pumpExtrapolated
    case .pumpOff: .pumpOff
    case .pumpElement: .pumpElement
    case .sharingExtrapolated: .sharingExtrapolated
    case .speedUndrivable: .timetableUndrivable
    case .overloaded: .overloaded
    }
  }
}

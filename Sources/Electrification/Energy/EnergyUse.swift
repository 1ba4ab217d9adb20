public import Quantities

/// What a trip, a deadhead, a layover or a preconditioning takes: electricity at the battery by part, and fuel.
public struct EnergyUse: Equatable, Sendable {
  /// Driving, net of what braking gives back.
  public var traction: Energy
  /// Electricity for the cabin's heat.
  public var heat: Energy
  /// Electricity for the cabin's cooling.
  public var cooling: Energy
  /// Low voltage, compressed air, steering and fans.
  public var other: Energy
  /// Heating the battery.
  public var batteryConditioning: Energy
  /// Energy of the fuel that heaters burn.
  public var fuel: Energy
  /// The fuel's volume.
  public var fuelLitres: Double
  /// The temperature that the cabin settles at; the set point or above unless `.heatingTooSmall` is flagged. Of a sum, the lowest.
  public var cabinTemperature: Temperature
  /// Length driven.
  public var distance: Distance
  /// Time taken.
  public var time: TimeSpan
  /// What a reader must know.
  public var flags: EnergyFlags

  /// A use by its parts.
  public init(
    traction: Energy, heat: Energy, cooling: Energy, other: Energy, batteryConditioning: Energy, fuel: Energy,
    fuelLitres: Double, cabinTemperature: Temperature, distance: Distance, time: TimeSpan, flags: EnergyFlags
  ) {
    self.traction = traction
    self.heat = heat
    self.cooling = cooling
    self.other = other
    self.batteryConditioning = batteryConditioning
    self.fuel = fuel
    self.fuelLitres = fuelLitres
    self.cabinTemperature = cabinTemperature
    self.distance = distance
    self.time = time
    self.flags = flags
  }

  /// All electricity at the battery.
  public var electricity: Energy { traction + heat + cooling + other + batteryConditioning }
  /// Electricity and fuel.
  public var finalEnergy: Energy { electricity + fuel }
  /// Electricity by length; infinite or no number where nothing is driven.
  public var electricityPerDistance: EnergyPerDistance { electricity / distance }

  /// The sum of two uses, one after the other.
  public static func + (left: EnergyUse, right: EnergyUse) -> EnergyUse {
    EnergyUse(
      traction: left.traction + right.traction, heat: left.heat + right.heat, cooling: left.cooling + right.cooling,
      other: left.other + right.other, batteryConditioning: left.batteryConditioning + right.batteryConditioning,
      fuel: left.fuel + right.fuel, fuelLitres: left.fuelLitres + right.fuelLitres,
      cabinTemperature: min(left.cabinTemperature, right.cabinTemperature), distance: left.distance + right.distance,
      time: left.time + right.time, flags: left.flags.union(right.flags))
  }

  /// The sum of uses in a row; nil of none.
  public static func sum(_ uses: some Sequence<EnergyUse>) -> EnergyUse? {
    var total: EnergyUse?
    for use in uses { total = total.map { $0 + use } ?? use }
    return total
  }
}

public import Quantities

/// Where a bus spends the night before it is made ready.
public enum OvernightParking: String, CaseIterable, Sendable {
  /// In a garage, on a plug.
  case indoor
  /// Outdoors on a plug: cabin and battery are warmed from the grid.
  case outdoorPlug = "outdoor-plug"
  /// Outdoors without a plug: the battery pays.
  case outdoor
}

/// What it takes to make a bus ready for its first trip.
public struct Preconditioning: Equatable, Sendable {
  /// Electricity and fuel; `heat` for the cabin, `batteryConditioning` for the battery. The time is how long it takes.
  public let use: EnergyUse
  /// Whether the plug pays for the electricity; else it is missing from the battery at pull-out.
  public let isFromPlug: Bool
  /// Mean electric power while it lasts.
  public var power: Power { use.electricity / use.time }
}

extension EnergyModel {
  /// Warming a bus that has stood all night to the outside (or garage) temperature.
  ///
  /// The cabin's heat capacity times the rise to its set point, and the battery's times the rise to where its conditioning begins.
  /// Losses while warming are not counted: the capacities [B] are taken from what such warming is said to need in all.
  public func preconditioning(_ parking: OvernightParking, on day: DayConditions) -> Preconditioning {
    let outside = day.temperature.celsius
    let start = parking == .indoor ? max(outside, parameters[.preconditioningIndoorTemperature]) : outside
    let warming = Warming(self)
    let cabinHeat = warming.cabinHeat(from: start)
    let supply = cabin.supply(demand: cabinHeat / warming.seconds, celsius: start)
    let fuel = Energy(joules: supply.fuel * warming.seconds)
    let share = cabinHeat > 0 ? supply.heat * warming.seconds / cabinHeat : 1
    let use = EnergyUse(
      traction: .zero, heat: Energy(joules: supply.electricity * warming.seconds), cooling: .zero, other: .zero,
      batteryConditioning: Energy(joules: warming.batteryHeat(from: start)), fuel: fuel,
      fuelLitres: fuel.kilowattHours / parameters[.heatFuelEnergy],
      cabinTemperature: Temperature(celsius: start + share * max(0, parameters[.cabinSetPoint] - start)),
      distance: .zero, time: TimeSpan(seconds: warming.seconds), flags: supply.flags)
    return Preconditioning(use: use, isFromPlug: parking != .outdoor)
  }
}

/// The heat that warming a cold bus takes, in joules.
struct Warming: Sendable {
  /// How long it takes.
  let seconds: Double
  private let cabinCapacity: Double
  private let setPoint: Double
  private let batteryCapacity: Double
  private let batteryFrom: Double

  init(_ model: EnergyModel) {
    let parameters = model.parameters
    seconds = parameters[.preconditioningTime] * 3600
    cabinCapacity = parameters[.preconditioningCabinHeat] * 1000 * model.vehicle.lengthMetres
    setPoint = parameters[.cabinSetPoint]
    batteryCapacity = parameters[.preconditioningBatteryHeat] * 1e6
    batteryFrom = parameters[.batteryConditioningFrom]
  }

  /// Heat of the cabin, from a temperature in °C.
  func cabinHeat(from celsius: Double) -> Double { cabinCapacity * max(0, setPoint - celsius) }

  /// Heat of the battery, which is electric.
  func batteryHeat(from celsius: Double) -> Double { batteryCapacity * max(0, batteryFrom - celsius) }
}

/// The heat balance of the cabin in steady state. Watts and kelvin.
///
///     Q = scale · max(0, (G (UA + ṁ c_p) + q_door o) (T_set − T) − q_passenger · passengers − q_sun)
///
/// UA is the U-value times the cabin's surface, ṁ c_p the air change times volume times heat of air, o the share of the time that
/// doors stand open, q_sun the sun on the windows times their area and what they let in. (VECTO's declaration model; q_door ours.)
struct Cabin {
  /// What the cabin asks for and gets.
  struct Balance {
    var supply: HeatSources.Supply
    var cooling: Double
    var cabinCelsius: Double
  }

  let setPoint: Double
  /// G (UA + ṁ c_p) on the road, W/K.
  let drivingLoss: Double
  /// The same standing with doors closed, W/K.
  let layoverLoss: Double
  /// Loss while doors stand open, W/K.
  let doorLoss: Double
  let passengerHeat: Double
  /// What the sun gives, W.
  let sunHeat: Double
  private let coolingFrom: Double
  private let coolingSlope: Double
  private let sources: HeatSources

  init(vehicle: VehicleClass, heating: HeatingTechnology, parameters: EnergyParameters) {
    setPoint = parameters[.cabinSetPoint]
    let losses = CabinLosses(vehicle, parameters)
    drivingLoss = losses.driving
    layoverLoss = losses.layover
    doorLoss = losses.door
    passengerHeat = parameters[.cabinPassengerHeat]
    sunHeat =
      parameters[.cabinSun] * parameters[.cabinWindowArea] * vehicle.lengthMetres
      * parameters[.cabinWindowTransmittance]
    coolingFrom = parameters[.cabinCoolingFrom]
    coolingSlope = parameters[.cabinCoolingSlope] * vehicle.cabinSurfaceSquareMetres
    sources = HeatSources(heating, vehicle: vehicle, parameters: parameters)
  }

  /// The balance at an outside temperature, for a loss in W/K, doors included.
  func balance(celsius: Double, setPoint: Double, loss: Double, passengers: Double, scale: Double) -> Balance {
    let gained = passengerHeat * passengers + sunHeat
    let demand = scale * max(0, loss * (setPoint - celsius) - gained)
    let supply = sources.supply(demand: demand, celsius: celsius)
    var cabin = max(setPoint, celsius)
    if supply.flags.contains(.heatingTooSmall) {
      cabin = celsius + (supply.heat / scale + gained) / loss
    }
    return Balance(
      supply: supply, cooling: coolingSlope * max(0, celsius - coolingFrom), cabinCelsius: cabin)
  }

  /// What the sources make of an even demand, for preconditioning.
  func supply(demand: Double, celsius: Double) -> HeatSources.Supply {
    sources.supply(demand: demand, celsius: celsius)
  }
}

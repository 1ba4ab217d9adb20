public import Quantities

/// The energy that one vehicle with one kind of heating takes.
///
/// Traction in closed form, heat from the cabin's balance; see `docs/energy-model.md`. Making a model is cheap (microseconds), asking
/// it allocates nothing.
public struct EnergyModel: Sendable {
  /// The vehicle.
  public let vehicle: VehicleClass
  /// What heats its cabin.
  public let heating: HeatingTechnology
  /// What the model assumes.
  public let parameters: EnergyParameters

  let cabin: Cabin
  private let roads: [(rolling: Double, regeneration: Double)]
  let temperatureSlope: Double
  let passengerMass: Double
  let rotatingFactor: Double
  private let motorEfficiency: Double
  let regenerationEfficiency: Double
  let regenerationLimit: Double
  let fadeFrom: Double
  let fadeTo: Double
  let otherPower: Double
  let conditioningFrom: Double
  let conditioningSlope: Double
  let deadheadSetback: Double
  private let fuelJoulesPerLitre: Double
  private let heatScale: Double

  /// A model of a vehicle and its heating.
  public init(vehicle: VehicleClass, heating: HeatingTechnology, parameters: EnergyParameters = .defaults) {
    self.vehicle = vehicle
    self.heating = heating
    self.parameters = parameters
    cabin = Cabin(vehicle: vehicle, heating: heating, parameters: parameters)
    roads = RoadSurface.allCases.map {
      (parameters[$0.parameters.rolling], parameters[$0.parameters.regeneration])
    }
    temperatureSlope = parameters[.rollingTemperatureSlope]
    passengerMass = parameters[.tractionPassengerMass]
    rotatingFactor = parameters[.tractionRotatingMassFactor]
    motorEfficiency = parameters[.tractionMotorEfficiency]
    regenerationEfficiency = parameters[.tractionRegenerationEfficiency]
    regenerationLimit = vehicle[.regenerationLimit]
    fadeFrom = parameters[.tractionRegenerationFadeFrom] / 3.6
    fadeTo = parameters[.tractionRegenerationFadeTo] / 3.6
    otherPower = vehicle[.lowVoltage] + parameters[.otherFans] * vehicle.lengthMetres
    conditioningFrom = parameters[.batteryConditioningFrom]
    conditioningSlope = parameters[.batteryConditioningSlope]
    deadheadSetback = parameters[.cabinDeadheadSetback]
    fuelJoulesPerLitre = parameters[.heatFuelEnergy] * 3.6e6
    heatScale = parameters[.heatScale]
  }

  /// The energy of a trip with passengers.
  ///
  /// - Complexity: O(grade pieces of the profile); no allocation.
  public func energy(of trip: TripProfile, on day: DayConditions) -> EnergyUse {
    let passengers = day.passengers ?? vehicle.defaultPassengers
    return use(
      of: trip, on: day, passengers: passengers, setPoint: cabin.setPoint,
      loss: cabin.drivingLoss + (trip.seconds > 0 ? cabin.doorLoss * trip.openDoorSeconds / trip.seconds : 0))
  }

  /// The energy of driving empty: doors closed, nobody aboard, the set point `cabin.deadhead-setback` lower.
  public func energy(ofDeadhead way: TripProfile, on day: DayConditions) -> EnergyUse {
    use(
      of: way, on: day, passengers: 0, setPoint: cabin.setPoint - deadheadSetback, loss: cabin.drivingLoss)
  }

  /// The energy of standing with doors closed and nobody aboard, kept ready to go.
  public func energy(ofLayover time: TimeSpan, on day: DayConditions) -> EnergyUse {
    let balance = cabin.balance(
      celsius: day.temperature.celsius, setPoint: cabin.setPoint, loss: cabin.layoverLoss, passengers: 0,
      scale: day.heatScale ?? heatScale)
    return use(traction: 0, balance: balance, metres: 0, seconds: time.seconds, celsius: day.temperature.celsius)
  }

  /// Traction alone, window by window, in the order of the profile.
  public func listTraction(of trip: TripProfile, on day: DayConditions) -> [Energy] {
    let passengers = day.passengers ?? vehicle.defaultPassengers
    let (load, driveline) = road(on: day, passengers: passengers)
    let drag = load.dragAtSeaLevel * trip.pressureRatio
    return trip.windows.map {
      Energy(joules: traction(of: $0, in: trip, load: load, driveline: driveline, drag: drag))
    }
  }

  private func use(
    of trip: TripProfile, on day: DayConditions, passengers: Double, setPoint: Double, loss: Double
  ) -> EnergyUse {
    let (load, driveline) = road(on: day, passengers: passengers)
    let drag = load.dragAtSeaLevel * trip.pressureRatio
    var joules = 0.0
    for window in trip.windows {
      joules += traction(of: window, in: trip, load: load, driveline: driveline, drag: drag)
    }
    let balance = cabin.balance(
      celsius: day.temperature.celsius, setPoint: setPoint, loss: loss, passengers: passengers,
      scale: day.heatScale ?? heatScale)
    var result = use(
      traction: joules, balance: balance, metres: trip.metres, seconds: trip.seconds, celsius: day.temperature.celsius)
    result.flags.formUnion(trip.flags)
    if load.mass > vehicle.grossLimitKilograms { result.flags.insert(.overloaded) }
    return result
  }

  @inline(__always)
  private func traction(
    of window: TripProfile.Window, in trip: TripProfile, load: RoadLoad, driveline: Driveline, drag: Double
  ) -> Double {
    guard let hop = window.hop else { return 0 }
    var joules = 0.0
    for index in window.pieces {
      let piece = trip.pieces[index]
      let slope = load.slopeForce(addition: window.rollingAddition, sine: piece.sine, cosine: piece.cosine)
      joules +=
        piece.share
        * hop.energy(driveline: driveline, inertialMass: load.inertialMass, slopeForce: slope, drag: drag)
    }
    return joules * window.hops
  }

  /// What resists and what drives on a day.
  func road(on day: DayConditions, passengers: Double) -> (RoadLoad, Driveline) {
    let celsius = day.temperature.celsius
    let surface = roads[day.road.ordinal]
    let mass = vehicle.curbMassKilograms + passengerMass * passengers
    let load = RoadLoad(
      mass: mass, inertialMass: mass * rotatingFactor,
      rollingFactor: (1 + temperatureSlope * (20 - celsius)) * surface.rolling,
      rollingCoefficient: vehicle.rollingCoefficient,
      dragAtSeaLevel: airDensityAtSeaLevel(celsius: celsius) * vehicle.dragAreaSquareMetres / 2)
    let driveline = Driveline(
      motorEfficiency: motorEfficiency, regenerationEfficiency: regenerationEfficiency * day.regenerationShare,
      axleShare: surface.regeneration, limit: regenerationLimit, fadeFrom: fadeFrom, fadeTo: fadeTo)
    return (load, driveline)
  }

  private func use(
    traction: Double, balance: Cabin.Balance, metres: Double, seconds: Double, celsius: Double
  ) -> EnergyUse {
    let fuel = balance.supply.fuel * seconds
    return EnergyUse(
      traction: Energy(joules: traction), heat: Energy(joules: balance.supply.electricity * seconds),
      cooling: Energy(joules: balance.cooling * seconds), other: Energy(joules: otherPower * seconds),
      batteryConditioning: Energy(joules: conditioningSlope * max(0, conditioningFrom - celsius) * seconds),
      fuel: Energy(joules: fuel), fuelLitres: fuel / fuelJoulesPerLitre,
      cabinTemperature: Temperature(celsius: balance.cabinCelsius), distance: Distance(metres: metres),
      time: TimeSpan(seconds: seconds), flags: balance.supply.flags)
  }
}

extension RoadSurface {
  /// The place in `allCases`.
  var ordinal: Int {
    switch self {
    case .bare: 0
    case .packedSnow: 1
    case .freshSnow: 2
    case .ice: 3
    }
  }
}

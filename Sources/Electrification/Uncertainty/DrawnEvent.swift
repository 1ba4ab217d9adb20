/// What of a model the draws ask for.
struct DrawnModel: Sendable {
  let cabin: Cabin
  let cabinWithoutPump: Cabin
  let warming: Warming
  let burnsFuel: Bool
  let curbMass: Double
  let passengerMass: Double
  let temperatureSlope: Double
  let motorEfficiency: Double
  let regenerationEfficiency: Double
  let bareRolling: Double
  let bareShare: Double
  let otherPower: Double
  let conditioningFrom: Double
  let conditioningSlope: Double

  init(_ model: EnergyModel) {
    cabin = model.cabin
    let faulty: HeatingTechnology = model.heating.heater == .fuel ? .fuel : .resistance
    cabinWithoutPump =
      model.heating.pump == nil
      ? model.cabin : Cabin(vehicle: model.vehicle, heating: faulty, parameters: model.parameters)
    warming = Warming(model)
    burnsFuel = model.heating.heater == .fuel
    curbMass = model.vehicle.curbMassKilograms
    passengerMass = model.passengerMass
    temperatureSlope = model.temperatureSlope
    motorEfficiency = model.parameters[.tractionMotorEfficiency]
    regenerationEfficiency = model.regenerationEfficiency
    bareRolling = model.parameters[.roadBareRollingFactor]
    bareShare = model.parameters[.roadBareRegenerationShare]
    otherPower = model.otherPower
    conditioningFrom = model.conditioningFrom
    conditioningSlope = model.conditioningSlope
  }
}

/// An event of a block with what its draws need, taken out of the plan once: threads then share nothing but memory that nobody writes.
struct DrawnEvent: Sendable {
  /// Joules at the battery and in fuel.
  struct Use {
    var electricity: Double
    var fuel: Double
  }

  let event: UncertaintyPlan.PlannedEvent
  let model: DrawnModel
  let traction: TractionTable?
  let passengers: PassengerQuantiles?
  /// Hourly °C, 24 a day.
  let celsius: [Double]
  let shiftKelvin: Double
  let table: UncertaintyTable

  /// What the event takes on one drawn day.
  @inline(__always)
  func use(
    _ day: UncertaintyPlan.DayDraw, _ bus: UncertaintyPlan.BusDraw, _ uniforms: some Uniforms, draw: Int
  ) -> Use {
    let first = day.day * 24
    let (before, after) = (celsius[first + event.hour], celsius[first + (event.hour + 1) % 24])
    let outside = before + event.hourShare * (after - before) + shiftKelvin
    switch event.kind {
    case .ready: return ready(outside, day, bus, uniforms, draw: draw)
    case .warming: return warming(outside, bus)
    }
  }

  @inline(__always)
  private func ready(
    _ outside: Double, _ day: UncertaintyPlan.DayDraw, _ bus: UncertaintyPlan.BusDraw, _ uniforms: some Uniforms,
    draw: Int
  ) -> Use {
    var aboard = 0.0
    var (time, stops) = (1.0, 1.0)
    if let trip = event.trip {
      time = table.traffic(uniforms.value(.traffic, draw: draw, bearer: trip))
      stops = table.extraStops(uniforms.value(.extraStops, draw: draw, bearer: trip))
      if let passengers { aboard = passengers.passengers(uniforms.value(.passengers, draw: draw, bearer: trip)) }
    }
    var joules = 0.0
    if let traction {
      let road = (1 + model.temperatureSlope * (20 - outside)) * model.bareRolling * day.snow
      joules =
        bus.driver
        * traction.energy(
          mass: model.curbMass + model.passengerMass * aboard, rollingOfRoad: road, tyres: bus.tyres,
          drag: bus.drag * 293.15 / (outside + 273.15),
          axleShare: day.axleShare >= 0 ? day.axleShare : model.bareShare, motorEfficiency: bus.motorEfficiency,
          regenerationEfficiency: model.regenerationEfficiency * event.regenerationShare, extraStops: stops)
    }
    let cabin = bus.isFaulty ? model.cabinWithoutPump : model.cabin
    let balance = cabin.balance(
      celsius: outside, setPoint: event.setPoint, loss: event.loss, passengers: aboard, scale: day.heatScale)
    let conditioning = model.conditioningSlope * max(0, model.conditioningFrom - outside)
    let power = electricity(balance.supply, bus) + balance.cooling + model.otherPower + conditioning
    return Use(
      electricity: joules + power * event.seconds * time, fuel: balance.supply.fuel * event.seconds * time)
  }

  /// Warming the cold bus from its battery. The heat scale is none of it: it stands for losses, and these are capacities.
  @inline(__always)
  private func warming(_ outside: Double, _ bus: UncertaintyPlan.BusDraw) -> Use {
    let seconds = model.warming.seconds
    let cabin = bus.isFaulty ? model.cabinWithoutPump : model.cabin
    let supply = cabin.supply(demand: model.warming.cabinHeat(from: outside) / seconds, celsius: outside)
    return Use(
      electricity: electricity(supply, bus) * seconds + model.warming.batteryHeat(from: outside),
      fuel: supply.fuel * seconds)
  }

  /// Watts of a supply with the bus's own heat pump.
  @inline(__always)
  private func electricity(_ supply: HeatSources.Supply, _ bus: UncertaintyPlan.BusDraw) -> Double {
    supply.electricity - supply.pumpElectricity + supply.pumpElectricity / bus.heatPump
  }
}

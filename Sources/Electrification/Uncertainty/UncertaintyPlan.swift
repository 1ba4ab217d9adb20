internal import Quantities

/// Everything of an input that no draw changes, laid out for drawing.
struct UncertaintyPlan: Sendable {
  /// What all buses share on a drawn day.
  struct DayDraw: Sendable {
    let day: Int
    let isWinter: Bool
    let snow: Double
    let axleShare: Double
    let heatScale: Double
  }

  /// What one bus has on a drawn day.
  struct BusDraw: Sendable {
    let heatPump: Double
    let isFaulty: Bool
    let tyres: Double
    let drag: Double
    let motorEfficiency: Double
    let driver: Double
  }

  /// What a bus does, ready to be drawn.
  struct PlannedEvent: Sendable {
    let trip: Int?
    /// Place of its traction table; nil stands.
    let traction: Int?
    /// Place of its passengers; nil is empty.
    let passengers: Int?
    /// Whole hour before the middle of it, and the share of the way to the next.
    let hour: Int
    let hourShare: Double
    let seconds: Double
    let loss: Double
    let setPoint: Double
  }

  struct PlannedBlock: Sendable {
    let model: Int
    let events: [PlannedEvent]
  }

  private struct ModelData: Sendable {
    let cabin: Cabin
    let cabinWithoutPump: Cabin
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

  let blocks: [PlannedBlock]
  private let models: [ModelData]
  private let tractions: [TractionTable]
  private let passengers: [PassengerQuantiles]
  /// Hourly °C of each day, 24 a day, days from the coldest mean to the warmest.
  private let celsius: [Double]
  private let isWinter: [Bool]
  private let table = UncertaintyTable.standard

  init(_ input: UncertaintyInput) {
    models = input.models.map(ModelData.init)
    let hourly = input.days.map { day in
      (0..<24).map { day.temperature.temperature(at: ServiceTime(hours: $0, minutes: 0)).celsius }
    }
    let means = hourly.map { $0.reduce(0, +) }
    let order = input.days.indices.sorted { (means[$0], $0) < (means[$1], $1) }
    celsius = order.flatMap { hourly[$0] }
    isWinter = order.map { input.days[$0].isWinter }
    var maker = EventMaker(input)
    blocks = input.blocks.map { block in
      PlannedBlock(model: block.model, events: block.events.map { maker.event($0, model: block.model) })
    }
    tractions = maker.tractions
    passengers = maker.passengers
  }

  func day(_ uniforms: some Uniforms, draw: Int) -> DayDraw {
    let count = isWinter.count
    let day = min(count - 1, Int(uniforms.value(.temperature, draw: draw, bearer: 0) * Double(count)))
    let winter = isWinter[day]
    return DayDraw(
      day: day, isWinter: winter,
      snow: winter ? table.snow(uniforms.value(.snow, draw: draw, bearer: 0)) : 1,
      axleShare: winter ? table.regenerationShare(uniforms.value(.regenerationShare, draw: draw, bearer: 0)) : -1,
      heatScale: table.heatScale(uniforms.value(.heatScale, draw: draw, bearer: 0)))
  }

  func bus(_ uniforms: some Uniforms, draw: Int, block: Int) -> BusDraw {
    let efficiency = models[blocks[block].model].motorEfficiency
    func place(_ factor: UncertaintyFactor) -> Double { uniforms.value(factor, draw: draw, bearer: block) }
    return BusDraw(
      heatPump: table.heatPump(place(.heatPump)), isFaulty: table.isFaulty(place(.heatPumpFault)),
      tyres: table.rolling(place(.rolling)), drag: table.drag(place(.drag)),
      motorEfficiency: efficiency + table.efficiencyAddition(place(.motorEfficiency)),
      driver: table.driver(place(.driver)))
  }

  /// Electricity of an event in joules.
  @inline(__always)
  func energy(
    _ event: PlannedEvent, _ block: Int, _ day: DayDraw, _ bus: BusDraw, _ uniforms: some Uniforms, draw: Int
  ) -> Double {
    let model = models[blocks[block].model]
    var aboard = 0.0
    var (time, stops) = (1.0, 1.0)
    if let trip = event.trip {
      time = table.traffic(uniforms.value(.traffic, draw: draw, bearer: trip))
      stops = table.extraStops(uniforms.value(.extraStops, draw: draw, bearer: trip))
      if let place = event.passengers {
        aboard = passengers[place].passengers(uniforms.value(.passengers, draw: draw, bearer: trip))
      }
    }
    let first = day.day * 24
    let (before, after) = (celsius[first + event.hour], celsius[first + (event.hour + 1) % 24])
    let outside = before + event.hourShare * (after - before)
    var joules = 0.0
    if let traction = event.traction {
      let road = (1 + model.temperatureSlope * (20 - outside)) * model.bareRolling * day.snow
      joules =
        bus.driver
        * tractions[traction].energy(
          mass: model.curbMass + model.passengerMass * aboard, rollingOfRoad: road, tyres: bus.tyres,
          drag: bus.drag * 293.15 / (outside + 273.15),
          axleShare: day.axleShare >= 0 ? day.axleShare : model.bareShare, motorEfficiency: bus.motorEfficiency,
          regenerationEfficiency: model.regenerationEfficiency, extraStops: stops)
    }
    let cabin = bus.isFaulty ? model.cabinWithoutPump : model.cabin
    let balance = cabin.balance(
      celsius: outside, setPoint: event.setPoint, loss: event.loss, passengers: aboard, scale: day.heatScale)
    let pump = balance.supply.pumpElectricity
    let heat = balance.supply.electricity - pump + pump / bus.heatPump
    let conditioning = model.conditioningSlope * max(0, model.conditioningFrom - outside)
    return joules + (heat + balance.cooling + model.otherPower + conditioning) * event.seconds * time
  }
}

/// Makes planned events, with one traction table for each way, model and load, and one row of passengers for each mean.
private struct EventMaker {
  private struct Key: Hashable {
    let profile: Int
    let model: Int
    let passengers: Double
  }

  let input: UncertaintyInput
  private(set) var tractions: [TractionTable] = []
  private(set) var passengers: [PassengerQuantiles] = []
  private var knownTractions: [Key: Int] = [:]
  private var knownPassengers: [Double: Int] = [:]

  init(_ input: UncertaintyInput) { self.input = input }

  mutating func event(_ event: UncertaintyInput.Event, model number: Int) -> UncertaintyPlan.PlannedEvent {
    let model = input.models[number]
    let cabin = model.cabin
    switch event {
    case .trip(let trip):
      let way = input.profiles[input.trips[trip].profile]
      let mean = input.trips[trip].meanPassengers ?? model.vehicle.defaultPassengers
      let doors = way.seconds > 0 ? cabin.doorLoss * way.openDoorSeconds / way.seconds : 0
      return planned(
        trip: trip, traction: traction(input.trips[trip].profile, number, mean), passengers: passengers(mean),
        start: input.trips[trip].start, seconds: way.seconds, loss: cabin.drivingLoss + doors, setPoint: cabin.setPoint)
    case .deadhead(let profile, let start):
      return planned(
        trip: nil, traction: traction(profile, number, 0), passengers: nil, start: start,
        seconds: input.profiles[profile].seconds, loss: cabin.drivingLoss,
        setPoint: cabin.setPoint - model.deadheadSetback)
    case .layover(let start, let time):
      return planned(
        trip: nil, traction: nil, passengers: nil, start: start, seconds: time.seconds, loss: cabin.layoverLoss,
        setPoint: cabin.setPoint)
    }
  }

  private func planned(
    trip: Int?, traction: Int?, passengers: Int?, start: ServiceTime, seconds: Double, loss: Double, setPoint: Double
  ) -> UncertaintyPlan.PlannedEvent {
    let rest = (Double(start.seconds) + seconds / 2).truncatingRemainder(dividingBy: 86_400)
    let middle = (rest < 0 ? rest + 86_400 : rest) / 3600
    let hour = min(23, Int(middle))
    return UncertaintyPlan.PlannedEvent(
      trip: trip, traction: traction, passengers: passengers, hour: hour, hourShare: middle - Double(hour),
      seconds: seconds, loss: loss, setPoint: setPoint)
  }

  private mutating func traction(_ profile: Int, _ model: Int, _ passengers: Double) -> Int {
    let key = Key(profile: profile, model: model, passengers: passengers)
    if let known = knownTractions[key] { return known }
    tractions.append(TractionTable(input.profiles[profile], model: input.models[model], passengers: passengers))
    knownTractions[key] = tractions.count - 1
    return tractions.count - 1
  }

  private mutating func passengers(_ mean: Double) -> Int {
    if let known = knownPassengers[mean] { return known }
    passengers.append(
      PassengerQuantiles(mean: mean, dispersion: UncertaintyTable.standard.passengerDispersion))
    knownPassengers[mean] = passengers.count - 1
    return passengers.count - 1
  }
}

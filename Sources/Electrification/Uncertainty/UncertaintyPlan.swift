internal import Quantities

/// Everything of an input that no draw changes, laid out for drawing.
struct UncertaintyPlan: Sendable {
  /// What all buses share on a drawn day.
  struct DayDraw: Sendable {
    /// Place among the days, from the coldest to the warmest.
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
    /// What the bus does with its heat.
    enum Kind: Sendable {
      /// On the road, or standing and kept ready.
      case ready
      /// Warmed from the battery.
      case warming
    }

    let kind: Kind
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
    /// Share of the braking energy that the battery takes.
    let regenerationShare: Double
  }

  struct PlannedBlock: Sendable {
    let model: Int
    let events: [PlannedEvent]
    let zone: Int
    let shiftKelvin: Double
  }

  let blocks: [PlannedBlock]
  /// Place in the input of each day, days from the coldest mean to the warmest.
  let dayOrder: [Int]
  /// Share of the days that are winter days.
  var winterShare: Double { Double(isWinter.count { $0 }) / Double(isWinter.count) }
  /// Energy of a litre of heater fuel, one for all models: they share one table of parameters.
  let fuelJoulesPerLitre: Double
  private let models: [DrawnModel]
  private let tractions: [TractionTable]
  private let passengers: [PassengerQuantiles]
  /// For each zone the hourly °C of each day, 24 a day, in that order.
  private let celsius: [[Double]]
  private let isWinter: [Bool]
  /// The road of each day where it is given.
  private let roads: [RoadSurface?]
  private let winterRoads: WinterRoads
  private let heatScaleFactor: Double
  private let table = UncertaintyTable.standard

  init(_ input: UncertaintyInput, threads: Int = 1) {
    models = input.models.map(DrawnModel.init)
    let litre = Set(input.models.map { $0.parameters[.heatFuelEnergy] })
    precondition(litre.count <= 1, "models of one input with different fuels: \(litre.sorted())")
    fuelJoulesPerLitre = (litre.first ?? 1) * 3.6e6
    let hourly = input.days[0].temperatures.indices.map { zone in
      input.days.map { day in
        (0..<24).map { day.temperatures[zone].temperature(at: ServiceTime(hours: $0, minutes: 0)).celsius }
      }
    }
    let means = input.days.indices.map { day in hourly.reduce(0) { $0 + $1[day].reduce(0, +) } }
    let order = input.days.indices.sorted { (means[$0], $0) < (means[$1], $1) }
    dayOrder = order
    celsius = hourly.map { zone in order.flatMap { zone[$0] } }
    isWinter = dayOrder.map { input.days[$0].isWinter }
    roads = dayOrder.map { input.days[$0].road }
    winterRoads = WinterRoads(input.models.first?.parameters ?? .defaults, table: table)
    heatScaleFactor = input.heatScaleFactor
    var planner = EventPlanner(input)
    blocks = input.blocks.map { block in
      PlannedBlock(
        model: block.model, events: block.events.map { planner.event($0, model: block.model) }, zone: block.zone,
        shiftKelvin: block.shiftKelvin)
    }
    let ways = planner.ways
    tractions = Workers.map(ways.count, threads: threads) { place in
      let way = ways[place]
      return TractionTable(input.profiles[way.profile], model: input.models[way.model], passengers: way.passengers)
    }
    let dispersion = table.passengerDispersion
    passengers = planner.means.map { PassengerQuantiles(mean: $0, dispersion: dispersion) }
  }

  func day(_ uniforms: some Uniforms, draw: Int) -> DayDraw {
    let count = isWinter.count
    let day = min(count - 1, Int(uniforms.value(.temperature, draw: draw, bearer: 0) * Double(count)))
    let winter = isWinter[day]
    let road =
      winter
      ? winterRoads.draw(
        roads[day], snow: uniforms.value(.snow, draw: draw, bearer: 0),
        braking: uniforms.value(.regenerationShare, draw: draw, bearer: 0)) : (rolling: 1, axleShare: -1)
    return DayDraw(
      day: day, isWinter: winter, snow: road.rolling, axleShare: road.axleShare,
      heatScale: heatScaleFactor * table.heatScale(uniforms.value(.heatScale, draw: draw, bearer: 0)))
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

  /// Whether the bus of a block burns fuel.
  func burnsFuel(_ block: Int) -> Bool { models[blocks[block].model].burnsFuel }

  /// An event of a block, to be drawn.
  func drawn(_ event: PlannedEvent, block: Int) -> DrawnEvent {
    let planned = blocks[block]
    return DrawnEvent(
      event: event, model: models[planned.model], traction: event.traction.map { tractions[$0] },
      passengers: event.passengers.map { passengers[$0] }, celsius: celsius[planned.zone],
      shiftKelvin: planned.shiftKelvin, table: table)
  }
}

/// Makes planned events, and lists the ways that want a traction table and the means that want a row of passengers.
private struct EventPlanner {
  /// A way as one model drives it with its mean load.
  struct Way: Hashable, Sendable {
    let profile: Int
    let model: Int
    let passengers: Double
  }

  let input: UncertaintyInput
  private(set) var ways: [Way] = []
  private(set) var means: [Double] = []
  private var knownWays: [Way: Int] = [:]
  private var knownMeans: [Double: Int] = [:]

  init(_ input: UncertaintyInput) { self.input = input }

  mutating func event(_ event: UncertaintyInput.Event, model number: Int) -> UncertaintyPlan.PlannedEvent {
    let model = input.models[number]
    let cabin = model.cabin
    switch event {
    case .trip(let trip):
      let way = input.profiles[input.trips[trip].profile]
      let usual = input.trips[trip].meanPassengers ?? model.vehicle.defaultPassengers
      let mean = usual * input.trips[trip].passengerFactor
      let doors = way.seconds > 0 ? cabin.doorLoss * way.openDoorSeconds / way.seconds : 0
      return planned(
        trip: trip, traction: place(ofWay: input.trips[trip].profile, number, mean), passengers: place(ofMean: mean),
        start: input.trips[trip].start, seconds: way.seconds, loss: cabin.drivingLoss + doors, setPoint: cabin.setPoint,
        regenerationShare: input.trips[trip].regenerationShare)
    case .deadhead(let profile, let start, let share):
      return planned(
        traction: place(ofWay: profile, number, 0), start: start, seconds: input.profiles[profile].seconds,
        loss: cabin.drivingLoss, setPoint: cabin.setPoint - model.deadheadSetback, regenerationShare: share)
    case .layover(let start, let time):
      return planned(start: start, seconds: time.seconds, loss: cabin.layoverLoss, setPoint: cabin.setPoint)
    case .standing(let start, let time):
      return planned(
        model.isSwitchedOff(standing: time) ? .warming : .ready, start: start, seconds: time.seconds,
        loss: cabin.layoverLoss, setPoint: cabin.setPoint)
    case .warming(let time):
      return planned(.warming, start: time, seconds: 0, loss: cabin.layoverLoss, setPoint: cabin.setPoint)
    }
  }

  private func planned(
    _ kind: UncertaintyPlan.PlannedEvent.Kind = .ready, trip: Int? = nil, traction: Int? = nil, passengers: Int? = nil,
    start: ServiceTime, seconds: Double, loss: Double, setPoint: Double, regenerationShare: Double = 1
  ) -> UncertaintyPlan.PlannedEvent {
    let rest = (Double(start.seconds) + seconds / 2).truncatingRemainder(dividingBy: 86_400)
    let middle = (rest < 0 ? rest + 86_400 : rest) / 3600
    let hour = min(23, Int(middle))
    return UncertaintyPlan.PlannedEvent(
      kind: kind, trip: trip, traction: traction, passengers: passengers, hour: hour, hourShare: middle - Double(hour),
      seconds: seconds, loss: loss, setPoint: setPoint, regenerationShare: regenerationShare)
  }

  private mutating func place(ofWay profile: Int, _ model: Int, _ passengers: Double) -> Int {
    let way = Way(profile: profile, model: model, passengers: passengers)
    if let known = knownWays[way] { return known }
    ways.append(way)
    knownWays[way] = ways.count - 1
    return ways.count - 1
  }

  private mutating func place(ofMean mean: Double) -> Int {
    if let known = knownMeans[mean] { return known }
    means.append(mean)
    knownMeans[mean] = means.count - 1
    return means.count - 1
  }
}

/// The traction of one way with one model as a function of few numbers, so that a day is drawn in nanoseconds.
///
/// By kilogram of mass, the work at the driven wheel W and what braking gives to the machine R depend on rolling resistance and on drag by
/// mass alone, and R on the driven axle's share besides. Both are tabulated over these from the model itself: straight lines in rolling,
/// where forces change sign, and in the axle's share, where the machine's limit begins to hold; parabolas in drag. Stops away from bus stops
/// add what they add at two rolling resistances, in small steps since the driver's rule bends with their number, and a heavier bus meets the
/// same limit. Energy is then m (W / η_m − η_r R). Against the model itself this is within 0.5 % of a trip's electricity on every drawn
/// day: a test holds it there.
struct TractionTable: Sendable {
  fileprivate static let rollingNodes = [0.5, 0.8, 1.0, 1.25, 1.6, 2.4]
  fileprivate static let dragNodes = [0.5, 1.0, 1.5]
  /// Axle shares of the tabulated R; from none to the first R goes straight.
  fileprivate static let shareNodes = [0.5, 0.55, 0.6, 0.7, 0.8, 0.88, 0.95]
  /// Relative numbers of extra stops that changes are taken at, evenly apart: driving changes its manner within this range.
  private static let stops = EvenNodes(first: 0.6, step: 0.05, count: 17)
  /// The same for what the machine's limit changes, which bends less.
  private static let limitStops = EvenNodes(first: 0.6, step: 0.2, count: 5)
  /// Rolling resistances at which stops are tabulated.
  private static let stopsRollings = (low: 0.7, high: 1.4)

  /// Mass that drag is relative to and the machine's limit is taken at, in kilograms.
  let referenceMass: Double
  /// C_rr of the tyres over that and the mean addition of the way.
  private let tyreShare: Double
  private let nodes: TableNodes
  /// By rolling node: for each drag node W, then R at each share. J/kg.
  private let values: [Double]
  /// At the lower rolling resistance and then at the higher, by number of extra stops: what they change in W, and in R at each share. J/kg.
  private let stopsValues: [Double]
  /// By number of extra stops: what a heavier bus changes in W (nothing) and in R at each share, by its mass over the reference less one,
  /// since the machine's limit stays. J/kg.
  private let limitSlope: [Double]

  init(_ way: TripProfile, model: EnergyModel, passengers: Double) {
    referenceMass = model.vehicle.curbMassKilograms + model.passengerMass * passengers
    let coefficient = model.vehicle.rollingCoefficient
    let addition = way.windows.reduce(0) { $0 + $1.rollingAddition * $1.metres } / way.metres
    tyreShare = coefficient / (coefficient + addition)
    nodes = TableNodes()
    let work = WheelWork(model: model, referenceMass: referenceMass, pressureRatio: way.pressureRatio)
    values = Self.rollingNodes.flatMap { rolling in
      Self.dragNodes.flatMap { work.evaluate(way, rolling: rolling, drag: $0, shares: Self.shareNodes) }
    }
    let varied = Self.stops.values.map { way.varied(extraStops: $0, model.parameters) }
    stopsValues = [Self.stopsRollings.low, Self.stopsRollings.high].flatMap { rolling -> [Double] in
      let usual = work.evaluate(way, rolling: rolling, drag: 1, shares: Self.shareNodes)
      return varied.flatMap { other in
        zip(work.evaluate(other, rolling: rolling, drag: 1, shares: Self.shareNodes), usual).map { $0 - $1 }
      }
    }
    limitSlope = Self.limitStops.values.flatMap { factor -> [Double] in
      let other = way.varied(extraStops: factor, model.parameters)
      let heavy = work.evaluate(other, rolling: 1, drag: 1, shares: Self.shareNodes, limitScale: 1 / 1.05)
      let light = work.evaluate(other, rolling: 1, drag: 1, shares: Self.shareNodes, limitScale: 1 / 0.95)
      return zip(heavy, light).map { ($0 - $1) / 0.1 }
    }
  }

  /// Battery energy in joules.
  ///
  /// - Parameters:
  ///   - rollingOfRoad: Factor of temperature and road on rolling resistance.
  ///   - tyres: Factor of the tyres alone.
  ///   - drag: Drag against that at 20 °C, the mass left out.
  @inline(__always)
  func energy(
    mass: Double, rollingOfRoad: Double, tyres: Double, drag: Double, axleShare: Double, motorEfficiency: Double,
    regenerationEfficiency: Double, extraStops: Double
  ) -> Double {
    let rolling = rollingOfRoad * (1 + tyreShare * (tyres - 1))
    let (row, alongRolling) = nodes.rolling(rolling)
    let byMass = drag * referenceMass / mass
    // Lagrange's parabola through 0.5, 1 and 1.5.
    let d0 = 2 * (byMass - 1) * (byMass - 1.5)
    let d1 = -4 * (byMass - 0.5) * (byMass - 1.5)
    let d2 = 2 * (byMass - 0.5) * (byMass - 1)
    let (column, alongShare) = nodes.share(axleShare)
    let stop = Self.stops.place(extraStops)
    let limitStop = Self.limitStops.place(extraStops)
    // The straight line goes on past both ends.
    let betweenRollings =
      (rolling - Self.stopsRollings.low) / (Self.stopsRollings.high - Self.stopsRollings.low)
    let heavier = mass / referenceMass - 1
    let width = nodes.width
    let (work, back) = values.withUnsafeBufferPointer { values -> (Double, Double) in
      func at(_ place: Int) -> Double {
        let first = row * 3 * width + place
        let here = d0 * values[first] + d1 * values[first + width] + d2 * values[first + 2 * width]
        let next = first + 3 * width
        let there = d0 * values[next] + d1 * values[next + width] + d2 * values[next + 2 * width]
        return here + alongRolling * (there - here)
      }
      let low = at(1 + column)
      return (at(0), low + alongShare * (at(2 + column) - low))
    }
    let (moreWork, moreBack) = stopsValues.withUnsafeBufferPointer { values -> (Double, Double) in
      func at(_ place: Int) -> Double {
        let low = stop.between(values, from: 0, width: width, place)
        let high = stop.between(values, from: Self.stops.count, width: width, place)
        return low + betweenRollings * (high - low)
      }
      let low = at(1 + column)
      return (at(0), low + alongShare * (at(2 + column) - low))
    }
    let limited = limitSlope.withUnsafeBufferPointer { values -> Double in
      let low = limitStop.between(values, from: 0, width: width, 1 + column)
      return low + alongShare * (limitStop.between(values, from: 0, width: width, 2 + column) - low)
    }
    // Below the first share R falls to nothing in proportion.
    let braked = (back + moreBack + heavier * limited) * nodes.fade(axleShare)
    return mass * ((work + moreWork) / motorEfficiency - regenerationEfficiency * braked)
  }
}

/// Nodes evenly apart.
private struct EvenNodes {
  let first: Double
  let step: Double
  let count: Int

  var values: [Double] { (0..<count).map { first + Double($0) * step } }

  /// A place between two nodes; outside them, the end.
  struct Place {
    let node: Int
    let along: Double

    /// The straight line between two rows of a table.
    @inline(__always)
    func between(_ values: UnsafeBufferPointer<Double>, from first: Int, width: Int, _ column: Int) -> Double {
      let before = values[(first + node) * width + column]
      return before + along * (values[(first + node + 1) * width + column] - before)
    }
  }

  @inline(__always)
  func place(_ value: Double) -> Place {
    let reach = min(max((value - first) / step, 0), Double(count - 1))
    let node = min(count - 2, Int(reach))
    return Place(node: node, along: reach - Double(node))
  }
}

/// Where a number lies among the nodes of every table.
private struct TableNodes: Sendable {
  private let rollings = TractionTable.rollingNodes
  private let shares = TractionTable.shareNodes
  /// Values of one rolling and one drag node.
  let width = 1 + TractionTable.shareNodes.count

  @inline(__always)
  func rolling(_ value: Double) -> (row: Int, along: Double) { Self.place(value, rollings) }

  /// Below the first share, the first share itself: `fade` does the rest.
  @inline(__always)
  func share(_ value: Double) -> (column: Int, along: Double) { Self.place(max(value, shares[0]), shares) }

  @inline(__always)
  func fade(_ share: Double) -> Double { min(1, share / shares[0]) }

  /// The node before a value and the share of the way to the next; past the last, the last line goes on.
  @inline(__always)
  private static func place(_ value: Double, _ nodes: [Double]) -> (Int, Double) {
    nodes.withUnsafeBufferPointer { nodes in
      var node = 0
      while node < nodes.count - 2 && value > nodes[node + 1] { node += 1 }
      return (node, (value - nodes[node]) / (nodes[node + 1] - nodes[node]))
    }
  }
}

/// Wheel work of a way by kilogram, from the model's own hops.
private struct WheelWork {
  private let coefficient: Double
  private let inertia: Double
  private let drag: Double
  private let limit: Double
  private let fadeFrom: Double
  private let fadeTo: Double

  init(model: EnergyModel, referenceMass: Double, pressureRatio: Double) {
    coefficient = model.vehicle.rollingCoefficient
    inertia = model.rotatingFactor
    drag =
      airDensityAtSeaLevel(celsius: 20) * model.vehicle.dragAreaSquareMetres / 2 * pressureRatio / referenceMass
    limit = model.regenerationLimit / referenceMass
    (fadeFrom, fadeTo) = (model.fadeFrom, model.fadeTo)
  }

  /// W, then R at each axle share.
  func evaluate(
    _ way: TripProfile, rolling: Double, drag factor: Double, shares: [Double], limitScale: Double = 1
  ) -> [Double] {
    let work = net(way, rolling, factor, driveline(share: 1, efficiency: 0, limitScale))
    return [work] + shares.map { work - net(way, rolling, factor, driveline(share: $0, efficiency: 1, limitScale)) }
  }

  private func driveline(share: Double, efficiency: Double, _ limitScale: Double) -> Driveline {
    Driveline(
      motorEfficiency: 1, regenerationEfficiency: efficiency, axleShare: share, limit: limit * limitScale,
      fadeFrom: fadeFrom, fadeTo: fadeTo)
  }

  private func net(_ way: TripProfile, _ rolling: Double, _ factor: Double, _ driveline: Driveline) -> Double {
    let load = RoadLoad(
      mass: 1, inertialMass: inertia, rollingFactor: rolling, rollingCoefficient: coefficient, dragAtSeaLevel: 0)
    var sum = 0.0
    for window in way.windows {
      guard let hop = window.hop else { continue }
      var ofHop = 0.0
      for index in window.pieces {
        let piece = way.pieces[index]
        let slope = load.slopeForce(addition: window.rollingAddition, sine: piece.sine, cosine: piece.cosine)
        ofHop +=
          piece.share
          * hop.energy(driveline: driveline, inertialMass: inertia, slopeForce: slope, drag: drag * factor)
      }
      sum += ofHop * window.hops
    }
    return sum
  }
}

extension TripProfile {
  /// The same way with another number of stops that traffic asks for, in the same time: each one waits, and the rest is driven in what
  /// time is left.
  func varied(extraStops factor: Double, _ parameters: EnergyParameters) -> TripProfile {
    let rule = SpeedRule(parameters)
    let wait = parameters[.speedExtraStopWait]
    return TripProfile(
      self,
      windows: windows.map { window in
        let change = window.asked.extraStops * (factor - 1)
        let starts = window.hops + change
        guard window.hop != nil, starts > 0, change != 0 else { return window }
        let time = (window.asked.drivingSeconds - wait * change) / starts
        let hop = rule.hop(
          length: window.metres / starts, seconds: time, speedLimit: window.asked.speedLimit,
          usualSpeed: window.asked.usualSpeed)
        return window.with(hops: starts, hop: hop)
      })
  }
}

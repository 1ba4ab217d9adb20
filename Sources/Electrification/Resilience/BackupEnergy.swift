public import Quantities

/// Something that must have power when the grid has none.
public struct CriticalLoad: Equatable, Sendable {
  /// Its name.
  public let name: String
  /// What it draws.
  public let power: Power

  /// A load.
  public init(name: String, power: Power) {
    self.name = name
    self.power = power
  }
}

/// What the buses parked at a place could give back, hour by hour.
///
/// At an hour the buses at the place hold what they came home with and what the plan has charged until then; what is above their reserve
/// could be given, less the loss on the way out. That takes bays that can discharge, a grid-forming inverter and an earthing switch: a
/// charger alone gives none of it. And what is given is missing in the morning: see `ServiceInPowerCut`.
public struct BackupEnergy: Equatable, Sendable {
  /// A moment.
  public struct Moment: Equatable, Sendable {
    /// When, in seconds on the axis of the plan.
    public let seconds: Int
    /// Buses at the place.
    public let buses: Int
    /// What they could give to a load.
    public let energy: Energy
    /// The most that the bays could give at once.
    public let power: Power

    /// How long the energy carries loads; nil where the bays cannot give their power at once, or where there is no load.
    public func timeSupported(_ loads: [CriticalLoad]) -> TimeSpan? {
      let critical = loads.reduce(Power.zero) { $0 + $1.power }
      guard critical > .zero, critical <= power else { return nil }
      return energy / critical
    }
  }

  private let plan: ChargingPlan
  private let heldOnArrival: [Energy]
  private let bays: Int?
  private let parameters: GridParameters

  /// The energy of parked buses.
  ///
  /// - Parameters:
  ///   - plan: who charges when.
  ///   - heldOnArrival: for each stay, what the battery holds above its reserve when the bus comes; a bus below it gives nothing until it is
  ///     charged again.
  ///   - bays: those that can discharge; nil for all. Buses take turns at them, so that fewer bays give less power and as much energy.
  /// - Precondition: one energy for each stay.
  public init(
    _ plan: ChargingPlan, heldOnArrival: [Energy], bays: Int? = nil, parameters: GridParameters = .defaults
  ) {
    precondition(heldOnArrival.count == plan.charging.stays.count, "one energy for each stay")
    self.plan = plan
    self.heldOnArrival = heldOnArrival
    self.bays = bays
    self.parameters = parameters
  }

  /// What could be given at a moment.
  public func moment(at seconds: Int) -> Moment {
    var buses = 0
    var held = Energy.zero
    for number in plan.charging.stays.indices {
      guard let own = plan.charging.findOwnTime(of: number, at: seconds) else { continue }
      buses += 1
      held = held + max(.zero, heldOnArrival[number] + plan.charged(number, until: own))
    }
    let outlets = min(buses, bays ?? buses)
    return Moment(
      seconds: seconds, buses: buses, energy: held * parameters[.backupEfficiency],
      power: Power(kilowatts: parameters[.backupOutletPower]) * Double(outlets))
  }

  /// What could be given at each full hour from one to another.
  public func hours(from first: Int, through last: Int) -> [Moment] {
    precondition(first <= last, "hours in order")
    return (first...last).map { moment(at: $0 * 3600) }
  }

  /// The full hour of the night with least energy, by default from 22 to 05; of equals the first.
  public func leastFavourable(from first: Int = 22, through last: Int = 29) -> Moment {
    hours(from: first, through: last).min { $0.energy < $1.energy } ?? moment(at: first * 3600)
  }

  /// How many buses at the place could drive a distance and still have their reserve: the set that can be sent out.
  ///
  /// - Precondition: one use for each stay.
  public func dispatchable(_ distance: Distance, use: [EnergyPerDistance], at seconds: Int) -> Int {
    precondition(use.count == heldOnArrival.count, "one use for each stay")
    return plan.charging.stays.indices.count { number in
      guard let own = plan.charging.findOwnTime(of: number, at: seconds) else { return false }
      return heldOnArrival[number] + plan.charged(number, until: own) >= use[number] * distance
    }
  }
}

extension DepotCharging {
  /// The time on a stay's own axis when the bus is at the place at a moment; nil where it is away. On a day that repeats any day's
  /// moment will do.
  func findOwnTime(of number: Int, at seconds: Int) -> Int? {
    let stay = stays[number]
    var own = seconds
    if repeats {
      let behind = (seconds - stay.arrivalSeconds) % 86_400
      own = stay.arrivalSeconds + (behind < 0 ? behind + 86_400 : behind)
    }
    return stay.arrivalSeconds <= own && own < stay.departureSeconds ? own : nil
  }
}

extension ChargingPlan {
  /// What a stay has taken in until a time on its own axis, at the battery.
  ///
  /// - Complexity: by the stay's own segments and the logarithm of all.
  func charged(_ stay: Int, until seconds: Int) -> Energy {
    var sum = Energy.zero
    for segment in segments[firstSegment(of: stay)...] {
      guard segment.stay == stay else { break }
      guard segment.fromSeconds < seconds else { continue }
      sum = sum + segment.power * TimeSpan(seconds: Double(min(segment.toSeconds, seconds) - segment.fromSeconds))
    }
    return sum
  }

  /// Where the segments of a stay begin: they lie in the order of the stays.
  private func firstSegment(of stay: Int) -> Int {
    var (low, high) = (0, segments.count)
    while low < high {
      let middle = (low + high) / 2
      if segments[middle].stay < stay { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

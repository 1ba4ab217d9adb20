public import Quantities

/// The stays at one place and what else draws power there: what `solve` makes a charging plan of.
public struct DepotCharging: Equatable, Sendable {
  /// The latest time of a stay or load: 31 days.
  public static let latestSeconds = 31 * 86_400
  /// The most that one stay may need.
  public static let largestKilowattHours = 100_000.0
  /// The most that one stay or load may draw from the grid.
  public static let largestKilowatts = 100_000.0

  /// The stays; rows and plans follow their order.
  public let stays: [DepotStay]

  /// What else draws power at the place; spans may overlap and then add up.
  public let baseLoad: [LoadSpan]

  /// Whether the day repeats every 24 hours, so that what passes midnight meets the beginning of the day. Otherwise times stand on one
  /// axis as they are.
  public let repeats: Bool

  /// The stays at a place; `solve` checks them.
  public init(stays: [DepotStay], baseLoad: [LoadSpan] = [], repeats: Bool = false) {
    self.stays = stays
    self.baseLoad = baseLoad
    self.repeats = repeats
  }

  /// The plan whose load on the grid is as level as can be, and with it the least peak.
  ///
  /// The load is the only one with the least sum of squares over time: its highest level is the least peak there is, and below that
  /// every level is as low as what is above lets it be. Found by maximum flows from the stays to the stretches of time between
  /// arrivals and departures (Newton's method on the level; Fujishige, Mathematics of Operations Research 5, 1980, and
  /// Radzik, Fractional combinatorial optimization, 1998). The cut of the highest level is a lower bound of every plan's peak, and is
  /// computed anew from the stays as given.
  ///
  /// How a level is shared among buses is not unique: of all ways the one is taken in which buses that leave first are charged first.
  ///
  /// Numbers go into the flow as whole milliwatt seconds at the grid: needs rounded up, what a plug can give rounded down. The
  /// peak is therefore never too low, and too high by some milliwatts at most where stays are hours long.
  ///
  /// - Throws: `ChargingError`, with the name of the bus.
  /// - Complexity: a maximum flow for each distinct level of the load, each with at most stays times stretches arcs.
  public func solve() throws(ChargingError) -> ChargingPlan {
    try check()
    var levels = ChargingLevels(self)
    try levels.solve()
    let plan = try ChargingPlan(self, levels)
    try plan.check(against: self, levels)
    return plan
  }

  /// The peak of `solve()`, to a watt, without the plan: for comparing many places or days.
  ///
  /// - Throws: `ChargingError`, with the name of the bus.
  /// - Complexity: a maximum flow for each level above which the highest part is looked for; as a rule a few.
  public func leastPeak() throws(ChargingError) -> Power {
    try check()
    var levels = ChargingLevels(self)
    return Power(baseValue: Double(try levels.highestLevel()) / 1000)
  }

  /// What the place draws from the grid in all, whatever the plan: what the stays need, or can take where that is less, and the base load.
  public var gridEnergy: Energy {
    stays.reduce(.zero) { $0 + $1.gridEnergy }
      + baseLoad.reduce(.zero) { $0 + $1.power * TimeSpan(seconds: Double($1.toSeconds - $1.fromSeconds)) }
  }

  func check() throws(ChargingError) {
    for stay in stays {
      let bus = stay.bus
      for seconds in [stay.arrivalSeconds, stay.departureSeconds] where !(0...Self.latestSeconds).contains(seconds) {
        throw .timeOutOfRange(what: "The stay of bus '\(bus)'", seconds: seconds)
      }
      guard stay.arrivalSeconds < stay.departureSeconds else {
        throw .stayTakesNoTime(bus: bus, arrival: stay.arrivalSeconds, departure: stay.departureSeconds)
      }
      guard (0...Self.largestKilowattHours).contains(stay.energyNeeded.kilowattHours) else {
        throw .energyOutOfRange(bus: bus, kilowattHours: stay.energyNeeded.kilowattHours)
      }
      guard stay.efficiency > 0, stay.efficiency <= 1 else {
        throw .efficiencyOutOfRange(bus: bus, efficiency: stay.efficiency)
      }
      guard stay.maximumPower > .zero, stay.maximumGridPower.kilowatts <= Self.largestKilowatts else {
        throw .powerOutOfRange(what: "The stay of bus '\(bus)'", kilowatts: stay.maximumPower.kilowatts)
      }
      if repeats, stay.time.hours > 24 { throw .stayLongerThanDay(bus: bus, hours: stay.time.hours) }
    }
    for load in baseLoad {
      for seconds in [load.fromSeconds, load.toSeconds] where !(0...Self.latestSeconds).contains(seconds) {
        throw .timeOutOfRange(what: "A load", seconds: seconds)
      }
      guard load.fromSeconds < load.toSeconds else {
        throw .loadTakesNoTime(from: load.fromSeconds, to: load.toSeconds)
      }
      guard (0...Self.largestKilowatts).contains(load.power.kilowatts) else {
        throw .powerOutOfRange(what: "A load", kilowatts: load.power.kilowatts)
      }
    }
    try checkOverlaps()
  }

  private func checkOverlaps() throws(ChargingError) {
    let order = stays.indices.sorted {
      (stays[$0].bus, stays[$0].arrivalSeconds, $0) < (stays[$1].bus, stays[$1].arrivalSeconds, $1)
    }
    // On a day that repeats every stay is taken back into the first day for this, where it may end after midnight.
    var first = 0
    while first < order.count {
      let bus = stays[order[first]].bus
      let last = order[first...].prefix { stays[$0].bus == bus }.endIndex
      let ranges = order[first..<last].map { number in
        let start = repeats ? stays[number].arrivalSeconds % 86_400 : stays[number].arrivalSeconds
        return start..<start + stays[number].departureSeconds - stays[number].arrivalSeconds
      }.sorted { $0.lowerBound < $1.lowerBound }
      for (one, next) in zip(ranges, ranges.dropFirst()) where one.upperBound > next.lowerBound {
        throw .staysOverlap(bus: bus, seconds: next.lowerBound)
      }
      if repeats, let start = ranges.first?.lowerBound, let end = ranges.last?.upperBound, end > start + 86_400 {
        throw .staysOverlap(bus: bus, seconds: start)
      }
      first = last
    }
  }
}

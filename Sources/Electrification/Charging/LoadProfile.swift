public import Quantities

/// Power over time, constant in steps.
public struct LoadProfile: Equatable, Sendable {
  /// A stretch of time with the same power throughout.
  public struct Step: Equatable, Sendable {
    /// When it begins, in seconds on the axis of the stays.
    public let fromSeconds: Double
    /// When it ends.
    public let toSeconds: Double
    /// The power meanwhile.
    public let power: Power
  }

  /// The steps in time, each beginning where the one before it ends.
  public let steps: [Step]

  /// The highest power at any moment; nothing where there is no step.
  public var peak: Power { steps.map(\.power).max() ?? .zero }

  /// All energy.
  public var energy: Energy {
    steps.reduce(.zero) { $0 + $1.power * TimeSpan(seconds: $1.toSeconds - $1.fromSeconds) }
  }

  /// The mean power in each `seconds` from one clock time to another, as a meter sees it: by default quarters of an hour, from the one
  /// that the profile begins in to the one that it ends in. Outside the profile the power is nothing.
  ///
  /// A metered peak, the largest mean, is at most the `peak` of moments.
  public func means(every seconds: Int = 900, from: Int? = nil, to: Int? = nil) -> [(fromSeconds: Int, power: Power)] {
    precondition(seconds > 0, "means over a positive time")
    guard let first = steps.first, let last = steps.last else { return [] }
    let start = from ?? Int((first.fromSeconds / Double(seconds)).rounded(.down)) * seconds
    let end = to ?? Int((last.toSeconds / Double(seconds)).rounded(.up)) * seconds
    var sums = [Double](repeating: 0, count: max(0, (end - start + seconds - 1) / seconds))
    for step in steps where step.power != .zero {
      let begin = max(step.fromSeconds, Double(start))
      let stop = min(step.toSeconds, Double(start + sums.count * seconds))
      var time = begin
      while time < stop {
        let slot = min(sums.count - 1, Int((time - Double(start)) / Double(seconds)))
        let next = min(stop, Double(start + (slot + 1) * seconds))
        sums[slot] += step.power.watts * (next - time)
        if next <= time { break }
        time = next
      }
    }
    return sums.indices.map {
      (fromSeconds: start + $0 * seconds, power: Power(baseValue: sums[$0] / Double(seconds)))
    }
  }
}

extension LoadProfile {
  /// The sum of pieces of constant power. On a repeating axis pieces are taken into one period, where they may meet.
  ///
  /// Powers are counted in whole milliwatts, so that what begins and ends leaves nothing behind.
  init(_ pieces: [(from: Double, to: Double, power: Power)], period: Int?) {
    var changes: [(time: Double, milliwatts: Int64)] = []
    func add(_ from: Double, _ to: Double, _ milliwatts: Int64) {
      changes.append((from, milliwatts))
      changes.append((to, -milliwatts))
    }
    if let period { add(0, Double(period), 0) }
    for piece in pieces where piece.from < piece.to {
      let milliwatts = Int64((piece.power.watts * 1000).rounded())
      guard let period else {
        add(piece.from, piece.to, milliwatts)
        continue
      }
      let length = Double(period)
      var time = piece.from
      while time < piece.to {
        let shift = (time / length).rounded(.down) * length
        let end = min(piece.to, shift + length)
        add(time - shift, end - shift, milliwatts)
        time = end
      }
    }
    changes.sort { $0.time < $1.time }
    var steps: [Step] = []
    var milliwatts: Int64 = 0
    for place in changes.indices {
      milliwatts += changes[place].milliwatts
      guard place + 1 < changes.count, changes[place].time < changes[place + 1].time else { continue }
      let power = Power(baseValue: Double(milliwatts) / 1000)
      if let last = steps.last, last.power == power {
        steps[steps.count - 1] = Step(
          fromSeconds: last.fromSeconds, toSeconds: changes[place + 1].time, power: power)
      } else {
        steps.append(Step(fromSeconds: changes[place].time, toSeconds: changes[place + 1].time, power: power))
      }
    }
    self.steps = steps
  }
}

extension DepotCharging {
  /// The load when every bus charges at full power from arrival until it has what it needs, with the base load: what happens where nothing
  /// manages the charging. Its `peak` is the unmanaged peak.
  ///
  /// - Throws: `ChargingError`, with the name of the bus.
  public func unmanagedLoad() throws(ChargingError) -> LoadProfile {
    try check()
    var pieces = stays.map { stay in
      let seconds = min(stay.energyNeeded, stay.mostEnergy).joules / stay.maximumPower.watts
      let arrival = Double(stay.arrivalSeconds)
      return (from: arrival, to: arrival + seconds, power: stay.maximumGridPower)
    }
    pieces += baseLoad.map { (from: Double($0.fromSeconds), to: Double($0.toSeconds), power: $0.power) }
    return LoadProfile(pieces, period: repeats ? 86_400 : nil)
  }

  /// The base load alone.
  ///
  /// - Throws: `ChargingError`, with the name of the bus.
  public func baseLoadProfile() throws(ChargingError) -> LoadProfile {
    try check()
    return LoadProfile(
      baseLoad.map { (from: Double($0.fromSeconds), to: Double($0.toSeconds), power: $0.power) },
      period: repeats ? 86_400 : nil)
  }
}

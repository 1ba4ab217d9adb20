public import Quantities

/// Which bus takes what power when, with the least peak and its proof.
public struct ChargingPlan: Equatable, Sendable {
  /// A bus that charges with the same power for a time.
  public struct Segment: Equatable, Sendable {
    /// The stay, as a position in the list of stays.
    public let stay: Int
    /// When it begins, on the stay's own axis.
    public let fromSeconds: Int
    /// When it ends.
    public let toSeconds: Int
    /// What reaches the battery.
    public let power: Power
    /// What is drawn from the grid.
    public let gridPower: Power
    /// What reaches the battery in all.
    public var energy: Energy { power * TimeSpan(seconds: Double(toSeconds - fromSeconds)) }
  }

  /// A bus that cannot take in what it needs while it stands. The plan gives it full power throughout.
  public struct Shortfall: Equatable, Sendable {
    /// The stay, as a position in the list of stays.
    public let stay: Int
    /// The bus.
    public let bus: String
    /// What it lacks when it leaves, at the battery.
    public let lacking: Energy
  }

  /// Why the peak cannot be lower: in these times these buses, and the base load, must draw energy that comes to the lower bound even
  /// if it is spread evenly.
  public struct Bottleneck: Equatable, Sendable {
    /// The times, as spans of seconds; in 0..<86400 on a day that repeats.
    public let spans: [Range<Int>]
    /// The stays that cannot take in enough outside these times, as positions.
    public let stays: [Int]
    /// What must be drawn from the grid in these times, the base load included.
    public let gridEnergy: Energy
    /// How long the times are together.
    public var time: TimeSpan { TimeSpan(seconds: Double(spans.reduce(0) { $0 + $1.count })) }
  }

  /// What the plan is for.
  public let charging: DepotCharging

  /// Who charges when, by stay and then time.
  public let segments: [Segment]

  /// What the place draws from the grid at each moment, base load included.
  public let load: LoadProfile

  /// What it would draw if every bus charged at full power from arrival.
  public let unmanagedLoad: LoadProfile

  /// The peak of `load`: at a moment, not the mean of a meter's quarter.
  public let peak: Power

  /// A peak that no plan goes below, computed from the stays as given and the times and buses of `bottleneck`.
  public let lowerBound: Power

  /// Why the peak is not lower.
  public let bottleneck: Bottleneck

  /// Buses that cannot take in what they need; empty where all can.
  public let shortfalls: [Shortfall]

  /// The peak when every bus charges at full power from arrival.
  public var unmanagedPeak: Power { unmanagedLoad.peak }

  /// How far peak and bound may be apart and still count as equal: one watt.
  public static let tolerance = Power(baseValue: 1)

  /// True when no plan has a peak that is lower by more than `tolerance`.
  public var proven: Bool { peak - lowerBound <= Self.tolerance }
}

extension ChargingPlan {
  init(_ charging: DepotCharging, _ levels: ChargingLevels) throws(ChargingError) {
    self.charging = charging
    segments = charging.stays.indices.flatMap { Self.segments(of: $0, charging.stays[$0], levels) }
    let axis = levels.axis
    let loads = levels.loads
    load = LoadProfile(
      loads.indices.map { stretch in
        let watts = Double(loads[stretch]) / 1000 / Double(axis.seconds(stretch))
        return (
          from: Double(axis.cuts[stretch]), to: Double(axis.cuts[stretch + 1]), power: Power(baseValue: watts)
        )
      }, period: axis.period)
    unmanagedLoad = try charging.unmanagedLoad()
    peak = load.peak
    bottleneck = Bottleneck(charging, levels)
    // In numbers, not exact: the sum may end in the last digits above a peak that it equals.
    let seconds = bottleneck.time
    lowerBound = seconds > .zero ? min(peak, bottleneck.gridEnergy / seconds) : .zero
    shortfalls = charging.stays.indices.compactMap { number in
      let stay = charging.stays[number]
      let lacking = stay.lacking
      return lacking > .zero ? Shortfall(stay: number, bus: stay.bus, lacking: lacking) : nil
    }
  }

  /// One segment for stretches in a row whose powers differ by less than a tenth of a milliwatt, which is rounding.
  private static func segments(of number: Int, _ stay: DepotStay, _ levels: ChargingLevels) -> [Segment] {
    var runs: [(from: Int, to: Int, energy: Int64)] = []
    for (place, energy) in zip(levels.places[number], levels.taken[number]) where energy > 0 {
      let from = levels.axis.cuts[place.stretch] + place.shift
      let to = levels.axis.cuts[place.stretch + 1] + place.shift
      if let last = runs.last, last.to == from {
        let before = Double(last.energy) / Double(last.to - last.from)
        if (before - Double(energy) / Double(to - from)).magnitude < 0.1 {
          runs[runs.count - 1] = (last.from, to, last.energy + energy)
          continue
        }
      }
      runs.append((from, to, energy))
    }
    return runs.map { run in
      let grid = Power(baseValue: Double(run.energy) / 1000 / Double(run.to - run.from))
      return Segment(
        stay: number, fromSeconds: run.from, toSeconds: run.to, power: grid * stay.efficiency, gridPower: grid)
    }
  }
}

extension ChargingPlan.Bottleneck {
  /// What stays as given must draw in the stretches of the cut: their need less the most that they can draw elsewhere.
  ///
  /// Any set of stays and stretches gives a bound that no plan goes below; nothing of the solver's is used but which set it is.
  init(_ charging: DepotCharging, _ levels: ChargingLevels) {
    let axis = levels.axis
    var isInside = [Bool](repeating: false, count: axis.count)
    for stretch in levels.critical.stretches { isInside[stretch] = true }
    var joules = 0.0
    for number in levels.critical.stays {
      let stay = charging.stays[number]
      var outside = 0
      for place in levels.places[number] where !isInside[place.stretch] { outside += axis.seconds(place.stretch) }
      joules += stay.gridEnergy.joules - stay.maximumGridPower.watts * Double(outside)
    }
    for load in charging.baseLoad {
      for stretch in axis.parts(of: load.fromSeconds..<load.toSeconds).flatMap(\.stretches) where isInside[stretch] {
        joules += load.power.watts * Double(axis.seconds(stretch))
      }
    }
    var spans: [Range<Int>] = []
    for stretch in levels.critical.stretches {
      let (from, to) = (axis.cuts[stretch], axis.cuts[stretch + 1])
      if let last = spans.last, last.upperBound == from {
        spans[spans.count - 1] = last.lowerBound..<to
      } else {
        spans.append(from..<to)
      }
    }
    self.init(spans: spans, stays: levels.critical.stays, gridEnergy: Energy(joules: joules))
  }
}

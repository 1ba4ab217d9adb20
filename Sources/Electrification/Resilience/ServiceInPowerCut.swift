public import Quantities

/// How much of the timetable runs when a place has had no power for some hours: the blocks of the morning, run with what their buses
/// then hold.
///
/// Until the cut buses charge by the plan, during it not at all, and after it at full power until they have what the plan would have
/// given or must leave. A bus runs its trips in order, as long as it keeps its reserve; from the first that it cannot finish it runs
/// none. Reserves are for the way home. Blocks charge at this place only.
public struct ServiceInPowerCut: Equatable, Sendable {
  /// A bus and the block that it runs after its stay.
  public struct Run: Equatable, Sendable {
    /// The stay, as a position in the list of stays.
    public let stay: Int
    /// What the bus holds above its reserve when it leaves.
    public let heldAtDeparture: Energy
    /// What it lacks then of what the plan would have given.
    public let missing: Energy
    /// Length of the trips that it runs.
    public let distanceRun: Distance
    /// Length of all its trips.
    public let distancePlanned: Distance
    /// The first event that it cannot finish, as a position; nil where it runs everything.
    public let firstFailure: Int?
  }

  /// The buses, in the order of the stays.
  public let runs: [Run]
  /// How long after the power is back the last of the buses still at the place holds what the plan would have given it by then, at full
  /// power; nothing where none is behind.
  public let recovery: TimeSpan
  /// Whether some bus leaves before it has caught up.
  public var isSomeBusShort: Bool { runs.contains { $0.missing.wattHours >= 1 } }
  /// Length of the trips that are run.
  public var distanceRun: Distance { runs.reduce(.zero) { $0 + $1.distanceRun } }
  /// Length of all trips.
  public var distancePlanned: Distance { runs.reduce(.zero) { $0 + $1.distancePlanned } }
  /// The share of trip kilometres that are run; nil where none are planned.
  public var share: Double? { distancePlanned > .zero ? distanceRun / distancePlanned : nil }

  /// The blocks of the morning after a power cut.
  ///
  /// - Parameters:
  ///   - plan: who charges when, if there is power.
  ///   - heldOnArrival: for each stay, what the battery holds above its reserve when the bus comes.
  ///   - blocks: for each stay, the day that its bus then runs; empty for a bus that stays in.
  ///   - cut: when there is no power, in seconds on the axis of the plan; on a day that repeats any day's will do.
  /// - Precondition: one energy and one block for each stay.
  public init(_ plan: ChargingPlan, heldOnArrival: [Energy], blocks: [[BusEvent]], cut: Range<Int>) {
    let stays = plan.charging.stays
    precondition(heldOnArrival.count == stays.count && blocks.count == stays.count, "one energy and block a stay")
    var runs: [Run] = []
    var recovery = TimeSpan.zero
    for (number, stay) in stays.enumerated() {
      let dark = Self.spans(of: cut, during: stay, repeats: plan.charging.repeats)
      let planned = plan.charged(number, until: stay.departureSeconds)
      var given = planned
      if let first = dark.first, let last = dark.last {
        let atCut = plan.charged(number, until: first.lowerBound)
        let left = TimeSpan(seconds: Double(stay.departureSeconds - last.upperBound))
        given = min(planned, atCut + stay.maximumPower * left)
        if left > .zero, planned > atCut {
          recovery = max(recovery, Self.catchingUp(number, plan, from: last.upperBound, with: atCut))
        }
      }
      let held = heldOnArrival[number] + given
      runs.append(Self.run(blocks[number], stay: number, held: held, missing: planned - given))
    }
    self.runs = runs
    self.recovery = recovery
  }

  private static func run(_ events: [BusEvent], stay: Int, held start: Energy, missing: Energy) -> Run {
    var held = start
    var done = Distance.zero
    var planned = Distance.zero
    var failure: Int?
    for (number, event) in events.enumerated() {
      if event.activity == .trip { planned = planned + event.distance }
      if failure != nil { continue }
      held = held - event.energy
      // A milliwatt hour: rounding of the plan.
      if held.wattHours < -0.001 {
        failure = number
      } else if event.activity == .trip {
        done = done + event.distance
      }
    }
    return Run(
      stay: stay, heldAtDeparture: start, missing: missing, distanceRun: done, distancePlanned: planned,
      firstFailure: failure)
  }

  /// How long a bus takes at full power to hold what the plan would have given it by then; until it leaves where it never does.
  private static func catchingUp(_ number: Int, _ plan: ChargingPlan, from start: Int, with held: Energy) -> TimeSpan {
    let stay = plan.charging.stays[number]
    // What the plan gives is a line with a kink at each segment: the meeting point lies before one of them.
    let kinks = plan.segments.filter { $0.stay == number }.flatMap { [$0.fromSeconds, $0.toSeconds] }
    let times = ([start, stay.departureSeconds] + kinks.filter { $0 > start }).sorted()
    var behind = plan.charged(number, until: start) - held
    if behind <= .zero { return .zero }
    for (from, to) in zip(times, times.dropFirst()) where from < to {
      let time = TimeSpan(seconds: Double(to - from))
      let rate = plan.charged(number, until: to) - plan.charged(number, until: from)
      let gain = stay.maximumPower * time - rate
      if gain >= behind, gain > .zero {
        return TimeSpan(seconds: Double(from - start)) + time * (behind / gain)
      }
      behind = behind - gain
    }
    return TimeSpan(seconds: Double(stay.departureSeconds - start))
  }

  /// The parts of a cut that fall into a stay, on the stay's own axis.
  private static func spans(of cut: Range<Int>, during stay: DepotStay, repeats: Bool) -> [Range<Int>] {
    let days = repeats ? Array(-32...32) : [0]
    return days.compactMap { day in
      let from = max(cut.lowerBound + day * 86_400, stay.arrivalSeconds)
      let to = min(cut.upperBound + day * 86_400, stay.departureSeconds)
      return from < to ? from..<to : nil
    }
  }
}

public import Quantities

/// What a battery holds above its reserve over a bus's day, event by event. It is followed below the reserve too: how far it would
/// go under is what the battery lacks.
public struct StateOfChargeTrace: Equatable, Sendable {
  /// A moment.
  public struct Point: Equatable, Sendable {
    /// When, in seconds of the service day.
    public let seconds: Double
    /// What is held above the reserve; below zero once that is touched.
    public let held: Energy
  }

  /// Where the reserve is first touched.
  public struct Failure: Equatable, Sendable {
    /// The event, as a position in the list of events.
    public let event: Int
    /// When.
    public let seconds: Double
  }

  /// The beginning, and the end of each event; a charging layover has a point where docking is done too.
  public let points: [Point]
  /// The least that is held, the first time.
  public let lowest: Point
  /// Where the reserve is first touched; nil where it never is.
  public let failure: Failure?
  /// What all chargers have given.
  public let charged: Energy
  /// What braking or a charger would have given and the full battery did not take.
  public let refused: Energy
  /// Whether a charger was used above the level where real batteries take less: the trace is then too good.
  public let isTaperIgnored: Bool

  /// What the battery lacks: with so much more of it, full at the start, the reserve would not be touched.
  public var lacking: Energy { max(.zero, -lowest.held) }

  /// The trace of a bus that leaves with some energy.
  ///
  /// - Parameters:
  ///   - events: the day in order of time; gaps take no energy.
  ///   - start: what is held above the reserve when the first event begins.
  ///   - window: the battery.
  ///   - chargers: those that the bus may use during layovers.
  /// - Precondition: events do not overlap.
  public init(_ events: [BusEvent], start: Energy, window: BatteryWindow, chargers: TerminalChargers = .none) {
    var held = min(start, window.full)
    var points = [Point(seconds: Double(events.first?.fromSeconds ?? 0), held: held)]
    var failure: Failure?
    var charged = Energy.zero
    var refused = start - held
    var isTaperIgnored = false
    func go(to seconds: Double, _ change: Energy, _ event: Int) {
      let before = held
      held = before + change
      if held > window.full {
        // An event that takes nothing in all may still begin above full: then nothing more comes in.
        let most = max(before, window.full)
        refused = refused + (held - most)
        held = most
      }
      let from = points[points.count - 1].seconds
      if failure == nil, held < .zero {
        let share = before > .zero && before > held ? before / (before - held) : 0
        failure = Failure(event: event, seconds: from + (seconds - from) * share)
      }
      points.append(Point(seconds: seconds, held: held))
    }
    for (number, event) in events.enumerated() {
      precondition(
        number == 0 || events[number - 1].toSeconds <= event.fromSeconds, "the events of a bus overlap in time")
      if Double(event.fromSeconds) > points[points.count - 1].seconds {
        points.append(Point(seconds: Double(event.fromSeconds), held: held))
      }
      guard case .layover(let terminal?) = event.activity, chargers.terminals.contains(terminal),
        event.time > chargers.dockTime
      else {
        go(to: Double(event.toSeconds), -event.energy, number)
        continue
      }
      let docking = chargers.dockTime.seconds
      let share = docking / event.time.seconds
      go(to: Double(event.fromSeconds) + docking, event.energy * -share, number)
      let before = held
      let given = chargers.power * (event.time - chargers.dockTime)
      let refusedBefore = refused
      go(to: Double(event.toSeconds), given - event.energy * (1 - share), number)
      charged = charged + given - (refused - refusedBefore)
      if held > before, held > window.taperFrom { isTaperIgnored = true }
    }
    self.points = points
    lowest = points.min { $0.held < $1.held } ?? points[0]
    self.failure = failure
    self.charged = charged
    self.refused = refused
    self.isTaperIgnored = isTaperIgnored
  }
}

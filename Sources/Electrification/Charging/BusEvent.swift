public import Quantities

/// A piece of a bus's day, as its battery sees it.
public struct BusEvent: Equatable, Sendable {
  /// What the bus does.
  public enum Activity: Equatable, Sendable {
    /// A trip with passengers.
    case trip
    /// An empty run, pull-outs and pull-ins included.
    case deadhead
    /// Standing; at a terminal, as a position in a `DeadheadTable`, where it is at one.
    case layover(terminal: Int32?)
  }

  /// What the bus does.
  public let activity: Activity
  /// What messages call it, as a rule the id of the trip.
  public let name: String
  /// When it begins, in seconds of the service day.
  public let fromSeconds: Int
  /// When it ends.
  public let toSeconds: Int
  /// What it takes from the battery, charging left out; below zero where braking downhill gives back more than all else takes.
  public let energy: Energy
  /// How far the bus goes.
  public let distance: Distance

  /// An event.
  ///
  /// - Precondition: it does not end before it begins.
  public init(
    _ activity: Activity, name: String, fromSeconds: Int, toSeconds: Int, energy: Energy, distance: Distance = .zero
  ) {
    precondition(fromSeconds <= toSeconds, "'\(name)' ends before it begins")
    self.activity = activity
    self.name = name
    self.fromSeconds = fromSeconds
    self.toSeconds = toSeconds
    self.energy = energy
    self.distance = distance
  }

  /// How long it lasts.
  public var time: TimeSpan { TimeSpan(seconds: Double(toSeconds - fromSeconds)) }
}

/// A trip as the scheduler sees it: from a terminal at a time to a terminal at a time. Its position in the list of trips is its
/// number; terminals are positions in a `DeadheadTable`.
public struct SchedulingTrip: Equatable, Sendable {
  /// What messages call the trip, as a rule its id in the timetable.
  public let name: String

  /// Where it starts.
  public let startTerminal: Int32

  /// When it starts, in seconds of the service day; may pass 24 hours.
  public let startSeconds: Int32

  /// Where it ends.
  public let endTerminal: Int32

  /// When it ends, after it starts.
  public let endSeconds: Int32

  /// How far it goes, in metres.
  public let lengthMetres: Int32

  /// The least time between its end and the bus's next departure from there, if it differs from the terminal's.
  public let minimumLayoverSeconds: Int32?

  /// A trip; `VehicleScheduling.solve` checks it.
  public init(
    name: String, startTerminal: Int32, startSeconds: Int32, endTerminal: Int32, endSeconds: Int32, lengthMetres: Int32,
    minimumLayoverSeconds: Int32? = nil
  ) {
    self.name = name
    self.startTerminal = startTerminal
    self.startSeconds = startSeconds
    self.endTerminal = endTerminal
    self.endSeconds = endSeconds
    self.lengthMetres = lengthMetres
    self.minimumLayoverSeconds = minimumLayoverSeconds
  }
}

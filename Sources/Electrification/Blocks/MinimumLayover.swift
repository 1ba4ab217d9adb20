/// The least time a bus stands at the end of a trip before it may leave for the next one, by deadhead or from the same stop.
///
/// It is not asked for before a pull-in. A trip's own value goes before its terminal's, and that before the general one.
public struct MinimumLayover: Equatable, Sendable {
  /// The general value, in seconds.
  public let seconds: Int32

  /// Values for single terminals, in seconds.
  public let secondsAtTerminal: [Int32: Int32]

  /// A layover rule; negative values are refused by `VehicleScheduling.solve`.
  public init(seconds: Int32, secondsAtTerminal: [Int32: Int32] = [:]) {
    self.seconds = seconds
    self.secondsAtTerminal = secondsAtTerminal
  }

  /// The layover after a trip, in seconds.
  public func seconds(after trip: SchedulingTrip) -> Int32 {
    trip.minimumLayoverSeconds ?? secondsAtTerminal[trip.endTerminal] ?? seconds
  }
}

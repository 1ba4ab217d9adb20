/// The largest number of trips under way at one time, each counted until its layover is over. No two of them can share a bus, so the
/// fleet is at least this large whatever the deadheads.
public struct TripsInMotion: Equatable, Sendable {
  /// How many.
  public let count: Int

  /// The first second at which there are that many; nil without trips.
  public let atSeconds: Int32?

  /// Counts the trips under way.
  public init(trips: [SchedulingTrip], layover: MinimumLayover) {
    // At one second, those that are over go before those that begin: a bus may do one after the other.
    var changes: [(seconds: Int, change: Int)] = []
    for trip in trips {
      changes.append((Int(trip.startSeconds), 1))
      changes.append((Int(trip.endSeconds) + Int(layover.seconds(after: trip)), -1))
    }
    changes.sort { ($0.seconds, $0.change) < ($1.seconds, $1.change) }
    var now = 0
    var most = 0
    var moment: Int32?
    for (seconds, change) in changes {
      now += change
      if now > most {
        most = now
        moment = Int32(seconds)
      }
    }
    count = most
    atSeconds = moment
  }
}

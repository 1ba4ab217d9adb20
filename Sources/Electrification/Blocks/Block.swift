/// What one bus does in one day: a pull-out, trips with empty runs between them, and a pull-in.
public struct Block: Equatable, Sendable {
  /// The trips in order, as positions in the list of trips; never empty.
  public let trips: [Int]

  /// The empty run after each trip but the last; 0 m where the next trip starts where this one ends.
  public let links: [Deadhead]

  /// The way from an overnight place to the first trip; nil when the nights are ignored.
  public let pullOut: Pull?

  /// The way from the last trip to an overnight place; nil when the nights are ignored.
  public let pullIn: Pull?

  /// A block; whether a bus can run it is not asked here.
  public init(trips: [Int], links: [Deadhead], pullOut: Pull?, pullIn: Pull?) {
    precondition(
      !trips.isEmpty && links.count == trips.count - 1, "a block has trips, and a link after each but the last")
    self.trips = trips
    self.links = links
    self.pullOut = pullOut
    self.pullIn = pullIn
  }

  /// All empty metres of the day.
  public var deadheadMetres: Int {
    links.reduce(0) { $0 + Int($1.metres) } + Int(pullOut?.deadhead.metres ?? 0) + Int(pullIn?.deadhead.metres ?? 0)
  }
}

/// An empty run from or to an overnight place.
public struct Pull: Equatable, Sendable {
  /// The place, as a position in the list of overnight places.
  public let place: Int

  /// The way.
  public let deadhead: Deadhead

  /// A pull-out or pull-in.
  public init(place: Int, deadhead: Deadhead) {
    self.place = place
    self.deadhead = deadhead
  }
}

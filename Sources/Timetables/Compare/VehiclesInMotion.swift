public import Quantities

/// How many vehicles are between departure and arrival over a service day, as steps. Layovers and empty runs are not in it: it is the
/// least that any plan needs, and no plan.
public struct VehiclesInMotion: Hashable, Sendable {
  /// From a second on there are so many.
  public struct Step: Hashable, Sendable {
    /// When it begins.
    public let time: ServiceTime
    /// How many, until the next step.
    public let count: Int
  }

  /// The steps by time; the last one ends the day with none. Empty without trips.
  public let steps: [Step]
  /// The most at once; within a minute, at its busiest second.
  public let most: Int
  /// When that is first reached; nil without trips.
  public let busiest: ServiceTime?

  /// Those of a timetable's trips that belong; by default scheduled buses alone.
  public init(_ timetable: Timetable, where belongs: (Timetable.Trip) -> Bool = { $0.kind == .bus }) {
    var changes: [Int32: Int] = [:]
    for trip in timetable.trips where belongs(trip) {
      changes[timetable.start(of: trip).seconds, default: 0] += 1
      changes[timetable.end(of: trip).seconds, default: 0] -= 1
    }
    var steps: [Step] = []
    var now = 0
    // A trip that ends when another starts leaves its vehicle free: all changes of a second count together.
    for (second, change) in changes.sorted(by: { $0.key < $1.key }) where change != 0 {
      now += change
      steps.append(Step(time: ServiceTime(seconds: second), count: now))
    }
    self.steps = steps
    let most = steps.map(\.count).max() ?? 0
    self.most = most
    busiest = steps.first { $0.count == most }?.time
  }
}

public import Quantities

/// How much traffic a service day holds, in all and by the source of its kilometres.
public struct DayVolume: Sendable {
  /// Trips.
  public private(set) var trips = 0
  /// Length of all trips, in metres.
  public private(set) var metres = 0.0
  /// From departure to arrival of all trips, in seconds.
  public private(set) var seconds = 0.0
  /// Metres by where they come from.
  public private(set) var metresBySource: [LegSource: Double] = [:]
  /// Legs whose stated length is impossible and was replaced.
  public private(set) var replacedLegs = 0

  /// Length of all trips.
  public var distance: Distance { Distance(metres: metres) }
  /// From departure to arrival of all trips.
  public var time: TimeSpan { TimeSpan(seconds: seconds) }

  /// The share of the length that comes from a source; nothing of nothing is none.
  public func share(_ source: LegSource) -> Double { metres > 0 ? (metresBySource[source] ?? 0) / metres : 0 }

  /// The volume of those trips of a timetable that belong.
  public init(_ timetable: Timetable, where belongs: (Timetable.Trip) -> Bool = { _ in true }) {
    // Sums by place, not by key: a day has tens of thousands of legs.
    var sums = LegSource.allCases.map { _ in (metres: 0.0, legs: 0) }
    for trip in timetable.trips where belongs(trip) {
      trips += 1
      seconds += (timetable.end(of: trip) - timetable.start(of: trip)).seconds
      for leg in timetable.patterns[trip.pattern].legs {
        metres += leg.metres
        let place = leg.source.place
        sums[place].metres += leg.metres
        sums[place].legs += 1
      }
    }
    for (source, sum) in zip(LegSource.allCases, sums) where sum.legs > 0 { metresBySource[source] = sum.metres }
    replacedLegs = sums[LegSource.replaced.place].legs
  }
}

public import Quantities

/// Traffic summed over all service days of a feed: what a contract would pay for, and what the feed's own distances would have
/// said.
public struct PeriodVolume: Sendable {
  /// Trips as run: a trip of two hundred days counts two hundred.
  public private(set) var trips = 0
  /// Seconds from departure to arrival; trips without times at their ends add none and are counted in `untimedTrips`.
  public private(set) var seconds = 0.0
  /// Trips as run that have no time at the first or last stop, or whose times go back.
  public private(set) var untimedTrips = 0
  /// Metres, each leg by the best honest source.
  public private(set) var metres = 0.0
  /// Metres as shape_dist_traveled alone gives them, last stop less first, in the inferred unit; trips without a usable one add
  /// none and are counted in `tripsWithoutStated`.
  public private(set) var statedMetres = 0.0
  /// Audited metres of just those trips that `statedMetres` covers: what to compare it with.
  public private(set) var comparableMetres = 0.0
  /// Trips as run whose shape_dist_traveled says nothing.
  public private(set) var tripsWithoutStated = 0
  /// Metres by where they come from.
  public private(set) var metresBySource: [LegSource: Double] = [:]
  /// Legs as run by where their length comes from.
  public private(set) var legsBySource: [LegSource: Int] = [:]

  /// Length of all trips.
  public var distance: Distance { Distance(metres: metres) }
  /// From departure to arrival of all trips.
  public var time: TimeSpan { TimeSpan(seconds: seconds) }
  /// What the audit adds to the feed's own distances; negative where it takes away.
  public var correction: Distance { Distance(metres: comparableMetres - statedMetres) }
  /// The correction as a share of the stated distance; nil where nothing is stated.
  public var correctionShare: Double? { statedMetres > 0 ? (comparableMetres - statedMetres) / statedMetres : nil }

  mutating func add(_ trip: AuditedTrip) {
    trips += trip.runs
    let runs = Double(trip.runs)
    metres += trip.metres * runs
    if let stated = trip.statedMetres {
      statedMetres += stated * runs
      comparableMetres += trip.metres * runs
    } else {
      tripsWithoutStated += trip.runs
    }
    if let span = trip.seconds {
      seconds += Double(span) * runs
    } else {
      untimedTrips += trip.runs
    }
    for part in trip.parts {
      metresBySource[part.source, default: 0] += part.metres * runs
      legsBySource[part.source, default: 0] += part.legs * trip.runs
    }
  }
}

/// One trip of the feed as the audit sees it.
struct AuditedTrip {
  /// Metres and legs from one source.
  struct Part {
    let source: LegSource
    let metres: Double
    let legs: Int
  }

  /// Service days × runs a day.
  let runs: Int
  let metres: Double
  let statedMetres: Double?
  let seconds: Int?
  let parts: [Part]
}

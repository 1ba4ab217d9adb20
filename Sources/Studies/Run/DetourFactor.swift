import Quantities
import Timetables

/// Road length over great circle, for legs whose length the feed does not give.
struct DetourFactor {
  /// What is taken where nothing is known: rural Sweden, background knowledge.
  static let usual = 1.3
  /// Fewer different legs, or less way, than this say nothing of the roads.
  static let fewestLegs = 200
  static let leastWay = Distance(kilometres: 100)
  /// Legs shorter than this are left out: where a stop lies beside the road counts for more than the road.
  static let shortestLegMetres = 100.0

  /// Where it comes from.
  enum Origin: Equatable {
    /// The study's key.
    case study
    /// The feed's own legs, along shapes or with a stated length: how many different ones, and how long they are together.
    case measured(legs: Int, way: Distance)
    /// Nothing better is known.
    case usual
  }

  let value: Double
  let origin: Origin

  init(_ study: Study, _ timetable: Timetable) {
    if let given = study.blocks.detourFactor {
      (value, origin) = (given, .study)
      return
    }
    var seen: Set<Pair> = []
    var (metres, straight) = (0.0, 0.0)
    for pattern in timetable.patterns.values {
      for (number, leg) in pattern.legs.enumerated()
      where (leg.source == .shape || leg.source == .stated) && leg.greatCircleMetres >= Self.shortestLegMetres {
        guard seen.insert(Pair(from: pattern.stops[number].position, to: pattern.stops[number + 1].position)).inserted
        else { continue }
        metres += leg.metres
        straight += leg.greatCircleMetres
      }
    }
    let way = Distance(metres: metres)
    if seen.count >= Self.fewestLegs, way >= Self.leastWay {
      // Two decimals: more would claim to know the roads that nobody measured.
      let ratio = (max(1, metres / straight) * 100).rounded() / 100
      (value, origin) = (ratio, .measured(legs: seen.count, way: way))
    } else {
      (value, origin) = (Self.usual, .usual)
    }
  }

  private struct Pair: Hashable {
    let from: Int
    let to: Int
  }
}

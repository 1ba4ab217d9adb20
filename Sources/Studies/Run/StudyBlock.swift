import Electrification
import Quantities

/// A block before its energy is known: what one bus does in a day, between the places where it sleeps.
struct StudyBlock {
  /// The feed's id, or one made here.
  let id: String
  /// Identifier of the vehicle class.
  let vehicleClass: String
  /// Its trips in order.
  let trips: [StudyTrip]
  /// The empty run after each trip but the last.
  let links: [Deadhead]
  /// From the place where it slept.
  let pullOut: Deadhead
  /// To the place where it will sleep.
  let pullIn: Deadhead
  /// Number of the place where it slept, among the study's places.
  let startPlace: Int
  /// Number of the place where it will sleep.
  let endPlace: Int

  /// Empty running, in metres.
  var deadheadMetres: Double {
    links.reduce(Double(pullOut.metres) + Double(pullIn.metres)) { $0 + Double($1.metres) }
  }
}

/// A place where buses sleep, as the run knows it.
struct StudyPlace {
  var name: String
  let coordinate: Coordinate?
  let terminal: Int32
  let kind: PlaceKind
  let isNamed: Bool
  let gridLimit: Power?
  let tariff: String
  let parking: Study.Parking
  let mostBuses: Int?
  let power: Power
}

/// Names of places: stops of one name may lie far apart, and a figure must say which place it is about.
enum PlaceNames {
  /// The places with a number behind every name that stands before.
  static func distinct(_ places: [StudyPlace]) -> [StudyPlace] {
    var seen: Set<String> = []
    return places.map { place in
      var named = place
      var number = 1
      while !seen.insert(named.name).inserted {
        number += 1
        named.name = "\(place.name) (\(number))"
      }
      return named
    }
  }
}

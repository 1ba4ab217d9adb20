import Quantities
import Surroundings
import Timetables

/// Where lines and blocks run, for their weather: the middle of their stops, the mean height of their ground, the hours they run in.
struct LinePlaces {
  /// A place with its weather.
  struct Place {
    let coordinate: Coordinate?
    /// Mean height above the sea; nil where the ground is not known.
    let heightMetres: Double?
  }

  private let timetable: Timetable
  private var known: [Int: Coordinate?] = [:]

  init(_ timetable: Timetable) { self.timetable = timetable }

  /// The place of some trips, each by its length.
  mutating func place(of trips: [StudyTrip]) -> Place {
    var (latitude, longitude, weight) = (0.0, 0.0, 0.0)
    var (height, length) = (0.0, 0.0)
    for trip in trips {
      let pattern = timetable.trips[trip.place].pattern
      if let middle = middle(of: pattern) {
        latitude += middle.latitude * trip.metres
        longitude += middle.longitude * trip.metres
        weight += trip.metres
      }
      if let way = trip.terrain {
        height += way.heights.meanHeightMetres * trip.metres
        length += trip.metres
      }
    }
    return Place(
      coordinate: weight > 0 ? Coordinate(latitude: latitude / weight, longitude: longitude / weight) : nil,
      heightMetres: length > 0 ? height / length : nil)
  }

  private mutating func middle(of pattern: RowIndex<Timetable.Pattern>) -> Coordinate? {
    if let found = known[pattern.position] { return found }
    let places = timetable.patterns[pattern].stops.compactMap { timetable.stops[$0].coordinate }
    let count = Double(places.count)
    let found =
      places.isEmpty
      ? nil
      : Coordinate(
        latitude: places.reduce(0) { $0 + $1.latitude } / count,
        longitude: places.reduce(0) { $0 + $1.longitude } / count)
    known[pattern.position] = .some(found)
    return found
  }
}

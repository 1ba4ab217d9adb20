public import Quantities

/// stops.txt: stops, stations and the places within them.
public struct Stops: Sendable {
  /// stop_id.
  public internal(set) var ids = IdentifierIndex()
  /// stop_name.
  public internal(set) var names = TextColumn()
  /// stop_lat in degrees; not a number where the feed gives none.
  public internal(set) var latitudes = Column<Stops, Double>()
  /// stop_lon in degrees; not a number where the feed gives none.
  public internal(set) var longitudes = Column<Stops, Double>()
  /// parent_station, resolved; nil at top level.
  public internal(set) var parents = Column<Stops, StopIndex?>()
  /// location_type: 0 stop or platform, 1 station, 2 entrance, 3 generic node, 4 boarding area.
  public internal(set) var locationTypes = Column<Stops, UInt8>()

  /// stop_desc.
  public internal(set) var descriptions = TextColumn()
  /// stop_url.
  public internal(set) var urls = TextColumn()
  /// platform_code.
  public internal(set) var platformCodes = TextColumn()
  /// stop_access: whether a stop is reached from the street (1) or through its station (0).
  public internal(set) var accesses = Column<Stops, UInt8?>()
  /// Whether parent_station is filled, with a stop that exists or not.
  var namesParent = Column<Stops, Bool>()
  /// Whether a coordinate is written, but is no number on earth.
  var isPlaceUnreadable = Column<Stops, Bool>()
  /// Whether zone_id is filled.
  var isInZone = Column<Stops, Bool>()
  /// Where each row stands in the file.
  var rowNumbers = RowNumbers()

  /// How many rows there are.
  public var count: Int { ids.count }

  /// Where a stop is: its own coordinate, or its station's; nil where neither is known.
  public func findCoordinate(_ stop: StopIndex) -> Coordinate? {
    var place: StopIndex? = stop
    // A station has no parent, so two steps reach the top of a correct feed; the bound keeps a circle of parents finite.
    for _ in 0..<4 {
      guard let current = place else { return nil }
      let (latitude, longitude) = (latitudes[current], longitudes[current])
      if latitude.isFinite && longitude.isFinite { return Coordinate(latitude: latitude, longitude: longitude) }
      place = parents[current]
    }
    return nil
  }

  /// Where a bus can stop: as `findCoordinate`, but nil within a degree of 0° N 0° E or of a pole. No bus runs there; it is where places
  /// land that somebody left empty, and a way to one would be thousands of kilometres long.
  public func findPlace(_ stop: StopIndex) -> Coordinate? {
    findCoordinate(stop).flatMap { place in
      PointNearOrigin.holds(place.latitude, place.longitude) || PointNearPole.holds(place.latitude) ? nil : place
    }
  }
}

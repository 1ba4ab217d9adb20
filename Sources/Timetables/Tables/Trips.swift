/// trips.txt: the journeys, each on one line and one service.
public struct Trips: Sendable {
  /// trip_id.
  public internal(set) var ids = IdentifierIndex()
  /// route_id, resolved.
  public internal(set) var routes = Column<Trips, RouteIndex>()
  /// service_id, resolved.
  public internal(set) var services = Column<Trips, ServiceIndex>()
  /// direction_id: 0 or 1; nil where the feed does not say.
  public internal(set) var directions = Column<Trips, UInt8?>()
  /// block_id as a number of `blocks`; nil where the trip has none.
  public internal(set) var blockNumbers = Column<Trips, Int32?>()
  /// shape_id, resolved; nil where the trip has none or one that does not exist.
  public internal(set) var shapes = Column<Trips, ShapeIndex?>()
  /// The block ids that trips name.
  public internal(set) var blocks = IdentifierIndex()
  /// Trips that name a shape which shapes.txt does not have.
  public internal(set) var danglingShapes = 0

  /// trip_headsign.
  public internal(set) var headsigns = TextColumn()
  /// bikes_allowed: 0 not known, 1 yes, 2 no.
  public internal(set) var bikes = Column<Trips, UInt8>()
  /// Where each row stands in the file.
  var rowNumbers = RowNumbers()

  /// Trips that were left out because of their own row; whatever belongs to them goes with them, without further notice.
  var leftOutIDs = IdentifierIndex()

  /// How many trips there are.
  public var count: Int { ids.count }
}

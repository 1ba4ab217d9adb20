/// routes.txt: the lines.
public struct Routes: Sendable {
  /// route_id.
  public internal(set) var ids = IdentifierIndex()
  /// route_short_name, the number that passengers know.
  public internal(set) var shortNames = TextColumn()
  /// route_long_name.
  public internal(set) var longNames = TextColumn()
  /// agency_id, resolved; nil where the feed names none or one that does not exist.
  public internal(set) var agencies = Column<Routes, AgencyIndex?>()
  /// route_type, basic or extended; −1 where the field cannot be read.
  public internal(set) var types = Column<Routes, Int32>()

  /// route_desc.
  public internal(set) var descriptions = TextColumn()
  /// route_url.
  public internal(set) var urls = TextColumn()
  /// route_color, six hexadecimal digits or empty.
  public internal(set) var colors = TextColumn()
  /// route_text_color, as `colors`.
  public internal(set) var textColors = TextColumn()
  /// Whether passengers may get on or off between stops (continuous_pickup or continuous_drop_off 0, 2 or 3).
  var isContinuous = Column<Routes, Bool>()
  /// network_id; networks.txt and route_networks.txt are the other way to say it.
  public internal(set) var networks = TextColumn()
  /// Whether agency_id is empty.
  var isAgencyEmpty = Column<Routes, Bool>()
  /// Where each row stands in the file.
  var rowNumbers = RowNumbers()

  /// How many lines there are.
  public var count: Int { ids.count }

  /// What people call the line: its short name, else its long name, else its id.
  public func name(_ route: RouteIndex) -> String {
    if !shortNames.isEmpty(route.position) { return shortNames[route.position] }
    if !longNames.isEmpty(route.position) { return longNames[route.position] }
    return ids[route.position]
  }
}

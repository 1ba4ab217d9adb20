/// A GTFS Schedule feed as it was read: tables as columns, notices beside them. Nothing is interpreted yet.
public struct Feed: Sendable {
  /// A file of the feed and how many rows were read from it.
  public struct TableSize: Hashable, Sendable {
    /// The file's name.
    public let file: String
    /// Rows behind the header, lines with nothing on them not counted.
    public let rows: Int
    /// Bytes unpacked.
    public let bytes: Int
  }

  /// The file's or folder's name, without the folders above.
  public internal(set) var name: String
  /// Where it was read, as given.
  public internal(set) var path: String
  /// SHA-256 of the zip, or of the folder's files together, 64 hexadecimal digits.
  public internal(set) var sha256: String
  /// The tables that were read, in the order of reading.
  public internal(set) var tables: [TableSize] = []
  /// The columns of each table, as its header names them.
  var headers: [String: [String]] = [:]
  /// Everything worth knowing about the data.
  public internal(set) var notices = NoticeLog()
  /// agency.txt.
  public internal(set) var agencies = Agencies()
  /// stops.txt.
  public internal(set) var stops = Stops()
  /// routes.txt.
  public internal(set) var routes = Routes()
  /// calendar.txt and calendar_dates.txt.
  public internal(set) var services = Services()
  /// trips.txt.
  public internal(set) var trips = Trips()
  /// stop_times.txt.
  public internal(set) var stopTimes = StopTimes()
  /// shapes.txt.
  public internal(set) var shapes = Shapes()
  /// frequencies.txt.
  public internal(set) var frequencies = Frequencies()
  /// transfers.txt.
  public internal(set) var transfers = Transfers()
  /// networks.txt and route_networks.txt.
  public internal(set) var networks = Networks()
  /// areas.txt and stop_areas.txt.
  public internal(set) var areas = StopAreas()
  /// location_groups.txt and location_group_stops.txt.
  public internal(set) var locationGroups = LocationGroups()
  /// booking_rule_id of booking_rules.txt.
  public internal(set) var bookingRuleIDs = IdentifierIndex()
  /// What fare tables say of agencies, lines and zones.
  var fareReferences = FareReferences()
  /// attributions.txt.
  public internal(set) var attributions = Attributions()
  /// feed_info.txt.
  public internal(set) var info: FeedInfo?
  /// What each route_type counts as.
  public internal(set) var kinds = TrafficKinds()

  init(name: String, path: String, sha256: String) {
    self.name = name
    self.path = path
    self.sha256 = sha256
  }
}

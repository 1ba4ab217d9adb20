/// networks.txt and route_networks.txt: groups of lines. A line belongs to one at most; routes.txt may say so itself.
public struct Networks: Sendable {
  /// network_id of networks.txt.
  public internal(set) var ids = IdentifierIndex()
  /// network_name.
  public internal(set) var names = TextColumn()
  /// The network of each line, as a number of `ids`; nil where route_networks.txt names none.
  public internal(set) var ofRoute = Column<Routes, Int32?>()
}

/// location_groups.txt and location_group_stops.txt: groups of stops between which traffic runs on request.
public struct LocationGroups: Sendable {
  /// A stop in a group.
  public struct Member: Hashable, Sendable {
    /// The group, as a number of `ids`.
    public let group: Int32
    /// The stop.
    public let stop: StopIndex
  }

  /// location_group_id.
  public internal(set) var ids = IdentifierIndex()
  /// location_group_name.
  public internal(set) var names = TextColumn()
  /// Where each row stands in the file.
  var rowNumbers = RowNumbers()
  /// The rows of location_group_stops.txt, in the order of the file.
  public internal(set) var members: [Member] = []
}

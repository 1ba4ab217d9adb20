/// areas.txt and stop_areas.txt: groups of stops.
public struct StopAreas: Sendable {
  /// A stop in an area.
  public struct Member: Hashable, Sendable {
    /// The area, as a number of `ids`.
    public let area: Int32
    /// The stop, or the station with all its stops.
    public let stop: StopIndex
  }

  /// area_id.
  public internal(set) var ids = IdentifierIndex()
  /// area_name.
  public internal(set) var names = TextColumn()
  /// The rows of stop_areas.txt, in the order of the file.
  public internal(set) var members: [Member] = []
}

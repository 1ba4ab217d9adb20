/// transfers.txt: what passengers can, or cannot, change to. In Swedish feeds rows from trip to trip are held connections and
/// not a vehicle's next trip.
public struct Transfers: Sendable {
  /// One row.
  public struct Row: Hashable, Sendable {
    /// from_stop_id, resolved.
    public let fromStop: StopIndex?
    /// to_stop_id, resolved.
    public let toStop: StopIndex?
    /// from_route_id, resolved.
    public let fromRoute: RouteIndex?
    /// to_route_id, resolved.
    public let toRoute: RouteIndex?
    /// from_trip_id, resolved.
    public let fromTrip: TripIndex?
    /// to_trip_id, resolved.
    public let toTrip: TripIndex?
    /// transfer_type: 0 recommended, 1 held, 2 needs time, 3 impossible, 4 the passenger stays on board, 5 must not stay.
    public let type: UInt8
    /// Where the row stands in the file.
    let rowNumber: Int32
  }

  /// The rows in the order of the file.
  public internal(set) var rows: [Row] = []
}

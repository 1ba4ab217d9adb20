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
    /// Whether transfer_type is empty, which reads as 0.
    let isTypeEmpty: Bool
    /// Which ends are not named at all; one that is named and does not exist is nil above and not in here.
    let emptyEnds: Ends
    /// Whether from_route_id or to_route_id names a line that does not exist.
    let hasUnknownRoute: Bool
    /// Where the row stands in the file.
    let rowNumber: Int32
  }

  /// Ends of a transfer.
  struct Ends: Hashable, OptionSet, Sendable {
    let rawValue: UInt8
    static let fromStop = Ends(rawValue: 1)
    static let toStop = Ends(rawValue: 2)
    static let fromTrip = Ends(rawValue: 4)
    static let toTrip = Ends(rawValue: 8)
  }

  /// The rows in the order of the file.
  public internal(set) var rows: [Row] = []
}

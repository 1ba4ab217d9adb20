/// A row of stop_times.txt that runs on request: within a window of time, or in a group of stops or a zone.
struct OnDemandCall: Hashable, Sendable {
  /// The trip.
  let trip: TripIndex
  /// location_group_id, as a number of the feed's groups; nil where there is none, or none that exists.
  let group: Int32?
  /// Whether the row names a stop, and so stands among the others too.
  let namesStop: Bool
  /// Whether there is a start of a window, and an end.
  let hasStart, hasEnd: Bool
  /// pickup_type; 0 where it is empty.
  let pickupType: Int
  /// drop_off_type; 0 where it is empty.
  let dropOffType: Int
  /// Where the row stands in the file.
  var rowNumber: Int

  /// Whether the row has a window, whole or not.
  var hasWindow: Bool { hasStart || hasEnd }
}

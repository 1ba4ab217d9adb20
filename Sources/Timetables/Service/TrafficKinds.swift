/// What each route_type counts as: `TrafficKind`'s own list, but for the types about which somebody says otherwise.
public struct TrafficKinds: Hashable, Sendable {
  /// The kinds that were said, by route_type. What is said of a type goes for all of its trips, also those whose every boarding must
  /// be asked for.
  public let stated: [Int32: TrafficKind]

  /// The usual list, with `stated` in place of it for the types named there.
  public init(_ stated: [Int32: TrafficKind] = [:]) { self.stated = stated }

  /// What a route_type counts as.
  public func kind(ofRouteType type: Int32) -> TrafficKind { stated[type] ?? TrafficKind(routeType: type) }
}

extension Feed {
  /// The same feed, its route types counted as somebody says.
  public func counting(_ kinds: TrafficKinds) -> Feed {
    var feed = self
    feed.kinds = kinds
    return feed
  }

  /// What sort of traffic a line is by its route_type.
  public func kind(of route: RouteIndex) -> TrafficKind { kinds.kind(ofRouteType: routes.types[route]) }

  /// What sort of traffic a trip is: its line's; but a trip by bus whose every boarding must be asked for by phone (pickup_type 2) is
  /// demand-responsive, unless the kind of its route_type was stated. (The last stop does not count: nobody boards there.)
  public func kind(of trip: TripIndex) -> TrafficKind {
    let type = routes.types[trips.routes[trip]]
    if let stated = kinds.stated[type] { return stated }
    let byLine = TrafficKind(routeType: type)
    guard byLine == .bus else { return byLine }
    let boardings = stopTimes.pickupTypes[stopTimes.rows(of: trip).dropLast()]
    return !boardings.isEmpty && boardings.allSatisfy { $0 == 2 } ? .demandResponsive : byLine
  }
}

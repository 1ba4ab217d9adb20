public import Timetables

/// What one route_type counts as, as the command line says it: `715=bus`.
public struct RouteTypeKind: Hashable, Sendable {
  /// The route_type.
  public let routeType: Int32
  /// What it counts as.
  public let kind: TrafficKind

  /// Nil for anything but a number, `=` and a kind.
  public init?(argument: String) {
    let parts = argument.split(separator: "=", omittingEmptySubsequences: false)
    guard parts.count == 2, let type = Int32(parts[0]), type >= 0, let kind = TrafficKind(rawValue: String(parts[1]))
    else { return nil }
    (routeType, self.kind) = (type, kind)
  }
}

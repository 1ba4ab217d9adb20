/// What sort of traffic a route_type stands for, as far as buying buses is concerned.
public enum TrafficKind: String, CaseIterable, Hashable, Sendable {
  /// Scheduled bus or trolleybus.
  case bus
  /// Runs only when somebody has asked for it: never counted as scheduled kilometres.
  case demandResponsive = "demand-responsive"
  /// Rail, tram, metro, ferry, cable, air: no bus.
  case other

  /// The kind of a basic or extended route_type.
  ///
  /// Basic types are those of GTFS Schedule. Extended ones are the ranges of the Hierarchical Vehicle Type list (700–716 bus,
  /// 800 trolleybus) with Trafiklab's use of 715, 717 and 1501 for traffic that is called by phone.
  public init(routeType: Int32) {
    switch routeType {
    case 715, 717, 1501: self = .demandResponsive
    case 3, 11, 200...209, 700...716, 800: self = .bus
    default: self = .other
    }
  }
}

/// What varies from day to day, bus to bus and trip to trip.
public enum UncertaintyFactor: String, CaseIterable, Sendable {
  /// The weather: a whole day of the year, from the coldest to the warmest.
  case temperature
  /// What lies on the road on a winter day.
  case snow
  /// Scale of the heat demand: policy, doors, insulation.
  case heatScale = "heat-scale"
  /// Share of the braking force on the driven axle on a winter day.
  case regenerationShare = "regeneration-share"
  /// The heat pump's COP against the table's.
  case heatPump = "heat-pump"
  /// Whether the heat pump is broken.
  case heatPumpFault = "heat-pump-fault"
  /// Rolling resistance of the tyres.
  case rolling
  /// Drag of the body.
  case drag
  /// Efficiency from battery to wheel.
  case motorEfficiency = "motor-efficiency"
  /// The driver's habit.
  case driver
  /// The trip's time against the timetable's.
  case traffic
  /// Stops that traffic asks for.
  case extraStops = "extra-stops"
  /// Persons aboard.
  case passengers

  /// Who has the same value at the same time.
  public enum Bearer: String, Sendable {
    /// All buses on a day.
    case day
    /// One bus (and its driver) on a day.
    case bus
    /// One trip on a day.
    case trip
  }

  /// Who has the same value at the same time.
  public var bearer: Bearer {
    switch self {
    case .temperature, .snow, .heatScale, .regenerationShare: .day
    case .heatPump, .heatPumpFault, .rolling, .drag, .motorEfficiency, .driver: .bus
    case .traffic, .extraStops, .passengers: .trip
    }
  }

  /// The place in `allCases`.
  var ordinal: Int {
    switch self {
    case .temperature: 0
    case .snow: 1
    case .heatScale: 2
    case .regenerationShare: 3
    case .heatPump: 4
    case .heatPumpFault: 5
    case .rolling: 6
    case .drag: 7
    case .motorEfficiency: 8
    case .driver: 9
    case .traffic: 10
    case .extraStops: 11
    case .passengers: 12
    }
  }
}

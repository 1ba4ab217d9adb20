/// A column of a table of cases, and the option of the command line that says the same.
public enum EnergyCaseColumn: String, CaseIterable, Sendable {
  /// Identifier of the vehicle class.
  case vehicle
  /// Identifier of the heating.
  case heating
  /// Outside temperature in °C.
  case temperature = "temperature_c"
  /// Commercial speed in km/h: length by time with all standing.
  case speed = "speed_kmh"
  /// Way from standstill to standstill, in metres.
  case hop = "hop_m"
  /// Door openings by kilometre.
  case stops = "stops_per_km"
  /// Standing time at each, in seconds.
  case dwell = "dwell_s"
  /// Persons aboard.
  case passengers
  /// Climb by kilometre, in metres.
  case climb = "climb_m_per_km"
  /// Identifier of the road surface.
  case road
  /// Factor on the heat demand.
  case heatScale = "heat_scale"

  /// The option of `elbuss energy` that says the same.
  public var option: String {
    switch self {
    case .vehicle: "--vehicle"
    case .heating: "--heating"
    case .temperature: "--temperature"
    case .speed: "--speed"
    case .hop: "--hop"
    case .stops: "--stops"
    case .dwell: "--dwell"
    case .passengers: "--passengers"
    case .climb: "--climb"
    case .road: "--road"
    case .heatScale: "--heat-scale"
    }
  }

  /// The unit, as a sentence says it; nil where there is none.
  var unit: String? {
    switch self {
    case .vehicle, .heating, .road, .heatScale: nil
    case .temperature: "°C"
    case .speed: "km/h"
    case .hop: "m"
    case .stops: "stops by km"
    case .dwell: "s"
    case .passengers: "persons"
    case .climb: "m/km"
    }
  }

  /// The name that `ParameterError` has for it.
  init?(parameter: String) {
    switch parameter {
    case "temperature": self = .temperature
    case "heat-scale": self = .heatScale
    default: self.init(rawValue: parameter)
    }
  }
}

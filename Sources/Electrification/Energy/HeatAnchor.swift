public import Quantities

/// What was burnt in Östersund's own electric buses, by the name it has in `parameters/heat-anchor.tsv`.
public enum HeatAnchorParameter: String, ParameterName {
  case fuel = "anchor.fuel"
  case buses = "anchor.buses"
  case distance = "anchor.distance"
  case fuelEnergy = "anchor.fuel-energy"
  case temperature = "anchor.temperature"
  case temperatureLow = "anchor.temperature-low"
  case temperatureHigh = "anchor.temperature-high"
  case speed = "anchor.speed"
  case speedLow = "anchor.speed-low"
  case speedHigh = "anchor.speed-high"

  /// The rows of `parameters/heat-anchor.tsv`.
  public static let entries = ParameterSet<HeatAnchorParameter>.readEntries(CarriedHeatAnchor.text)
}

/// The model's heat held against the only local measurement: the diesel that ten electric buses in Östersund burnt for heat in December
/// 2021. It fits nothing and is fitted to nothing; it says at which heat scale the model would burn as much.
///
/// The model's bus is a `city-12m` with a fuel heater alone, in the traffic of `parameters/case-defaults.tsv`, on a day as cold as
/// December is on the mean. What is not known of the measurement: its temperatures, whether the heat pump helped, and whether all ten
/// buses ran every day.
public struct HeatAnchor: Sendable {
  /// Identifier of the vehicle class that stands for the buses.
  public static let vehicle = "city-12m"

  /// Litres of diesel of all buses a day.
  public let litresADay: Double
  /// Buses.
  public let buses: Double
  /// Distance of a bus and day.
  public let distanceADay: Distance
  /// Outside temperature of the comparison.
  public let temperature: Temperature
  /// Commercial speed of the comparison.
  public let speed: Speed
  /// Temperatures that the buses may have had, as means of a day.
  public let temperatures: (lower: Temperature, upper: Temperature)
  /// Commercial speeds that they may have had.
  public let speeds: (lower: Speed, upper: Speed)
  /// Litres of diesel on 100 km, measured.
  public let measuredLitresPer100Kilometres: Double
  /// The same by the model with its full heat demand.
  public let modelledLitresPer100Kilometres: Double
  /// The model's litres of all buses a day with its full heat demand.
  public var modelledLitresADay: Double { litresADay / impliedScale }
  /// The heat scale at which the model burns what was measured.
  public var impliedScale: Double { measuredLitresPer100Kilometres / modelledLitresPer100Kilometres }

  /// The same where the days were as cold and the buses as slow, and as mild and as fast, as they may have been.
  public let impliedScales: ClosedRange<Double>

  /// The comparison by a model's parameters.
  ///
  /// - Throws: `ParameterError` where the parameters are such that no case can be computed.
  public init(parameters: EnergyParameters = .defaults) throws(ParameterError) {
    let anchor = ParameterSet<HeatAnchorParameter>.defaults
    litresADay = anchor[.fuel]
    buses = anchor[.buses]
    distanceADay = Distance(kilometres: anchor[.distance])
    temperature = Temperature(celsius: anchor[.temperature])
    speed = Speed(kilometresPerHour: anchor[.speed])
    temperatures = (Temperature(celsius: anchor[.temperatureLow]), Temperature(celsius: anchor[.temperatureHigh]))
    speeds = (Speed(kilometresPerHour: anchor[.speedLow]), Speed(kilometresPerHour: anchor[.speedHigh]))
    measuredLitresPer100Kilometres = litresADay / (buses * distanceADay.kilometres) * 100
    func litres(_ temperature: Temperature, _ speed: Speed) throws(ParameterError) -> Double {
      let traffic = try EnergyCaseDefaults.get(Self.vehicle)
      let use = try EnergyCase(
        vehicle: try VehicleClasses.get(Self.vehicle), heating: .fuel, temperature: temperature, speed: speed,
        stopsPerKilometre: traffic.stopsPerKilometre, dwell: traffic.dwell,
        climbMetresPerKilometre: traffic.climbMetresPerKilometre, heatScale: 1
      ).energyPerKilometre(parameters: parameters)
      return use.fuel.kilowattHours / anchor[.fuelEnergy] / use.distance.kilometres * 100
    }
    modelledLitresPer100Kilometres = try litres(temperature, speed)
    let most = measuredLitresPer100Kilometres / (try litres(temperatures.upper, speeds.upper))
    let least = measuredLitresPer100Kilometres / (try litres(temperatures.lower, speeds.lower))
    impliedScales = min(least, most)...max(least, most)
  }
}

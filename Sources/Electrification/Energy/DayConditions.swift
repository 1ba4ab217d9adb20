public import Quantities

/// The circumstances that a trip is driven in: weather, road, load.
public struct DayConditions: Equatable, Sendable {
  /// Outside temperatures that the model answers for.
  public static let temperatureRange = -50.0...45.0
  /// Persons aboard that the model answers for.
  public static let passengersRange = 0.0...250.0

  /// Outside temperature.
  public let temperature: Temperature
  /// What lies on the road.
  public let road: RoadSurface
  /// Factor on the heat demand; nil takes the parameter `heat.scale`.
  public let heatScale: Double?
  /// Persons aboard; nil takes the vehicle's default.
  public let passengers: Double?
  /// Share of the braking energy that the battery can take: 0 when it is full.
  public let regenerationShare: Double

  /// Conditions of a day.
  ///
  /// - Throws: `ParameterError.outOfRange` for what the model is not made for.
  public init(
    temperature: Temperature, road: RoadSurface = .bare, heatScale: Double? = nil, passengers: Double? = nil,
    regenerationShare: Double = 1
  ) throws(ParameterError) {
    try Self.check("temperature", temperature.celsius, Self.temperatureRange, "Cel")
    try Self.check("heat-scale", heatScale ?? 1, 0...2, "1")
    try Self.check("passengers", passengers ?? 0, Self.passengersRange, "1")
    try Self.check("regeneration-share", regenerationShare, 0...1, "1")
    self.temperature = temperature
    self.road = road
    self.heatScale = heatScale
    self.passengers = passengers
    self.regenerationShare = regenerationShare
  }

  /// The same day with another share of the braking energy.
  ///
  /// - Throws: `ParameterError.outOfRange` for what is no share.
  public func with(regenerationShare share: Double) throws(ParameterError) -> DayConditions {
    try DayConditions(
      temperature: temperature, road: road, heatScale: heatScale, passengers: passengers, regenerationShare: share)
  }

  private static func check(
    _ name: String, _ value: Double, _ range: ClosedRange<Double>, _ unit: String
  ) throws(ParameterError) {
    guard range.contains(value) else { throw .outOfRange(name: name, value: value, range: range, unit: unit) }
  }
}

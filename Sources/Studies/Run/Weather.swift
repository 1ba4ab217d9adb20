import Electrification
import Quantities

/// A day of weather with the road that goes with it, as trips ask for it.
struct Weather {
  let name: String
  let temperature: DayTemperature
  var road: RoadSurface
  var heatScale: Double
  /// Temperatures of single blocks, where they are others.
  private let ofBlock: [String: DayTemperature]

  init(_ day: Study.Climate.Day, road: RoadSurface, heatScale: Double) throws {
    switch day {
    case .builtIn(let name):
      try self.init(DayTemperature.get(name), name: name, road: road, heatScale: heatScale)
    case .constant(let celsius):
      try self.init(
        DayTemperature(constant: celsius), name: "\(DecimalText.of(celsius.celsius)) Cel", road: road,
        heatScale: heatScale)
    }
  }

  init(_ day: DesignDay, road: RoadSurface, heatScale: Double) {
    self.init(
      day.temperature, name: day.temperature.name, road: road, heatScale: heatScale, ofBlock: day.ofBlock)
  }

  private init(
    _ temperature: DayTemperature, name: String, road: RoadSurface, heatScale: Double,
    ofBlock: [String: DayTemperature] = [:]
  ) {
    self.name = name
    self.temperature = temperature
    self.road = road
    self.heatScale = heatScale
    self.ofBlock = ofBlock
  }

  /// The weather that a block meets.
  func of(_ block: String) -> Weather {
    guard let own = ofBlock[block] else { return self }
    return Weather(own, name: name, road: road, heatScale: heatScale)
  }

  /// The circumstances between two times of the service day.
  ///
  /// - Parameter passengers: persons aboard; nil takes the vehicle's default.
  func conditions(from start: Int32, to end: Int32, passengers: Double? = nil) throws -> DayConditions {
    try DayConditions(
      temperature: temperature.mean(from: ServiceTime(seconds: start), to: ServiceTime(seconds: max(start, end))),
      road: road, heatScale: heatScale, passengers: passengers)
  }

  /// Temperature at each full hour of local time, in °C.
  var hourlyCelsius: [Double] {
    (0..<24).map { temperature.temperature(at: ServiceTime(hours: $0, minutes: 0)).celsius }
  }
}

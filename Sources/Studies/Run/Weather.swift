import Electrification
import Quantities

/// A day of weather with the road that goes with it, as trips ask for it.
struct Weather {
  let name: String
  let temperature: DayTemperature
  var road: RoadSurface
  var heatScale: Double

  init(_ day: Study.Climate.Day, road: RoadSurface, heatScale: Double) throws {
    switch day {
    case .builtIn(let name):
      self.name = name
      temperature = try DayTemperature.get(name)
    case .constant(let celsius):
      name = "\(DecimalText.of(celsius.celsius)) Cel"
      temperature = try DayTemperature(constant: celsius)
    }
    self.road = road
    self.heatScale = heatScale
  }

  /// The circumstances between two times of the service day.
  func conditions(from start: Int32, to end: Int32) throws -> DayConditions {
    try DayConditions(
      temperature: temperature.mean(from: ServiceTime(seconds: start), to: ServiceTime(seconds: max(start, end))),
      road: road, heatScale: heatScale)
  }

  /// Temperature at each full hour of local time, in °C.
  var hourlyCelsius: [Double] {
    (0..<24).map { temperature.temperature(at: ServiceTime(hours: $0, minutes: 0)).celsius }
  }
}

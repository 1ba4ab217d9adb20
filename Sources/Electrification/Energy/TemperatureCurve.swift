/// A quantity known at some temperatures: straight lines between them.
public struct TemperatureCurve: Sendable {
  let celsius: [Double]
  private let values: [Double]

  /// The curve through points, in °C and the quantity's unit, in any order.
  ///
  /// - Precondition: two points at least, none at another's temperature.
  public init(_ points: [(celsius: Double, value: Double)]) {
    let rising = points.sorted { $0.celsius < $1.celsius }
    precondition(rising.count > 1, "a curve through \(rising.count) points")
    let areApart = zip(rising, rising.dropFirst()).allSatisfy { $0.celsius < $1.celsius }
    precondition(areApart, "two points at one temperature")
    celsius = rising.map(\.celsius)
    values = rising.map(\.value)
  }

  /// The value at a temperature; outside the known ones, the nearest end's line goes on.
  func extrapolated(at temperature: Double) -> Double {
    var upper = 1
    while upper < celsius.count - 1 && celsius[upper] < temperature { upper += 1 }
    let lower = upper - 1
    let slope = (values[upper] - values[lower]) / (celsius[upper] - celsius[lower])
    return values[lower] + slope * (temperature - celsius[lower])
  }

  /// The value at a temperature; outside the known ones, the end's value.
  public func clamped(at temperature: Double) -> Double {
    extrapolated(at: min(celsius[celsius.count - 1], max(celsius[0], temperature)))
  }
}

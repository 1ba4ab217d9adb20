import Electrification
import Quantities

/// Electricity a kilometre of a line's trips against outdoor temperature, with its part of empty running and standing: straight between
/// the temperatures at which the model was asked.
struct UseCurve {
  /// Where the model bends: heating starts under 17 °C with passengers aboard, the battery is heated under 5 °C, cooling starts at 22 °C,
  /// ordinary heat pumps go off from −18 to −20 °C, and the tables of heat pumps have points at −20, −5, 2, 8 and 14 °C. In °C, rising; the ends are those of the model.
  static let knots: [Double] = [-50, -40, -30, -25, -20, -18, -16, -12, -8, -5, 2, 5, 8, 14, 17, 22, 26, 33, 45]

  /// kWh a kilometre at each knot, bare road and the winter's.
  private(set) var bare = [Double](repeating: 0, count: knots.count)
  private(set) var winter = [Double](repeating: 0, count: knots.count)

  mutating func add(_ kilowattHours: Double, knot: Int, isWinterRoad: Bool) {
    if isWinterRoad { winter[knot] += kilowattHours } else { bare[knot] += kilowattHours }
  }

  /// The curve by kilometre of a line.
  func divided(byKilometres kilometres: Double) -> UseCurve {
    var curve = self
    curve.bare = bare.map { $0 / kilometres }
    curve.winter = winter.map { $0 / kilometres }
    return curve
  }

  /// kWh a kilometre at a temperature; beyond the ends that of the end, which the caller counts.
  func use(_ celsius: Double, isWinterRoad: Bool) -> Double {
    let values = isWinterRoad ? winter : bare
    let held = min(Self.knots[Self.knots.count - 1], max(Self.knots[0], celsius))
    var high = 1
    while high < Self.knots.count - 1, Self.knots[high] < held { high += 1 }
    let (from, to) = (Self.knots[high - 1], Self.knots[high])
    return values[high - 1] + (held - from) / (to - from) * (values[high] - values[high - 1])
  }

  static func isBeyond(_ celsius: Double) -> Bool { celsius < knots[0] || celsius > knots[knots.count - 1] }
}

import Electrification
import Quantities

/// Electricity and heater fuel a kilometre of a line's trips against outdoor temperature, with its part of empty running and standing:
/// straight between the temperatures at which the model was asked.
struct UseCurve {
  /// What a kilometre takes.
  struct Use {
    /// Electricity at the battery.
    var kilowattHours = 0.0
    /// Heater fuel.
    var litres = 0.0
  }

  /// Where the model bends: heating starts under 17 °C with passengers aboard, the battery is heated under 5 °C, cooling starts at 22 °C,
  /// ordinary heat pumps go off from −18 to −20 °C, and the tables of heat pumps have points at −20, −5, 2, 8 and 14 °C. In °C, rising; the ends are those of the model.
  static let knots: [Double] = [-50, -40, -30, -25, -20, -18, -16, -12, -8, -5, 2, 5, 8, 14, 17, 22, 26, 33, 45]

  /// At each knot, bare road and the winter's.
  private var bare = [Use](repeating: Use(), count: knots.count)
  private var winter = [Use](repeating: Use(), count: knots.count)

  mutating func add(_ use: Use, knot: Int, isWinterRoad: Bool) {
    func add(to uses: inout [Use]) {
      uses[knot].kilowattHours += use.kilowattHours
      uses[knot].litres += use.litres
    }
    if isWinterRoad { add(to: &winter) } else { add(to: &bare) }
  }

  /// The curve by kilometre of a line.
  func divided(byKilometres kilometres: Double) -> UseCurve {
    var curve = self
    func divided(_ use: Use) -> Use {
      Use(kilowattHours: use.kilowattHours / kilometres, litres: use.litres / kilometres)
    }
    curve.bare = bare.map(divided)
    curve.winter = winter.map(divided)
    return curve
  }

  /// What a kilometre takes at a temperature; beyond the ends that of the end, which the caller counts.
  func use(_ celsius: Double, isWinterRoad: Bool) -> Use {
    let values = isWinterRoad ? winter : bare
    let held = min(Self.knots[Self.knots.count - 1], max(Self.knots[0], celsius))
    var high = 1
    while high < Self.knots.count - 1, Self.knots[high] < held { high += 1 }
    let (from, to) = (Self.knots[high - 1], Self.knots[high])
    let (low, top, share) = (values[high - 1], values[high], (held - from) / (to - from))
    return Use(
      kilowattHours: low.kilowattHours + share * (top.kilowattHours - low.kilowattHours),
      litres: low.litres + share * (top.litres - low.litres))
  }

  static func isBeyond(_ celsius: Double) -> Bool { celsius < knots[0] || celsius > knots[knots.count - 1] }
}

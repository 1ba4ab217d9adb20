import Quantities

/// Rounds parts so that what is printed adds up to the printed whole: each goes down or up, those nearest to the next figure go up.
enum RoundedParts {
  /// The parts as percent of their sum, such that what is printed sums to 100; nothing of nothing is nothing.
  static func percents(_ parts: [Double], decimals: Int = 0) -> [Double] {
    let whole = parts.reduce(0, +)
    return whole > 0 ? round(parts.map { $0 / whole * 100 }, decimals: decimals) : parts.map { _ in 0 }
  }

  /// The parts with some decimals; their sum is the sum of all, rounded. Equal remainders go up in order.
  static func round(_ parts: [Double], decimals: Int) -> [Double] {
    let scale = (0..<decimals).reduce(1.0) { product, _ in product * 10 }
    let scaled = parts.map { $0 * scale }
    var whole = scaled.map { $0.rounded(.down) }
    let missing = Int(scaled.reduce(0, +).rounded() - whole.reduce(0, +))
    let byRemainder = parts.indices.sorted { (whole[$0] - scaled[$0], $0) < (whole[$1] - scaled[$1], $1) }
    for place in byRemainder.prefix(max(0, missing)) { whole[place] += 1 }
    return whole.map { $0 / scale }
  }
}

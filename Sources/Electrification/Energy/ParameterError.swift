/// Why a parameter was refused.
public enum ParameterError: Error, Equatable, CustomStringConvertible, Sendable {
  /// No parameter has the name; `nearest` is the one most like it.
  case unknown(name: String, nearest: String)
  /// The value lies outside what the model is made for.
  case outOfRange(name: String, value: Double, range: ClosedRange<Double>, unit: String)
  /// Two parameters that must stand in order do not.
  case outOfOrder(lower: String, lowerValue: Double, upper: String, upperValue: Double)

  /// One sentence: what, where, why, remedy.
  public var description: String {
    switch self {
    case .unknown(let name, let nearest):
      "No parameter is called “\(name)”; the nearest is “\(nearest)”."
    case .outOfRange(let name, let value, let range, let unit):
      "The value \(value) of “\(name)” is outside \(range.lowerBound) to \(range.upperBound)"
        + (unit == "1" ? "" : " \(unit)") + ", the range that the model is made for."
    case .outOfOrder(let lower, let lowerValue, let upper, let upperValue):
      "“\(lower)” (\(lowerValue)) must be smaller than “\(upper)” (\(upperValue))."
    }
  }
}

/// The candidate that takes the fewest single-letter edits to become `name`; the first of equals.
func nearestName(to name: String, among candidates: [String]) -> String {
  var best = ""
  var fewest = Int.max
  for candidate in candidates {
    let edits = editDistance(Array(name.unicodeScalars), Array(candidate.unicodeScalars))
    if edits < fewest {
      fewest = edits
      best = candidate
    }
  }
  return best
}

private func editDistance(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Int {
  var previous = Array(0...second.count)
  for (row, letter) in first.enumerated() {
    var current = [row + 1]
    current.reserveCapacity(second.count + 1)
    for (column, other) in second.enumerated() {
      let replaced = previous[column] + (letter == other ? 0 : 1)
      current.append(min(replaced, previous[column + 1] + 1, current[column] + 1))
    }
    previous = current
  }
  return previous[second.count]
}

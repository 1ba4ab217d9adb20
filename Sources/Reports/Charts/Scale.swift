#if canImport(Glibc)
  import Glibc
#endif

/// Where values of an axis lie on a drawing.
struct Scale {
  let low: Double
  let high: Double
  let start: Double
  let end: Double

  /// Values from `low` to `high` on a line from `start` to `end` of the drawing.
  init(_ low: Double, _ high: Double, from start: Double, to end: Double) {
    self.low = low
    self.high = high > low ? high : low + 1
    self.start = start
    self.end = end
  }

  func callAsFunction(_ value: Double) -> Double { start + (value - low) / (high - low) * (end - start) }
}

/// Values at which an axis is labelled: multiples of 1, 2 or 5 times a power of ten.
struct NiceTicks {
  let step: Double
  /// Decimals that tell the values apart.
  let decimals: Int
  /// The values, from the last at or below the lowest to the first at or above the highest.
  let values: [Double]

  var low: Double { values.first ?? 0 }
  var high: Double { values.last ?? 1 }

  /// About `count` steps over a range, never finer than `finest`.
  init(_ low: Double, _ high: Double, count: Int = 5, finest: Double = 0) {
    let span = high > low ? high - low : max(1, low.magnitude)
    let rough = max(span / Double(max(1, count)), finest)
    let power = Int(log10(rough).rounded(.down))
    let unit = pow(10, Double(power))
    let factor: Double = rough / unit <= 1.5 ? 1 : (rough / unit <= 3.5 ? 2 : (rough / unit <= 7.5 ? 5 : 10))
    let exponent = factor == 10 ? power + 1 : power
    let digit = factor == 10 ? 1.0 : factor
    // Multiples are formed from whole numbers, so that 0.3 is no 0.30000000000000004.
    let isFine = exponent < 0
    let scale = pow(10, Double(exponent.magnitude))
    let first = Int((low / (factor * unit)).rounded(.down))
    let last = max(first + 1, Int((max(high, low) / (factor * unit)).rounded(.up)))
    step = isFine ? digit / scale : digit * scale
    decimals = isFine ? -exponent : 0
    values = (first...last).map { isFine ? Double($0) * digit / scale : Double($0) * digit * scale }
  }
}

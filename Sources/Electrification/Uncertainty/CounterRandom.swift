/// Where a factor's place in its distribution comes from: a number between 0 and 1 for each factor, draw and bearer.
protocol Uniforms {
  /// - Parameters:
  ///   - draw: The drawn day.
  ///   - bearer: The bus or the trip; 0 for what all share.
  func value(_ factor: UncertaintyFactor, draw: Int, bearer: Int) -> Double
}

/// Random numbers by counter: every number is a function of seed, factor, draw and bearer, and of nothing else.
///
/// The order of asking does not matter, and two alternatives that are sampled with one seed meet the same days, tyres and drivers
/// (common random numbers). The function is the finaliser of SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number
/// generators", OOPSLA 2014), once for factor and draw and once for the bearer.
struct CounterRandom: Uniforms {
  let seed: UInt64

  private static let golden: UInt64 = 0x9E37_79B9_7F4A_7C15

  @inline(__always)
  func value(_ factor: UncertaintyFactor, draw: Int, bearer: Int) -> Double {
    let stream = UInt64(truncatingIfNeeded: factor.ordinal) << 40 &+ UInt64(truncatingIfNeeded: draw)
    let key = Self.mix(seed &+ Self.golden &* (stream &+ 1))
    let bits = Self.mix(key &+ Self.golden &* (UInt64(truncatingIfNeeded: bearer) &+ 1))
    // The middle of one of 2⁵³ equal parts: never 0, never 1.
    return (Double(bits >> 11) + 0.5) * 0x1p-53
  }

  @inline(__always)
  private static func mix(_ value: UInt64) -> UInt64 {
    var bits = value
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}

/// Every factor at its median but one, for asking what one factor moves.
struct OneAtATime: Uniforms {
  let moved: UncertaintyFactor?
  let place: Double

  func value(_ factor: UncertaintyFactor, draw: Int, bearer: Int) -> Double { factor == moved ? place : 0.5 }
}

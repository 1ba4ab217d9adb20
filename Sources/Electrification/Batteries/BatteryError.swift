/// Why a battery cannot be reckoned with.
public enum BatteryError: Error, Equatable, Sendable, CustomStringConvertible {
  /// By then nothing, or next to nothing, of the capacity is left.
  case wornOut(chemistry: BatteryChemistry, years: Double, health: Double)

  /// A warranted state of health that is no share above nothing and at most one.
  case warrantyOutOfRange(Double)

  /// One sentence: what, where, why, remedy.
  public var description: String {
    switch self {
    case .wornOut(let chemistry, let years, let health):
      "A battery of \(chemistry.rawValue) has a state of health of \(health) after \(years) years by the ageing parameters; reckon with fewer years or cycles, or with a new battery on the way."
    case .warrantyOutOfRange(let health):
      "The warranted state of health is \(health); give a share above 0 and at most 1."
    }
  }
}

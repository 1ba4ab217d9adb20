/// What a battery is made of, as far as its ageing is concerned.
public enum BatteryChemistry: String, CaseIterable, Sendable {
  /// Lithium iron phosphate.
  case lfp
  /// Nickel manganese cobalt.
  case nmc

  /// The chemistry with the identifier.
  ///
  /// - Throws: `ParameterError.unknown` with the nearest identifier.
  public static func get(_ id: String) throws(ParameterError) -> BatteryChemistry {
    guard let found = BatteryChemistry(rawValue: id) else {
      throw .unknown(name: id, nearest: nearestName(to: id, among: allCases.map(\.rawValue)))
    }
    return found
  }
}

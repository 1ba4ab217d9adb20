/// What lies on the road. A setting of a day or a study, never guessed from the temperature.
public enum RoadSurface: String, CaseIterable, Sendable {
  case bare
  case packedSnow = "packed-snow"
  case freshSnow = "fresh-snow"
  case ice

  /// The factor on rolling resistance and the share of the braking force that the driven axle can take.
  var parameters: (rolling: EnergyParameter, regeneration: EnergyParameter) {
    switch self {
    case .bare: (.roadBareRollingFactor, .roadBareRegenerationShare)
    case .packedSnow: (.roadPackedSnowRollingFactor, .roadPackedSnowRegenerationShare)
    case .freshSnow: (.roadFreshSnowRollingFactor, .roadFreshSnowRegenerationShare)
    case .ice: (.roadIceRollingFactor, .roadIceRegenerationShare)
    }
  }

  /// The surface with the identifier.
  ///
  /// - Throws: `ParameterError.unknown` with the nearest identifier.
  public static func get(_ id: String) throws(ParameterError) -> RoadSurface {
    guard let found = RoadSurface(rawValue: id) else {
      throw .unknown(name: id, nearest: nearestName(to: id, among: allCases.map(\.rawValue)))
    }
    return found
  }
}

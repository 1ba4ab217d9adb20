/// What lies on the road on a drawn winter day, round the parameters of the study.
///
/// The table of distributions is made round the parameters' default values. Where a study sets another, what is drawn on that surface moves
/// in proportion.
struct WinterRoads: Sendable {
  private let table: UncertaintyTable
  /// For each surface, the study's factor on rolling resistance against that of the defaults. A bare road's stands in the model itself.
  private let rolling: [RoadSurface: Double]
  /// For each surface, the study's share of the braking force on the driven axle against that of the defaults.
  private let regeneration: [RoadSurface: Double]
  /// Ice has no range in the table: its factor against that of a bare road.
  private let iceAgainstBare: Double

  init(_ parameters: EnergyParameters, table: UncertaintyTable) {
    self.table = table
    var (rolling, regeneration): ([RoadSurface: Double], [RoadSurface: Double]) = ([:], [:])
    let bare = parameters[.roadBareRollingFactor] / EnergyParameters.defaults[.roadBareRollingFactor]
    for surface in RoadSurface.allCases {
      let names = surface.parameters
      rolling[surface] = parameters[names.rolling] / EnergyParameters.defaults[names.rolling] / bare
      regeneration[surface] = parameters[names.regeneration] / EnergyParameters.defaults[names.regeneration]
    }
    self.rolling = rolling
    self.regeneration = regeneration
    iceAgainstBare = parameters[.roadIceRollingFactor] / parameters[.roadBareRollingFactor]
  }

  /// Factor on a bare road's rolling resistance, and the share of the braking force on the driven axle.
  ///
  /// - Parameters:
  ///   - road: The surface that is given; nil draws it.
  ///   - snow: Share of the cases that lie below, of the surface and its rolling resistance.
  ///   - braking: The same of the braking force.
  func draw(_ road: RoadSurface?, snow: Double, braking: Double) -> (rolling: Double, axleShare: Double) {
    let surface = road ?? table.surface(snow)
    let drawn = road.map { table.snow(snow, on: $0) } ?? table.snow(snow)
    // A braking force has no more than the whole of itself.
    return (
      drawn.map { $0 * (rolling[surface] ?? 1) } ?? iceAgainstBare,
      min(1, table.regenerationShare(braking) * (regeneration[surface] ?? 1))
    )
  }
}

public import Electrification

/// What a study says itself of the heat and the road, and drawn days therefore stand round.
public struct SampledCircumstances: Sendable {
  /// The road of the design day; nil where the study has the default, packed snow: the surface is then drawn too.
  public let road: RoadSurface?
  /// Factor on every drawn heat scale.
  public let heatScaleFactor: Double
  /// The heat scale that half of the drawn days lie below.
  public var medianHeatScale: Double { heatScaleFactor * UncertaintyTable.medianHeatScale }
  /// Whether the drawn heat scales stand round the study's own.
  public let isHeatScaleSet: Bool

  /// The default heat scale 1.00 is the whole demand, above most days of what is known: there the drawn scales are the table's. A scale that a
  /// study sets is what it knows: half of the days are drawn below it.
  init(_ study: Study) {
    let defaults = Study.EnergyChoices()
    road = study.energy.road == defaults.road ? nil : RoadSurface(rawValue: study.energy.road)
    isHeatScaleSet = study.energy.heatScale != defaults.heatScale
    heatScaleFactor = isHeatScaleSet ? study.energy.heatScale / UncertaintyTable.medianHeatScale : 1
  }
}

public import Electrification

/// What a study says itself of the heat and the road, and drawn days therefore stand round.
public struct SampledCircumstances: Sendable {
  /// The road of the design day; nil where the study has the default, packed snow: the surface is then drawn too.
  public let road: RoadSurface?
  /// Factor on every drawn heat scale.
  public let heatScaleFactor: Double
  /// The heat scale that half of the drawn days lie below.
  public var medianHeatScale: Double { heatScaleFactor * UncertaintyTable.medianHeatScale }
  /// Whether half of the days are drawn below the study's own scale: it is the table's median, or less.
  public let isRoundStudysScale: Bool

  /// The drawn heat scales are the table's where the study's lies between the table's median (0.79) and the whole demand (1.00, the
  /// default): there the study is on the high side of what is known, and says so. Below the median the study knows less demand than the
  /// table does, and half of the days are drawn below its own. Above 1.00 it takes more than the whole demand, and the table is drawn as
  /// shares of that. The three meet: no scale moves the drawing by more than in proportion.
  init(_ study: Study) {
    let defaults = Study.EnergyChoices()
    road = study.energy.road == defaults.road ? nil : RoadSurface(rawValue: study.energy.road)
    let (scale, median) = (study.energy.heatScale, UncertaintyTable.medianHeatScale)
    isRoundStudysScale = scale <= median
    heatScaleFactor = scale < median ? scale / median : max(1, scale)
  }
}

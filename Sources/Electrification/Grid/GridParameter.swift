/// A parameter of grid connections and backup power, by the name it has in `parameters/grid.tsv` and in studies.
public enum GridParameter: String, ParameterName {
  case subscriptionMargin = "subscription.margin"
  case transformerPowerFactor = "transformer.power-factor"
  case transformerLoadShare = "transformer.load-share"
  case meteringMinutes = "metering.minutes"
  case backupEfficiency = "backup.efficiency"
  case backupOutletPower = "backup.outlet-power"

  /// The rows of `parameters/grid.tsv`.
  public static let entries = ParameterSet<GridParameter>.readEntries(CarriedGridParameters.text)
}

/// What connections and backup power are reckoned with.
public typealias GridParameters = ParameterSet<GridParameter>

/// A parameter of the battery model, by the name it has in `parameters/battery.tsv` and in studies.
public enum BatteryParameter: String, ParameterName {
  case releasedShare = "window.released-share"
  case windowTop = "window.top"
  case windowFloor = "window.floor"
  case reserveDistance = "reserve.distance"
  case warrantedHealth = "health.warranted"
  case lfpCalendar = "ageing.lfp.calendar"
  case lfpCycle = "ageing.lfp.cycle"
  case nmcCalendar = "ageing.nmc.calendar"
  case nmcCycle = "ageing.nmc.cycle"
  case ageingTemperatureFactor = "ageing.temperature-factor"
  case ageingChargeFactor = "ageing.charge-factor"
  case cyclesPerYear = "ageing.cycles-per-year"
  case ageingSpread = "ageing.spread"
  case coldConditioned = "cold.conditioned"
  case coldOutdoorPlug = "cold.outdoor-plug"
  case coldSoaked = "cold.soaked"
  case brakingLimitedFrom = "braking.limited-from"
  case brakingNoneFrom = "braking.none-from"
  case taperFrom = "charging.taper-from"

  /// The rows of `parameters/battery.tsv`.
  public static let entries = ParameterSet<BatteryParameter>.readEntries(CarriedBatteryParameters.text)
}

/// What the battery model assumes.
public typealias BatteryParameters = ParameterSet<BatteryParameter>

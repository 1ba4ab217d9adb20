import Quantities

/// A line of a charging plan as files hold it.
public struct ChargingPlanRow: Equatable, Sendable {
  /// The bus.
  public let bus: String
  /// When it begins to charge with this power, in seconds on the axis of the stays.
  public let startSeconds: Int
  /// When that ends.
  public let endSeconds: Int
  /// Kilowatts at the battery.
  public let batteryKilowatts: Double
  /// Kilowatts from the grid.
  public let gridKilowatts: Double

  /// A line.
  public init(bus: String, startSeconds: Int, endSeconds: Int, batteryKilowatts: Double, gridKilowatts: Double) {
    self.bus = bus
    self.startSeconds = startSeconds
    self.endSeconds = endSeconds
    self.batteryKilowatts = batteryKilowatts
    self.gridKilowatts = gridKilowatts
  }
}

extension ChargingPlan {
  /// The plan as rows, by stay and then time; powers in whole watts, and one row for as long as they do not change. What comes to less
  /// than half a watt is rounding of the optimisation and makes no row.
  public var rows: [ChargingPlanRow] {
    var rows: [ChargingPlanRow] = []
    var lastStay: Int?
    for segment in segments {
      let grid = segment.gridPower.kilowatts.rounded(toDecimals: 3)
      if grid == 0 { continue }
      let battery = segment.power.kilowatts.rounded(toDecimals: 3)
      var start = segment.fromSeconds
      if let last = rows.last, lastStay == segment.stay, last.endSeconds == start, last.gridKilowatts == grid,
        last.batteryKilowatts == battery
      {
        start = last.startSeconds
        rows.removeLast()
      }
      rows.append(
        ChargingPlanRow(
          bus: charging.stays[segment.stay].bus, startSeconds: start, endSeconds: segment.toSeconds,
          batteryKilowatts: battery, gridKilowatts: grid))
      lastStay = segment.stay
    }
    return rows
  }
}

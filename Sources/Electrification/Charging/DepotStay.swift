public import Quantities

/// A bus on its plug: from when, until when, and the energy that it must have taken in when it leaves.
///
/// Charging is linear: any power from nothing to the limit at any moment. (Above about 80 % real batteries take less; a plan
/// that matters is to be run again with the bus's own curve.)
public struct DepotStay: Equatable, Sendable {
  /// What messages and rows call the bus.
  public let bus: String
  /// When it is on the plug, in seconds from an agreed midnight; may pass 24 hours.
  public let arrivalSeconds: Int
  /// When it leaves the plug, on the same axis.
  public let departureSeconds: Int
  /// What the battery must have taken in by then.
  public let energyNeeded: Energy
  /// The most that reaches the battery.
  public let maximumPower: Power
  /// The share of what is drawn from the grid that reaches the battery, above 0 and at most 1.
  public let efficiency: Double

  /// A stay; `DepotCharging.solve` checks it.
  public init(
    bus: String, arrivalSeconds: Int, departureSeconds: Int, energyNeeded: Energy, maximumPower: Power,
    efficiency: Double
  ) {
    self.bus = bus
    self.arrivalSeconds = arrivalSeconds
    self.departureSeconds = departureSeconds
    self.energyNeeded = energyNeeded
    self.maximumPower = maximumPower
    self.efficiency = efficiency
  }

  /// How long it is.
  public var time: TimeSpan { TimeSpan(seconds: Double(departureSeconds - arrivalSeconds)) }

  /// The most energy that the battery can take in, at full power from arrival to departure.
  public var mostEnergy: Energy { maximumPower * time }

  /// The most that it draws from the grid.
  public var maximumGridPower: Power { maximumPower / efficiency }

  /// What it draws from the grid in all if it gets what it needs, or what it can take where that is less.
  var gridEnergy: Energy { min(energyNeeded, mostEnergy) / efficiency }

  /// What it cannot take in, at the battery; nothing where the need can be met. Differences below a thousand-millionth of the need are
  /// rounding of the input, not a lack.
  var lacking: Energy {
    let lack = energyNeeded - mostEnergy
    return lack.wattHours > energyNeeded.wattHours * 1e-9 ? lack : .zero
  }
}

/// Load that is there whatever the charging does: pre-heating on the plug, a workshop, block heaters. From the grid.
public struct LoadSpan: Equatable, Sendable {
  /// When it begins, in seconds on the axis of the stays.
  public let fromSeconds: Int
  /// When it ends.
  public let toSeconds: Int
  /// What it draws from the grid.
  public let power: Power

  /// A span of load.
  public init(fromSeconds: Int, toSeconds: Int, power: Power) {
    self.fromSeconds = fromSeconds
    self.toSeconds = toSeconds
    self.power = power
  }

  /// Warming a bus on its plug until it leaves: the power over the last `time` of the stay, or all of it where that is shorter.
  /// (The plug's limit for charging is not lowered meanwhile.)
  public static func preconditioning(of stay: DepotStay, power: Power, time: TimeSpan) -> LoadSpan {
    let seconds = Int(min(max(time.seconds, 0), stay.time.seconds).rounded(.up))
    return LoadSpan(
      fromSeconds: max(stay.arrivalSeconds, stay.departureSeconds - seconds), toSeconds: stay.departureSeconds,
      power: power)
  }
}

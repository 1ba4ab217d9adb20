import Quantities

/// Charging of one block at one terminal, between its trips, held against the day as it goes.
struct TerminalCharging {
  /// What the battery holds when the block leaves.
  let usable: Energy
  /// What the block has taken after each trip, with the standing before it; the last one with the way home.
  let usedAfter: [Energy]
  /// How long the bus is on the charger behind each trip but the last.
  let docked: [TimeSpan]

  /// The least power, in whole kilowatts at the battery, at which the battery is never empty; nil where `most` is too little: then a
  /// stretch between two charges takes more than a full battery holds, or the stays are too short.
  func findLeastPower(most: Power) -> Power? {
    // More power never leaves less in the battery, so that halving finds the least.
    var (low, high) = (0, Int(most.kilowatts))
    guard carries(most) else { return nil }
    while low < high {
      let middle = (low + high) / 2
      if carries(Power(kilowatts: Double(middle))) { high = middle } else { low = middle + 1 }
    }
    return Power(kilowatts: Double(high))
  }

  /// Whether the battery is never empty; what a full one cannot take is not given.
  func carries(_ power: Power) -> Bool {
    var level = usable
    var before = Energy.zero
    for (trip, used) in usedAfter.enumerated() {
      level -= used - before
      before = used
      if level < .zero { return false }
      if docked.indices.contains(trip) { level = min(usable, level + power * docked[trip]) }
    }
    return true
  }
}

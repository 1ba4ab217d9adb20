import Quantities

/// A block that charges at one stop during its layovers, followed trip by trip.
struct TerminalTopUp {
  /// A trip, and what comes before and after it.
  struct Step {
    /// What the battery gives from the end of the trip before to the start of this one: standing and empty running.
    let before: Energy
    /// What the trip takes.
    let trip: Energy
    /// How long the bus is docked after the trip; nothing where it does not stand at the charger.
    let docked: TimeSpan
  }

  /// What the battery gives between full and its reserve.
  let usable: Energy
  /// The trips, in order.
  let steps: [Step]
  /// What it takes to drive home after the last trip.
  let after: Energy

  /// Whether the bus never goes below its reserve with this power, at the battery, while it is docked.
  func isEnough(_ power: Power) -> Bool {
    var level = usable
    var charged = Energy.zero
    for step in steps {
      // What standing takes, the charger gives first; a battery that is full takes no more.
      level = min(usable, level + charged - step.before) - step.trip
      guard level >= .zero else { return false }
      charged = power * step.docked
    }
    return min(usable, level + charged) - after >= .zero
  }

  /// The least power that is enough, to a thousandth of a kilowatt above; nil where `most` is not enough.
  func findPower(upTo most: Power) -> Power? {
    guard isEnough(most) else { return nil }
    var (low, high) = (0.0, most.kilowatts)
    while high - low > 0.001 {
      let middle = (low + high) / 2
      if isEnough(Power(kilowatts: middle)) { high = middle } else { low = middle }
    }
    return Power(kilowatts: high)
  }
}

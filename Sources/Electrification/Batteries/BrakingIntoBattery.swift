internal import Glibc
public import Quantities

/// How much braking energy a battery takes: all of it up to one state of charge, none from a higher one on, and in a straight line between.
///
/// Over an event (a trip, an empty run) the charge changes while the bus drives, and what it takes changes with the charge. With the energy
/// spread evenly over the event, the charge follows a straight line outside the ramp and an exponential within it, so that the mean is had in
/// closed form and nothing jumps. Where along the way the hills lie is no part of it.
public struct BrakingIntoBattery: Equatable, Sendable {
  /// Up to this state of charge the battery takes all.
  public let limitedFrom: Double
  /// From this state of charge on it takes none.
  public let noneFrom: Double
  /// The state of charge that the battery is charged to.
  public let start: Double
  /// What is between empty and full of what the battery management releases.
  public let capacity: Energy

  /// A battery.
  ///
  /// - Precondition: `limitedFrom` is below `noneFrom`, and the capacity above nothing.
  public init(limitedFrom: Double, noneFrom: Double, start: Double, capacity: Energy) {
    precondition(limitedFrom < noneFrom, "braking energy is limited from \(limitedFrom) and gone from \(noneFrom)")
    precondition(capacity > .zero, "a battery of \(capacity.kilowattHours) kWh")
    self.limitedFrom = limitedFrom
    self.noneFrom = noneFrom
    self.start = start
    self.capacity = capacity
  }

  /// The share of the braking energy that is taken at a state of charge.
  public func share(at charge: Double) -> Double {
    min(1, max(0, (noneFrom - charge) / (noneFrom - limitedFrom)))
  }

  /// The state of charge when the battery has given some energy since it was charged.
  public func charge(after used: Energy) -> Double { start - used / capacity }

  /// Whether an event meets the limit at all: it starts above it, or fills the battery above it.
  ///
  /// - Parameter all: What the event takes where the battery takes all braking energy; below nothing where it fills it.
  public func isLimited(after used: Energy, taking all: Energy) -> Bool {
    max(charge(after: used), charge(after: used + all)) > limitedFrom
  }

  /// The mean share of the braking energy that is taken over an event; without braking energy, when nothing follows from it, that at its start.
  ///
  /// - Parameters:
  ///   - used: What the battery has given before the event.
  ///   - all: What the event takes where the battery takes all braking energy.
  ///   - none: What it takes where the battery takes none; at least `all`, and not below nothing.
  public func meanShare(after used: Energy, taking all: Energy, without none: Energy) -> Double {
    // Change of charge over the whole event, outside the ramp on either side.
    let (least, most) = (all / capacity, max(none, all) / capacity)
    guard most > least else { return share(at: charge(after: used)) }
    let begin = charge(after: used)
    var (charge, left) = (begin, 1.0)
    if charge > noneFrom {
      let part = most > 0 ? min(left, (charge - noneFrom) / most) : left
      charge -= most * part
      left -= part
    }
    // From below, an event that fills the battery comes into the ramp.
    if charge < limitedFrom, least < 0 {
      let part = min(left, (limitedFrom - charge) / -least)
      charge -= least * part
      left -= part
    }
    if left > 0, charge >= limitedFrom {
      // dS/dx = −k (S − rest): the charge falls, or rises, towards where what is taken and what is given are equal.
      let rate = (most - least) / (noneFrom - limitedFrom)
      let rest = noneFrom - most / rate
      var part = left
      if rest < limitedFrom, charge > limitedFrom {
        part = min(left, log((charge - rest) / (limitedFrom - rest)) / rate)
      } else if rest < limitedFrom {
        part = 0
      }
      charge = rest + (charge - rest) * exp(-rate * part)
      left -= part
    }
    charge -= least * left
    // What was not taken is what the charge fell more than it would have.
    return min(1, max(0, 1 - ((begin - charge) - least) / (most - least)))
  }
}

extension BatteryModel {
  /// How much braking energy a gross battery takes at the end of the contract, when it leaves as charged as it is planned to be.
  ///
  /// - Precondition: `gross` is above nothing.
  public func braking(into gross: Energy) -> BrakingIntoBattery {
    BrakingIntoBattery(
      limitedFrom: parameters[.brakingLimitedFrom], noneFrom: parameters[.brakingNoneFrom],
      start: parameters[.windowTop], capacity: gross * released)
  }
}

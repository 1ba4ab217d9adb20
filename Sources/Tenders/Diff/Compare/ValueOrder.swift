internal import Findings
internal import Quantities

/// How the value of a parameter relates to what it was.
struct ValueOrder {
  /// Whether the two are the same, however they are written.
  let isEqual: Bool
  /// Whether the two have an order.
  let isOrdered: Bool
  /// Which way it goes for a bidder.
  let direction: DraftChange.Direction
  /// By how much it changed, in percent of the old value; nil for readings of temperature, which have no zero of their own.
  let percent: Double?

  init(_ old: ParameterReading, _ new: ParameterReading) {
    if old.parameter.op == .oneOf || new.parameter.op == .oneOf {
      let (before, after) = (Set(old.values), Set(new.values))
      isEqual = before == after
      isOrdered = false
      percent = nil
      direction = before.isStrictSubset(of: after) ? .relaxed : after.isStrictSubset(of: before) ? .tightened : .neither
      return
    }
    let order: Int?
    if let before = old.amount, let after = new.amount {
      order = before.compare(to: after)
      percent = order == nil || order == 0 ? nil : Self.percent(before, after)
    } else {
      percent = nil
      switch (old.value, new.value) {
      case (.version(let left)?, .version(let right)?): order = left == right ? 0 : left < right ? -1 : 1
      case (.date(let left)?, .date(let right)?): order = left == right ? 0 : left < right ? -1 : 1
      case (let left?, let right?) where left == right && old.parameter.unit == new.parameter.unit: order = 0
      default: order = nil
      }
    }
    isEqual = order == 0
    isOrdered = order != nil
    // A bound turned about is another demand: its value alone goes neither way.
    guard let order, order != 0, old.side == new.side else {
      direction = .neither
      return
    }
    let grows = order < 0
    switch new.parameter.op {
    case .ge, .gt: direction = grows ? .tightened : .relaxed
    case .le, .lt: direction = grows ? .relaxed : .tightened
    case .eq:
      switch new.definition?.direction {
      case .up?: direction = grows ? .tightened : .relaxed
      case .down?: direction = grows ? .relaxed : .tightened
      default: direction = .neither
      }
    case .ne, .oneOf, .other: direction = .neither
    }
  }

  private static func percent(_ old: Amount, _ new: Amount) -> Double? {
    guard !old.unit.isCommensurable(with: .celsius), old.value != DecimalNumber(0) else { return nil }
    let after = new.value.doubleValue * new.unit.factor(to: old.unit)
    let before = old.value.doubleValue
    return ((after - before) / abs(before) * 100).rounded(toDecimals: 1)
  }
}

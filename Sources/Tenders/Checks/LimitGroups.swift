internal import Findings
internal import Quantities

/// The limits of a draft by what they limit: name, condition, scope and lot.
struct LimitGroups {
  /// A limit of one requirement.
  struct Limit {
    let requirement: Requirement
    let reading: ParameterReading
  }

  struct Group {
    var limits: [Limit] = []
  }

  /// The groups, in the order of the document.
  private(set) var groups: [(key: [String], group: Group)] = []

  init(_ context: CheckContext, levels: [RequirementLevel]) {
    let declared = context.draft.tender?.lots.map(\.id) ?? []
    var places: [[String]: Int] = [:]
    for item in context.items where levels.contains(item.requirement.level) {
      let lots = item.requirement.lots.isEmpty ? (declared.isEmpty ? ["*"] : declared) : item.requirement.lots
      let scopes = Set(item.requirement.evidence.compactMap(\.scope))
      for reading in item.parameters {
        let scope = reading.parameter.scope ?? (scopes.count == 1 ? scopes.first ?? "" : "")
        for lot in lots {
          let key = [reading.name, Self.text(reading.condition), scope, lot]
          let place = places[key] ?? groups.count
          if place == groups.count {
            places[key] = place
            groups.append((key, Group()))
          }
          groups[place].group.limits.append(Limit(requirement: item.requirement, reading: reading))
        }
      }
    }
    Self.keepFirstOfPairs(&groups)
  }

  /// Two requirements that share several lots are told once.
  private static func keepFirstOfPairs(_ groups: inout [(key: [String], group: Group)]) {
    var seen: Set<[String]> = []
    groups = groups.filter { key, group in
      let limits = group.limits.map { "\($0.requirement.uid) \($0.reading.said(in: .english))" }
      return seen.insert(key.dropLast() + limits).inserted
    }
  }

  private static func text(_ terms: [ParameterReading.Term]) -> String {
    terms.map { term in
      switch term {
      case .amount(let value, let unit): "\(value) \(unit)"
      case .text(let text): text
      }
    }.sorted().joined(separator: ";")
  }
}

extension LimitGroups.Group {
  typealias Limit = LimitGroups.Limit

  /// Limits that cannot be met together with an earlier one: each with the narrowest that it breaks.
  func contradictions() -> [(Limit, Limit)] {
    var found: [(Limit, Limit)] = []
    var lower: Limit?
    var upper: Limit?
    var equal: Limit?
    for limit in limits {
      let candidates = [lower, upper, equal].compactMap(\.self)
      if let other = candidates.first(where: { !limit.canHold(with: $0) }) {
        found.append((limit, other))
        continue
      }
      switch limit.reading.parameter.op {
      case .ge, .gt: if lower.map({ limit.isAbove($0) }) ?? true { lower = limit }
      case .le, .lt: if upper.map({ $0.isAbove(limit) }) ?? true { upper = limit }
      case .eq: equal = equal ?? limit
      case .ne, .oneOf, .other: break
      }
    }
    return found
  }

  /// Limits to the same side as an earlier one, with another value.
  func doubles() -> [(Limit, Limit)] {
    var first: [Int: Limit] = [:]
    return limits.compactMap { limit in
      let side: Int
      switch limit.reading.parameter.op {
      case .ge, .gt: side = 1
      case .le, .lt: side = -1
      default: return nil
      }
      guard let other = first[side] else {
        first[side] = limit
        return nil
      }
      return limit.order(to: other) == 0 || other.requirement.uid == limit.requirement.uid ? nil : (limit, other)
    }
  }
}

extension LimitGroups.Limit {
  /// −1, 0 or 1; nil where the values have no order.
  func order(to other: LimitGroups.Limit) -> Int? {
    if let amount = reading.amount, let otherAmount = other.reading.amount { return amount.compare(to: otherAmount) }
    switch (reading.value, other.reading.value) {
    case (.version(let left)?, .version(let right)?): return left == right ? 0 : left < right ? -1 : 1
    case (.date(let left)?, .date(let right)?): return left == right ? 0 : left < right ? -1 : 1
    case (let left?, let right?) where left == right: return 0
    default: return nil
    }
  }

  fileprivate func isAbove(_ other: LimitGroups.Limit) -> Bool { order(to: other) == 1 }

  /// Whether some value meets both.
  fileprivate func canHold(with other: LimitGroups.Limit) -> Bool {
    let (op, otherOp) = (reading.parameter.op, other.reading.parameter.op)
    guard let order = order(to: other) else {
      // Codes have no order: two different ones cannot both be the one.
      return
        !(op == .eq && otherOp == .eq && reading.value != nil && other.reading.value != nil && isCode && other.isCode)
    }
    func isLower(_ op: ParameterOperator) -> Bool { op == .ge || op == .gt }
    func isUpper(_ op: ParameterOperator) -> Bool { op == .le || op == .lt }
    let isStrict = op == .gt || op == .lt || otherOp == .gt || otherOp == .lt
    if isLower(op), isUpper(otherOp) { return order < 0 || (order == 0 && !isStrict) }
    if isUpper(op), isLower(otherOp) { return order > 0 || (order == 0 && !isStrict) }
    if op == .eq, otherOp == .eq { return order == 0 }
    if op == .eq, isLower(otherOp) { return order > 0 || (order == 0 && !isStrict) }
    if op == .eq, isUpper(otherOp) { return order < 0 || (order == 0 && !isStrict) }
    if isLower(op), otherOp == .eq { return order < 0 || (order == 0 && !isStrict) }
    if isUpper(op), otherOp == .eq { return order > 0 || (order == 0 && !isStrict) }
    return true
  }

  private var isCode: Bool {
    switch reading.value {
    case .code, .flag, .version, .date: true
    default: false
    }
  }
}

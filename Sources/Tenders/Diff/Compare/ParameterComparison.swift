internal import Findings
internal import Quantities

/// What changed about the limits of a requirement: matched by name and scope, then by the side that they limit and their condition.
struct ParameterComparison {
  /// Amounts, versions and codes that went from one to another, as the text may say them.
  private(set) var shifts: [(old: Shifted, new: Shifted)] = []
  /// Values that were there on one side only.
  private(set) var gone: [Shifted] = []
  private(set) var come: [Shifted] = []
  /// Whether a value is written otherwise though it is the same.
  private(set) var isRewritten = false
  /// Whether there is any parameter at all.
  let hasParameters: Bool

  /// A value as a text may say it.
  enum Shifted {
    case amount(Amount)
    case text(String)
  }

  /// Whether the requirement informs and demands nothing, before and after.
  let isInformation: Bool
  private let isTextSame: Bool

  init(
    _ old: [DraftParameter], _ new: [DraftParameter], isInformation: Bool, isTextSame: Bool, registry: FigureRegistry,
    _ log: inout ChangeLog
  ) {
    self.isInformation = isInformation
    self.isTextSame = isTextSame
    hasParameters = !old.isEmpty || !new.isEmpty
    guard old != new else { return }
    var left = old.map { ParameterReading($0, registry: registry) }
    var right = new.map { ParameterReading($0, registry: registry) }
    // From the strictest key to the loosest; what agrees on more is paired first.
    let keys: [(ParameterReading) -> [String]] = [
      { [$0.name, $0.parameter.scope ?? "", $0.side, Self.text($0.condition), $0.parameter.value] },
      { [$0.name, $0.parameter.scope ?? "", $0.side, Self.text($0.condition)] },
      { [$0.name, $0.parameter.scope ?? "", $0.side] }, { [$0.name, $0.parameter.scope ?? ""] }, { [$0.name] },
    ]
    for key in keys {
      var rest: [ParameterReading] = []
      for reading in left {
        guard let place = right.firstIndex(where: { key($0) == key(reading) }) else {
          rest.append(reading)
          continue
        }
        compare(reading, right.remove(at: place), &log)
      }
      left = rest
    }
    // One limit each: the same amount under another name, or a name that was misspelt.
    if left.count == 1, right.count == 1, let before = left[0].amount, let after = right[0].amount,
      let order = before.compare(to: after), left[0].side == right[0].side
    {
      let isSpelling = Self.isMisspelt(left[0], right[0])
      if isSpelling {
        log.editorial(
          .parameterRenamed, field: "parameter", old: left[0].parameter.name, new: right[0].parameter.name,
          "Ett rättat namn.", "A name put right.")
      } else if order == 0 {
        log.substantive(
          .parameterRenamed, field: "parameter", old: left[0].parameter.name, new: right[0].parameter.name,
          "Samma gräns på en storhet med annat namn: läs om den mäter samma sak.",
          "The same limit on a quantity of another name: read whether it measures the same.")
      }
      if isSpelling || order == 0 {
        compare(left[0], right[0], &log)
        return
      }
    }
    for reading in left { remove(reading, &log) }
    for reading in right { add(reading, &log) }
  }

  /// Whether one of two names is unknown and the other but for a letter or two the same.
  private static func isMisspelt(_ old: ParameterReading, _ new: ParameterReading) -> Bool {
    guard (old.definition == nil) != (new.definition == nil) else { return false }
    let letters = [old, new].map { Array($0.parameter.name.utf8.prefix(64)) }
    return NearestName.distance(letters[0], letters[1]) <= 2
  }

  private mutating func remove(_ reading: ParameterReading, _ log: inout ChangeLog) {
    gone += Self.values(reading)
    log.substantive(
      .parameterRemoved, field: reading.parameter.name, old: Self.said(reading), new: nil,
      direction: isInformation ? .neither : .relaxed,
      entrants: Sentence(
        "Den som inte klarar gränsen kunde nu ha lämnat anbud.", "Whoever does not meet the limit could now have bid."),
      "En gräns finns inte längre.", "A limit is gone.")
  }

  private mutating func add(_ reading: ParameterReading, _ log: inout ChangeLog) {
    come += Self.values(reading)
    log.substantive(
      .parameterAdded, field: reading.parameter.name, old: nil, new: Self.said(reading),
      direction: isInformation ? .neither : .tightened,
      entrants: Sentence(
        "Den som inte klarar gränsen kan inte längre lämna anbud.", "Whoever does not meet the limit can no longer bid."
      ),
      "En gräns till.", "One more limit.")
  }

  private mutating func compare(_ old: ParameterReading, _ new: ParameterReading, _ log: inout ChangeLog) {
    let (before, after) = (old.parameter, new.parameter)
    if before.name != after.name, old.name == new.name {
      log.editorial(
        .parameterRenamed, field: "parameter", old: before.name, new: after.name, "Båda namnen står för samma sak.",
        "Both names stand for the same thing.")
    }
    if (before.scope ?? "") != (after.scope ?? "") {
      log.substantive(
        .conditionChanged, field: before.name + " scope", old: before.scope, new: after.scope,
        "Gränsen gäller något annat.", "The limit is about something else.")
    }
    if before.op != after.op {
      log.substantive(
        .operatorChanged, field: after.name, old: before.op.code, new: after.op.code,
        direction: isInformation ? .neither : Self.direction(from: before.op, to: after.op),
        "Jämförelsen avgör vad som klarar gränsen.", "The comparison decides what meets the limit.")
    }
    compareValues(old, new, &log)
    compareConditions(old, new, &log)
    let derivations = [before, after].map { [$0.finding, $0.percentile, $0.margin, $0.rounding] }
    if derivations[0] != derivations[1] {
      let texts = derivations.map { parts in
        let text = parts.compactMap(\.self).joined(separator: ", ")
        return text.isEmpty ? nil : text
      }
      log.editorial(
        .derivationChanged, field: after.name, old: texts[0], new: texts[1],
        "Hur gränsen räknats fram ändrar den inte.",
        "How the limit was derived does not change it.")
    }
    OtherContents.compare(before.others, after.others, &log)
  }

  private mutating func compareValues(_ old: ParameterReading, _ new: ParameterReading, _ log: inout ChangeLog) {
    let (before, after) = (old.parameter, new.parameter)
    guard before.value != after.value || before.unit != after.unit else { return }
    let order = ValueOrder(old, new)
    if order.isEqual {
      isRewritten = true
      let hasOtherUnit = (before.unit ?? "1") != (after.unit ?? "1")
      if hasOtherUnit {
        log.editorial(
          .unitRewrite, field: after.name, old: before.amount, new: after.amount, "Samma värde i annan enhet.",
          "The same value in another unit.")
      } else {
        log.editorial(
          .numberFormat, field: after.name, old: before.amount, new: after.amount, "Samma värde skrivet på annat sätt.",
          "The same value written otherwise.")
      }
      return
    }
    for (left, right) in zip(Self.values(old), Self.values(new)) { shifts.append((left, right)) }
    let direction = isInformation ? .neither : order.direction
    let still =
      isTextSame
      ? (
        "; texten är oförändrad och säger kanske det gamla värdet", "; the text is unchanged and may say the old value"
      ) : ("", "")
    let what: (String, String) =
      isInformation
      ? ("Ett värde som anbud räknar på", "A value that bids reckon with")
      : direction == .neither
        ? ("Ett värde som anbud ska möta", "A value that bids are to meet")
        : direction == .tightened
          ? ("Kravet är skärpt", "The demand is tightened") : ("Kravet är mildrat", "The demand is relaxed")
    log.substantive(
      order.isOrdered ? .thresholdChanged : .valueChanged, field: after.name, old: before.amount,
      new: after.amount, direction: direction, percent: order.percent,
      entrants: Self.entrants(direction, { before.amount(in: $0) }, { after.amount(in: $0) }), "\(what.0)\(still.0).",
      "\(what.1)\(still.1).")
  }

  private mutating func compareConditions(_ old: ParameterReading, _ new: ParameterReading, _ log: inout ChangeLog) {
    let (before, after) = (old.parameter.condition, new.parameter.condition)
    guard before != after else { return }
    let pairs = Array(zip(old.condition, new.condition))
    let isSame =
      old.condition.count == new.condition.count
      && pairs.allSatisfy { left, right in
        switch (left, right) {
        case (.amount(let value, let unit), .amount(let newValue, let newUnit)):
          Amount(value, unit).isEqual(to: Amount(newValue, newUnit))
        default: left == right
        }
      }
    if isSame {
      isRewritten = true
      log.editorial(
        .numberFormat, field: new.parameter.name, old: before, new: after, "Samma villkor skrivet på annat sätt.",
        "The same condition written otherwise.")
      return
    }
    var direction = DraftChange.Direction.neither
    for (left, right) in pairs {
      guard case .amount(let value, let unit) = left, case .amount(let newValue, let newUnit) = right else { continue }
      let (first, second) = (Amount(value, unit), Amount(newValue, newUnit))
      if !first.isEqual(to: second) { shifts.append((.amount(first), .amount(second))) }
      // What must be met in more cold is harder to meet.
      if unit.isCommensurable(with: .celsius), let order = first.compare(to: second), order != 0 {
        direction = order > 0 ? .tightened : .relaxed
      }
    }
    if old.condition.count != new.condition.count {
      gone += old.condition.dropFirst(pairs.count).compactMap(Self.shifted)
      come += new.condition.dropFirst(pairs.count).compactMap(Self.shifted)
    }
    log.substantive(
      .conditionChanged, field: new.parameter.name, old: before, new: after,
      direction: isInformation ? .neither : direction,
      entrants: Self.entrants(
        direction, { ValueWords($0).condition(before ?? "–") }, { ValueWords($0).condition(after ?? "–") }),
      before == nil
        ? "Gränsen har fått ett villkor."
        : after == nil ? "Gränsen gäller nu utan villkor." : "Gränsen gäller under ett annat villkor.",
      before == nil
        ? "The limit was given a condition."
        : after == nil ? "The limit now holds without a condition." : "The limit holds under another condition.")
  }

  /// Who could now have bid, or no longer can.
  static func entrants(
    _ direction: DraftChange.Direction, _ old: (Language) -> String, _ new: (Language) -> String
  ) -> Sentence? {
    switch direction {
    case .relaxed:
      Sentence(
        "Den som klarar \(new(.swedish)) men inte \(old(.swedish)) kunde nu ha lämnat anbud.",
        "Whoever meets \(new(.english)) but not \(old(.english)) could now have bid.")
    case .tightened:
      Sentence(
        "Den som klarar \(old(.swedish)) men inte \(new(.swedish)) kan inte längre lämna anbud.",
        "Whoever meets \(old(.english)) but not \(new(.english)) can no longer bid.")
    case .neither: nil
    }
  }

  /// A bound that becomes an equality asks more; the other way round less. Turned bounds are another demand.
  private static func direction(from old: ParameterOperator, to new: ParameterOperator) -> DraftChange.Direction {
    func width(_ op: ParameterOperator) -> (side: Int, width: Int)? {
      switch op {
      case .eq: (0, 0)
      case .gt: (1, 1)
      case .ge: (1, 2)
      case .lt: (-1, 1)
      case .le: (-1, 2)
      case .ne, .oneOf, .other: nil
      }
    }
    guard let before = width(old), let after = width(new), before.side * after.side >= 0, before.width != after.width
    else { return .neither }
    return before.width > after.width ? .tightened : .relaxed
  }

  private static func values(_ reading: ParameterReading) -> [Shifted] {
    if let amount = reading.amount { return [.amount(amount)] }
    return [.text(reading.parameter.value)]
  }

  private static func shifted(_ term: ParameterReading.Term) -> Shifted? {
    switch term {
    case .amount(let value, let unit): .amount(Amount(value, unit))
    case .text(let text): .text(text)
    }
  }

  private static func said(_ reading: ParameterReading) -> String {
    let condition = reading.parameter.condition.map { " @ \($0)" } ?? ""
    return "\(reading.parameter.op.code) \(reading.parameter.amount)\(condition)"
  }

  private static func text(_ terms: [ParameterReading.Term]) -> String {
    terms.map { term in
      switch term {
      case .amount(let value, let unit): "\(value) \(unit)"
      case .text(let text): text
      }
    }.joined(separator: ";")
  }
}

extension ParameterReading {
  /// The side that is limited.
  var side: String {
    switch parameter.op {
    case .ge, .gt: "from below"
    case .le, .lt: "from above"
    case .eq, .oneOf: "to one"
    case .ne: "from one"
    case .other(let code): code
    }
  }
}

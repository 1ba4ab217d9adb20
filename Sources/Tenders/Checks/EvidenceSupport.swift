internal import Findings
internal import Quantities

/// Whether a figure carries the requirement that cites it.
enum EvidenceSupport {
  /// The answer.
  enum Judgement {
    case does
    case doesNot
    /// The two cannot be compared: other things, other scopes, no numbers.
    case unknown
  }

  /// What can be had: a demand for more than that cannot be met.
  private static let capabilities: Set<String> = [
    "zero.share.feasible", "block.feasible.share", "battery.market", "backup.hours", "backup.energy", "fleet.electric",
    "share.hours", "depot.utilisation.day",
  ]
  /// Shown beside the figure that carries, for comparison.
  private static let bystanders: Set<String> = [
    "depot.peak.unmanaged", "depot.peak.bound", "depot.energy.mild", "consumption.mild", "battery.shortfall",
  ]

  /// Judges one parameter by one figure.
  ///
  /// A need (the longest block, the consumption, the managed peak) must lie within the limit: a range of at least 250 km is carried by
  /// a block of 214.6 km, a cap of 2 400 kW by a peak of 2 140. For temperatures the limit must be as cold as the figure. What can be
  /// had (the feasible share) must be at least what is demanded.
  static func judge(_ reading: ParameterReading, _ evidence: DraftEvidence, registry: FigureRegistry) -> Judgement {
    let definition = registry.find(evidence.figure)
    let figure = definition?.name ?? evidence.figure
    guard let limit = reading.amount, let shown = DraftValue(evidence.value, kind: definition?.kind).number,
      evidence.unit == nil || UnitCode(evidence.unit ?? "") != nil, !bystanders.contains(figure)
    else { return .unknown }
    if let scope = reading.parameter.scope, let other = evidence.scope, scope != other { return .unknown }
    let amount = Amount(shown, evidence.unit.flatMap { UnitCode($0) })
    // Shares and counts of different things have one dimension.
    guard
      !limit.unit.isCommensurable(with: .one)
        || reading.name.split(separator: ".").first == figure.split(separator: ".").first
    else { return .unknown }
    guard let order = limit.compare(to: amount) else { return .unknown }
    let isCapability = capabilities.contains(figure)
    let isTemperature = limit.unit.isCommensurable(with: .celsius)
    switch reading.parameter.op {
    case .ge, .gt: return isCapability ? (order <= 0 ? .does : .doesNot) : order >= 0 ? .does : .doesNot
    case .le, .lt:
      if isCapability { return .unknown }
      return isTemperature ? (order <= 0 ? .does : .doesNot) : order >= 0 ? .does : .doesNot
    case .eq:
      guard reading.name == figure else { return .unknown }
      return order == 0 || isRounding(limit, of: amount) ? .does : .doesNot
    case .ne, .oneOf, .other: return .unknown
    }
  }

  /// Whether the limit is the figure rounded to the limit's own last digit.
  private static func isRounding(_ limit: Amount, of amount: Amount) -> Bool {
    guard limit.unit == amount.unit, let step = RoundingStep.finest(of: limit.value) else { return false }
    return [DecimalRounding.nearest, .up, .down].contains {
      amount.value.rounded($0, toMultipleOf: step) == limit.value
    }
  }
}

/// The steps that a number looks rounded to.
enum RoundingStep {
  /// One in the place of the last digit that is not zero: 10 for 230, 0.1 for 1.9.
  static func finest(of number: DecimalNumber) -> DecimalNumber? {
    let text = number.description
    guard number != DecimalNumber(0) else { return DecimalNumber(1) }
    let zeros = number.decimals > 0 ? 0 : text.reversed().prefix { $0 == "0" }.count
    return DecimalNumber(1).shifted(byPowerOfTen: number.decimals > 0 ? -number.decimals : zeros)
  }
}

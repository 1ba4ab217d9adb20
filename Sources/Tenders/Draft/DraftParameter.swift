/// What a requirement's text demands, for programs: name, operator, value, unit, under a condition.
public struct DraftParameter: Hashable, Sendable {
  /// What is limited, by a registered name: `range.winter`.
  public let name: String
  /// How the bidder's figure must relate to the value.
  public let op: ParameterOperator
  /// The limit as written: a number with a decimal point, a version, a code, a date, `true` or `false`; for `in` several with
  /// spaces between; in a catalogue a placeholder.
  public let value: String
  /// The unit of a number, in UCUM or SEK.
  public let unit: String?
  /// Under which the limit holds, as values with units, semicolons between: `-25 Cel`.
  public let condition: String?
  /// The figure that the value is taken from.
  public let finding: String?
  /// What the limit is about, `place:Strömsund`; nil for the whole tender. In a catalogue the sort of scope alone.
  public let scope: String?
  /// Which part of the finding's spread is taken: `P90`.
  public let percentile: String?
  /// What is added to the finding before rounding: `15 %` or `20 km`.
  public let margin: String?
  /// How the sum is rounded: `up 10`.
  public let rounding: String?
  /// What the format does not know.
  public let others: [OtherContent]
  /// Where it stands.
  public let line: SourceLine

  /// A parameter by its parts.
  public init(
    _ name: String, _ op: ParameterOperator, _ value: String, unit: String? = nil, condition: String? = nil,
    finding: String? = nil, scope: String? = nil, percentile: String? = nil, margin: String? = nil,
    rounding: String? = nil, others: [OtherContent] = [], line: SourceLine = .none
  ) {
    self.name = name
    self.op = op
    self.value = value
    self.unit = unit
    self.condition = condition
    self.finding = finding
    self.scope = scope
    self.percentile = percentile
    self.margin = margin
    self.rounding = rounding
    self.others = others
    self.line = line
  }

  /// Value and unit as the draft writes them: `230 km`; a count and what is no number without the unit.
  public var amount: String { amountText(value, unit) }
}

/// A value and its unit, without the unit `1`.
func amountText(_ value: String, _ unit: String?) -> String {
  guard let unit, unit != "1" else { return value }
  return "\(value) \(unit)"
}

/// A figure that backs a requirement, as it was when the requirement was written.
public struct DraftEvidence: Hashable, Sendable {
  /// The finding, by its registered name.
  public let figure: String
  /// What the figure is about: `place:Strömsund`; nil for the whole tender.
  public let scope: String?
  /// The figure, written as a parameter's value is.
  public let value: String
  /// Its unit.
  public let unit: String?
  /// Percentiles in the unit, as written, by name: `p10`, `p50`, `p90`, `p99`.
  public let percentiles: [String: String]
  /// The method that gave it.
  public let method: String?
  /// Hashes of what it was computed from: `sha256:…`.
  public let inputs: [String]
  /// The program and its version.
  public let program: String?
  /// The date of the report that holds the figure.
  public let date: DraftDate?
  /// What the format does not know.
  public let others: [OtherContent]
  /// Where it stands.
  public let line: SourceLine

  /// The names of the percentiles, in order.
  public static let percentileNames = ["p10", "p50", "p90", "p99"]

  /// A figure by its parts.
  public init(
    _ figure: String, value: String, unit: String? = nil, scope: String? = nil, percentiles: [String: String] = [:],
    method: String? = nil, inputs: [String] = [], program: String? = nil, date: DraftDate? = nil,
    others: [OtherContent] = [], line: SourceLine = .none
  ) {
    self.figure = figure
    self.scope = scope
    self.value = value
    self.unit = unit
    self.percentiles = percentiles
    self.method = method
    self.inputs = inputs
    self.program = program
    self.date = date
    self.others = others
    self.line = line
  }

  /// Value and unit as the draft writes them.
  public var amount: String { amountText(value, unit) }
}

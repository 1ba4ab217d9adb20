/// One rule about drafts. A conforming type is one file of `Rules/`: its documentation says what is checked and why.
protocol DraftRule: Sendable {
  /// The stable identifier.
  static var id: String { get }
  /// How grave a breach is.
  static var severity: RuleSeverity { get }
  /// What the rule asks for, in Swedish and English.
  static var asks: (swedish: String, english: String) { get }
  /// Where the rule comes from.
  static var basis: String { get }

  /// Adds a remark for every breach.
  static func check(_ context: CheckContext, _ report: inout CheckReport)
}

/// The remarks of a check, as rules add them.
struct CheckReport {
  private(set) var remarks: [DraftRemark] = []
  private let source: String

  init(source: String) { self.source = source }

  /// Adds a remark about a requirement, at the line of a part of it where one is given.
  mutating func add(
    _ rule: any DraftRule.Type, _ requirement: Requirement, line: SourceLine? = nil, _ swedish: String,
    _ english: String
  ) {
    add(
      rule, line: (line ?? requirement.line).number ?? requirement.line.number,
      uid: requirement.uid.isEmpty ? nil : requirement.uid, number: requirement.number, swedish, english)
  }

  /// Adds a remark about the draft as a whole.
  mutating func add(_ rule: any DraftRule.Type, line: SourceLine, _ swedish: String, _ english: String) {
    add(rule, line: line.number, uid: nil, number: nil, swedish, english)
  }

  private mutating func add(
    _ rule: any DraftRule.Type, line: Int?, uid: String?, number: String?, _ swedish: String, _ english: String
  ) {
    remarks.append(
      DraftRemark(
        rule: rule.id, severity: rule.severity, source: source, line: line, uid: uid, number: number, swedish: swedish,
        english: english))
  }
}

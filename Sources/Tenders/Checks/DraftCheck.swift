internal import Markup

/// A draft checked: against the schema, then by every rule.
public struct DraftCheck: Sendable {
  /// The remarks, by line and then in the order of the rules.
  public let remarks: [DraftRemark]

  /// Checks a file against the schema and the rules.
  public init(_ file: DraftFile, settings: CheckSettings = CheckSettings()) throws(DraftError) {
    let violations = try file.listViolations().map { violation in
      DraftRemark(
        rule: DraftRules.schemaID, severity: .error, source: file.source, line: violation.line, uid: nil, number: nil,
        swedish: "Filen följer inte schemat: \(violation.message)",
        english: "The file breaks the schema: \(violation.message)")
    }
    self.init(file.draft, source: file.source, settings: settings, before: violations)
  }

  /// Checks a draft that is no file, by the rules alone; `source` names it in remarks.
  public init(_ draft: RequirementDraft, source: String, settings: CheckSettings = CheckSettings()) {
    self.init(draft, source: source, settings: settings, before: [])
  }

  private init(_ draft: RequirementDraft, source: String, settings: CheckSettings, before: [DraftRemark]) {
    let context = CheckContext(draft, settings: settings)
    var report = CheckReport(source: source)
    for rule in DraftRules.all { rule.check(context, &report) }
    let all = before + report.remarks
    remarks = all.enumerated().sorted { left, right in
      (left.element.line ?? 0, left.offset) < (right.element.line ?? 0, right.offset)
    }.map(\.element)
  }

  /// How many remarks of a severity there are.
  public func count(_ severity: RuleSeverity) -> Int { remarks.count { $0.severity == severity } }
}

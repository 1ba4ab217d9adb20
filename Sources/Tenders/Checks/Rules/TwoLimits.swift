internal import Quantities

/// Two requirements of one level limit the same thing differently: bidders cannot tell which of them counts.
enum TwoLimits: DraftRule {
  static let id = "limits-differ"
  static let severity = RuleSeverity.warning
  static let asks: (swedish: String, english: String) = (
    "En sak begränsas en gång på varje nivå.",
    "A thing is limited once on each level."
  )
  static let basis = "tydlighet, LOU 4 kap. 1 §"

  static func check(_ context: CheckContext, _ report: inout CheckReport) {
    for level in [RequirementLevel.ska, .bor, .mervarde] {
      for (_, group) in LimitGroups(context, levels: [level]).groups {
        for (limit, other) in group.doubles() {
          report.add(
            Self.self, limit.requirement, line: limit.reading.parameter.line,
            "\(limit.reading.said(in: .swedish)), men \(other.requirement.number ?? other.requirement.uid) säger \(other.reading.said(in: .swedish)).",
            "\(limit.reading.said(in: .english)), but \(other.requirement.number ?? other.requirement.uid) says \(other.reading.said(in: .english))."
          )
        }
      }
    }
  }
}

internal import Quantities

/// Two mandatory requirements that no bid can meet at once: at least 250 and at most 230.
enum Contradiction: DraftRule {
  static let id = "contradiction"
  static let severity = RuleSeverity.error
  static let asks: (swedish: String, english: String) = (
    "Kraven kan uppfyllas samtidigt.",
    "The requirements can be met at once."
  )
  static let basis = "proportionalitet, LOU 4 kap. 1 §"

  static func check(_ context: CheckContext, _ report: inout CheckReport) {
    for (_, group) in LimitGroups(context, levels: [.ska]).groups {
      for (limit, other) in group.contradictions() {
        report.add(
          Self.self, limit.requirement, line: limit.reading.parameter.line,
          "\(limit.reading.said(in: .swedish)) går inte ihop med \(other.reading.said(in: .swedish)) i \(other.requirement.number ?? other.requirement.uid).",
          "\(limit.reading.said(in: .english)) cannot be met together with \(other.reading.said(in: .english)) in \(other.requirement.number ?? other.requirement.uid)."
        )
      }
    }
  }
}

internal import Quantities

/// Two requirements say the same words: one of them will be changed and the other forgotten.
enum DuplicateText: DraftRule {
  static let id = "text-duplicate"
  static let severity = RuleSeverity.warning
  static let asks: (swedish: String, english: String) = (
    "Samma sak krävs en gång.",
    "A thing is asked for once."
  )
  static let basis = "tydlighet, LOU 4 kap. 1 §"

  static func check(_ context: CheckContext, _ report: inout CheckReport) {
    var seen: [String: Requirement] = [:]
    for item in context.items {
      guard let text = item.texts.first?.text else { continue }
      guard let first = seen.updateValue(item.requirement, forKey: text.text), first.uid != item.requirement.uid,
        Set(first.lots).isDisjoint(with: item.requirement.lots) == false || first.lots.isEmpty
          || item.requirement.lots.isEmpty
      else { continue }
      report.add(
        Self.self, item.requirement, line: text.line, "samma text står i \(first.number ?? first.uid).",
        "the same text stands in \(first.number ?? first.uid).")
    }
  }
}

internal import Findings
internal import Quantities

/// A mandatory number about the vehicle has no figure behind it: it decides who can bid, and nobody can say why it is what it is.
enum MissingEvidence: DraftRule {
  static let id = "evidence-missing"
  static let severity = RuleSeverity.warning
  static let asks: (swedish: String, english: String) = (
    "Ett ska-krav på fordonet har en uppgift bakom sig.",
    "A mandatory requirement on the vehicle has a figure behind it."
  )
  static let basis = "proportionalitet, LOU 4 kap. 1 §"

  static func check(_ context: CheckContext, _ report: inout CheckReport) {
    for item in context.items where item.requirement.level == .ska && item.requirement.evidence.isEmpty {
      guard ["fordon", "batteri", "energi"].contains(item.requirement.kind) else { continue }
      for reading in item.parameters {
        guard reading.definition?.studyKey != nil, let number = reading.value?.number, number != DecimalNumber(0) else {
          continue
        }
        report.add(
          Self.self, item.requirement, line: reading.parameter.line,
          "\(reading.parameter.name) \(reading.amount(in: .swedish)) har ingen uppgift bakom sig; ange varför det är så mycket.",
          "\(reading.parameter.name) \(reading.amount(in: .english)) has no figure behind it; say why it is that much.")
      }
    }
  }
}

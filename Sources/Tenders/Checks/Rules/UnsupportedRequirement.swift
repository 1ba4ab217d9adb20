/// The evidence no longer supports the requirement: the longest block is longer than the range asked for, or the figure shows less than is demanded.
enum UnsupportedRequirement: DraftRule {
  static let id = "evidence-unsupported"
  static let severity = RuleSeverity.error
  static let asks: (swedish: String, english: String) = (
    "Uppgiften bär kravet.",
    "The figure carries the requirement."
  )
  static let basis = "kravets egen uppgift"

  static func check(_ context: CheckContext, _ report: inout CheckReport) {
    for item in context.items {
      for reading in item.parameters {
        for evidence in item.requirement.evidence {
          guard EvidenceSupport.judge(reading, evidence, registry: context.registry) == .doesNot else { continue }
          report.add(
            Self.self, item.requirement, line: evidence.line,
            "\(reading.said(in: .swedish)) bärs inte av \(evidence.figure) \(evidence.amount(in: .swedish, registry: context.registry)).",
            "\(reading.said(in: .english)) is not carried by \(evidence.figure) \(evidence.amount(in: .english, registry: context.registry))."
          )
        }
      }
    }
  }
}

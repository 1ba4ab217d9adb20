internal import Quantities

/// The parameter holds under a condition that the text does not say.
enum ConditionNotInText: DraftRule {
  static let id = "condition-not-in-text"
  static let severity = RuleSeverity.warning
  static let asks: (swedish: String, english: String) = (
    "Texten säger villkoret.",
    "The text says the condition."
  )
  static let basis = "formatet, tenders/schema/README.md"

  static func check(_ context: CheckContext, _ report: inout CheckReport) {
    guard !context.isCatalogue else { return }
    for item in context.items {
      for (text, wording) in item.texts {
        let said = SaidValues(wording)
        for reading in item.parameters {
          for case .amount(let value, let unit) in reading.condition {
            // Another number in its place is told by text-parameter-mismatch.
            guard !said.says(Amount(value, unit)) else { continue }
            if case .anotherValue = said.verdict(onCondition: Amount(value, unit), among: item.parameters) { continue }
            report.add(
              Self.self, item.requirement, line: text.line,
              "texten (\(text.language)) nämner inte villkoret \(ValueWords(.swedish).amount(value, unit)) för \(reading.parameter.name).",
              "the text (\(text.language)) does not mention the condition \(ValueWords(.english).amount(value, unit)) of \(reading.parameter.name)."
            )
          }
        }
      }
    }
  }
}

/// The text says another number than the parameter. A bidder reads the text, a program the parameter, and a court asks which of them holds.
enum TextAgainstParameter: DraftRule {
  static let id = "text-parameter-mismatch"
  static let severity = RuleSeverity.error
  static let asks: (swedish: String, english: String) = (
    "Texten säger parameterns värde.",
    "The text says the parameter's value."
  )
  static let basis = "formatet, tenders/schema/README.md"

  static func check(_ context: CheckContext, _ report: inout CheckReport) {
    for item in context.items {
      for (text, wording) in item.texts {
        let said = SaidValues(wording)
        for reading in item.parameters {
          for case .amount(let value, let unit) in reading.condition {
            guard case .anotherValue(let found) = said.verdict(onCondition: Amount(value, unit), among: item.parameters)
            else { continue }
            report.add(
              Self.self, item.requirement, line: text.line,
              "texten (\(text.language)) säger \(found.joined(separator: ", ")), villkoret för \(reading.parameter.name) \(ValueWords(.swedish).amount(value, unit)).",
              "the text (\(text.language)) says \(found.joined(separator: ", ")), the condition of \(reading.parameter.name) \(ValueWords(.english).amount(value, unit))."
            )
          }
          guard case .anotherValue(let found) = said.verdict(on: reading, among: item.parameters) else { continue }
          report.add(
            Self.self, item.requirement, line: text.line,
            "texten (\(text.language)) säger \(found.joined(separator: ", ")), parametern \(reading.parameter.name) \(reading.amount(in: .swedish)).",
            "the text (\(text.language)) says \(found.joined(separator: ", ")), the parameter \(reading.parameter.name) \(reading.amount(in: .english))."
          )
        }
      }
    }
  }
}

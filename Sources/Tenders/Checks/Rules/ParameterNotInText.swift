/// The text does not say the value of a parameter at all, so that bidders who read the text are not bound by it.
enum ParameterNotInText: DraftRule {
  static let id = "text-without-value"
  static let severity = RuleSeverity.warning
  static let asks: (swedish: String, english: String) = (
    "Texten säger varje parameters värde.",
    "The text says the value of every parameter."
  )
  static let basis = "formatet, tenders/schema/README.md"

  static func check(_ context: CheckContext, _ report: inout CheckReport) {
    guard !context.isCatalogue else { return }
    for item in context.items {
      for (text, wording) in item.texts {
        let said = SaidValues(wording)
        for reading in item.parameters where said.verdict(on: reading, among: item.parameters) == .silent {
          report.add(
            Self.self, item.requirement, line: text.line,
            "texten (\(text.language)) nämner inte \(reading.said(in: .swedish)).",
            "the text (\(text.language)) does not mention \(reading.said(in: .english))."
          )
        }
      }
    }
  }
}

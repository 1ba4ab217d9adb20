/// A condition that no program can read: it should be values with units.
enum MalformedCondition: DraftRule {
  static let id = "condition-malformed"
  static let severity = RuleSeverity.warning
  static let asks: (swedish: String, english: String) = (
    "Villkor skrivs som värden med enhet, semikolon emellan.",
    "Conditions are written as values with units, semicolons between."
  )
  static let basis = "formatet, tenders/schema/README.md"

  static func check(_ context: CheckContext, _ report: inout CheckReport) {
    for item in context.items {
      for reading in item.parameters {
        for case .text(let text) in reading.condition where !(context.isCatalogue && text.contains("{")) {
          report.add(
            Self.self, item.requirement, line: reading.parameter.line,
            "villkoret \"\(text.shortened(40))\" är inte ett värde med enhet; skriv till exempel -25 Cel.",
            "the condition \"\(text.shortened(40))\" is no value with a unit; write for example -25 Cel.")
        }
      }
    }
  }
}

internal import Quantities

/// A unit that is neither UCUM nor SEK: the value cannot be compared.
enum UnknownUnit: DraftRule {
  static let id = "unit-unknown"
  static let severity = RuleSeverity.error
  static let asks: (swedish: String, english: String) = (
    "Enheter skrivs i UCUM eller SEK.",
    "Units are written in UCUM or SEK."
  )
  static let basis = "UCUM 2.1; ISO 4217"

  static func check(_ context: CheckContext, _ report: inout CheckReport) {
    for item in context.items {
      let units =
        item.requirement.parameters.map { ($0.unit, $0.line) } + item.requirement.evidence.map { ($0.unit, $0.line) }
      for case (let unit?, let line) in units where UnitCode(unit) == nil {
        let hint = UnitWord.find(unit).map(\.code)
        report.add(
          Self.self, item.requirement, line: line,
          "enheten \(unit) är okänd\(hint.map { "; skriv \($0)." } ?? "; skriv den i UCUM, till exempel km, kW eller kWh/km.")",
          "the unit \(unit) is unknown\(hint.map { "; write \($0)." } ?? "; write it in UCUM, such as km, kW or kWh/km.")"
        )
      }
    }
  }
}

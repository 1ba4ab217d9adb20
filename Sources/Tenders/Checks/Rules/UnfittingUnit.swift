internal import Findings
internal import Quantities

/// A unit that counts another kind of thing than the name: a range in kilowatts.
enum UnfittingUnit: DraftRule {
  static let id = "unit-unfitting"
  static let severity = RuleSeverity.error
  static let asks: (swedish: String, english: String) = (
    "Enheten mäter samma sak som namnet.",
    "The unit counts what the name counts."
  )
  static let basis = "tenders/schema/names.tsv"

  static func check(_ context: CheckContext, _ report: inout CheckReport) {
    func tell(
      _ requirement: Requirement, _ name: String, _ unit: String?, _ line: SourceLine, _ report: inout CheckReport
    ) {
      guard let definition = context.registry.find(name), definition.kind == .number else { return }
      let given = unit ?? "1"
      guard let code = UnitCode(given), !code.isCommensurable(with: definition.unit) else { return }
      report.add(
        Self.self, requirement, line: line, "\(name) mäts i \(definition.unit), och här står \(given).",
        "\(name) is measured in \(definition.unit), and here stands \(given).")
    }
    for item in context.items {
      for parameter in item.requirement.parameters {
        tell(item.requirement, parameter.name, parameter.unit, parameter.line, &report)
      }
      for evidence in item.requirement.evidence {
        tell(item.requirement, evidence.figure, evidence.unit, evidence.line, &report)
      }
    }
  }
}

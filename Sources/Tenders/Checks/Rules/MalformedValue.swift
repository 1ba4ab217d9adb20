internal import Findings
internal import Quantities

/// A value that is not of the sort that its name asks for: a number with a comma, a version that is none. Places to fill are told by
/// placeholder-left.
enum MalformedValue: DraftRule {
  static let id = "value-malformed"
  static let severity = RuleSeverity.error
  static let asks: (swedish: String, english: String) = (
    "Värdet skrivs som namnet begär: tal med punkt, version, datum, true eller false.",
    "The value is written as its name asks: a number with a point, a version, a date, true or false."
  )
  static let basis = "formatet, tenders/schema/README.md"

  static func check(_ context: CheckContext, _ report: inout CheckReport) {
    for item in context.items {
      for reading in item.parameters where !reading.parameter.value.contains("{") {
        for case .malformed(let text) in reading.values {
          tell(item.requirement, reading.name, text, reading.definition, reading.parameter.line, &report)
        }
      }
      for evidence in item.requirement.evidence where !evidence.value.contains("{") {
        let definition = context.registry.find(evidence.figure)
        if case .malformed(let text) = DraftValue(evidence.value, kind: definition?.kind) {
          tell(item.requirement, evidence.figure, text, definition, evidence.line, &report)
        }
      }
    }
  }

  private static func tell(
    _ requirement: Requirement, _ name: String, _ text: String, _ definition: FigureDefinition?, _ line: SourceLine,
    _ report: inout CheckReport
  ) {
    let sort: (swedish: String, english: String) =
      switch definition?.kind {
      case .version: ("en version som 2.0.1", "a version such as 2.0.1")
      case .flag: ("true eller false", "true or false")
      default:
        (
          "ett tal med decimalpunkt och utan mellanrum, till exempel 2.4",
          "a number with a decimal point and no spaces, such as 2.4"
        )
      }
    report.add(
      Self.self, requirement, line: line, "värdet \"\(text.shortened(40))\" för \(name) är inte \(sort.swedish).",
      "the value \"\(text.shortened(40))\" of \(name) is not \(sort.english).")
  }
}

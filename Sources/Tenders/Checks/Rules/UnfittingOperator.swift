internal import Findings
internal import Quantities

/// An operator that says nothing about such a value: "at least CCS2", or one that the format does not know.
enum UnfittingOperator: DraftRule {
  static let id = "operator-unfitting"
  static let severity = RuleSeverity.error
  static let asks: (swedish: String, english: String) = (
    "Operatorn passar värdet.",
    "The operator fits the value."
  )
  static let basis = "formatet, tenders/schema/README.md"

  static func check(_ context: CheckContext, _ report: inout CheckReport) {
    for item in context.items {
      for reading in item.parameters {
        let parameter = reading.parameter
        let isOrdered =
          switch reading.definition?.kind {
          case .code:
            reading.values.allSatisfy { if case .date = $0 { true } else { false } } || parameter.value.contains("{")
          case .flag: false
          default: true
          }
        switch parameter.op {
        case .other(let code):
          report.add(
            Self.self, item.requirement, line: parameter.line,
            "operatorn \"\(code)\" finns inte; skriv eq, ne, lt, le, gt, ge eller in.",
            "there is no operator \"\(code)\"; write eq, ne, lt, le, gt, ge or in.")
        case .lt, .le, .gt, .ge:
          guard !isOrdered else { continue }
          report.add(
            Self.self, item.requirement, line: parameter.line,
            "\(parameter.name) är \(parameter.value), som inte kan vara större eller mindre; skriv eq eller in.",
            "\(parameter.name) is \(parameter.value), which cannot be more or less; write eq or in.")
        case .eq, .ne, .oneOf: break
        }
      }
    }
  }
}

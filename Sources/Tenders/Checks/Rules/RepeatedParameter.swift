/// A requirement gives one parameter twice with the same operator and condition.
enum RepeatedParameter: DraftRule {
  static let id = "parameter-repeated"
  static let severity = RuleSeverity.error
  static let asks: (swedish: String, english: String) = (
    "En parameter anges en gång.",
    "A parameter is given once."
  )
  static let basis = "formatet, tenders/schema/README.md"

  static func check(_ context: CheckContext, _ report: inout CheckReport) {
    for item in context.items where item.parameters.count > 1 {
      var seen: Set<[String]> = []
      for reading in item.parameters {
        let key = [
          reading.name, reading.parameter.op.code, reading.parameter.condition ?? "", reading.parameter.scope ?? "",
        ]
        guard !seen.insert(key).inserted else { continue }
        report.add(
          Self.self, item.requirement, line: reading.parameter.line,
          "\(reading.parameter.name) anges två gånger i kravet.",
          "\(reading.parameter.name) is given twice in the requirement.")
      }
    }
  }
}

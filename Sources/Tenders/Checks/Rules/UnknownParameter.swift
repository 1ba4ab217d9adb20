internal import Findings

/// The name of a parameter is not registered: no program can compare it or back it.
enum UnknownParameter: DraftRule {
  static let id = "parameter-unknown"
  static let severity = RuleSeverity.error
  static let asks: (swedish: String, english: String) = (
    "Parametrarnas namn står i names.tsv.",
    "Names of parameters are in names.tsv."
  )
  static let basis = "tenders/schema/names.tsv"

  static func check(_ context: CheckContext, _ report: inout CheckReport) {
    var nearest = NearestName(context.registry.definitions.map(\.name))
    for item in context.items {
      for reading in item.parameters where reading.definition == nil {
        let name = reading.parameter.name
        let hint = nearest.find(name)
        report.add(
          Self.self, item.requirement, line: reading.parameter.line,
          "parametern \(name) är okänd\(hint.map { "; menas \($0)?" } ?? ".")",
          "the parameter \(name) is unknown\(hint.map { "; is it \($0)?" } ?? ".")")
      }
    }
  }
}

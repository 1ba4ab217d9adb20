internal import Findings

/// An evidence, or the finding of a parameter, names a figure that is not registered.
enum UnknownFigure: DraftRule {
  static let id = "figure-unknown"
  static let severity = RuleSeverity.error
  static let asks: (swedish: String, english: String) = (
    "Uppgifternas namn står i names.tsv.",
    "Names of figures are in names.tsv."
  )
  static let basis = "tenders/schema/names.tsv"

  static func check(_ context: CheckContext, _ report: inout CheckReport) {
    var nearest = NearestName(context.registry.definitions.map(\.name))
    for item in context.items {
      let named =
        item.requirement.evidence.map { ($0.figure, $0.line) }
        + item.requirement.parameters.compactMap { parameter in parameter.finding.map { ($0, parameter.line) } }
      for (name, line) in named where context.registry.find(name) == nil {
        let hint = nearest.find(name)
        report.add(
          Self.self, item.requirement, line: line, "uppgiften \(name) är okänd\(hint.map { "; menas \($0)?" } ?? ".")",
          "the figure \(name) is unknown\(hint.map { "; is it \($0)?" } ?? ".")")
      }
    }
  }
}

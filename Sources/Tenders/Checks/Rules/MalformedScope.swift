internal import Findings

/// A scope that no program can read: a sort, a colon and a name.
enum MalformedScope: DraftRule {
  static let id = "scope-malformed"
  static let severity = RuleSeverity.warning
  static let asks: (swedish: String, english: String) = (
    "Vad en uppgift gäller skrivs som place:Strömsund.",
    "What a figure is about is written as place:Strömsund."
  )
  static let basis = "formatet, tenders/schema/README.md"

  static func check(_ context: CheckContext, _ report: inout CheckReport) {
    guard !context.isCatalogue else { return }
    for item in context.items {
      let scopes =
        item.requirement.parameters.map { ($0.scope, $0.line) } + item.requirement.evidence.map { ($0.scope, $0.line) }
      for case (let scope?, let line) in scopes where FindingScope(scope) == nil {
        report.add(
          Self.self, item.requirement, line: line,
          "\"\(scope.shortened(40))\" säger inte vad uppgiften gäller; skriv till exempel place:Strömsund, class:12m eller lot:LOT-0001.",
          "\"\(scope.shortened(40))\" does not say what the figure is about; write for example place:Strömsund, class:12m or lot:LOT-0001."
        )
      }
    }
  }
}

/// A place to fill that was not filled.
enum PlaceholderLeft: DraftRule {
  static let id = "placeholder-left"
  static let severity = RuleSeverity.error
  static let asks: (swedish: String, english: String) = (
    "Inga platshållare är kvar i ett utkast.",
    "No places to fill are left in a draft."
  )
  static let basis = "formatet, tenders/schema/README.md"

  static func check(_ context: CheckContext, _ report: inout CheckReport) {
    guard !context.isCatalogue else { return }
    for item in context.items {
      let requirement = item.requirement
      let texts = requirement.texts + requirement.verifications + requirement.sources + requirement.rationales
      let said = texts.map { ($0.text, $0.line) } + requirement.parameters.map { ($0.value, $0.line) }
      for (text, line) in said {
        guard let open = text.firstIndex(of: "{") else { continue }
        let place = text[open...].prefix { $0 != "}" }
        report.add(
          Self.self, requirement, line: line, "platshållaren \(String(place).shortened(40))} är inte ifylld.",
          "the place \(String(place).shortened(40))} is not filled.")
      }
    }
  }
}

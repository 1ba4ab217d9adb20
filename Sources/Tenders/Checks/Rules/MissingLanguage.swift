/// A requirement lacks a language that others have: readers of it miss a requirement.
enum MissingLanguage: DraftRule {
  static let id = "language-missing"
  static let severity = RuleSeverity.warning
  static let asks: (swedish: String, english: String) = (
    "Alla krav finns på samma språk.",
    "All requirements are in the same languages."
  )
  static let basis = "annonsens BT-702 och BT-708"

  static func check(_ context: CheckContext, _ report: inout CheckReport) {
    var languages: [String] = []
    for item in context.items {
      for (text, _) in item.texts where !languages.contains(text.language) { languages.append(text.language) }
    }
    for item in context.items {
      let missing = languages.filter { language in !item.texts.contains { $0.text.language == language } }
      guard !missing.isEmpty else { continue }
      report.add(
        Self.self, item.requirement, "text på \(missing.joined(separator: ", ")) saknas, som andra krav har.",
        "text in \(missing.joined(separator: ", ")) is missing, which other requirements have.")
    }
  }
}

internal import Findings
internal import Quantities

/// The texts of a requirement say different numbers in different languages.
enum LanguagesDisagree: DraftRule {
  static let id = "languages-disagree"
  static let severity = RuleSeverity.error
  static let asks: (swedish: String, english: String) = (
    "Språken säger samma tal.",
    "The languages say the same numbers."
  )
  static let basis = "likabehandling, LOU 4 kap. 1 §"

  static func check(_ context: CheckContext, _ report: inout CheckReport) {
    for item in context.items {
      guard let (first, wording) = item.texts.first else { continue }
      for (text, other) in item.texts.dropFirst() {
        let left = wording.mentions.filter(isMeasured)
        let right = other.mentions.filter(isMeasured)
        let only = left.filter { mention in !right.contains { $0.isSame(as: mention) } }
        let others = right.filter { mention in !left.contains { $0.isSame(as: mention) } }
        guard !only.isEmpty || !others.isEmpty else { continue }
        let said = only.map { "\($0.written) (\(first.language))" } + others.map { "\($0.written) (\(text.language))" }
        report.add(
          Self.self, item.requirement, line: text.line, "språken säger olika: \(said.joined(separator: ", ")).",
          "the languages differ: \(said.joined(separator: ", ")).")
      }
    }
  }

  /// Amounts with a unit; a count, and one of anything, may be a word in one language and none in the other.
  private static func isMeasured(_ mention: Mention) -> Bool {
    if case .quantity(let value, let unit) = mention.kind { unit != nil && value != DecimalNumber(1) } else { false }
  }
}

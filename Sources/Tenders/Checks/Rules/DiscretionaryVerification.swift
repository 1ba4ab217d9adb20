/// The verification leaves the judgement to somebody and names no measure: bidders cannot know what passes.
enum DiscretionaryVerification: DraftRule {
  static let id = "verification-discretionary"
  static let severity = RuleSeverity.error
  static let asks: (swedish: String, english: String) = (
    "Verifieringen anger metod eller mått, inte någons godkännande.",
    "The verification names a method or a measure, not somebody's approval."
  )
  static let basis = "likabehandling och kontrollerbarhet, LOU 4 kap. 1 §"

  static func check(_ context: CheckContext, _ report: inout CheckReport) {
    for item in context.items {
      for text in item.requirement.verifications {
        let words = " " + Wording(text.text, language: text.language).words.joined(separator: " ") + " "
        guard let phrase = phrases.first(where: { words.contains(" \($0) ") }) else { continue }
        report.add(
          Self.self, item.requirement, line: text.line,
          "verifieringen vilar på \"\(phrase)\" och anger ingen metod eller gräns.",
          "the verification rests on \"\(phrase)\" and names no method or limit.")
      }
    }
  }

  /// Words that hand over the judgement.
  private static let phrases = [
    "godkänd av beställaren", "godkänt av beställaren", "godkända av beställaren", "godkänns av beställaren",
    "godkännas av beställaren", "beställaren godkänner", "beställarens godkännande", "beställarens bedömning",
    "beställaren bedömer", "beställaren avgör", "bedöms av beställaren", "avgörs av beställaren", "beställarens skön",
    "skäligen", "efter samråd", "tillfredsställande", "godtagbart", "godtagbar", "approved by the buyer",
    "buyer approves", "approval by the buyer", "buyer's approval", "buyer’s approval", "buyer's discretion",
    "buyer’s discretion", "buyer decides", "buyer's satisfaction", "buyer’s satisfaction", "satisfactory",
  ]
}

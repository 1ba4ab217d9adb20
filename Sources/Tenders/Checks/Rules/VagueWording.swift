/// A mandatory requirement with a word that no one can measure: adequate, normally, approximately.
enum VagueWording: DraftRule {
  static let id = "vague-wording"
  static let severity = RuleSeverity.warning
  static let asks: (swedish: String, english: String) = (
    "Ett ska-krav går att mäta.",
    "A mandatory requirement can be measured."
  )
  static let basis = "kontrollerbarhet, LOU 4 kap. 1 §"

  static func check(_ context: CheckContext, _ report: inout CheckReport) {
    for item in context.items where item.requirement.level == .ska {
      for (text, wording) in item.texts {
        guard let word = wording.words.first(where: words.contains) else { continue }
        report.add(
          Self.self, item.requirement, line: text.line, "\"\(word)\" går inte att mäta; ange ett mått.",
          "\"\(word)\" cannot be measured; give a measure.")
      }
    }
  }

  private static let words: Set<String> = [
    "ca", "cirka", "ungefär", "tillräcklig", "tillräckligt", "tillräckliga", "lämplig", "lämpligt", "lämpliga",
    "skälig",
    "skäligt", "skäliga", "normalt", "möjligaste", "modern", "modernt", "moderna", "god", "etc", "osv", "approximately",
    "adequate", "adequately", "suitable", "reasonable", "sufficient", "appropriate",
  ]
}

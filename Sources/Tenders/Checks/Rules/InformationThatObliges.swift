/// A statement of fact says "ska": a duty hides where nobody looks for one.
enum InformationThatObliges: DraftRule {
  static let id = "information-obliges"
  static let severity = RuleSeverity.error
  static let asks: (swedish: String, english: String) = (
    "En upplysning förpliktar ingen.",
    "Information obliges no one."
  )
  static let basis = "ska-krav och bör-krav, Upphandlingsmyndigheten"

  static func check(_ context: CheckContext, _ report: inout CheckReport) {
    for item in context.items where item.requirement.level == .upplysning {
      for (text, wording) in item.texts {
        guard let word = ModalWords(wording, language: text.language).binding.first else { continue }
        report.add(
          Self.self, item.requirement, line: text.line,
          "upplysningen säger \"\(word)\"; gör den till ett krav eller skriv om den.",
          "the information says \"\(word)\"; make it a requirement or write it otherwise.")
      }
    }
  }
}

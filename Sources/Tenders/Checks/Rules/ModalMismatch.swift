/// The level says one thing and the words another: a wish that says "ska", a mandatory requirement that says "bör".
enum ModalMismatch: DraftRule {
  static let id = "modal-mismatch"
  static let severity = RuleSeverity.error
  static let asks: (swedish: String, english: String) = (
    "Nivån och orden säger samma sak.",
    "The level and the words say the same."
  )
  static let basis = "ska-krav och bör-krav, Upphandlingsmyndigheten"

  static func check(_ context: CheckContext, _ report: inout CheckReport) {
    for item in context.items {
      for (text, wording) in item.texts {
        let modals = ModalWords(wording, language: text.language)
        switch item.requirement.level {
        case .bor, .mervarde:
          guard let word = modals.binding.first else { continue }
          report.add(
            Self.self, item.requirement, line: text.line,
            "nivån är \(item.requirement.level.code), texten (\(text.language)) säger \"\(word)\".",
            "the level is \(item.requirement.level.code), the text (\(text.language)) says \"\(word)\".")
        case .ska:
          guard modals.binding.isEmpty, let word = modals.wishing.first else { continue }
          report.add(
            Self.self, item.requirement, line: text.line, "nivån är ska, texten (\(text.language)) säger \"\(word)\".",
            "the level is ska, the text (\(text.language)) says \"\(word)\".")
        case .upplysning, .other: continue
        }
      }
    }
  }
}

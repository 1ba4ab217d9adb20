/// A mandatory requirement with a wish in it: a part that binds no one, beside one that does.
enum MixedModals: DraftRule {
  static let id = "modals-mixed"
  static let severity = RuleSeverity.warning
  static let asks: (swedish: String, english: String) = (
    "Ett krav är antingen ett krav eller ett önskemål.",
    "A requirement either binds or wishes."
  )
  static let basis = "ska-krav och bör-krav, Upphandlingsmyndigheten"

  static func check(_ context: CheckContext, _ report: inout CheckReport) {
    for item in context.items where item.requirement.level == .ska {
      for (text, wording) in item.texts {
        let modals = ModalWords(wording, language: text.language)
        guard let binding = modals.binding.first, let wish = modals.wishing.first else { continue }
        report.add(
          Self.self, item.requirement, line: text.line,
          "texten (\(text.language)) säger både \"\(binding)\" och \"\(wish)\"; dela kravet.",
          "the text (\(text.language)) says both \"\(binding)\" and \"\(wish)\"; split the requirement.")
      }
    }
  }
}

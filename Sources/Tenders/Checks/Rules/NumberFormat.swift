/// A decimal point in Swedish text, or a decimal comma in English.
enum NumberFormat: DraftRule {
  static let id = "number-format"
  static let severity = RuleSeverity.editorial
  static let asks: (swedish: String, english: String) = (
    "Decimaltal skrivs som språket begär.",
    "Decimals are written as the language asks."
  )
  static let basis = "Svenska skrivregler; SI Brochure 5.4.4"

  static func check(_ context: CheckContext, _ report: inout CheckReport) {
    for item in context.items {
      for (text, wording) in item.texts {
        let isEnglish = text.language.hasPrefix("en")
        for mention in wording.mentions where mention.decimalSign == (isEnglish ? .comma : .point) {
          // Where it may group thousands instead, number-grouping tells.
          guard mention.otherReading == nil, !mention.isGroupedByDecimalSign else { continue }
          report.add(
            Self.self, item.requirement, line: text.line,
            "\"\(mention.written)\" i \(isEnglish ? "engelsk" : "svensk") text: \(isEnglish ? "decimalpunkt" : "decimalkomma") väntas.",
            "\"\(mention.written)\" in \(isEnglish ? "English" : "Swedish") text: a decimal \(isEnglish ? "point" : "comma") is expected."
          )
        }
      }
    }
  }
}

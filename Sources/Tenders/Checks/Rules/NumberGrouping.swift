/// Thousands set off by a point or comma, which one language takes for a decimal sign: 2.400 kW.
enum NumberGrouping: DraftRule {
  static let id = "number-grouping"
  static let severity = RuleSeverity.warning
  static let asks: (swedish: String, english: String) = (
    "Tusental skiljs med mellanrum.",
    "Thousands are set off by spaces."
  )
  static let basis = "SI Brochure 5.4.4"

  static func check(_ context: CheckContext, _ report: inout CheckReport) {
    for item in context.items {
      for (text, wording) in item.texts {
        for mention in wording.mentions where mention.isGroupedByDecimalSign || mention.otherReading != nil {
          report.add(
            Self.self, item.requirement, line: text.line,
            "\"\(mention.written)\" kan läsas på två sätt; skriv tusental med mellanrum.",
            "\"\(mention.written)\" can be read in two ways; set off thousands by spaces.")
        }
      }
    }
  }
}

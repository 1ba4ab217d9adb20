/// A NUTS code that is none: a country, then up to three letters or digits; Swedish ones have digits and exist.
enum MalformedNUTS: DraftRule {
  static let id = "nuts-malformed"
  static let severity = RuleSeverity.error
  static let asks: (swedish: String, english: String) = (
    "NUTS-koder skrivs som SE322.",
    "NUTS codes are written as SE322."
  )
  static let basis = "förordning (EG) nr 1059/2003"

  static func check(_ context: CheckContext, _ report: inout CheckReport) {
    guard let tender = context.draft.tender else { return }
    for code in tender.nuts where !isCode(code) {
      report.add(
        Self.self, line: tender.line, "\"\(code.shortened(40))\" är ingen NUTS-kod; Jämtlands län är SE322.",
        "\"\(code.shortened(40))\" is no NUTS code; the county of Jämtland is SE322.")
    }
  }

  private static func isCode(_ code: String) -> Bool {
    let letters = Array(code.utf8)
    let isUpper = { (letter: UInt8) in (65...90).contains(letter) }
    guard (2...5).contains(letters.count), letters.prefix(2).allSatisfy(isUpper),
      letters.dropFirst(2).allSatisfy({ isUpper($0) || (48...57).contains($0) })
    else { return false }
    return !code.hasPrefix("SE") || swedish.contains { $0.hasPrefix(code) }
  }

  /// The counties of Sweden, NUTS 2021 level 3.
  private static let swedish = [
    "SE110", "SE121", "SE122", "SE123", "SE124", "SE125", "SE211", "SE212", "SE213", "SE214", "SE221", "SE224", "SE231",
    "SE232", "SE311", "SE312", "SE313", "SE321", "SE322", "SE331", "SE332",
  ]
}

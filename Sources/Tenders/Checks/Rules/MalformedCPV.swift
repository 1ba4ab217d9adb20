/// A CPV code that is none: eight digits, a check digit after a hyphen allowed; the first two name a division.
enum MalformedCPV: DraftRule {
  static let id = "cpv-malformed"
  static let severity = RuleSeverity.error
  static let asks: (swedish: String, english: String) = (
    "CPV-koder har åtta siffror.",
    "CPV codes have eight digits."
  )
  static let basis = "förordning (EG) nr 213/2008"

  static func check(_ context: CheckContext, _ report: inout CheckReport) {
    guard let tender = context.draft.tender else { return }
    for code in tender.cpv where !isCode(code) {
      report.add(
        Self.self, line: tender.line,
        "\"\(code.shortened(40))\" är ingen CPV-kod; skriv åtta siffror, till exempel 60112000.",
        "\"\(code.shortened(40))\" is no CPV code; write eight digits, such as 60112000.")
    }
  }

  private static func isCode(_ code: String) -> Bool {
    let letters = Array(code.utf8)
    let isDigit = { (letter: UInt8) in (48...57).contains(letter) }
    guard letters.count == 8 || (letters.count == 10 && letters[8] == UInt8(ascii: "-") && isDigit(letters[9])),
      letters.prefix(8).allSatisfy(isDigit), let division = Int(code.prefix(2))
    else { return false }
    // Divisions run from 03 to 98.
    return (3...98).contains(division)
  }
}

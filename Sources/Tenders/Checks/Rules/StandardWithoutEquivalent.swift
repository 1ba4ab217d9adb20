internal import Findings

/// A standard is demanded without "or equivalent", which shuts out whoever meets it by other means.
enum StandardWithoutEquivalent: DraftRule {
  static let id = "standard-without-equivalent"
  static let severity = RuleSeverity.error
  static let asks: (swedish: String, english: String) = (
    "Standarder nämns med \"eller likvärdigt\".",
    "Standards are named with \"or equivalent\"."
  )
  static let basis = "direktiv 2014/25/EU art. 60(3)(b); LOU 9 kap."

  static func check(_ context: CheckContext, _ report: inout CheckReport) {
    for item in context.items where item.requirement.level != .upplysning {
      for (text, wording) in item.texts {
        guard let standard = closed(text, wording) else { continue }
        report.add(
          Self.self, item.requirement, line: text.line,
          "\(standard) nämns utan \"eller likvärdigt\" (\(text.language)).",
          "\(standard) is named without \"or equivalent\" (\(text.language)).")
      }
    }
  }

  /// The first standard that is named without the words, in its own sentence or a later one.
  private static func closed(_ text: LocalizedText, _ wording: Wording) -> String? {
    guard standard(in: wording) != nil else { return nil }
    let sentences = text.text.sentences.map { Wording($0, language: text.language) }
    var isOpen = false
    var found: String?
    for sentence in sentences.reversed() {
      isOpen =
        isOpen
        || sentence.words.contains { word in
          ["likvärdig", "motsvarande", "equivalent"].contains { word.hasPrefix($0) }
        }
      if !isOpen { found = standard(in: sentence) ?? found }
    }
    return found
  }

  /// The first technical standard of a text. Laws and regulations on type approval bind everybody and have no equivalent.
  private static func standard(in wording: Wording) -> String? {
    for mention in wording.mentions {
      guard case .designation(let name) = mention.kind else { continue }
      let body = name.split(separator: " ").first.map(String.init) ?? ""
      let parts = body.split(separator: "-")
      if name.contains(" "), parts.contains(where: { bodies.contains(String($0)) }) { return name }
    }
    return wording.words.contains("ocpp") ? "OCPP" : nil
  }

  private static let bodies: Set<String> = [
    "ISO", "IEC", "EN", "SS", "SIS", "SAE", "DIN", "VDV", "NEN", "ETSI", "IEEE", "CEN", "TS", "CEI",
  ]
}

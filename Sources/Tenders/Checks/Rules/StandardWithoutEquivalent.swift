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
        let isOpen = wording.words.contains { word in
          ["likvärdig", "motsvarande", "equivalent"].contains { word.hasPrefix($0) }
        }
        guard !isOpen, let standard = standard(in: wording) else { continue }
        report.add(
          Self.self, item.requirement, line: text.line,
          "\(standard) nämns utan \"eller likvärdigt\" (\(text.language)).",
          "\(standard) is named without \"or equivalent\" (\(text.language)).")
      }
    }
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

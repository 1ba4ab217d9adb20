/// A mandatory requirement does not say how it is verified: what cannot be verified cannot be a requirement.
enum MissingVerification: DraftRule {
  static let id = "verification-missing"
  static let severity = RuleSeverity.error
  static let asks: (swedish: String, english: String) = (
    "Varje ska-krav anger hur det verifieras.",
    "Every mandatory requirement says how it is verified."
  )
  static let basis = "likabehandling och kontrollerbarhet, LOU 4 kap. 1 §"

  static func check(_ context: CheckContext, _ report: inout CheckReport) {
    for item in context.items where item.requirement.level == .ska && item.requirement.verifications.isEmpty {
      report.add(
        Self.self, item.requirement, "ska-krav utan verifiering: skriv hur beställaren kontrollerar det.",
        "mandatory requirement without verification: write how the buyer checks it.")
    }
  }
}

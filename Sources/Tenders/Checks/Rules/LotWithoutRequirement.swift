/// No requirement holds for a lot: either a lot too many, or requirements were given to the wrong one.
enum LotWithoutRequirement: DraftRule {
  static let id = "lot-without-requirement"
  static let severity = RuleSeverity.warning
  static let asks: (swedish: String, english: String) = (
    "Varje anbudsområde har krav.",
    "Every lot has requirements."
  )
  static let basis = "annonsens BT-137"

  static func check(_ context: CheckContext, _ report: inout CheckReport) {
    guard let tender = context.draft.tender, !context.items.contains(where: { $0.requirement.lots.isEmpty }) else {
      return
    }
    let used = Set(context.items.flatMap(\.requirement.lots))
    for lot in tender.lots where !used.contains(lot.id) {
      report.add(
        Self.self, line: lot.line, "inget krav gäller anbudsområdet \(lot.id) (\(lot.name)).",
        "no requirement holds for the lot \(lot.id) (\(lot.name)).")
    }
  }
}

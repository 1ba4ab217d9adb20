/// A requirement holds for a lot that the draft does not have.
enum UnknownLot: DraftRule {
  static let id = "lot-unknown"
  static let severity = RuleSeverity.error
  static let asks: (swedish: String, english: String) = (
    "Kravets anbudsområden finns i utkastet.",
    "The lots of a requirement are in the draft."
  )
  static let basis = "formatet; annonsens BT-137"

  static func check(_ context: CheckContext, _ report: inout CheckReport) {
    guard let tender = context.draft.tender, !tender.lots.isEmpty else { return }
    let known = Set(tender.lots.map(\.id))
    for item in context.items {
      for lot in item.requirement.lots where !known.contains(lot) {
        report.add(
          Self.self, item.requirement,
          "anbudsområdet \(lot) finns inte; utkastet har \(tender.lots.map(\.id).joined(separator: ", ")).",
          "the lot \(lot) does not exist; the draft has \(tender.lots.map(\.id).joined(separator: ", ")).")
      }
    }
  }
}

internal import Quantities

/// Traffic begins before the contract that runs now has ended: two operators would have the same traffic.
enum StartBeforeCurrentEnds: DraftRule {
  static let id = "starts-before-current-contract-ends"
  static let severity = RuleSeverity.warning
  static let asks: (swedish: String, english: String) = (
    "Trafiken börjar när det nuvarande avtalet är slut.",
    "Traffic begins when the current contract has ended."
  )
  static let basis = "studien, eller tenders/current-contracts.tsv"

  static func check(_ context: CheckContext, _ report: inout CheckReport) {
    guard let tender = context.draft.tender, let period = tender.period, let start = period.start.date else { return }
    let known = CurrentContract.all.first { contract in tender.nuts.contains { $0.hasPrefix(contract.nuts) } }
    guard let last = context.settings.currentContractEnds ?? known?.lastDay, start <= last else { return }
    let name = context.settings.currentContractEnds == nil ? known.map { " (\($0.name))" } ?? "" : ""
    report.add(
      Self.self, line: period.line,
      "trafikstart \(start), men det nuvarande avtalet\(name) löper till och med \(last).",
      "traffic starts \(start), but the current contract\(name) runs through \(last).")
  }
}

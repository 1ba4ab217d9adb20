import ArgumentParser
import Quantities
import Reports
import Tenders

/// `elbuss check`.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Checks requirement drafts against the schema and the rules.",
    discussion: """
      Says for every fault where it stands, what is wrong and what to do. The rules: docs/draft-rules.md. Several versions of
      one draft are checked as a chain, the oldest first: a uid that an earlier one used must not stand for something else.

        elbuss check tenders/regional-0.2.xml
        elbuss check --json draft.xml > remarks.json
        elbuss check --current-contract-ends 2029-12-14 draft.xml

      Exit codes: 0 clean, 1 remarks, 2 a file could not be read.
      """)

  @Argument(help: "Requirement drafts.")
  var drafts: [String]

  @Option(help: "The last day of the contract that runs now, YYYY-MM-DD; by default by the draft's NUTS code.")
  var currentContractEnds: CalendarDate?

  @Flag(help: "Print JSON for programs.")
  var json = false

  @Option(help: "Language of the remarks: sv or en.")
  var language: Language = .swedish

  mutating func run() throws {
    let files = try drafts.map { path in try DraftFile(path: path) }
    var results: [(name: String, remarks: [DraftRemark])] = []
    for (place, file) in files.enumerated() {
      let earlier = files[..<place].map(\.draft).filter { $0.id == file.draft.id }
      let settings = CheckSettings(currentContractEnds: currentContractEnds, earlier: earlier)
      results.append((file.source, try DraftCheck(file, settings: settings).remarks))
    }
    if json {
      print(CheckJSON.text(results, in: language), terminator: "")
    } else {
      for result in results { print(CheckTable(result.name, result.remarks, in: language).text, terminator: "") }
    }
    if results.contains(where: { !$0.remarks.isEmpty }) { throw ExitCode(1) }
  }
}

import ArgumentParser
import Quantities
import Reports
import Tenders

/// `elbuss diff`.
struct DiffCommand: ParsableCommand {
  /// How a diff is printed.
  enum Format: String, ExpressibleByArgument {
    case text, json, html
  }

  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Says what changed from one requirement draft to the next, and what it means for bidders.",
    discussion: """
      Requirements are matched by uid, then number, then content; order is no content. Changes of substance come first. More
      than two drafts are compared step by step, with the count of changes of substance over all steps.

        elbuss diff tenders/regional-0.1.xml tenders/regional-0.2.xml
        elbuss diff --format html old.xml new.xml > changes.html
        elbuss diff --format json old.xml new.xml > changes.json
        elbuss diff v1.xml v2.xml v3.xml

      Exit codes: 0 the same, 1 different, 2 a file could not be read.
      """)

  @Argument(help: "Drafts, the oldest first.")
  var drafts: [String]

  @Option(help: "text, json or html.")
  var format: Format?

  @Flag(help: "The same as --format json.")
  var json = false

  @Option(help: "Language of names and reasons: sv or en.")
  var language: Language = .swedish

  mutating func validate() throws {
    guard drafts.count >= 2 else { throw ValidationError("Give two drafts at least: elbuss diff OLD NEW.") }
    guard !json || format == nil || format == .json else {
      throw ValidationError("--json and --format \(format?.rawValue ?? "") ask for two things; leave one out.")
    }
  }

  mutating func run() throws {
    let files = try drafts.map { path in try DraftFile(path: path) }
    for file in files {
      let violations = try file.listViolations()
      if let first = violations.first {
        StandardError.write(
          "elbuss: \(file.source) breaks the schema at \(violations.count == 1 ? "a place" : "\(violations.count) places"), the first: \(first); what it says is compared all the same, and elbuss check tells more.\n"
        )
      }
    }
    let chain = DraftChain(files.map(\.draft))
    switch json ? .json : format ?? .text {
    case .text: print(DiffTable(in: language).text(chain), terminator: "")
    case .json: print(DiffJSON(in: language).text(chain), terminator: "")
    case .html: print(String(decoding: try DiffPage(in: language).bytes(chain), as: UTF8.self), terminator: "")
    }
    let isSame = chain.steps.allSatisfy(\.changes.isEmpty)
    if !isSame { throw ExitCode(1) }
  }
}

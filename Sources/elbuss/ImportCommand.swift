import ArgumentParser
import Quantities
import Reports
import Studies

/// `elbuss import`.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Reads GTFS feeds and says what they hold, what is wrong and where the kilometres come from.",
    discussion: """
      FEED is a zip or an unpacked folder. The figures are for one service day: by default the weekday with most
      scheduled trips; the summary says which one and why.

        elbuss import gtfs/jamtland-demo
        elbuss import --date 2030-02-05 gtfs/jamtland-demo
        elbuss import --json feed.zip > feed.json

      How to get the real feed of a Swedish region: gtfs/README.md.
      """)

  @Argument(help: "A GTFS feed: a zip or a folder. Several are summed up one by one.")
  var feeds: [String]

  @Option(help: "The service day, YYYY-MM-DD.")
  var date: CalendarDate?

  @Option(
    name: .customLong("validation-date"),
    help: "The day that the rules judge 'expired' and 'future' by, YYYY-MM-DD; default: the service day.")
  var validationDate: CalendarDate?

  @Flag(help: "Print JSON for programs: one document, or one in a list for each feed.")
  var json = false

  @Option(help: "Language of the summary: sv or en.")
  var language: Language = .swedish

  mutating func run() throws {
    let progress = Progress()
    defer { progress.clear() }
    // All feeds are read before anything is printed: a broken one leaves no half result.
    let results = try feeds.map { path in
      try FeedImport(path: path, date: date, validationDate: validationDate) { progress.show("\(path): \($0)") }
    }
    progress.clear()
    if json {
      print(ImportJSON.text(results), terminator: "")
    } else {
      print(results.map { ImportSummary($0, in: language).text }.joined(separator: "\n"), terminator: "")
    }
  }
}

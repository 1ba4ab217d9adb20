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
        elbuss import --html audit.html --csv tables feed.zip
        elbuss import --compare old.zip new.zip
        elbuss import --areas kommuner.geojson --area-name kommunnamn feed.zip
        elbuss import --study reports/jamtland-demo

      --compare sets two feeds beside each other: lines, who runs them, trips and kilometres by mean day of each sort, first and last
      departure, and how many buses it takes. Exit codes with --compare: 0 the same, 1 different, 2 could not be done.

      --study takes lots, areas, what route types count as, and the service day from a study; without FEED its feed too.
      What docs/import-json.md says is what --json prints.

      How to get the real feed of a Swedish region: gtfs/README.md.
      """)

  @Argument(help: "A GTFS feed: a zip or a folder. Several are summed up one by one.")
  var feeds: [String] = []

  @OptionGroup(title: "Settings")
  var asked: ImportSettingsOptions

  @Option(help: "The service day, YYYY-MM-DD.")
  var date: CalendarDate?

  @Option(
    name: .customLong("validation-date"),
    help: "The day that the rules judge 'expired' and 'future' by, YYYY-MM-DD; default: the service day.")
  var validationDate: CalendarDate?

  @Flag(help: "Print JSON for programs: one document, or one in a list for each feed.")
  var json = false

  @Flag(help: "Compare two feeds, the old one first.")
  var compare = false

  @Option(help: "Write a page for a browser to this file, audit and charts in it.")
  var html: String?

  @Option(help: "Write the results as tables to this folder, the whole of it or nothing.")
  var csv: String?

  @Option(help: "Language of summary and page: sv or en.")
  var language: Language = .swedish

  mutating func validate() throws {
    if feeds.isEmpty && asked.study == nil {
      throw ValidationError("give a feed, or a study that names one: elbuss import FEED, elbuss import --study DIR.")
    }
    if compare {
      guard feeds.count == 2 else {
        throw ValidationError("--compare takes two feeds: elbuss import OLD NEW --compare.")
      }
      guard csv == nil else { throw ValidationError("--csv is for one feed; a comparison has --json and --html.") }
      guard date == nil && validationDate == nil else {
        throw ValidationError("--compare looks at all dates of both feeds: leave out --date and --validation-date.")
      }
      guard asked.areas == nil else {
        throw ValidationError("--areas is for one feed: import the two one by one to divide them.")
      }
    } else if html != nil || csv != nil {
      guard feeds.count <= 1 else {
        throw ValidationError("--html and --csv are for one feed; run them once for each.")
      }
    }
  }

  mutating func run() throws {
    let progress = Progress()
    defer { progress.clear() }
    if compare { return try runComparison(progress) }
    // All feeds are read before anything is printed: a broken one leaves no half result.
    let study = try asked.loadStudy()
    let settings = try asked.settings(study)
    let paths = feeds.isEmpty ? study.map { [$0.feed] } ?? [] : feeds
    let results = try paths.map { path in
      try FeedImport(
        path: path, date: date ?? study?.date, validationDate: validationDate, settings: settings
      ) { progress.show("\(path): \($0)") }
    }
    // Files come before the summary: what could not be written is not followed by a result that looks whole.
    if let result = results.first, html != nil || csv != nil {
      progress.show("page and tables")
      // Volumes and days take as long as the audit: they are worked out once for page, tables and summary.
      let overview = try FeedOverview(result)
      if let csv {
        let leftovers = try FeedTables(overview).write(to: csv)
        progress.clear()
        StandardError.tell(leftovers: leftovers)
      }
      if let html {
        try PageFile.write(ImportPage(overview, in: language, programVersion: ProgramVersion.text).bytes, to: html)
      }
      progress.clear()
      print(json ? ImportJSON.text([overview]) : ImportSummary(overview, in: language).text, terminator: "")
      return
    }
    progress.clear()
    if json {
      print(try ImportJSON.text(results), terminator: "")
    } else {
      print(try results.map { try ImportSummary($0, in: language).text }.joined(separator: "\n"), terminator: "")
    }
  }

  private func runComparison(_ progress: Progress) throws {
    let comparison = try FeedComparison(
      old: feeds[0], new: feeds[1], kinds: try asked.settings(try asked.loadStudy()).kinds
    ) { progress.show($0) }
    if let html {
      progress.show(html)
      let page = ComparePage(comparison, in: language, programVersion: ProgramVersion.text)
      try PageFile.write(page.bytes, to: html)
    }
    progress.clear()
    if json {
      print(CompareJSON.text(comparison), terminator: "")
    } else {
      print(CompareSummary(comparison, in: language).text, terminator: "")
    }
    if !comparison.service.isSame || !comparison.service.operators.changes.isEmpty { throw ExitCode(1) }
  }
}

import ArgumentParser
import Quantities
import Reports
import Studies

/// `elbuss report`.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract:
      "Works out what it takes to run a timetable on batteries, and writes it as a page, tables and a requirement draft.",
    discussion: """
      STUDY is a study.yml, a folder that holds one, or a GTFS feed alone: then every key has its default, and depots and blocks
      are inferred, which the page says.

        elbuss report reports/jamtland-demo
        elbuss report --language en -o /tmp/out feed.zip

      The folder holds index.html (open it in a browser; it needs nothing else), draft.xml, findings.json, tables/*.csv and
      map.geojson. It is written whole or not at all, also where the run is interrupted; folders on the way to it are made. An older
      report in its place is replaced, but never a file that somebody changed or put there. The same inputs give the same bytes.
      """)

  @Argument(help: "A study.yml, a folder that holds one, or a GTFS feed.")
  var study: String

  @Option(
    name: [.short, .customLong("output")],
    help:
      "The folder to write: by default `out` beside the study, or NAME-report in the working folder for a feed alone.")
  var output: String?

  @Option(help: "The service day, YYYY-MM-DD, in place of the study's.")
  var date: CalendarDate?

  @Option(help: "Language of the report, sv or en, in place of the study's.")
  var language: Language?

  mutating func run() throws {
    let progress = Progress()
    defer { progress.clear() }
    progress.show(study)
    let file = try StudyFile.load(study)
    var asked = file.study
    if let date { asked.date = date }
    if let language { asked.language = language }
    let folder = output ?? file.defaultOutput
    // Before anything is computed: what cannot be written need not be waited for.
    try ReportFolder.check(folder)
    let result = try StudyRun.run(asked, programVersion: ProgramVersion.text, studyHash: file.hash) {
      progress.show($0)
    }
    progress.show(folder)
    let leftovers = try ReportFolder(result).write(to: folder)
    progress.clear()
    StandardError.tell(leftovers: leftovers)
    print(StudySummary(result, folder: folder).text, terminator: "")
  }
}

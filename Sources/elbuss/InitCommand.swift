import ArgumentParser
import Studies

/// `elbuss init`.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Writes a study to start from, with every key, its default and what it means.",
    discussion: """
      DIR is made where it is missing; a study that stands there already is never written over.

        elbuss init reports/mine
        (edit reports/mine/study.yml: name the feed, the depots, the lots)
        elbuss report reports/mine
      """)

  @Argument(help: "The folder for study.yml.")
  var folder: String

  func validate() throws {
    if folder.isEmpty { throw ValidationError("DIR is empty: name a folder for study.yml.") }
  }

  mutating func run() throws { print(try StudyTemplate.write(into: folder)) }
}

import ArgumentParser

/// The program: its commands and what `--help` teaches.
struct Elbuss: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "elbuss",
    abstract: "Prepares the bus contracts of 2029–2039: timetables, charging needs, requirement drafts.",
    discussion: """
      Start with a timetable:
        elbuss import gtfs/jamtland-demo       read, check and sum up a GTFS feed
        elbuss report gtfs/jamtland-demo       what it takes to run it on batteries, as a page
        elbuss init reports/mine               a study to start from, every key explained

      Results go to standard output, messages to standard error. Exit codes: 0 done, 2 could not be done.
      """,
    version: ProgramVersion.text,
    subcommands: [
      ChargeCommand.self, EnergyCommand.self, ImportCommand.self, InitCommand.self, ReportCommand.self,
    ])
}

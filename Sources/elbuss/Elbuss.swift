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
      Or with two drafts of requirements:
        elbuss diff OLD NEW                    what changed, and what it means for bidders

      Results go to standard output, messages to standard error. Exit codes: 0 done, 2 could not be done;
      1 of diff: there are changes, of check: there are remarks, of charge: a bus cannot take in its energy.
      """,
    version: ProgramVersion.text,
    subcommands: [
      ChargeCommand.self, CheckCommand.self, DiffCommand.self, EnergyCommand.self, ImportCommand.self,
      InitCommand.self, ReportCommand.self,
    ])
}

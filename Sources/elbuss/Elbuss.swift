import ArgumentParser

/// The program: its commands and what `--help` teaches.
struct Elbuss: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "elbuss",
    abstract: "Prepares the bus contracts of 2029–2039: timetables, charging needs, requirement drafts.",
    discussion: """
      Start with a timetable:
        elbuss import gtfs/jamtland-demo       read, check and sum up a GTFS feed

      Results go to standard output, messages to standard error. Exit codes: 0 done, 2 could not be done.
      """,
    version: ProgramVersion.text,
    subcommands: [ChargeCommand.self, EnergyCommand.self, ImportCommand.self, ReportCommand.self])
}

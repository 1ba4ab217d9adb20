import Archives
import ArgumentParser
import Quantities
import Reports
import Studies

/// `elbuss charge`.
struct ChargeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "charge",
    abstract: "Plans the charging of parked buses so that the peak from the grid is the least possible, and proves it.",
    discussion: """
      STAYS is a CSV file with a header and one row for each stay of a bus at the place:
        bus,arrival_s,departure_s,energy_needed_kwh,max_kw,efficiency
      Columns in any order, decimals with a point. Times are seconds since the first midnight and may pass 86400; energy and power
      are at the battery, efficiency is battery over grid.

        elbuss charge stays.csv
        elbuss charge --csv plan.csv stays.csv
        elbuss charge --json stays.csv

      Charging is linear: any power up to max_kw at any moment. Peaks are of moments, not of a meter's quarters, unless said. The
      plan levels the load as far as can be; of buses on one level those that leave first are charged first.

      --json prints peakKilowatts, lowerBoundKilowatts, uncontrolledPeakKilowatts, proven and seconds. The last is how long reading
      and planning took, and the only one that differs between two runs. proven says that peak and bound differ by a watt at most.

      Exit codes: 0 done, 1 done but a bus cannot take in what it needs while it stands (it is named, and the plan gives it full
      power throughout), 2 could not be done.
      """)

  @Argument(help: "The stays, a CSV file.")
  var stays: String

  @Flag(help: "The day repeats every 24 hours: what passes midnight meets the morning.")
  var repeats = false

  @Option(help: "Write the plan to this file: bus,start_s,end_s,kw_battery,kw_grid.")
  var csv: String?

  @Flag(help: "Print JSON for programs.")
  var json = false

  @Option(help: "Language of the summary: sv or en.")
  var language: Language = .swedish

  func validate() throws {
    if let csv, csv == stays || isSameFile(csv, stays) {
      throw ValidationError("--csv names the file of stays itself: give the plan a name of its own.")
    }
  }

  mutating func run() throws {
    let progress = Progress()
    defer { progress.clear() }
    progress.show(stays)
    let clock = ContinuousClock()
    let start = clock.now
    let charge = try DepotCharge(path: stays, repeats: repeats)
    let taken = start.duration(to: clock.now)
    if let csv { try ChargeCSV.write(charge.plan, to: csv) }
    progress.clear()
    let summary = ChargeSummary(charge, in: language)
    if json {
      let seconds = Double(taken.components.seconds) + Double(taken.components.attoseconds) / 1e18
      print(ChargeJSON.text(charge.plan, seconds: seconds), terminator: "")
    } else {
      print(summary.text, terminator: "")
    }
    for sentence in summary.shortfalls { StandardError.write("elbuss: \(sentence)\n") }
    if !summary.shortfalls.isEmpty { throw ExitCode(1) }
  }
}

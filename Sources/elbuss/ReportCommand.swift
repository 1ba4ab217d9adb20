import ArgumentParser
import Quantities
import Reports
import Studies

/// `elbuss report`.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "x")

  @Argument(help: "study.yml or a feed") var study: String

  mutating func run() throws {
    let progress = Progress()
    defer { progress.clear() }
    let loaded = try StudyFile.load(study)
    let result = try StudyRun.run(loaded.study, programVersion: ProgramVersion.text, studyHash: loaded.hash) {
      progress.show($0)
    }
    progress.clear()
    print(
      result.feed.timetable.date, result.plan.source, "fleet", result.plan.fleet, result.plan.fleetBound ?? -1,
      result.plan.builtFleet ?? -1, "motion", result.plan.tripsInMotion, "dead", result.plan.deadhead.kilometres, "of",
      result.plan.distance.kilometres, result.plan.isProven)
    for l in result.lines {
      print(
        l.name, l.vehicleClass, l.trips, l.distance.kilometres.rounded(), l.designUse, l.mildUse, l.verdict,
        l.blocks.count, l.infeasibleBlocks, l.lacking.kilowattHours.rounded(), l.undrivableShare)
    }
    for b in result.blocks.prefix(400) {
      print(
        b.id, b.vehicleClass, b.lines, b.trips, b.start, b.end, b.startPlace, b.endPlace,
        b.distance.kilometres.rounded(), b.deadhead.kilometres.rounded(), b.designEnergy.kilowattHours.rounded(),
        b.batteryNeed.kilowattHours.rounded(), b.repairs)
    }
    for p in result.places {
      print(
        p.name, p.kind, p.buses, "E", p.energy.kilowattHours.rounded(), "managed", p.managedPeak, p.peakBound,
        p.isProven, "unm", p.unmanagedPeak, "pre", p.preheatPeak, p.unmet.count, p.backupEnergy)
    }
    for o in result.obstacles { print(o.code, o.swedish) }
    for c in result.cautions { print("!", c.swedish) }
    print(result.findings.findings.count, result.assumptions.count)
  }
}

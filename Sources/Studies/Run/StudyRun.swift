import Archives
import Electrification
import Findings
import Quantities
import Timetables

/// A study run from beginning to end: the way of a figure, in its order.
public enum StudyRun {
  /// Runs a study.
  ///
  /// - Parameters:
  ///   - study: with paths that can be opened from the working folder.
  ///   - programVersion: for provenance.
  ///   - studyHash: SHA-256 of the study file; nil where the study has none.
  ///   - progress: told what is being done.
  /// - Throws: `ArchiveError`, `FeedError`, `StudyError`, `SchedulingError` and others, each one sentence with its remedy.
  public static func run(
    _ study: Study, programVersion: String, studyHash: String?, progress: (String) -> Void = { _ in }
  ) throws -> StudyResult {
    let settings = ImportSettings(kinds: TrafficKinds(study.traffic.kinds))
    // Before the feed: a broken file of areas need not be waited for.
    let areas = try study.areas.map { file in
      (path: file.path, areas: try Areas(path: file.path, nameProperty: file.nameProperty))
    }
    let feed = try FeedImport(path: study.feed, date: study.date, settings: settings, progress: progress)
    let selection = try TrafficSelection(study, feed.timetable)
    let terrain = study.heights.isEmpty ? nil : try StudyTerrain(paths: study.heights)
    let detour = DetourFactor(study, feed.timetable)
    let parameters = try EnergyParameters.defaults.setting(study.parameters)

    progress("energy")
    var maker = ProfileMaker(
      selection, detour: detour, parameters: parameters, terrain: terrain, load: study.passengers.load)
    let classes = LineClasses(study, selection) { maker.length(ofPattern: $0).all }
    let models = ClassModels(study: study, parameters: parameters)
    var trips: [StudyTrip] = []
    var unplanned: [(trip: String, reason: String)] = []
    for place in selection.trips {
      let trip = selection.timetable.trips[place]
      let vehicle = try models.vehicle(classes.classOfLine[trip.line.position])
      if let driven = try maker.trip(place, vehicle) {
        trips.append(driven)
      } else {
        unplanned.append((trip.id, "no length"))
      }
    }
    guard !trips.isEmpty else {
      throw StudyError(
        file: study.places.file ?? study.feed, line: nil,
        problem: "no trip of the service day has a length: its stops have neither coordinates nor distances")
    }

    progress("blocks")
    var terminals = Terminals(selection.timetable)
    let building = BlockBuilding(
      study: study, selection: selection, rule: DeadheadRule(blocks: study.blocks))
    var plan = try building.build(trips, &terminals)
    plan.unplanned = unplanned + plan.unplanned

    progress("weather")
    let year = try StudyYear(study, feed, selection, trips, blocks: plan.blocks)

    progress("batteries and charging")
    var assembly = try StudyAssembly(
      study: study, feed: feed, selection: selection, classes: classes, models: models, trips: trips, plan: plan,
      terrain: terrain, detour: detour, year: year, programVersion: programVersion, studyHash: studyHash)
    var result = try assembly.assemble()
    if let areas {
      progress("areas")
      let divided = AreaResult(study, feed.feed, areas.areas, path: areas.path)
      result.areas = divided
      result.inputs.append(InputFile(name: divided.input.name, sha256: divided.input.sha256))
    }
    return result
  }
}

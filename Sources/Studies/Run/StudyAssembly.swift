import Drafting
import Electrification
import Findings
import Quantities
import Timetables

/// Everything that a run knows once the blocks stand, put together to the result.
struct StudyAssembly {
  let study: Study
  let feed: FeedImport
  let selection: TrafficSelection
  let classes: LineClasses
  var models: ClassModels
  let trips: [StudyTrip]
  let plan: BlockBuilding.Outcome
  let terrain: StudyTerrain?
  let detour: DetourFactor
  let year: StudyYear
  let programVersion: String
  let studyHash: String?
  var design: Weather
  /// The design day, where it is one of the study's stations.
  let designDay: DesignDay?
  let mild: Weather
  let sizing: BatterySizing
  /// The spare buses, and where they stand.
  let spares: SpareBuses
  var ways: EmptyWays
  /// Energy of each block, design day and mild day, in the order of `plan.blocks`.
  var designEnergy: [BlockEnergy] = []
  private(set) var mildEnergy: [BlockEnergy] = []

  /// Blocks that the largest battery does not carry through the design day.
  private(set) var infeasibleBlocks = 0
  /// What each line of the timetable is called here: its name, with the feed's id behind it where several lines bear that name.
  let lineNames: [String]
  /// Days of the feed that the annual volume rests on.
  private(set) var annualDays = 0

  var timetable: Timetable { selection.timetable }

  init(
    study: Study, feed: FeedImport, selection: TrafficSelection, classes: LineClasses, models: ClassModels,
    trips: [StudyTrip], plan: BlockBuilding.Outcome, terrain: StudyTerrain?, detour: DetourFactor, year: StudyYear,
    programVersion: String, studyHash: String?
  ) throws {
    self.study = study
    self.feed = feed
    self.selection = selection
    self.classes = classes
    self.models = models
    self.trips = trips
    self.plan = plan
    self.terrain = terrain
    self.detour = detour
    self.year = year
    self.programVersion = programVersion
    self.studyHash = studyHash
    guard let road = RoadSurface(rawValue: study.energy.road) else {
      preconditionFailure("the study was read with the road \(study.energy.road)")
    }
    designDay = try year.designDay(study)
    design =
      try designDay.map { Weather($0, road: road, heatScale: study.energy.heatScale) }
      ?? Weather(study.climate.designDay, road: road, heatScale: study.energy.heatScale)
    mild = try Weather(study.climate.mildDay, road: .bare, heatScale: study.energy.heatScale)
    sizing = try BatterySizing(study)
    spares = SpareBuses(share: study.vehicles.spareShare, blocks: plan.blocks, places: plan.places)
    ways = EmptyWays(models.parameters)
    let lines = selection.timetable.lines.values
    let bearers = Dictionary(grouping: lines, by: \.name)
    lineNames = lines.map { (bearers[$0.name]?.count ?? 0) > 1 ? "\($0.name) (\($0.id))" : $0.name }
  }

  mutating func assemble() throws -> StudyResult {
    designEnergy = try energies(on: design)
    mildEnergy = try energies(on: mild)
    let blocks = try blockResults()
    infeasibleBlocks = blocks.count { !$0.isFeasible }
    let lines = try lineResults(blocks)
    let places = try placeResults(blocks)
    let classes = try classResults(blocks)
    let planResult = self.planResult(blocks)
    let certainty = try self.certainty(blocks, lines)
    let assumptions = try StudyAssumptions(self).list()
    let inputs = self.inputs
    annualDays = year.volume.dateCount
    let yearResult = try yearResult()
    let days = (design: day(design, designEnergy), mild: day(mild, mildEnergy))
    let placeValues = places.map(\.result)
    let cold = try coldResult(lines, placeValues)
    let market = try Self.marketResults(classes, blocks)
    var deterministic = StudyFindings(
      study: study, feed: feed, design: days.design, mild: days.mild, lines: lines, blocks: blocks, plan: planResult,
      places: placeValues, spares: spares, classes: classes, coldClasses: coldClasses,
      setPoint: models.parameters[.cabinSetPoint], annualKilometres: annualKilometres, sizing: sizing,
      inputs: inputs, assumptions: assumptions
    ).make()
    ColdFindings(
      cold: cold, market: market, inputs: inputs, assumptions: assumptions,
      planningScale: models.parameters[.heatScalePlanning]
    ).add(to: &deterministic)
    let terrainResult = terrainResult
    let climateResult = climateResult()
    SurroundingsFindings(
      assembly: self, year: yearResult, terrain: terrainResult, inputs: inputs, assumptions: assumptions
    )
    .add(to: &deterministic)
    let findings = self.findings(
      deterministic, with: certainty, blocks: blocks, lines: lines, classes: classes, assumptions: assumptions,
      inputs: inputs)
    let statements = Obstacles(
      assembly: self, blocks: blocks, lines: lines, places: placeValues, findings: findings
    ).statements()
    let reportDate = study.reportDate ?? feed.period.last
    let order = StudyDraft(study: study, programVersion: programVersion, classes: classes, climate: year.climate)
      .order(date: reportDate)
    var result = StudyResult(
      study: study, feed: feed, programVersion: programVersion, reportDate: reportDate, inputs: inputs,
      designDay: days.design, mildDay: days.mild, lines: lines, blocks: blocks, plan: planResult, places: placeValues,
      classes: classes, market: market, cold: cold, obstacles: statements.map { StudyDraft.obstacle($0, order) },
      drafting: Drafting.draft(from: findings, order: order, cannotDo: statements), findings: findings,
      assumptions: assumptions + fuelAssumptions(yearResult) + uncertaintyAssumptions(certainty), certainty: certainty,
      cautions: StudyCautions(self, notBack: places.flatMap(\.notBack)).list()
        + PlaceCautions(assembly: self, places: placeValues, classes: classes).list()
        + SurroundingsCautions(
          assembly: self, year: yearResult, climate: climateResult, terrain: terrainResult
        ).list() + WarmerDayCautions(curves: cold.curves, classes: classes, design: days.design.mean).list())
    result.year = yearResult
    result.climate = climateResult
    result.terrain = terrainResult
    result.undrivableShare = undrivableShare
    return result
  }

  /// Kilometres of the study's lines in a year, estimated legs lengthened as in the study; a feed that covers less than a year is
  /// brought to one, which `StudyCautions` says.
  private var annualKilometres: Double {
    metres(year.volume.metresBySource) / 1000 * 365 / Double(year.volume.dateCount)
  }

  /// Metres with the estimated ones lengthened by the detour factor.
  func metres(_ bySource: [LegSource: Double]) -> Double {
    // In the order of the sources: a sum must not depend on a dictionary's order.
    LegSource.allCases.reduce(0.0) { sum, source in
      let isEstimated = source != .shape && source != .stated
      return sum + (bySource[source] ?? 0) * (isEstimated ? detour.value : 1)
    }
  }

  private var inputs: [InputFile] {
    var files: [InputFile] = []
    if let file = study.places.file, let studyHash { files.append(InputFile(name: lastPart(file), sha256: studyHash)) }
    files.append(InputFile(name: feed.feed.name, sha256: feed.feed.sha256))
    files += terrain?.inputs ?? []
    files += year.climate?.inputs ?? []
    return files
  }

  /// A file's name: results must not depend on how its path was typed.
  func lastPart(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

  private func day(_ weather: Weather, _ energies: [BlockEnergy]) -> DayResult {
    func sum(_ part: (EnergyUse) -> Energy) -> Energy { energies.reduce(.zero) { $0 + part($1.total) } }
    return DayResult(
      name: weather.name, hourlyCelsius: weather.hourlyCelsius, electricity: sum(\.electricity), heat: sum(\.heat),
      traction: sum(\.traction), fuelLitres: energies.reduce(0) { $0 + $1.total.fuelLitres },
      distance: Distance(metres: plan.blocks.reduce(0) { $0 + length($1) }))
  }

  /// Length of a block, empty running included, in metres.
  func length(_ block: StudyBlock) -> Double {
    block.trips.reduce(block.deadheadMetres) { $0 + $1.metres }
  }

  func lineName(_ trip: StudyTrip) -> String { lineNames[timetable.trips[trip.place].line.position] }

  private func planResult(_ blocks: [BlockResult]) -> PlanResult {
    let layovers = designEnergy.flatMap(\.layovers).sorted()
    let deadhead = plan.blocks.reduce(0) { $0 + $1.deadheadMetres }
    return PlanResult(
      source: plan.source, fleet: plan.blocks.count, fleetBound: plan.fleetBound, builtFleet: plan.builtFleet,
      tripsInMotion: MotionByMinute(
        spans: trips.map { trip in
          let timetableTrip = timetable.trips[trip.place]
          return (timetable.start(of: timetableTrip).seconds, timetable.end(of: timetableTrip).seconds)
        }
      ).peak,
      deadhead: Distance(metres: deadhead),
      distance: Distance(metres: plan.blocks.reduce(0) { $0 + length($1) }), isProven: plan.isProven,
      medianLayoverMinutes: layovers.isEmpty ? 0 : layovers[layovers.count / 2] / 60, unplanned: plan.unplanned)
  }
}

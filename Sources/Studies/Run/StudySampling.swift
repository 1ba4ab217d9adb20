import Electrification
import Quantities
import Timetables

/// Draws the days of a study and gathers what they say of its figures.
struct StudySampling {
  /// Up to so many trips 2,000 draws are the default; above it the trips share them, but not below `leastDraws`.
  static let fullDraws = 2000
  static let fullTrips = 2000
  static let leastDraws = 400

  private let assembly: StudyAssembly
  private let results: [BlockResult]
  private let lines: [LineResult]
  private let draws: Int
  private let ofDay: UncertaintySampling
  private let swingsOfDay: [UncertaintySwing]
  private let year: (weather: SampledYear, sampling: UncertaintySampling, swings: [UncertaintySwing])?
  /// The most that each block may take from the largest battery.
  private let usable: [Energy]
  /// Numbers of the trips of each line.
  private let tripsOfLine: [[Int]]
  /// Of each trip, by its number: its place among the study's.
  private let placeOfTrip: [Int]

  /// - Parameter threads: as for `UncertaintySampling`.
  init(
    _ assembly: StudyAssembly, blocks: [BlockResult], lines: [LineResult], weather: SampledWeather, threads: Int? = nil
  ) throws {
    self.assembly = assembly
    results = blocks
    self.lines = lines
    let draws = assembly.study.uncertainty.draws ?? Self.draws(forTrips: assembly.trips.count)
    self.draws = draws
    let seed = UInt64(assembly.study.uncertainty.seed)
    let input = try SamplingInput(assembly, lines: lines.map(\.name))
    tripsOfLine = input.tripsOfLine(count: lines.count)
    placeOfTrip = input.placeOfTrip
    let day = input.input([weather.designDay], meeting: weather.designZones.map { ($0, 0) })
    ofDay = UncertaintySampling(day, draws: draws, seed: seed, threads: threads)
    swingsOfDay = UncertaintySwing.list(day)
    // A station that knows no day whole has no year.
    year = weather.year.flatMap { year in
      guard !year.days.isEmpty else { return nil }
      let input = input.input(year.days, meeting: year.blocks)
      return (
        year, UncertaintySampling(input, draws: draws, seed: seed, threads: threads), UncertaintySwing.list(input)
      )
    }
    usable = blocks.map { block in
      // What a battery must hold rises in proportion with what the block takes, the reserve included.
      block.batteryNeed > .zero ? block.largestBattery * (block.designEnergy / block.batteryNeed) : .zero
    }
  }

  /// The default number of draws.
  static func draws(forTrips trips: Int) -> Int {
    guard trips > fullTrips else { return fullDraws }
    return max(leastDraws, fullDraws * fullTrips / trips / 100 * 100)
  }

  func result() -> CertaintyResult {
    let feasible = feasiblePerDraw()
    let deterministic = results.reduce(Energy.zero) { $0 + $1.designEnergy }
    let below = (0..<draws).count { ofDay.electricity(onDraw: $0) < deterministic }
    let uncertainty = assembly.study.uncertainty
    let year = yearResult()
    let trips = trips()
    return CertaintyResult(
      draws: draws, areDrawsReduced: uncertainty.draws == nil && draws < Self.fullDraws, seed: uncertainty.seed,
      designDay: CertaintyResult.DaySpread(ofDay.fleet), shareBelowDeterministic: Double(below) / Double(draws),
      classes: classes(), fuelLitres: ofDay.fuelLitres.map(CertaintyResult.Share.init),
      feasibleBlocks: CertaintyResult.Share(feasible.blocks), feasibleKilometres: CertaintyResult.Share(feasible.share),
      swings: swingsOfDay.filter { $0.size > .zero }, year: year,
      isYearIncomplete: year == nil && assembly.year.climate != nil,
      circumstances: SampledCircumstances(assembly.study),
      blocks: results.indices.map { block($0, year?.shortfall) }, lines: lines.indices.compactMap { line($0, trips) },
      trips: trips)
  }

  private func yearResult() -> CertaintyResult.Year? {
    guard let (weather, sampling, swings) = year else { return nil }
    let winter = weather.days.count { $0.isWinter }
    return CertaintyResult.Year(
      place: weather.place, days: weather.days.count, isSynthetic: weather.isSynthetic, serviceDays: daysPerYear,
      winterBlockDays: Double(results.count) * daysPerYear * Double(winter) / Double(max(1, weather.days.count)),
      electricity: sampling.fleet, winterUseP90: winterUseP90(weather, sampling),
      shortfall: sampling.shortfall(usable: usable, daysPerYear: daysPerYear), swings: swings.filter { $0.size > .zero }
    )
  }

  /// Days a year of the sort that was studied: Monday to Friday, Saturdays or Sundays.
  private var daysPerYear: Double {
    switch assembly.timetable.date.weekday {
    case .saturday, .sunday: 365.0 / 7
    default: 365.0 * 5 / 7
    }
  }

  private func block(_ number: Int, _ shortfall: UncertaintySampling.Shortfall?) -> CertaintyResult.Block {
    let block = results[number]
    var ofYear: CertaintyResult.BlockYear?
    if let year, let shortfall {
      let electricity = year.sampling.blocks[number]
      ofYear = CertaintyResult.BlockYear(
        electricity: electricity,
        batteryNeed: assembly.sizing.need(
          for: electricity.p99, distance: block.distance, parking: assembly.parking(assembly.plan.blocks[number])),
        shareShort: shortfall.shareOfDays[number])
    }
    return CertaintyResult.Block(
      id: block.id, designDay: CertaintyResult.DaySpread(ofDay.blocks[number]), usable: usable[number], year: ofYear)
  }

  private func line(_ number: Int, _ trips: [CertaintyResult.Trip]) -> CertaintyResult.Line? {
    guard let spread = ofDay.lines[number] else { return nil }
    let name = lines[number].name
    func largest(_ part: (EnergySpread) -> Energy) -> Energy {
      tripsOfLine[number].compactMap { ofDay.trips[$0].map(part) }.max() ?? .zero
    }
    let hardest = results.indices.filter { results[$0].lines.contains(name) }.max { one, other in
      (share(one), results[other].id) < (share(other), results[one].id)
    }
    let own = trips.indices.filter { trips[$0].line == name }
    return CertaintyResult.Line(
      name: name, distance: own.reduce(.zero) { $0 + trips[$1].distance },
      designDay: CertaintyResult.DaySpread(spread), year: year.flatMap { $0.sampling.lines[number] },
      hardestBlock: hardest, hardestTrip: (largest(\.p10), largest(\.p50), largest(\.p90)),
      highestTrip: own.max { (trips[$0].high, $1) < (trips[$1].high, $0) })
  }

  /// The trips that a block runs, by line as the lines stand, then start and id.
  private func trips() -> [CertaintyResult.Trip] {
    let timetable = assembly.timetable
    var blockOfTrip: [Int: String] = [:]
    for (block, result) in zip(assembly.plan.blocks, results) {
      for trip in block.trips { blockOfTrip[trip.place] = result.id }
    }
    return lines.indices.flatMap { line in
      tripsOfLine[line].compactMap { number -> CertaintyResult.Trip? in
        let trip = assembly.trips[placeOfTrip[number]]
        guard let spread = ofDay.trips[number], let block = blockOfTrip[trip.place] else { return nil }
        let row = timetable.trips[trip.place]
        let stops = timetable.patterns[row.pattern].stops
        return CertaintyResult.Trip(
          id: row.id, line: lines[line].name, block: block, start: timetable.start(of: row),
          from: stops.first.map { timetable.stops[$0].name } ?? "",
          to: stops.last.map { timetable.stops[$0].name } ?? "",
          distance: Distance(metres: trip.metres), designDay: CertaintyResult.DaySpread(spread),
          year: year.flatMap { $0.sampling.trips[number] })
      }.sorted { ($0.start, $0.id) < ($1.start, $1.id) }
    }
  }

  /// How much of its battery a block takes on a hard design day.
  private func share(_ block: Int) -> Double { ofDay.blocks[block].p90 / max(usable[block], Energy(joules: 1)) }

  private func classes() -> [(identifier: String, designDay: CertaintyResult.DaySpread)] {
    let members = Dictionary(grouping: results.indices) { results[$0].vehicleClass }
    return members.sorted { $0.key < $1.key }.map { id, blocks in
      (id, CertaintyResult.DaySpread(ofDay.spread(ofBlocks: blocks)))
    }
  }

  /// Blocks that the largest battery carries, and their share of the production kilometres, on each drawn design day.
  private func feasiblePerDraw() -> (blocks: NumberSpread, share: NumberSpread) {
    let metres = results.map { ($0.distance - $0.deadhead).metres }
    let all = max(metres.reduce(0, +), 1)
    var counts: [Double] = []
    var shares: [Double] = []
    for draw in 0..<draws {
      let feasible = results.indices.filter { ofDay.electricity(ofBlock: $0, onDraw: draw) <= usable[$0] }
      counts.append(Double(feasible.count))
      shares.append(feasible.reduce(0) { $0 + metres[$1] } / all)
    }
    return (NumberSpread(counts), NumberSpread(shares))
  }

  /// Over all buses and drawn days of December, January and February.
  private func winterUseP90(_ weather: SampledYear, _ sampling: UncertaintySampling) -> EnergyPerDistance? {
    let cold = (0..<draws).filter { [12, 1, 2].contains(weather.months[sampling.drawnDays[$0]]) }
    guard !cold.isEmpty else { return nil }
    let uses = results.indices.flatMap { block in
      cold.map { draw in
        (sampling.electricity(ofBlock: block, onDraw: draw) / results[block].distance).kilowattHoursPerKilometre
      }
    }
    return EnergyPerDistance(kilowattHoursPerKilometre: NumberSpread(uses).p90)
  }
}

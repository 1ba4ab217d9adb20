import Quantities

@testable import Electrification
@testable import Studies

/// Drawn days of the sample study, made up: each block round its design energy, the year a little wider.
enum SampleCertainty {
  static func result(
    blocks: [BlockResult], lines: [LineResult], isYearKnown: Bool = true, isSynthetic: Bool = false
  ) -> CertaintyResult {
    func spread(_ energy: Energy, _ width: Double) -> EnergySpread {
      var joules = (0..<200).map { energy.joules * (0.86 + width * (Double($0) / 199 - 0.5)) }
      return EnergySpread(sorting: &joules)
    }
    let sampled = blocks.map { block in
      CertaintyResult.Block(
        id: block.id, designDay: CertaintyResult.DaySpread(spread(block.designEnergy, 0.3)),
        usable: block.largestBattery * (block.designEnergy / block.batteryNeed),
        year: isYearKnown
          ? CertaintyResult.BlockYear(
            electricity: spread(block.designEnergy * 0.75, 0.9), batteryNeed: block.batteryNeed * 0.95,
            shareShort: block.isFeasible ? 0 : 0.041) : nil)
    }
    let fleet = blocks.reduce(Energy.zero) { $0 + $1.designEnergy }
    func swing(_ factor: UncertaintyFactor, _ share: Double) -> UncertaintySwing {
      UncertaintySwing(factor: factor, atP10: fleet * (1 - share / 2), atP90: fleet * (1 + share / 2))
    }
    let year = CertaintyResult.Year(
      place: "Östersund-Frösön", days: 365, isSynthetic: isSynthetic, serviceDays: 260.7, winterBlockDays: 647,
      electricity: spread(fleet * 0.75, 0.8), winterUseP90: EnergyPerDistance(kilowattHoursPerKilometre: 1.93),
      shortfall: UncertaintySampling.Shortfall(
        blockDaysInWinter: 21.4, standardErrorInWinter: 2.0, blockDaysInYear: 22, standardError: 2.1,
        shareOfDays: sampled.map { $0.year?.shareShort ?? 0 }),
      swings: [swing(.temperature, 0.66), swing(.heatScale, 0.12)])
    let trips = lines.enumerated().flatMap { place, line in
      line.blocks.enumerated().map { number, block in
        CertaintyResult.Trip(
          id: "\(line.name)-\(number)", line: line.name, block: block,
          start: ServiceTime(hours: 7 + number, minutes: 10), from: "Centrum", to: "Lit",
          distance: Distance(kilometres: 12.4), designDay: CertaintyResult.DaySpread(spread(line.hardestTrip, 0.2)),
          year: isYearKnown ? spread(line.hardestTrip * (0.9 + 0.01 * Double(place)), 0.8) : nil)
      }
    }
    return CertaintyResult(
      draws: 2000, areDrawsReduced: false, seed: 2029, designDay: CertaintyResult.DaySpread(spread(fleet, 0.2)),
      shareBelowDeterministic: 0.88, classes: [], fuelLitres: nil,
      feasibleBlocks: CertaintyResult.Share(NumberSpread([4, 4, 4, 5, 5, 6])),
      feasibleKilometres: CertaintyResult.Share(NumberSpread([0.5, 0.52, 0.6, 0.7])),
      swings: [swing(.heatScale, 0.21), swing(.driver, 0.07), swing(.drag, -0.01)], year: isYearKnown ? year : nil,
      isYearIncomplete: false,
      circumstances: SampledCircumstances(Study(name: "s", feed: "f")),
      blocks: sampled,
      lines: lines.map { line in
        CertaintyResult.Line(
          name: line.name, distance: line.distance,
          designDay: CertaintyResult.DaySpread(spread(line.designUse * line.distance, 0.25)),
          year: isYearKnown ? spread(line.designUse * line.distance * 0.8, 0.8) : nil,
          hardestBlock: blocks.indices.last { blocks[$0].lines.contains(line.name) },
          hardestTrip: (line.hardestTrip * 0.8, line.hardestTrip * 0.9, line.hardestTrip),
          highestTrip: trips.indices.first { trips[$0].line == line.name })
      }, trips: trips)
  }
}

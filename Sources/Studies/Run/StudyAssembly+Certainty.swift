import Electrification
import Findings
import Quantities

extension StudyAssembly {
  /// What drawn days say; nil where the study wants none.
  func certainty(_ blocks: [BlockResult], _ lines: [LineResult]) throws -> CertaintyResult? {
    guard study.uncertainty.isOn, !blocks.isEmpty else { return nil }
    return try StudySampling(self, blocks: blocks, lines: lines, weather: try sampledWeather()).result()
  }

  /// The weather that is drawn: the design day's, and that of the study's year.
  ///
  /// Snow is a setting of the study and never guessed from the temperature: a design day with a bare road is no winter day, and one with
  /// fresh snow or ice has that. Packed snow is the default, of a study that says nothing: there the surface is drawn.
  private func sampledWeather() throws -> SampledWeather {
    // A block may meet readings of its own: each different day is a zone.
    var zones: [DayTemperature] = []
    let designZones = plan.blocks.map { block -> Int in
      let own = design.of(block.id).temperature
      if let known = zones.firstIndex(of: own) { return known }
      zones.append(own)
      return zones.count - 1
    }
    return SampledWeather(
      designDay: UncertaintyInput.Day(
        zones: zones, isWinter: design.road != .bare, road: SampledCircumstances(study).road),
      designZones: designZones,
      year: try sampledYear())
  }

  /// Every service day of the year's stations; nil where the study has no year, or days of a part of one only, by the rule of the year's
  /// electricity and with every month among the days.
  private func sampledYear() throws -> SampledYear? {
    guard let climate = year.climate,
      climate.stations.allSatisfy({ $0.knownDays >= ClimateYear.fewestDays })
    else { return nil }
    let period = climate.period
    let sampled = try SampledYear(
      climate.stations.map(\.series), from: period.first,
      count: Int(period.last.dayNumber - period.first.dayNumber) + 1, hours: period.hours,
      blocks: year.blockPlaces.map { place in
        let station = climate.station(for: place.coordinate)
        return (station, climate.shift(station, toHeightMetres: place.heightMetres))
      })
    let isWhole = sampled.days.count >= ClimateYear.fewestDays && Set(sampled.months).count == 12
    return isWhole ? sampled : nil
  }

  /// The findings with what drawn days add to them.
  func findings(
    _ findings: FindingSet, with certainty: CertaintyResult?, blocks: [BlockResult], lines: [LineResult],
    classes: [ClassResult], assumptions: [ParameterUse], inputs: [InputFile]
  ) -> FindingSet {
    guard let certainty else { return findings }
    return CertaintyFindings(
      certainty: certainty, blocks: blocks, lines: lines, classes: classes,
      designDistance: blocks.reduce(.zero) { $0 + $1.distance }, sizing: sizing, parking: plan.blocks.map(parking),
      inputs: inputs, assumptions: assumptions + uncertaintyAssumptions(certainty)
    ).adding(to: findings)
  }

  /// What the drawing of days assumes: the weather, and how each thing varies.
  func uncertaintyAssumptions(_ certainty: CertaintyResult?) -> [ParameterUse] {
    guard let certainty else { return [] }
    var uses = [
      ParameterUse(
        name: "uncertainty.draws", value: String(certainty.draws), unit: "1",
        source: "study; seed \(certainty.seed)", isAssumption: false)
    ]
    if let year = certainty.year, year.isSynthetic {
      uses.append(
        ParameterUse(
          name: "uncertainty.year", value: year.place, unit: "1",
          source: "a year made up from the months' mean temperatures, no year of measurements", isAssumption: true))
    }
    for entry in UncertaintyTable.entries {
      let count = Self.figureCount[entry.distribution] ?? 3
      uses.append(
        ParameterUse(
          name: "uncertainty.\(entry.name)",
          value:
            "\(entry.distribution) \(entry.figures.prefix(count).map { DecimalText.of($0) }.joined(separator: " "))",
          unit: entry.unit, source: entry.source, isAssumption: true))
    }
    return uses
  }

  /// Figures that a distribution takes; a table's row has room for three.
  private static let figureCount = [
    "share": 1, "uniform": 2, "normal": 2, "lognormal": 2, "triangular": 3, "negative-binomial": 1,
  ]
}

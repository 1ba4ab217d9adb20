import Electrification
import Findings
import Quantities
import Surroundings

extension StudyAssembly {
  /// What drawn days say; nil where the study wants none.
  func certainty(_ blocks: [BlockResult], _ lines: [LineResult]) throws -> CertaintyResult? {
    guard study.uncertainty.isOn, !blocks.isEmpty else { return nil }
    return try StudySampling(self, blocks: blocks, lines: lines, weather: try sampledWeather()).result()
  }

  /// The weather that is drawn: the design day's, and a year made up from the means of the nearest place with known normals.
  ///
  /// Snow is a setting of the study and never guessed from the temperature: a design day with a bare road is no winter day.
  private func sampledWeather() throws -> SampledWeather {
    SampledWeather(
      designDay: UncertaintyInput.Day(temperature: design.temperature, isWinter: design.road != .bare),
      designZones: plan.blocks.map { _ in 0 }, year: try syntheticYear())
  }

  private func syntheticYear() throws -> SampledYear? {
    guard let place = middleOfPlaces else { return nil }
    let normals = TemperatureNormals.nearest(to: place)
    let year = study.contract.start.parts.year
    guard normals.station.place.greatCircleDistance(to: place) <= Distance(kilometres: 300),
      let first = CalendarDate(year: year, month: 1, day: 1)
    else { return nil }
    return try SampledYear(
      [TemperatureSeries.synthetic(normals, year: year)], from: first, count: 365, hours: 4..<28,
      blocks: plan.blocks.map { _ in (0, 0) })
  }

  /// The middle of the places where buses stand at night.
  private var middleOfPlaces: Coordinate? {
    let places = plan.places.compactMap(\.coordinate)
    guard !places.isEmpty else { return nil }
    return Coordinate(
      latitude: places.reduce(0) { $0 + $1.latitude } / Double(places.count),
      longitude: places.reduce(0) { $0 + $1.longitude } / Double(places.count))
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
    for entry in UncertaintyTable.entries where entry.mark == .background {
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

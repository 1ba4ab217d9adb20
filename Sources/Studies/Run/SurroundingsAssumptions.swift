import Findings
import Quantities
import Surroundings

/// What of ground and weather nobody measured here, and what the stations' files hold.
struct SurroundingsAssumptions {
  let assembly: StudyAssembly

  func list() -> [ParameterUse] { detour() + year() }

  private func detour() -> [ParameterUse] {
    let detour = assembly.detour
    let source: String
    switch detour.origin {
    case .study: source = "study choice, for empty runs and for legs without a length"
    case .usual:
      source =
        "background knowledge: road length over great circle in rural Sweden, empty runs and legs without a length"
    case .measured(let legs, let way):
      source =
        "measured in the feed: \(legs) different legs with a length of their own, \(Int(way.kilometres.rounded())) km; taken for legs without a length"
    }
    var uses: [ParameterUse] = []
    if case .measured = detour.origin {
      uses.append(use("blocks.detour-factor.legs", DecimalText.of(detour.value), "1", source, isAssumption: false))
      uses.append(
        use(
          "blocks.detour-factor", DecimalText.of(DetourFactor.usual), "1",
          "background knowledge: road length over great circle in rural Sweden, empty runs"))
    } else {
      uses.append(use("blocks.detour-factor", DecimalText.of(detour.value), "1", source))
    }
    return uses
  }

  private func year() -> [ParameterUse] {
    guard let climate = assembly.year.climate else { return [] }
    var uses: [ParameterUse] = []
    let period = "\(climate.period.first) to \(climate.period.last)"
    if climate.isSynthetic {
      let normals = TemperatureNormals.all.first { $0.station.id == climate.stations[0].station.id }
      uses.append(
        use(
          "climate.synthetic-year", climate.code, "1",
          "made up from monthly means of \(climate.stations[0].station.name) \(normals?.period ?? ""), \(normals?.source ?? "unknown source"): electricity a year and the mean of December to February rest on it"
        ))
    } else {
      for station in climate.stations {
        let series = station.series
        uses.append(
          use(
            "climate.station.\(station.station.id)", period, "1",
            "SMHI, \(station.station.name), \(Int(station.station.heightMetres.rounded())) m: \(station.statistics.days.count) service days, \(station.statistics.incompleteDays) left out, \(station.missingHours) hours missing in the period; in the files \(series.filledHours) hours filled in and \(series.uncheckedReadings) readings unchecked",
            isAssumption: false))
      }
      if let percentile = assembly.study.climate.designPercentile, let day = assembly.designDay {
        uses.append(
          use(
            "climate.design-percentile", DecimalText.of(percentile * 100), "%",
            "study choice: \(day.date), by rank among \(day.daysCounted) service days", isAssumption: false))
      }
    }
    if assembly.terrain != nil {
      uses.append(
        use(
          "climate.lapse", DecimalText.of(climate.kelvinPerKilometre), "K/km",
          "between a station and the lines that take it; in clear winter nights valleys are colder than this says"))
    }
    uses.append(
      use(
        "year.road", "packed-snow / bare", "1",
        "road of the year: packed snow from November to March, the mean of a winter day, bare else; background knowledge"
      ))
    uses.append(
      use(
        "year.running", assembly.timetable.date.description, "1",
        "all days of the year are run as the service day is: speeds, loads, empty running and standing for each kilometre"
      ))
    return uses
  }

  private func use(
    _ name: String, _ value: String, _ unit: String, _ source: String, isAssumption: Bool = true
  ) -> ParameterUse {
    ParameterUse(name: name, value: value, unit: unit, source: source, isAssumption: isAssumption)
  }
}

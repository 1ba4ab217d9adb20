import Electrification
import Quantities
import Surroundings

extension StudySections {
  /// Keys of `climate`.
  static func climate(_ node: StudyNode) throws(StudyError) -> Study.Climate {
    let keys = try node.mapping(known: [
      "design-day", "design-percentile", "mild-day", "stations", "from", "to", "lapse", "synthetic-year",
    ])
    var climate = Study.Climate()
    if let node = keys["design-day"] { climate.designDay = try day(node) }
    if let node = keys["mild-day"] { climate.mildDay = try day(node) }
    for item in try keys["stations"]?.items() ?? [] { climate.stations.append(try station(item)) }
    climate.first = try keys["from"]?.date()
    climate.last = try keys["to"]?.date()
    if let first = climate.first, let last = climate.last, last < first, let node = keys["to"] {
      throw node.error("climate.to is \(last), before climate.from \(first): turn them round")
    }
    for key in ["from", "to"] where climate.stations.isEmpty {
      guard let node = keys[key] else { continue }
      throw node.error(
        "climate.\(key) chooses among measured days, and no station is named: name climate.stations, or leave \(key) out"
      )
    }
    if let node = keys["lapse"] {
      climate.kelvinPerKilometre = try node.amount(unit("K/km"), in: -15...15, example: "-6.5 K/km")
    }
    if let node = keys["synthetic-year"] { climate.syntheticYear = try syntheticYear(node) }
    if let node = keys["design-percentile"] {
      let percentile = try share(node)
      guard percentile >= 0.5, percentile < 1 else {
        throw node.error("climate.design-percentile is \(try node.text()), outside 50 % to below 100 %")
      }
      guard !climate.stations.isEmpty else {
        throw node.error(
          "climate.design-percentile needs measured days: name the stations with their files, or choose climate.design-day"
        )
      }
      climate.designPercentile = percentile
    }
    return climate
  }

  private static func station(_ item: StudyNode) throws(StudyError) -> Study.Climate.Station {
    let keys = try item.mapping(known: ["name", "file", "height", "at"])
    let files = try require(keys, "file", item).texts()
    guard !files.isEmpty else { throw item.error("\(item.path) needs a file: SMHI's hourly air temperature as CSV") }
    return Study.Climate.Station(
      name: try keys["name"]?.text(), files: files,
      heightMetres: try keys["height"].map { node throws(StudyError) in
        try node.amount(.metre, in: -100...3000, example: "376 m")
      }, coordinate: try keys["at"].map { node throws(StudyError) in try coordinate(node) })
  }

  private static func syntheticYear(_ node: StudyNode) throws(StudyError) -> Study.Climate.SyntheticYear {
    switch try node.word(among: ["nearest", "none"] + TemperatureNormals.all.map(\.station.id)) {
    case "nearest": .nearest
    case "none": .none
    case let id: .of(id)
    }
  }
}

import Electrification
import Quantities

extension Study {
  /// Reads a study from the text of its file.
  ///
  /// - Parameters:
  ///   - text: YAML; keys that are left out keep their defaults, unknown ones are refused.
  ///   - file: the file's name, for messages.
  /// - Throws: `StudyError` with line and column.
  public init(yaml text: String, file: String) throws(StudyError) {
    guard let root = try StudyNode.root(text, file: file) else {
      throw StudyError(file: file, line: nil, problem: "is empty: give at least `feed: …`, or run elbuss init")
    }
    let keys = try root.mapping(known: [
      "study", "feed", "language", "date", "report-date", "traffic", "contract", "lots", "areas", "vehicles",
      "passengers", "depots", "villages", "blocks", "energy", "climate", "heights", "battery", "charging",
      "uncertainty", "resilience", "parameters",
    ])
    guard let feed = try keys["feed"]?.text() else {
      throw StudyError(file: file, line: nil, problem: "has no key feed: name a GTFS zip or folder, `feed: path`")
    }
    self.init(name: try keys["study"]?.text() ?? feed, feed: feed)
    language = try keys["language"]?.choice(Language.self) ?? language
    date = try keys["date"]?.date()
    reportDate = try keys["report-date"]?.date()
    heights = try keys["heights"]?.texts() ?? []
    try keys["traffic"].map { node throws(StudyError) in traffic = try StudySections.traffic(node, &places) }
    try keys["contract"].map { node throws(StudyError) in contract = try StudySections.contract(node) }
    try keys["lots"].map { node throws(StudyError) in lots = try StudySections.lots(node, &places) }
    areas = try keys["areas"].map { node throws(StudyError) in try StudySections.areas(node) }
    try keys["vehicles"].map { node throws(StudyError) in vehicles = try StudySections.vehicles(node, &places) }
    try keys["passengers"].map { node throws(StudyError) in passengers = try StudySections.passengers(node) }
    try keys["depots"].map { node throws(StudyError) in depots = try StudySections.depots(node) }
    try keys["villages"].map { node throws(StudyError) in villages = try StudySections.villages(node, &places) }
    try keys["blocks"].map { node throws(StudyError) in blocks = try StudySections.blocks(node) }
    try keys["energy"].map { node throws(StudyError) in energy = try StudySections.energy(node) }
    try keys["climate"].map { node throws(StudyError) in climate = try StudySections.climate(node) }
    try keys["battery"].map { node throws(StudyError) in battery = try StudySections.battery(node) }
    try keys["charging"].map { node throws(StudyError) in charging = try StudySections.charging(node) }
    try keys["uncertainty"].map { node throws(StudyError) in uncertainty = try StudySections.uncertainty(node) }
    try keys["resilience"].map { node throws(StudyError) in resilience = try StudySections.resilience(node) }
    try keys["parameters"].map { node throws(StudyError) in parameters = try StudySections.parameters(node) }
    places.file = file
  }
}

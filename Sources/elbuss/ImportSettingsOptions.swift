import ArgumentParser
import Studies

/// What `elbuss import` is asked beyond the feed: a study, or its parts one by one.
struct ImportSettingsOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A study (study.yml or its folder): its lots, areas, route types and service day hold for the feed.",
      valueName: "dir"))
  var study: String?

  @Option(
    help: ArgumentHelp(
      "Divide trips, hours and kilometres by the polygons of a GeoJSON file, such as municipalities.",
      valueName: "geojson"))
  var areas: String?

  @Option(name: .customLong("area-name"), help: "The property that names an area.")
  var areaName = "name"

  @Option(
    name: .customLong("type"),
    help: ArgumentHelp(
      "What a route_type counts as: bus, demand-responsive or other, such as 715=bus; may be given several times.",
      valueName: "type=kind"))
  var types: [RouteTypeKind] = []

  /// The study that was named; nil without one.
  func loadStudy() throws -> Study? { try study.map { try StudyFile.load($0).study } }

  /// The settings of a study with what the command line says in place of it.
  func settings(_ study: Study?) throws -> ImportSettings {
    var study = study ?? Study(name: "", feed: "")
    if let areas { study.areas = Study.AreaFile(path: areas, nameProperty: areaName) }
    for type in types { study.traffic.kinds[type.routeType] = type.kind }
    return try ImportSettings(study)
  }
}

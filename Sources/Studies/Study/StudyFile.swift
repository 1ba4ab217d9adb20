import Archives

/// A study as it was named on the command line: a study file, or a feed alone.
public struct StudyFile: Sendable {
  /// The study, its paths leading from the working folder.
  public let study: Study
  /// SHA-256 of the study file; nil for a feed alone.
  public let hash: String?
  /// Where its report goes unless somebody says otherwise: `out` beside the study file, `NAME-report` in the working folder for a feed
  /// alone.
  public let defaultOutput: String

  /// Loads `study.yml`, a folder that holds one, or a feed with all defaults.
  ///
  /// - Throws: `ArchiveError` or `StudyError`.
  public static func load(_ path: String) throws -> StudyFile {
    let base = path.hasSuffix("/") ? String(path.dropLast()) : path
    if path.hasSuffix(".yml") || path.hasSuffix(".yaml") { return try read(path) }
    if exists(base + "/study.yml") { return try read(base + "/study.yml") }
    let name = base.split(separator: "/").last.map(String.init) ?? base
    let stem = name.hasSuffix(".zip") ? String(name.dropLast(4)) : name
    return StudyFile(study: Study(name: name, feed: path), hash: nil, defaultOutput: "\(stem)-report")
  }

  private static func exists(_ path: String) -> Bool { (try? readFile(at: path, limit: limit)) != nil }

  /// A study is written by hand: more than this is something else.
  private static let limit = 1 << 20

  private static func read(_ path: String) throws -> StudyFile {
    let bytes = try readFile(at: path, limit: limit)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw StudyError(file: path, line: nil, problem: "is not UTF-8: save it as UTF-8 text")
    }
    var study = try Study(yaml: text, file: path)
    let folder = path.contains("/") ? String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]) + "/" : ""
    study.feed = resolve(study.feed, folder)
    study.heights = study.heights.map { resolve($0, folder) }
    study.areas = study.areas.map { Study.AreaFile(path: resolve($0.path, folder), nameProperty: $0.nameProperty) }
    for place in study.climate.stations.indices {
      study.climate.stations[place].files = study.climate.stations[place].files.map { resolve($0, folder) }
    }
    return StudyFile(study: study, hash: ContentHash(of: bytes).description, defaultOutput: folder + "out")
  }

  /// Paths in a study lead from its folder.
  private static func resolve(_ path: String, _ folder: String) -> String {
    path.hasPrefix("/") || path.contains("://") ? path : folder + path
  }
}

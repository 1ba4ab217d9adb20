public import Archives
import Drafting
public import Markup
public import Quantities
public import Studies
import Tenders

/// The report folder: all that a study came to, for people and for programs.
///
///     index.html           the study as a page
///     draft.xml            the requirement draft
///     findings.json        every figure, and what it was computed from
///     certainty.json       percentiles of every block, line and trip over drawn days, where the study draws any
///     tables/*.csv         lines, blocks, places, load by quarter hour, obstacles, assumptions, surroundings, percentiles
///     map.geojson          lines and places
public struct ReportFolder: Sendable {
  /// The files, by name.
  public let files: [(name: String, bytes: [UInt8])]

  /// The files of a study. `language` takes the place of the study's.
  ///
  /// - Throws: `MarkupError` where a name in the feed holds what a draft in XML cannot carry.
  public init(_ result: StudyResult, in language: Language? = nil) throws(MarkupError) {
    files =
      [
        ("index.html", StudyPage(result, in: language).bytes),
        ("draft.xml", try result.drafting.draft.xml()),
        ("findings.json", Array(FindingsJSON(result).text.utf8)),
        ("map.geojson", Array(MapGeoJSON(result: result).text.utf8)),
      ] + (CertaintyJSON(result).map { [("certainty.json", Array($0.text.utf8))] } ?? [])
      + StudyTables(result: result).files
  }

  /// Whether a folder may be made or replaced, before minutes are spent on what would go into it.
  ///
  /// - Throws: `ArchiveError`, one sentence with its remedy.
  public static func check(_ path: String) throws(ArchiveError) { try FolderReplacement.check(path) }

  /// Writes the folder: the whole of it or nothing. Folders on the way to it are made; one in its place is replaced only when nobody's
  /// work is lost.
  ///
  /// - Returns: folders that a run which was killed had left beside it, and that were removed.
  /// - Throws: `ArchiveError`, one sentence with its remedy.
  @discardableResult
  public func write(to path: String) throws(ArchiveError) -> [String] {
    var folder = try FolderReplacement(of: path)
    let leftovers = folder.removedLeftovers
    for file in files { try folder.write(file.bytes, as: file.name) }
    try folder.commit()
    return leftovers
  }
}

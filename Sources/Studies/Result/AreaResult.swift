public import Quantities
import Timetables

/// What of the study's traffic lies in each area, over all service days of the feed.
public struct AreaResult: Sendable {
  /// By area and kind of traffic, in the order of the file, what lies outside last.
  public let rows: [ImportVolumes.Row]
  /// What lies in several areas at once and so counts more than once.
  public let overlap: Distance
  /// The file of areas.
  public let input: Input

  /// A file by name and content.
  public struct Input: Hashable, Sendable {
    /// The file's name, without its folder.
    public let name: String
    /// SHA-256 of its content.
    public let sha256: String
  }
}

extension AreaResult {
  /// Divides the trips that belong to a study by its lines and contractors, of every kind.
  init(_ study: Study, _ feed: Feed, _ areas: Areas, path: String) {
    let lines = Set(study.traffic.lines)
    let without = Set(study.traffic.excludedLines)
    let contractors = Set(study.traffic.contractors)
    let belongs = (0..<feed.routes.count).map { row in
      let name = feed.routes.name(RouteIndex(row))
      return (lines.isEmpty || lines.contains(name)) && !without.contains(name)
    }
    let divided = AreaVolumes(feed, areas) { trip in
      guard belongs[feed.trips.routes[trip].position] else { return false }
      guard !contractors.isEmpty else { return true }
      return feed.findOperator(of: trip).map { contractors.contains(feed.attributions.organizations[$0]) } ?? false
    }
    rows = ImportVolumes.rows(areas, divided)
    overlap = Distance(metres: divided.overlapMetres)
    input = Input(name: path.split(separator: "/").last.map(String.init) ?? path, sha256: areas.sha256)
  }
}

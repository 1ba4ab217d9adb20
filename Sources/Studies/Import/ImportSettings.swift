public import Timetables

/// What an import is asked beyond the feed itself: from a study, or from the command line.
public struct ImportSettings: Sendable {
  /// What route types count as.
  public var kinds: TrafficKinds
  /// Lots by which traffic is divided; none for no such table.
  public var lots: [Study.Lot]
  /// Areas by which traffic is divided; nil for no such table.
  public var areas: Areas?
  /// Where a study names lines, for messages.
  var places = StudyPlaces()

  /// Nothing beyond what is given.
  public init(kinds: TrafficKinds = TrafficKinds(), lots: [Study.Lot] = [], areas: Areas? = nil) {
    self.kinds = kinds
    self.lots = lots
    self.areas = areas
  }

  /// What a study says; its file of areas is read.
  ///
  /// - Throws: `ArchiveError` or `AreaFileError`.
  public init(_ study: Study) throws {
    kinds = TrafficKinds(study.traffic.kinds)
    lots = study.lots
    areas = try study.areas.map { try Areas(path: $0.path, nameProperty: $0.nameProperty) }
    places = study.places
  }

  /// - Throws: `StudyError` where a lot names a line that the feed does not have.
  func check(_ feed: Feed) throws(StudyError) {
    guard !lots.isEmpty else { return }
    let known = Set((0..<feed.routes.count).map { feed.routes.name(RouteIndex($0)) })
    for name in lots.flatMap(\.lines) where !known.contains(name) {
      let nearest = findNearest(name, among: known.sorted()).map { "; did you mean \($0)" } ?? ""
      throw StudyError(
        file: places.file ?? feed.path, line: places.marks[name]?.line, column: places.marks[name]?.column,
        problem: "the feed \(feed.name) has no line \(name), which a lot names\(nearest)")
    }
  }
}

/// Where a study file names things of the feed, for messages when the feed lacks them.
public struct StudyPlaces: Sendable {
  /// The study file; nil for a study without one.
  public internal(set) var file: String?
  var marks: [String: StudyMark] = [:]

  /// The error for a name that the feed does not have.
  func notInFeed(_ name: String, what: String, feed: String, among known: [String]) -> StudyError {
    let nearest = findNearest(name, among: known).map { "; did you mean \($0)" } ?? ""
    return StudyError(
      file: file ?? feed, line: marks[name]?.line, column: marks[name]?.column,
      problem: "the feed \(feed) has no \(what) \(name) on the service day\(nearest)")
  }
}

/// A place in a study file, counted from 1.
struct StudyMark: Hashable, Sendable {
  let line: Int
  let column: Int
}

/// A file of areas that cannot be used: one sentence says what, where and what to do.
public struct AreaFileError: CustomStringConvertible, Error, Hashable, Sendable {
  /// The file, as it was named.
  public let path: String
  /// The line, counted from 1; nil where the whole file is meant.
  public let line: Int?
  /// The column in bytes, counted from 1.
  public let column: Int?
  /// What is wrong and what to do, without a full stop.
  public let problem: String

  init(path: String, line: Int? = nil, column: Int? = nil, problem: String) {
    self.path = path
    self.line = line
    self.column = column
    self.problem = problem
  }

  /// `areas.geojson:12:3: …`, one sentence.
  public var description: String {
    let place = line.map { ":\($0)" + (column.map { ":\($0)" } ?? "") } ?? ""
    return "\(path)\(place): \(problem)."
  }
}

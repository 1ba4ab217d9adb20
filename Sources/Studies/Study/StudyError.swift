/// A study file that cannot be used: what, where, why and what to do, in one sentence.
public struct StudyError: CustomStringConvertible, Error, Hashable, Sendable {
  /// The file, as it was named.
  public let file: String
  /// The line, counted from 1; nil where the whole file is meant.
  public let line: Int?
  /// The column, counted from 1.
  public let column: Int?
  /// What is wrong and what to do, without a full stop.
  public let problem: String

  init(file: String, line: Int?, column: Int? = nil, problem: String) {
    self.file = file
    self.line = line
    self.column = column
    self.problem = problem
  }

  /// `study.yml:12:3: …`, one sentence.
  public var description: String {
    let place = line.map { ":\($0)" + (column.map { ":\($0)" } ?? "") } ?? ""
    return "\(file)\(place): \(problem)."
  }
}

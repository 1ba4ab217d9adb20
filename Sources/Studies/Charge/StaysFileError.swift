/// A file of stays that cannot be used: which file, line and column, why, and what to do, in one sentence.
public struct StaysFileError: CustomStringConvertible, Error, Hashable, Sendable {
  /// The file, as it was named.
  public let file: String
  /// The line, counted from 1; nil where the whole file is meant.
  public let line: Int?
  /// The name of the column; nil where the whole row or file is meant.
  public let column: String?
  /// What is wrong and what to do, without a full stop.
  public let problem: String

  init(file: String, line: Int? = nil, column: String? = nil, problem: String) {
    self.file = file
    self.line = line
    self.column = column
    self.problem = problem
  }

  /// `stays.csv, line 3, column max_kw: …`, one sentence.
  public var description: String {
    let place = (line.map { ", line \($0)" } ?? "") + (column.map { ", column \($0)" } ?? "")
    return "\(file)\(place): \(problem)."
  }
}

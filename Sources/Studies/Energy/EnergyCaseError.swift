/// A case of energy that cannot be computed: where, what and what to do, in one sentence.
public struct EnergyCaseError: CustomStringConvertible, Error, Hashable, Sendable {
  /// The file; nil for options of the command line.
  public let file: String?
  /// The line, counted from 1; nil where the whole file or the command line is meant.
  public let line: Int?
  /// The column, or the option.
  public let column: String?
  /// What is wrong and what to do, without a full stop.
  public let problem: String

  init(file: String? = nil, line: Int? = nil, column: String? = nil, problem: String) {
    self.file = file
    self.line = line
    self.column = column
    self.problem = problem
  }

  /// `cases.csv:3: column speed_kmh: …`, one sentence.
  public var description: String {
    let place = file.map { $0 + (line.map { ":\($0)" } ?? "") }
    let named = column.map { file == nil ? $0 : "column \($0)" }
    return ([place, named].compactMap { $0 } + [problem]).joined(separator: ": ") + "."
  }
}

/// A file of SMHI's observations that cannot be used: file, line, what and what to do, in one sentence.
public struct SMHIError: CustomStringConvertible, Error, Hashable, Sendable {
  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    /// The bytes are no text in UTF-8.
    case notText
    /// The first line is not a station's header.
    case notSMHI
    /// The file ends before its readings.
    case ends(before: String)
    /// Another parameter than hourly air temperature.
    case otherParameter(String)
    /// A row that holds something else than it should.
    case badRow(String)
    /// Times that do not rise.
    case notRising
    /// A temperature that nobody measured.
    case impossible(String)
  }

  /// The file, as it was named.
  public let file: String
  /// The line, counted from 1; nil where the whole file is meant.
  public let line: Int?
  /// What is wrong.
  public let reason: Reason

  init(_ reason: Reason, file: String, line: Int? = nil) {
    self.file = file
    self.line = line
    self.reason = reason
  }

  /// One sentence.
  public var description: String { file + (line.map { ":\($0)" } ?? "") + ": \(explanation)." }

  private static let fetch =
    "fetch parameter 1, hourly air temperature, period corrected-archive, as CSV from SMHI's open data"

  private var explanation: String {
    switch reason {
    case .notText: "the text is not UTF-8; \(Self.fetch)"
    case .notSMHI: "the file does not begin as SMHI's observations do (Stationsnamn;…); \(Self.fetch)"
    case .ends(let what): "the file ends before \(what); \(Self.fetch)"
    case .otherParameter(let name): "the file holds “\(name)” and not hourly air temperature; \(Self.fetch)"
    case .badRow(let row): "“\(row)” is no row of date;time;temperature;quality; mend or remove it"
    case .notRising: "the time is not later than that of the row before; remove what stands twice"
    case .impossible(let value):
      "\(value) °C is outside −60 to 50 °C, which no Swedish station measured; remove the row if it is a slip"
    }
  }
}

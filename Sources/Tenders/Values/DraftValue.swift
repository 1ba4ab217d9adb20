internal import Findings
internal import Quantities

/// What the value of a parameter or an evidence says.
enum DraftValue: Hashable {
  case number(DecimalNumber)
  case version(Version)
  case flag(Bool)
  case date(CalendarDate)
  case code(String)
  /// The text is not of the sort that its name asks for.
  case malformed(String)

  /// Reads a value whose figure is of a kind; where the name is unknown the form of the text decides.
  init(_ text: String, kind: FigureKind?) {
    switch kind {
    case .number: self = Self.number(text) ?? .malformed(text)
    case .version: self = Version(text).map(Self.version) ?? .malformed(text)
    case .flag: self = text == "true" ? .flag(true) : text == "false" ? .flag(false) : .malformed(text)
    case .code: self = Self.date(text) ?? .code(text)
    case nil:
      self =
        Self.number(text) ?? Version(text).map(Self.version) ?? Self.date(text)
        ?? (text == "true" ? .flag(true) : text == "false" ? .flag(false) : .code(text))
    }
  }

  /// The number, where it is one.
  var number: DecimalNumber? { if case .number(let number) = self { number } else { nil } }

  private static func number(_ text: String) -> DraftValue? {
    // Longer texts can be no number of 18 digits, and are not worth reading.
    text.utf8.count <= 40 ? DecimalNumber(text).map(Self.number) : nil
  }

  private static func date(_ text: String) -> DraftValue? {
    text.utf8.count == 10 ? CalendarDate(text).map(Self.date) : nil
  }
}

public import Quantities

/// A date as a draft writes it. A text that is no date is kept, for a check to tell.
public struct DraftDate: CustomStringConvertible, Hashable, Sendable {
  /// The text, as written.
  public let text: String
  /// The date; nil where the text is none in the form yyyy-mm-dd.
  public var date: CalendarDate? { text.utf8.count == 10 ? CalendarDate(text) : nil }

  /// A date by its text.
  public init(_ text: String) { self.text = text }
  /// A date.
  public init(_ date: CalendarDate) { text = date.description }

  /// The text, as written.
  public var description: String { text }
}

/// An attribute or element that the format does not know. Nothing that stands in a draft is dropped in silence: the schema reports
/// it, and the diff compares it as text.
public struct OtherContent: Hashable, Sendable {
  /// The local name, of an attribute with `@` before it.
  public let name: String
  /// The text, white space collapsed.
  public let text: String

  /// An attribute or element by name and text.
  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}

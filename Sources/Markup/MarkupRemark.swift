/// What the parser remarked on in a document that it nevertheless read.
///
/// Legacy TED notices of schema S02 give one: their namespace is a relative URI.
public struct MarkupRemark: Hashable, Sendable {
  /// The line, from 1, where it is known.
  public let line: Int?
  /// The column in bytes, from 1, where it is known.
  public let column: Int?
  /// The remark in the parser's words.
  public let message: String
}

/// One place where a document breaks its schema.
public struct MarkupViolation: Hashable, Sendable, CustomStringConvertible {
  /// The document, by its name.
  public let source: String
  /// The line, from 1, where it is known.
  public let line: Int?
  /// The local name of the element at fault, or of the element that has the attribute at fault.
  public let element: String?
  /// libxml2's number for the kind of fault (`xmlParserErrors`, 1801…1880); 0 for the remark that the list was cut.
  public let code: Int
  /// The fault in the validator's words, on one line.
  public let message: String

  /// One line for people.
  public var description: String {
    "\(source):\(line.map { "\($0):" } ?? "") \(message)"
  }
}

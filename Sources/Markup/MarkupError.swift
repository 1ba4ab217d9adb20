/// Why a piece of XML was refused, with the place.
///
/// `description` is one sentence: where, what, why and what to do.
public struct MarkupError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What went wrong.
  public enum Kind: Hashable, Sendable {
    /// The file could not be opened or read.
    case fileUnreadable
    /// The input is larger than `MarkupLimits.bytes`.
    case tooLarge(limitBytes: Int)
    /// Elements are nested deeper than `MarkupLimits.depth`.
    case tooDeep(limit: Int)
    /// The input has a DOCTYPE.
    case doctypeRefused
    /// The input is not well-formed XML 1.0 with namespaces: truncated, wrongly encoded, unbalanced, …
    case notWellFormed
    /// An XPath expression is wrong: syntax, an unknown function, an unregistered prefix.
    case expressionInvalid(String)
    /// A schema includes or imports something that does not lie among its own files.
    case referenceRefused(String)
    /// A schema is not a valid XSD.
    case schemaInvalid
    /// Text to be written holds a character, or a sequence, that XML cannot carry at that place.
    case textRefused
    /// libxml2 could not allocate memory or failed inside.
    case libraryFailed
  }

  /// What went wrong.
  public let kind: Kind
  /// The name of the input as the caller gave it, often a path.
  public let source: String
  /// The line, from 1, where it is known.
  public let line: Int?
  /// The column in bytes, from 1, where it is known.
  public let column: Int?
  /// The cause in the words of the library or the operating system, without a full stop.
  public let reason: String

  init(_ kind: Kind, source: String, line: Int? = nil, column: Int? = nil, reason: String) {
    self.kind = kind
    self.source = source
    self.line = line
    self.column = column
    self.reason = reason
  }

  /// One sentence for people.
  public var description: String {
    let place = [source, line.map(String.init), column.map(String.init)].compactMap(\.self).joined(separator: ":")
    return "\(place): \(sentence)"
  }

  private var sentence: String {
    switch kind {
    case .fileUnreadable:
      "cannot read the file: \(reason); check the path and its permissions."
    case .tooLarge(let limitBytes):
      "larger than \(limitBytes) bytes: \(reason); check that it is the right file, or raise the limit."
    case .tooDeep(let limit):
      "elements nested deeper than \(limit): \(reason); no notice or draft is that deep, so check where the file comes from."
    case .doctypeRefused:
      "a DOCTYPE is refused (\(reason)), for entities can read other files or swell without bound; remove <!DOCTYPE …>."
    case .notWellFormed:
      "not well-formed XML: \(reason); correct it here, or fetch the file again."
    case .expressionInvalid(let expression):
      "the XPath \(expression) is wrong: \(reason); correct the expression or register its prefixes."
    case .referenceRefused(let reference):
      "the schema names \(reference), which is not among its own files (\(reason)); add the file beside it."
    case .schemaInvalid:
      "not a valid XML schema: \(reason); correct the schema."
    case .textRefused:
      "text that XML cannot carry: \(reason); remove it from the text."
    case .libraryFailed:
      "libxml2 failed: \(reason); try again with more memory."
    }
  }
}

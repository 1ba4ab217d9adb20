/// An attribute of an element.
public struct MarkupAttribute: Hashable, Sendable {
  /// The namespace of `xml:lang` and `xml:space`.
  public static let xmlNamespace = "http://www.w3.org/XML/1998/namespace"

  /// The name without prefix.
  public let name: String
  /// The namespace URI; nil for an attribute without prefix.
  public let namespace: String?
  /// The value, with character references resolved.
  public let value: String
}

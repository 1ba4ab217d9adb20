/// A text with places to fill: `{name}`, `{name|one|many}`, `{scope}`; and with parts in brackets that are written only where all their
/// places can be filled.
struct Template: Hashable, Sendable {
  enum Piece: Hashable, Sendable {
    case text(String)
    /// The value of a parameter or finding, followed by a word that fits the number where there is one.
    case value(name: String, one: String?, many: String?)
    /// The name of what the requirement is repeated for.
    case scope
    /// A part that is written only where all its values are known.
    case part([Piece])
  }

  let pieces: [Piece]

  /// The template that a text says; nil where a brace or bracket has no partner, a place is malformed, or a part holds no place of a value
  /// or another part.
  init?(_ text: String) {
    var pieces: [Piece] = []
    var rest = Substring(text)
    while let bracket = rest.firstIndex(where: { $0 == "[" || $0 == "]" }) {
      guard rest[bracket] == "[",
        let close = rest[rest.index(after: bracket)...].firstIndex(where: { "[]".contains($0) }),
        rest[close] == "]", let before = Self.places(rest[..<bracket]),
        let part = Self.places(rest[rest.index(after: bracket)..<close]), !Self.names(part).isEmpty
      else { return nil }
      pieces += before + [.part(part)]
      rest = rest[rest.index(after: close)...]
    }
    guard let last = Self.places(rest) else { return nil }
    self.pieces = pieces + last
  }

  /// The pieces of a text without brackets.
  private static func places(_ text: Substring) -> [Piece]? {
    var pieces: [Piece] = []
    var rest = text
    while let open = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      guard rest[open] == "{", let close = rest[open...].firstIndex(of: "}") else { return nil }
      if open > rest.startIndex { pieces.append(.text(String(rest[..<open]))) }
      let parts = rest[rest.index(after: open)..<close].split(separator: "|", omittingEmptySubsequences: false)
      guard let name = parts.first.map(String.init), !name.isEmpty, !name.contains("{") else { return nil }
      switch (name, parts.count) {
      case ("scope", 1): pieces.append(.scope)
      case (_, 1): pieces.append(.value(name: name, one: nil, many: nil))
      case (_, 3): pieces.append(.value(name: name, one: String(parts[1]), many: String(parts[2])))
      default: return nil
      }
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.text(String(rest))) }
    return pieces
  }

  /// The names of parameters and findings that the text must say, in order.
  var names: [String] { Self.names(pieces) }

  /// The names of those that it says where they are known, in order.
  var namesInParts: [String] {
    pieces.flatMap { if case .part(let pieces) = $0 { Self.names(pieces) } else { [String]() } }
  }

  /// The names in pieces, those in parts left out.
  static func names(_ pieces: [Piece]) -> [String] {
    pieces.compactMap { if case .value(let name, _, _) = $0 { name } else { nil } }
  }
}

/// A text with places to fill: `{name}`, `{name|one|many}`, `{scope}`.
struct Template: Hashable, Sendable {
  enum Piece: Hashable, Sendable {
    case text(String)
    /// The value of a parameter or finding, followed by a word that fits the number where there is one.
    case value(name: String, one: String?, many: String?)
    /// The name of what the requirement is repeated for.
    case scope
  }

  let pieces: [Piece]

  /// The template that a text says; nil where a brace has no partner or a place is malformed.
  init?(_ text: String) {
    var pieces: [Piece] = []
    var rest = Substring(text)
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
    self.pieces = pieces
  }

  /// The names of parameters and findings, in order.
  var names: [String] {
    pieces.compactMap { if case .value(let name, _, _) = $0 { name } else { nil } }
  }
}

/// A part of a page or a drawing: text, or an element with parts in it.
///
/// Pages and charts are values of this type, put together by functions and written once by `PieceWriter`, so that no text ever
/// reaches a page without being escaped.
indirect enum Piece: Sendable {
  case text(String)
  case element(name: String, attributes: [(String, String)], parts: [Piece])
}

extension Piece {
  /// The text in it, without elements.
  var plainText: String {
    switch self {
    case .text(let text): text
    case .element(_, _, let parts): parts.map(\.plainText).joined()
    }
  }
}

/// An element whose parts a builder lists.
func tag(
  _ name: String, _ attributes: KeyValuePairs<String, String> = [:], @PieceBuilder parts: () -> [Piece] = { [] }
) -> Piece {
  .element(name: name, attributes: attributes.map { ($0.key, $0.value) }, parts: parts())
}

/// An element with text alone.
func tag(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], text: String) -> Piece {
  .element(name: name, attributes: attributes.map { ($0.key, $0.value) }, parts: [.text(text)])
}

/// Lists the parts of an element: texts, pieces, lists of pieces, `if` and `for`.
@resultBuilder
enum PieceBuilder {
  static func buildExpression(_ text: String) -> [Piece] { [.text(text)] }
  static func buildExpression(_ piece: Piece) -> [Piece] { [piece] }
  static func buildExpression(_ pieces: [Piece]) -> [Piece] { pieces }
  static func buildBlock(_ parts: [Piece]...) -> [Piece] { parts.flatMap { $0 } }
  static func buildOptional(_ parts: [Piece]?) -> [Piece] { parts ?? [] }
  static func buildEither(first: [Piece]) -> [Piece] { first }
  static func buildEither(second: [Piece]) -> [Piece] { second }
  static func buildArray(_ parts: [[Piece]]) -> [Piece] { parts.flatMap { $0 } }
}

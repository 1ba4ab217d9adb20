import Markup

/// Writes pieces as markup that is at once HTML5 and XML, so that a page can be checked by an XML parser.
enum PieceWriter {
  /// HTML elements that have no end tag.
  private static let void: Set<String> = ["br", "col", "hr", "img", "input", "link", "meta"]
  /// SVG elements that are written as one tag when nothing is in them.
  private static let shapes: Set<String> = ["circle", "line", "path", "polygon", "polyline", "rect", "use"]

  /// The bytes of a whole page, its DOCTYPE first.
  static func page(_ root: Piece) -> [UInt8] { Array("<!DOCTYPE html>\n".utf8) + bytes(root) }

  /// The bytes of one element, an element a line, ended by a line end.
  static func bytes(_ root: Piece) -> [UInt8] {
    var writer = MarkupWriter(MarkupWriter.Layout(indent: 0, hasDeclaration: false), source: "report")
    write(root, to: &writer)
    do {
      return try writer.finish()
    } catch {
      preconditionFailure("a text passed `legible` that markup cannot carry: \(error)")
    }
  }

  private static func write(_ piece: Piece, to writer: inout MarkupWriter) {
    switch piece {
    case .text(let text): writer.text(legible(text))
    case .element(let name, let attributes, let parts):
      let attributes = attributes.map { ($0.0, legible($0.1)) }
      guard !parts.isEmpty || !(void.contains(name) || shapes.contains(name)) else {
        writer.empty(name, attributes)
        return
      }
      // Where text and elements alternate, white space shows: nothing is broken into lines there.
      let isMixed = parts.contains { if case .text = $0 { true } else { false } }
      writer.start(name, attributes, mixed: isMixed)
      for part in parts { write(part, to: &writer) }
      writer.end()
    }
  }

  /// The text with U+FFFD for every character that XML cannot carry, and for those that turn the direction of reading: a name in a
  /// feed must not be able to make a page read otherwise than it is written.
  static func legible(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isIllegible) else { return text }
    var clean = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { clean.append(isIllegible(scalar) ? "\u{FFFD}" : scalar) }
    return String(clean)
  }

  private static func isIllegible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}

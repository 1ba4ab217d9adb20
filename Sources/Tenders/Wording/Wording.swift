internal import Quantities

/// A text taken apart: its words, and the numbers, versions, standards and dates among them.
///
/// Linear in the length of the text. Numbers are read as Swedes and English people write them: decimal comma or point, thousands
/// in spaces of any kind, minus in any of its signs, number words up to ninety-nine, ranges, `miljoner`, `mil` and `tkr`.
public struct Wording: Sendable {
  /// A part of the text.
  public enum Piece: Hashable, Sendable {
    /// A word, in lower case.
    case word(String)
    /// A number, version, standard or date.
    case mention(Mention)
    /// Any other sign but white space and those that end sentences.
    case sign(Unicode.Scalar)
  }

  /// The parts, in order.
  public let pieces: [Piece]

  /// Takes a text in a language (`sv`, `en`, …) apart.
  public init(_ text: String, language: String) {
    var scanner = WordingScanner(text, isEnglish: language.hasPrefix("en"))
    pieces = scanner.scan()
  }

  /// What is mentioned, in order.
  public var mentions: [Mention] {
    pieces.compactMap { if case .mention(let mention) = $0 { mention } else { nil } }
  }

  /// The words, in lower case and in order.
  public var words: [String] {
    pieces.compactMap { if case .word(let word) = $0 { word } else { nil } }
  }

  /// The words with every mention as `#`, in order: what is left when numbers are set aside.
  var maskedWords: [String] {
    pieces.compactMap { piece in
      switch piece {
      case .word(let word): word
      case .mention: "#"
      case .sign: nil
      }
    }
  }
}

extension String {
  /// The sentences: a full stop, or another such sign, behind a word of some length or a number, and a capital after it. Abbreviations
  /// end none.
  var sentences: [String] {
    let scalars = Array(unicodeScalars)
    var found: [String] = []
    var start = 0
    for place in scalars.indices where [".", "!", "?", ";"].contains(scalars[place]) {
      guard place + 2 < scalars.count, WordingScanner.isSpace(scalars[place + 1]),
        scalars[place + 2].properties.isUppercase
      else { continue }
      let word = scalars[start..<place].reversed().prefix { WordingScanner.isLetter($0) || WordingScanner.isDigit($0) }
      guard word.count > 3 || word.contains(where: WordingScanner.isDigit) || scalars[place] != "." else { continue }
      found.append(String(String.UnicodeScalarView(scalars[start...place])))
      start = place + 2
    }
    found.append(String(String.UnicodeScalarView(scalars[start...])))
    return found
  }
}

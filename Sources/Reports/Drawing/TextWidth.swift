/// About how wide a text comes out in the sans-serif faces that browsers fall back on: widths of Helvetica in thousandths of the
/// size, by groups of letters. Labels are placed by it, so it errs on the wide side.
enum TextWidth {
  static func estimate(_ text: String, size: Double) -> Double {
    text.unicodeScalars.reduce(0) { $0 + width($1) } * size / 1000
  }

  private static func width(_ scalar: Unicode.Scalar) -> Double {
    switch scalar {
    case "i", "j", "l", "|", "'", ".", ",", ":", ";", "!", "I": 278
    case "f", "t", "r", " ", "(", ")", "-", "/", "[", "]": 333
    case "m", "M", "W", "@", "%": 889
    case "w", "A"..."H", "J"..."L", "N"..."V", "X"..."Z", "Å", "Ä", "Ö", "&": 722
    case "\u{202F}", "\u{2009}": 220
    case "0"..."9", "a"..."z", "å", "ä", "ö": 556
    default: scalar.value < 0x3000 ? 600 : 1000
    }
  }

  /// The text, cut with an ellipsis where it would be wider.
  ///
  /// - Complexity: by the letters that fit, not by the text's: a feed's names may be of any length.
  static func fit(_ text: String, size: Double, width limit: Double) -> String {
    let room = limit * 1000 / size
    let ellipsis = width("…")
    var taken = 0.0
    var end = text.startIndex
    for place in text.indices {
      taken += text[place].unicodeScalars.reduce(0) { $0 + width($1) }
      if taken > room {
        var short = text[..<end]
        while short.last == " " { short.removeLast() }
        return short + "…"
      }
      if taken + ellipsis <= room { end = text.index(after: place) }
    }
    return text
  }
}

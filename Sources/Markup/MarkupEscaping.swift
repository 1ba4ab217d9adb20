/// What XML 1.0 lets stand in text and names, and how the rest is escaped.
enum MarkupEscaping {
  /// Appends `text` escaped, in one pass. Forbidden characters are left out, and the first of them is returned.
  ///
  /// Escaped are `&`, `<`, `>` and the carriage return, which a parser would turn into a line feed; in an attribute also `"`, tab and
  /// line feed, which a parser would turn into a space.
  static func append(_ text: String, to bytes: inout [UInt8], inAttribute: Bool) -> Unicode.Scalar? {
    var forbidden: Unicode.Scalar?
    var text = text
    text.withUTF8 { utf8 in
      var start = 0
      for index in utf8.indices {
        let byte = utf8[index]
        guard byte <= 0x3E || byte == 0xBF || byte == 0xBE else { continue }
        let replacement: StaticString
        var first = index
        switch byte {
        case UInt8(ascii: "&"): replacement = "&amp;"
        case UInt8(ascii: "<"): replacement = "&lt;"
        case UInt8(ascii: ">"): replacement = "&gt;"
        case UInt8(ascii: "\r"): replacement = "&#13;"
        case UInt8(ascii: "\"") where inAttribute: replacement = "&quot;"
        case UInt8(ascii: "\t") where inAttribute: replacement = "&#9;"
        case UInt8(ascii: "\n") where inAttribute: replacement = "&#10;"
        case UInt8(ascii: "\t"), UInt8(ascii: "\n"): continue
        case 0..<0x20:
          replacement = ""
          forbidden = forbidden ?? Unicode.Scalar(byte)
        case 0xBE, 0xBF:
          // U+FFFE and U+FFFF are EF BF BE and EF BF BF.
          guard index >= 2, utf8[index - 1] == 0xBF, utf8[index - 2] == 0xEF else { continue }
          replacement = ""
          first = index - 2
          forbidden = forbidden ?? (byte == 0xBE ? "\u{FFFE}" : "\u{FFFF}")
        default: continue
        }
        bytes.append(contentsOf: utf8[start..<first])
        replacement.withUTF8Buffer { bytes.append(contentsOf: $0) }
        start = index + 1
      }
      bytes.append(contentsOf: utf8[start...])
    }
    return forbidden
  }

  /// The first character that XML 1.0 cannot carry.
  static func findForbidden(_ text: String) -> Unicode.Scalar? {
    var unused: [UInt8] = []
    return append(text, to: &unused, inAttribute: false)
  }

  /// Whether a name, with or without prefix, is one that our own code may write: ASCII letters, digits, `_`, `-`, `.` and at most
  /// one `:`, no part of it beginning with a digit, `-` or `.`.
  static func isName(_ name: String) -> Bool {
    var isFirst = true
    var hasColon = false
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: ":") where !isFirst && !hasColon:
        hasColon = true
        isFirst = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."):
        if isFirst { return false }
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"):
        isFirst = false
      default: return false
      }
    }
    return !isFirst
  }
}

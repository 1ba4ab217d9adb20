/// Text in a language.
public struct LocalizedText: Hashable, Sendable {
  /// The language, as `xml:lang` writes it: `sv`, `en`, `sv-FI`.
  public let language: String
  /// The text, without white space at its ends and with single spaces inside: that is how XML Schema reads a token.
  public let text: String
  /// Where it stands.
  public let line: SourceLine

  /// A text in a language.
  public init(_ language: String, _ text: String, line: SourceLine = .none) {
    self.language = language
    self.text = text.collapsingXMLSpace()
    self.line = line
  }
}

extension [LocalizedText] {
  /// The text in a language, or in one that only adds a country to it: `sv` finds `sv-FI`.
  public func find(_ language: String) -> String? {
    (first { $0.language == language } ?? first { $0.language.hasPrefix(language + "-") })?.text
  }

  /// The text in the first of some languages that it is there in, or else the first text of all; empty where there is none.
  public func choose(_ languages: String...) -> String {
    languages.lazy.compactMap { find($0) }.first ?? first?.text ?? ""
  }
}

extension StringProtocol {
  /// Without the four white-space characters of XML at its ends, and with one space for each run of them inside. A no-break space
  /// is no white space to XML and stays.
  func collapsingXMLSpace() -> String {
    var bytes: [UInt8] = []
    var isSpaceDue = false
    var changed = false
    for byte in utf8 {
      if byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
        changed = changed || isSpaceDue || byte != 0x20 || bytes.isEmpty
        isSpaceDue = true
        continue
      }
      if isSpaceDue && !bytes.isEmpty { bytes.append(0x20) }
      isSpaceDue = false
      bytes.append(byte)
    }
    return changed || isSpaceDue ? String(decoding: bytes, as: UTF8.self) : String(self)
  }

  /// The words between the white-space characters of XML.
  func splittingXMLSpace() -> [String] {
    let text: String = collapsingXMLSpace()
    return text.split(separator: " ").map(String.init)
  }
}

extension String {
  /// With one plain space for every run of spaces of any sort, no-break ones among them, and without signs that take no room (soft
  /// hyphen, zero-width space): two texts that print alike.
  func foldingSpaces() -> String {
    guard mayHoldOddSpaces else { return self }
    var folded = String.UnicodeScalarView()
    var isSpaceDue = false
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0xAD, 0x200B, 0x2060, 0xFEFF: continue
      case _ where scalar.properties.isWhitespace: isSpaceDue = true
      default:
        if isSpaceDue && !folded.isEmpty { folded.append(" ") }
        isSpaceDue = false
        folded.append(scalar)
      }
    }
    return String(folded)
  }

  /// Whether a byte begins a space of more than one byte or a sign without room, or a plain one is no single space: most texts have none.
  private var mayHoldOddSpaces: Bool {
    var before: UInt8 = 0x20
    for byte in utf8 {
      switch byte {
      case 0xE1, 0xE2, 0xE3, 0xEF: return true
      case 0x85 where before == 0xC2, 0xA0 where before == 0xC2, 0xAD where before == 0xC2: return true
      case 0x09...0x0D: return true
      case 0x20 where before == 0x20: return true
      default: break
      }
      before = byte
    }
    return before == 0x20
  }
}

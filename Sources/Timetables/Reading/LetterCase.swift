/// Whether a text is written in one case throughout, as the canonical validator judges it (MixedCaseRecommendedFieldNotice):
/// a text is cut at all that is no letter, and single letters do not count.
enum LetterCase {
  /// True for one word all in lower case, and for two words and more of which none has both capitals and small letters.
  static func isUniform(_ text: String) -> Bool {
    var count = 0
    var counted = 0
    var first = Word()
    var word = Word()
    var startsWithOther = false
    func close(_ word: Word) {
      if count == 0 { first = word }
      count += 1
      if word.length != 1 { counted += 1 }
    }
    for scalar in text.unicodeScalars {
      let letter = kind(of: scalar)
      if letter == .none {
        // A text that starts with something else has an empty word there, which counts as one.
        if count == 0 && word.length == 0 { startsWithOther = true }
        if word.length > 0 { close(word) }
        word = Word()
        continue
      }
      if startsWithOther && count == 0 { close(Word()) }
      word.add(letter)
      if word.hasUpper && word.hasLower { return false }
    }
    if word.length > 0 { close(word) }
    if count <= 1 { return first.length > 1 && first.hasLower && !first.hasOther }
    return counted >= 2
  }

  private enum Letter {
    case none, lower, upper, other
  }

  private static func kind(of scalar: Unicode.Scalar) -> Letter {
    switch scalar.value {
    case 0x61...0x7A: return .lower
    case 0x41...0x5A: return .upper
    case 0..<0x80: return .none
    default:
      switch scalar.properties.generalCategory {
      case .lowercaseLetter: return .lower
      case .uppercaseLetter: return .upper
      case .titlecaseLetter, .modifierLetter, .otherLetter: return .other
      default: return .none
      }
    }
  }

  private struct Word {
    var length = 0
    var hasUpper = false
    var hasLower = false
    var hasOther = false

    mutating func add(_ letter: Letter) {
      length += 1
      switch letter {
      case .lower: hasLower = true
      case .upper:
        hasUpper = true
        hasOther = true
      default: hasOther = true
      }
    }
  }
}

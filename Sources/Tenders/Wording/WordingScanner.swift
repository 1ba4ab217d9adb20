internal import Quantities

/// Walks over a text once. Numbers are in `WordingScanner+Numbers.swift`, units in `WordingScanner+Units.swift`.
struct WordingScanner {
  typealias Piece = Wording.Piece

  let scalars: [Unicode.Scalar]
  let isEnglish: Bool
  var position = 0
  var pieces: [Piece] = []
  /// Whether the next number names a thing: `ISO 15118`, `linje 6`, `bilaga 3`.
  var namesNext: String?

  init(_ text: String, isEnglish: Bool) {
    scalars = Array(text.unicodeScalars)
    self.isEnglish = isEnglish
  }

  mutating func scan() -> [Piece] {
    while position < scalars.count {
      let scalar = scalars[position]
      if Self.isDigit(scalar) {
        scanNumber(isNegative: false, from: position)
      } else if isMinus(at: position) {
        let start = position
        position += 1
        scanNumber(isNegative: true, from: start)
      } else if Self.isLetter(scalar) {
        scanWord()
      } else {
        if scalar == "§" { namesNext = "§" }
        if !Self.isSpace(scalar), !Self.isStop(scalar) { pieces.append(.sign(scalar)) }
        if Self.isStop(scalar), scalar != "." { namesNext = nil }
        position += 1
      }
    }
    return pieces
  }

  func text(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[range])
    return String(text)
  }

  func scalar(at place: Int) -> Unicode.Scalar? { scalars.indices.contains(place) ? scalars[place] : nil }

  /// A word: letters and digits, joined by single hyphens, apostrophes or points between letters and digits (`R100.03`).
  private mutating func scanWord() {
    let start = position
    position = endOfWord(from: start)
    let written = text(start..<position)
    let word = written.lowercased()
    if word == "minus", let next = skipSpaces(from: position), Self.isDigit(scalars[next]) {
      position = next
      scanNumber(isNegative: true, from: start)
      return
    }
    if scanNumberWord(word, from: start) { return }
    if written.unicodeScalars.contains(where: Self.isDigit) {
      append(.designation(written.uppercased()), from: start)
      namesNext = nil
      return
    }
    pieces.append(.word(word))
    if Self.versioned.contains(word) {
      namesNext = "version"
    } else if Self.named.contains(word) || isStandardsBody(written) {
      namesNext = written
    } else if !Self.passing.contains(word) {
      namesNext = nil
    }
  }

  /// `ISO`, `SS-EN`: bodies are written in capitals, for `en` is a word as well.
  private func isStandardsBody(_ written: String) -> Bool {
    written == written.uppercased() && written.split(separator: "-").contains { Self.standards.contains(String($0)) }
  }

  private func endOfWord(from start: Int) -> Int {
    var end = start
    var hasDigit = false
    while let scalar = scalar(at: end) {
      if Self.isLetter(scalar) || Self.isDigit(scalar) {
        hasDigit = hasDigit || Self.isDigit(scalar)
        end += 1
      } else if let next = self.scalar(at: end + 1),
        ((scalar == "-" || scalar == "'" || scalar == "’") && (Self.isLetter(next) || Self.isDigit(next)))
          || (scalar == "." && hasDigit && Self.isDigit(next))
      {
        end += 1
      } else {
        break
      }
    }
    return end
  }

  private mutating func scanNumberWord(_ word: String, from start: Int) -> Bool {
    let isOne = NumberWords.isOne(word, isEnglish: isEnglish)
    guard let number = isOne ? 1 : NumberWords.find(word, isEnglish: isEnglish) else { return false }
    let afterWord = position
    var value = DecimalNumber(number)
    applyPower(&value)
    let unit = scanUnit(after: &value)
    if isOne && unit == nil && position == afterWord { return false }
    append(.quantity(value, unit), from: start)
    return true
  }

  mutating func append(
    _ kind: Mention.Kind, from start: Int, otherReading: DecimalNumber? = nil,
    decimalSign: Mention.DecimalSign = .none, isGroupedByDecimalSign: Bool = false
  ) {
    pieces.append(
      .mention(
        Mention(
          kind: kind, otherReading: otherReading, decimalSign: decimalSign,
          isGroupedByDecimalSign: isGroupedByDecimalSign, written: text(start..<position))))
  }

  /// The place of the next scalar that is no space, where there is one.
  func skipSpaces(from place: Int) -> Int? {
    var place = place
    while let scalar = scalar(at: place), Self.isSpace(scalar) { place += 1 }
    return place < scalars.count ? place : nil
  }

  /// A minus stands before a digit, and behind nothing that it could join or be a range with.
  private func isMinus(at place: Int) -> Bool {
    guard let scalar = scalar(at: place), scalar == "-" || scalar == "\u{2212}" || scalar == "–",
      let next = self.scalar(at: place + 1), Self.isDigit(next)
    else { return false }
    guard let before = self.scalar(at: place - 1) else { return true }
    return !Self.isLetter(before) && !Self.isDigit(before) && before != ")" && before != "%"
  }

  static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
      || (scalar.value >= 0xC0 && scalar.value < 0x250 && scalar != "×" && scalar != "÷")
      || (scalar.value >= 0x250 && scalar.properties.isAlphabetic)
  }

  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\u{A0}" || scalar == "\u{202F}" || scalar == "\t" || scalar == "\n" || scalar == "\r"
      || ("\u{2000}"..."\u{200A}").contains(scalar)
  }

  private static func isStop(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "." || scalar == "," || scalar == ";" || scalar == ":" || scalar == "!" || scalar == "?"
  }

  /// Bodies whose standards are named by number.
  private static let standards: Set<String> = [
    "ISO", "IEC", "EN", "SS", "SIS", "SAE", "DIN", "VDV", "UN", "ECE", "UNECE", "NEN", "ETSI", "IEEE", "CEN", "TS",
    "SFS",
    "EU", "EG", "EEG", "BT", "CEI",
  ]
  /// Things whose parts or kinds are named by number.
  private static let named: Set<String> = [
    "bilaga", "bilagor", "annex", "appendix", "avsnitt", "kapitel", "kap", "punkt", "section", "chapter", "artikel",
    "art", "article", "paragraf", "linje", "linjer", "linjerna", "line", "lines", "tur", "trip", "klass", "class",
    "kategori", "category", "nivå", "level", "tabell", "table", "figur", "figure", "combo", "sort", "direktiv",
    "directive", "förordning", "regulation", "lag", "nr", "no",
  ]
  /// Things that come in versions.
  private static let versioned: Set<String> = ["ocpp", "nordic", "version", "versionen", "utgåva", "edition", "netex"]
  /// Words that may stand between a name and its number.
  private static let passing: Set<String> = ["nr", "no", "och", "and", "eller", "or", "combo", "e"]
}

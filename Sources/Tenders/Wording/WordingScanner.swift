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

  func text(_ range: Range<Int>) -> String { Self.encode(scalars[range]) { $0 } }

  /// The text in lower case, letter by letter: the letters of Latin 1 here, all others by the standard library.
  private func lowercased(_ range: Range<Int>) -> String {
    guard scalars[range].allSatisfy({ $0.value < 0x100 }) else { return text(range).lowercased() }
    return Self.encode(scalars[range]) { value in
      (0x41...0x5A).contains(value) || (0xC0...0xDE).contains(value) && value != 0xD7 ? value + 32 : value
    }
  }

  /// UTF-8 of scalars, each put through a change.
  private static func encode(_ scalars: ArraySlice<Unicode.Scalar>, _ change: (UInt32) -> UInt32) -> String {
    String(unsafeUninitializedCapacity: scalars.count * 4) { buffer in
      var count = 0
      func put(_ byte: UInt32) {
        buffer[count] = UInt8(truncatingIfNeeded: byte)
        count += 1
      }
      for scalar in scalars {
        let value = change(scalar.value)
        switch value {
        case 0..<0x80: put(value)
        case 0x80..<0x800:
          put(0xC0 | value >> 6)
          put(0x80 | value & 0x3F)
        case 0x800..<0x10000:
          put(0xE0 | value >> 12)
          put(0x80 | value >> 6 & 0x3F)
          put(0x80 | value & 0x3F)
        default:
          put(0xF0 | value >> 18)
          put(0x80 | value >> 12 & 0x3F)
          put(0x80 | value >> 6 & 0x3F)
          put(0x80 | value & 0x3F)
        }
      }
      return count
    }
  }

  func scalar(at place: Int) -> Unicode.Scalar? { scalars.indices.contains(place) ? scalars[place] : nil }

  /// A word: letters and digits, joined by single hyphens, apostrophes or points between letters and digits (`R100.03`).
  private mutating func scanWord() {
    let start = position
    position = endOfWord(from: start)
    let word = lowercased(start..<position)
    let role = WordRole.find(word, isEnglish: isEnglish)
    switch role {
    case .minus:
      if let next = skipSpaces(from: position), Self.isDigit(scalars[next]) {
        position = next
        scanNumber(isNegative: true, from: start)
        return
      }
    case .number(let number):
      scanNumberWord(number, isOne: false, from: start)
      return
    case .one: if scanNumberWord(1, isOne: true, from: start) { return }
    case .versioned, .named, .passing, nil: break
    }
    if scalars[start..<position].contains(where: Self.isDigit) {
      append(.designation(text(start..<position).uppercased()), from: start)
      namesNext = nil
      return
    }
    pieces.append(.word(word))
    switch role {
    case .versioned: namesNext = "version"
    case .named: namesNext = text(start..<position)
    case .passing: break
    default: namesNext = isStandardsBody(start..<position) ? text(start..<position) : nil
    }
  }

  /// `ISO`, `SS-EN`: bodies are written in capitals, for `en` is a word as well.
  private func isStandardsBody(_ range: Range<Int>) -> Bool {
    guard range.count >= 2, scalars[range].allSatisfy({ ("A"..."Z").contains($0) || $0 == "-" }) else { return false }
    return text(range).split(separator: "-").contains { Self.standards.contains(String($0)) }
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

  @discardableResult
  private mutating func scanNumberWord(_ number: Int64, isOne: Bool, from start: Int) -> Bool {
    let afterWord = position
    var value = DecimalNumber(number)
    applyPower(&value)
    let unit = scanUnit(after: &value)
    // Between two charges: nothing is counted, as in between charges.
    if number == 2, unit == nil, position == afterWord,
      pieces.last == .word("mellan") || pieces.last == .word("between"),
      !continuesRange
    {
      pieces.append(.word(text(start..<position).lowercased()))
      return true
    }
    if isOne && unit == nil && position == afterWord { return false }
    append(.quantity(value, unit), from: start)
    return true
  }

  /// Whether what follows makes a range of the number before it: mellan två och fyra.
  private var continuesRange: Bool {
    guard let next = skipSpaces(from: position) else { return false }
    let rest = text(next..<min(next + 5, scalars.count)).lowercased()
    return ["och ", "and ", "till ", "to "].contains(where: rest.hasPrefix)
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
}

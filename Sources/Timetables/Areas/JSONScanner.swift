/// Reads JSON (RFC 8259) piece by piece, strictly, and knows where it is.
///
/// Written for large files of which little is kept: nothing is built for values that are skipped.
struct JSONScanner {
  /// Lists and objects within one another past which a text is refused: no real document comes near.
  private static let mostLevels = 200

  private let bytes: [UInt8]
  private let path: String
  private(set) var place = 0
  private var level = 0

  init(_ bytes: [UInt8], path: String) {
    self.bytes = bytes
    self.path = path
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
  }

  /// The error for something at a place: by default where the scanner is.
  func error(_ problem: String, at wanted: Int? = nil) -> AreaFileError {
    let end = min(wanted ?? place, bytes.count)
    let line = bytes[..<end].reduce(1) { $0 + ($1 == UInt8(ascii: "\n") ? 1 : 0) }
    let lineStart = bytes[..<end].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    return AreaFileError(path: path, line: line, column: end - lineStart + 1, problem: problem)
  }

  /// The next byte that is no white space, which is not taken; nil at the end.
  mutating func peek() -> UInt8? {
    while place < bytes.count {
      switch bytes[place] {
      case 0x20, 0x09, 0x0A, 0x0D: place += 1
      default: return bytes[place]
      }
    }
    return nil
  }

  mutating func expect(_ character: Character, _ what: String) throws(AreaFileError) {
    guard let next = peek(), next == character.asciiValue else {
      throw error("is no JSON here: \(what) is missing\(place >= bytes.count ? ", the file ends" : "")")
    }
    place += 1
  }

  /// Ends the reading: nothing may follow.
  mutating func end() throws(AreaFileError) {
    if peek() != nil { throw error("is no JSON here: something follows the end") }
  }

  /// Reads an object, member by member; `member` must take the value.
  mutating func object(
    _ member: (inout JSONScanner, String) throws(AreaFileError) -> Void
  ) throws(AreaFileError) {
    try expect("{", "an object {…}")
    try enter()
    if peek() != UInt8(ascii: "}") {
      while true {
        let key = try string()
        try expect(":", "a colon")
        try member(&self, key)
        guard peek() == UInt8(ascii: ",") else { break }
        place += 1
      }
    }
    try expect("}", "a comma or }")
    level -= 1
  }

  /// Reads a list, item by item; `item` must take the value.
  mutating func list(_ item: (inout JSONScanner) throws(AreaFileError) -> Void) throws(AreaFileError) {
    try expect("[", "a list […]")
    try enter()
    if peek() != UInt8(ascii: "]") {
      while true {
        try item(&self)
        guard peek() == UInt8(ascii: ",") else { break }
        place += 1
      }
    }
    try expect("]", "a comma or ]")
    level -= 1
  }

  private mutating func enter() throws(AreaFileError) {
    level += 1
    if level > Self.mostLevels { throw error("has more than \(Self.mostLevels) lists within lists") }
  }

  /// Takes a value of any sort and keeps nothing.
  mutating func skip() throws(AreaFileError) {
    switch peek() {
    case UInt8(ascii: "{"): try object { (scanner, _) throws(AreaFileError) in try scanner.skip() }
    case UInt8(ascii: "["): try list { (scanner) throws(AreaFileError) in try scanner.skip() }
    case UInt8(ascii: "\""): _ = try string()
    case UInt8(ascii: "t"): try word("true")
    case UInt8(ascii: "f"): try word("false")
    case UInt8(ascii: "n"): try word("null")
    default: _ = try number()
    }
  }

  private mutating func word(_ word: StaticString) throws(AreaFileError) {
    let end = place + word.utf8CodeUnitCount
    guard end <= bytes.count,
      word.withUTF8Buffer({ buffer in bytes[place..<end].elementsEqual(buffer) })
    else { throw error("is no JSON here: a value is missing") }
    place = end
  }

  /// A number, finite.
  mutating func number() throws(AreaFileError) -> Double {
    _ = peek()
    let start = place
    if place < bytes.count, bytes[place] == UInt8(ascii: "-") { place += 1 }
    let whole = digits()
    let hasLeadingZero = whole > 1 && bytes[place - whole] == UInt8(ascii: "0")
    var isNumber = whole > 0 && !hasLeadingZero
    if isNumber, place < bytes.count, bytes[place] == UInt8(ascii: ".") {
      place += 1
      isNumber = digits() > 0
    }
    if isNumber, place < bytes.count, bytes[place] | 0x20 == UInt8(ascii: "e") {
      place += 1
      if place < bytes.count, bytes[place] == UInt8(ascii: "-") || bytes[place] == UInt8(ascii: "+") { place += 1 }
      isNumber = digits() > 0
    }
    let value = isNumber ? Double(String(decoding: bytes[start..<place], as: UTF8.self)) : nil
    guard let value, value.isFinite else { throw error("is no JSON here: a value is missing", at: start) }
    return value
  }

  /// Takes digits and says how many.
  private mutating func digits() -> Int {
    let start = place
    while place < bytes.count, (0x30...0x39).contains(bytes[place]) { place += 1 }
    return place - start
  }

  /// A string.
  mutating func string() throws(AreaFileError) -> String {
    _ = peek()
    let start = place
    try expect("\"", "a text in quotes")
    let first = place
    while place < bytes.count, bytes[place] != UInt8(ascii: "\""), bytes[place] != UInt8(ascii: "\\"),
      bytes[place] >= 0x20
    {
      place += 1
    }
    guard place < bytes.count, bytes[place] >= 0x20 else {
      throw error("is no JSON here: a text does not end", at: start)
    }
    var units = Array(bytes[first..<place])
    while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
      guard bytes[place] >= 0x20 else { throw error("is no JSON here: a control character in a text") }
      if bytes[place] == UInt8(ascii: "\\") {
        try escape(&units)
      } else {
        units.append(bytes[place])
        place += 1
      }
    }
    guard place < bytes.count else { throw error("is no JSON here: a text does not end", at: start) }
    place += 1
    guard let text = String(validating: units, as: UTF8.self) else {
      throw error("is not UTF-8: save it as UTF-8", at: start)
    }
    return text
  }

  private mutating func escape(_ units: inout [UInt8]) throws(AreaFileError) {
    let start = place
    place += 2
    switch place <= bytes.count ? bytes[place - 1] : 0 {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): units.append(bytes[place - 1])
    case UInt8(ascii: "b"): units.append(0x08)
    case UInt8(ascii: "f"): units.append(0x0C)
    case UInt8(ascii: "n"): units.append(0x0A)
    case UInt8(ascii: "r"): units.append(0x0D)
    case UInt8(ascii: "t"): units.append(0x09)
    case UInt8(ascii: "u"):
      var code = try hexadecimal(start)
      if (0xD800..<0xDC00).contains(code), place + 1 < bytes.count, bytes[place] == UInt8(ascii: "\\"),
        bytes[place + 1] == UInt8(ascii: "u")
      {
        place += 2
        let low = try hexadecimal(start)
        guard (0xDC00..<0xE000).contains(low) else { throw error("is no JSON here: half a character", at: start) }
        code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(code) else { throw error("is no JSON here: half a character", at: start) }
      units.append(contentsOf: String(Character(scalar)).utf8)
    default: throw error("is no JSON here: \\ must be followed by one of \" \\ / b f n r t u", at: start)
    }
  }

  private mutating func hexadecimal(_ start: Int) throws(AreaFileError) -> UInt32 {
    guard place + 4 <= bytes.count, bytes[place..<(place + 4)].allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let code = UInt32(String(decoding: bytes[place..<(place + 4)], as: UTF8.self), radix: 16)
    else { throw error("is no JSON here: \\u needs four hexadecimal digits", at: start) }
    place += 4
    return code
  }
}

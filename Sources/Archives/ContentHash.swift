/// A SHA-256: 32 bytes that stand for exactly one content. Reports cite it so that a reader can prove what a figure was
/// computed from.
public struct ContentHash: Sendable, Hashable {
  // Four words rather than an array: a value without an allocation.
  private let words: (UInt64, UInt64, UInt64, UInt64)

  /// A hash from its 32 bytes, or nil for any other number.
  public init?(bytes: [UInt8]) {
    guard bytes.count == 32 else { return nil }
    func word(_ index: Int) -> UInt64 {
      bytes[index * 8..<index * 8 + 8].reduce(0) { $0 << 8 | UInt64($1) }
    }
    words = (word(0), word(1), word(2), word(3))
  }

  /// A hash from its 64 hexadecimal digits in either case, or nil for anything else.
  public init?(hex: String) {
    let digits = Array(hex.utf8)
    guard digits.count == 64 else { return nil }
    var bytes: [UInt8] = []
    for pair in stride(from: 0, to: 64, by: 2) {
      guard let high = Self.hexValue(digits[pair]), let low = Self.hexValue(digits[pair + 1]) else { return nil }
      bytes.append(high << 4 | low)
    }
    self.init(bytes: bytes)
  }

  /// The hash of some bytes: an input, a setting, a table made by the program.
  public init(of bytes: [UInt8]) {
    self = bytes.withUnsafeBytes { buffer in
      let hasher = SHA256()
      hasher.add(buffer)
      return hasher.end()
    }
  }

  /// The 32 bytes.
  public var bytes: [UInt8] {
    [words.0, words.1, words.2, words.3].flatMap { word in
      (0..<8).map { UInt8(truncatingIfNeeded: word >> UInt64(56 - 8 * $0)) }
    }
  }

  /// Whether all 32 bytes are equal.
  public static func == (left: Self, right: Self) -> Bool {
    left.words == right.words
  }

  /// Feeds all 32 bytes to `hasher`.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(words.0)
    hasher.combine(words.1)
    hasher.combine(words.2)
    hasher.combine(words.3)
  }

  private static func hexValue(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}

extension ContentHash: CustomStringConvertible {
  /// 64 lower-case hexadecimal digits, as `sha256sum` prints them.
  public var description: String {
    let digits = Array("0123456789abcdef".utf8)
    let text = bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }
}

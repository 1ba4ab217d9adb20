/// Texts one behind another in one block of bytes: a column of text without a `String` per field.
public struct TextColumn: Sendable {
  private(set) var bytes: [UInt8] = []
  private var ends: [UInt32] = []

  /// How many texts there are.
  public var count: Int { ends.count }

  mutating func append(_ field: Field) {
    bytes.append(contentsOf: field.buffer)
    precondition(bytes.count <= Int(UInt32.max), "a text column holds at most 4 GiB")
    ends.append(UInt32(bytes.count))
  }

  mutating func reserve(rows: Int, bytes count: Int) {
    ends.reserveCapacity(rows)
    bytes.reserveCapacity(count)
  }

  func range(_ position: Int) -> Range<Int> {
    (position == 0 ? 0 : Int(ends[position - 1]))..<Int(ends[position])
  }

  /// The text at a position; bytes that are no UTF-8, and control characters, which no document can carry, are shown as replacement
  /// characters.
  public subscript(_ position: Int) -> String {
    let text = bytes[range(position)]
    let isPlain = text.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
    if isPlain { return String(decoding: text, as: UTF8.self) }
    return String(
      String.UnicodeScalarView(
        String(decoding: text, as: UTF8.self).unicodeScalars.map { scalar in
          scalar.value < 0x20 || scalar.value == 0x7F ? "\u{FFFD}" : scalar
        }))
  }

  func withTables<Result>(
    _ body: (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<UInt32>) throws -> Result
  ) rethrows -> Result {
    try bytes.withUnsafeBufferPointer { bytes in try ends.withUnsafeBufferPointer { try body(bytes, $0) } }
  }

  /// Runs a closure with the bytes of a text, which must not leave it.
  func withField<Result>(_ position: Int, _ body: (Field) throws -> Result) rethrows -> Result {
    try bytes.withUnsafeBufferPointer { try body(Field(UnsafeBufferPointer(rebasing: $0[range(position)]))) }
  }

  /// Whether the text at a position has no bytes.
  public func isEmpty(_ position: Int) -> Bool { range(position).isEmpty }
}

/// Identifiers of one table in the order in which they came, found by their bytes.
///
/// Ids are text, whatever they look like: 19 digits fit no floating-point number. Open addressing with linear probing; finding
/// one costs its length and about one and a half probes.
public struct IdentifierIndex: Sendable {
  private(set) var texts = TextColumn()
  private var slots: [Int32] = Array(repeating: -1, count: 16)
  private var hashes: [UInt32] = []

  /// How many identifiers there are.
  public var count: Int { texts.count }

  /// The identifier at a position.
  public subscript(_ position: Int) -> String { texts[position] }

  /// The position of an identifier, or nil.
  public func find(_ text: String) -> Int? {
    var copy = text
    return copy.withUTF8 { position(of: Field($0)) }
  }

  func withTables<Result>(
    _ body: (UnsafeBufferPointer<Int32>, UnsafeBufferPointer<UInt32>) throws -> Result
  ) rethrows -> Result {
    try slots.withUnsafeBufferPointer { slots in try hashes.withUnsafeBufferPointer { try body(slots, $0) } }
  }

  mutating func reserve(rows: Int, bytes: Int) {
    texts.reserve(rows: rows, bytes: bytes)
    hashes.reserveCapacity(rows)
    grow(to: rows)
  }

  /// The position of a field's identifier, or nil where it is unknown.
  func position(of field: Field) -> Int? {
    let hash = field.hash
    let found = probe(field, hash)
    return found.position >= 0 ? Int(found.position) : nil
  }

  /// The position of a field's identifier, which is added where it is new.
  mutating func insert(_ field: Field) -> (position: Int, isNew: Bool) {
    if (count + 1) * 3 > slots.count * 2 { grow(to: count * 2 + 16) }
    let hash = field.hash
    let found = probe(field, hash)
    if found.position >= 0 { return (Int(found.position), false) }
    let position = count
    texts.append(field)
    hashes.append(hash)
    slots[found.slot] = Int32(position)
    return (position, true)
  }

  private func probe(_ field: Field, _ hash: UInt32) -> (position: Int32, slot: Int) {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while true {
      let position = slots[slot]
      if position < 0 { return (-1, slot) }
      if hashes[Int(position)] == hash {
        let range = texts.range(Int(position))
        let isSame = texts.bytes.withUnsafeBufferPointer { all in field.equals(all, range) }
        if isSame { return (position, slot) }
      }
      slot = (slot + 1) & mask
    }
  }

  private mutating func grow(to rows: Int) {
    var size = slots.count
    while size * 2 < rows * 3 + 16 { size *= 2 }
    guard size > slots.count else { return }
    slots = Array(repeating: -1, count: size)
    let mask = size - 1
    for (position, hash) in hashes.enumerated() {
      var slot = Int(hash) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(position)
    }
  }
}

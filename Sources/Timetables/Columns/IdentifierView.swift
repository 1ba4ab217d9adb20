import Glibc

extension IdentifierIndex {
  /// Runs a closure with the index opened for many look-ups, which must not leave it.
  func withView<Result>(_ body: (IdentifierView) throws -> Result) rethrows -> Result {
    try withTables { slots, hashes in
      try texts.withTables { bytes, ends in
        try body(IdentifierView(slots: slots, hashes: hashes, bytes: bytes, ends: ends))
      }
    }
  }
}

/// An index opened for look-ups in a hot loop: plain pointers, no bounds to check but those of the hash table itself.
struct IdentifierView {
  let slots: UnsafeBufferPointer<Int32>
  let hashes: UnsafeBufferPointer<UInt32>
  let bytes: UnsafeBufferPointer<UInt8>
  let ends: UnsafeBufferPointer<UInt32>

  var count: Int { ends.count }

  /// The position of a field's identifier, or −1.
  @inline(__always)
  func position(of field: Field) -> Int32 {
    guard let slot = slots.baseAddress else { return -1 }
    let hash = field.hash
    let mask = slots.count - 1
    var place = Int(hash) & mask
    while true {
      let position = slot[place]
      if position < 0 { return -1 }
      if hashes[Int(position)] == hash && holds(field, at: position) { return position }
      place = (place + 1) & mask
    }
  }

  /// The bytes of the identifier at a position.
  @inline(__always)
  subscript(_ position: Int32) -> Field {
    let start = position == 0 ? 0 : Int(ends[Int(position) - 1])
    return Field(start: bytes.baseAddress.map { $0 + start }, count: Int(ends[Int(position)]) - start)
  }

  /// Whether the identifier at a position is that of a field.
  @inline(__always)
  func holds(_ field: Field, at position: Int32) -> Bool { field.equals(self[position]) }
}

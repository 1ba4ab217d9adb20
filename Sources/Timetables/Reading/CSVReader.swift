import Glibc

/// Walks over the rows of one table. Fields point into the table's bytes; nothing is copied but fields with doubled quotes.
///
/// Follows RFC 4180 and what real feeds do besides: a byte order mark, CRLF and LF mixed, no line end after the last row,
/// spaces round values (before an opening quote too), rows shorter or longer than the header, lines with nothing on them.
/// Text between a closing quote and the next comma is no part of the value; it is remembered that there was some.
struct CSVReader: ~Copyable {
  private let base: UnsafePointer<UInt8>
  private let count: Int
  /// Where the next row starts, in bytes.
  private(set) var position = 0
  private var fields: UnsafeMutablePointer<Field>
  private var capacity: Int
  private(set) var fieldCount = 0
  private var unquoted: [UnsafeMutablePointer<UInt8>] = []

  /// The names in the header, without spaces round them.
  private(set) var header: [String] = []
  /// The row's number as people count lines: the header is row 1. Quoted line ends do not count.
  private(set) var rowNumber = 0
  /// What was seen besides plain rows.
  private(set) var oddities = TableOddities()

  /// A reader at the row behind the header.
  ///
  /// The bytes must outlive the reader.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    count = bytes.count
    capacity = 64
    fields = .allocate(capacity: capacity)
    // An empty buffer may have no address; one that is never read stands in.
    base = bytes.baseAddress ?? UnsafePointer(UnsafeRawPointer(fields).assumingMemoryBound(to: UInt8.self))
    if count >= 3 && base[0] == 0xEF && base[1] == 0xBB && base[2] == 0xBF { position = 3 }
    if next() { header = (0..<fieldCount).map { fields[$0].text } }
    oddities.padded = FieldTally()
    oddities.lineEnds = FieldTally()
  }

  /// A reader in the middle of a table, at a byte where a row starts. Rows are counted as if it came right behind the header.
  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, header: [String]) {
    precondition((0...bytes.count).contains(start), "a row starts inside the table")
    count = bytes.count
    capacity = 64
    fields = .allocate(capacity: capacity)
    base = bytes.baseAddress ?? UnsafePointer(UnsafeRawPointer(fields).assumingMemoryBound(to: UInt8.self))
    position = start
    self.header = header
    rowNumber = 1
  }

  deinit {
    fields.deallocate()
    for buffer in unquoted { buffer.deallocate() }
  }

  /// How many bytes the rows still ahead take.
  var bytesAhead: Int { count - position }

  /// The bytes of the rows still ahead.
  @inline(__always)
  var ahead: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: base + position, count: count - position) }

  /// Passes over a row that was read otherwise, and whose length that told.
  @inline(__always)
  mutating func pass(_ length: Int) {
    position += length
    rowNumber += 1
  }

  /// The fields of this row.
  @inline(__always)
  var row: RowFields { RowFields(fields: UnsafePointer(fields), count: fieldCount) }

  /// The field in a column; empty where the row is shorter, or the column is −1.
  @inline(__always)
  subscript(_ column: Int) -> Field { column >= 0 && column < fieldCount ? fields[column] : .empty }

  /// Whether a field's bytes lie in the table and stay, or were put together for this row only.
  @inline(__always)
  func isLasting(_ field: Field) -> Bool {
    guard let start = field.start else { return false }
    return start >= base && start < base + count
  }

  /// Moves to the next row; false at the end of the table.
  mutating func next() -> Bool {
    if !unquoted.isEmpty { releaseUnquoted() }
    while position < count {
      rowNumber += 1
      let start = position
      readRow()
      if fieldCount > 1 || !fields[0].isEmpty { return true }
      if hasBlanks(start) { oddities.emptyRows.add(rowNumber, 0) }
    }
    fieldCount = 0
    return false
  }

  /// Whether an empty line, at whose end the reader stands, holds anything but its line end.
  private func hasBlanks(_ start: Int) -> Bool {
    (start..<position).contains { base[$0] != 0x0A && base[$0] != 0x0D }
  }

  private mutating func readRow() {
    let (base, count) = (base, count)
    var place = position
    fieldCount = 0
    while true {
      let start = place
      var hasBlanks = false
      var isQuoted = false
      while true {
        place = nextSpecial(from: place)
        guard place < count else { break }
        let byte = base[place]
        if byte == 0x2C || byte == 0x0A || byte == 0x0D { break }
        if byte == 0x22 && isBlank(start, place) {
          isQuoted = true
          readQuoted(at: place)
          place = position
          break
        }
        if byte == 0x20 || byte == 0x09 { hasBlanks = true }
        place += 1
      }
      if !isQuoted {
        append(hasBlanks ? trimmed(start, place, isQuoted: false) : Field(start: base + start, count: place - start))
      }
      guard place < count else { break }
      let byte = base[place]
      place += 1
      if byte == 0x2C { continue }
      // A carriage return ends the row with or without a line feed behind it.
      if byte == 0x0D && place < count && base[place] == 0x0A { place += 1 }
      break
    }
    position = place
  }

  /// The next byte that can end a field, open a quote or be trimmed, or the table's end. All of these lie at or below the comma, and
  /// nearly all of a table lies above: eight bytes are looked at in a step.
  ///
  /// Subtracting 0x2D from each byte borrows into the top bit of those below it, and of those only where the byte's own top bit was clear;
  /// a borrow runs on upwards alone, so that the lowest hit is always a true one (Warren, Hacker's Delight, §6-1 [B]).
  @inline(__always)
  private func nextSpecial(from start: Int) -> Int {
    var place = start
    let raw = UnsafeRawPointer(base)
    while count - place >= 8 {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      let hits = (word &- 0x2D2D_2D2D_2D2D_2D2D) & ~word & 0x8080_8080_8080_8080
      if hits != 0 { return place + hits.trailingZeroBitCount / 8 }
      place += 8
    }
    while place < count && base[place] > 0x2C { place += 1 }
    return place
  }

  private func isBlank(_ start: Int, _ end: Int) -> Bool {
    (start..<end).allSatisfy { base[$0] == 0x20 || base[$0] == 0x09 }
  }

  /// Reads a field from its opening quote and leaves `position` at the comma or line end behind it.
  private mutating func readQuoted(at quote: Int) {
    let start = quote + 1
    var place = start
    var doubled = 0
    var hasLineEnd = false
    while place < count {
      if base[place] == 0x0A || base[place] == 0x0D { hasLineEnd = true }
      if base[place] == 0x22 {
        if place + 1 < count && base[place + 1] == 0x22 {
          doubled += 1
          place += 2
          continue
        }
        break
      }
      place += 1
    }
    if place >= count { oddities.unclosedQuotes.add(rowNumber, fieldCount) }
    if hasLineEnd { oddities.lineEnds.add(rowNumber, fieldCount) }
    let end = place
    if place < count { place += 1 }
    var hasStrayText = false
    // Spaces between the closing quote and the next comma are the usual case.
    while place < count && base[place] != 0x2C && base[place] != 0x0A && base[place] != 0x0D {
      if base[place] != 0x20 && base[place] != 0x09 { hasStrayText = true }
      place += 1
    }
    if hasStrayText { oddities.strayTexts.add(rowNumber, fieldCount) }
    append(doubled == 0 ? trimmed(start, end, isQuoted: true) : withoutDoubledQuotes(start, end, doubled))
    position = place
  }

  private mutating func withoutDoubledQuotes(_ start: Int, _ end: Int, _ doubled: Int) -> Field {
    let size = end - start - doubled
    let buffer = UnsafeMutablePointer<UInt8>.allocate(capacity: max(size, 1))
    unquoted.append(buffer)
    var place = start
    var written = 0
    while place < end {
      buffer[written] = base[place]
      written += 1
      place += base[place] == 0x22 ? 2 : 1
    }
    return Field(start: buffer, count: written)
  }

  @inline(__always)
  private mutating func trimmed(_ start: Int, _ end: Int, isQuoted: Bool) -> Field {
    var first = start
    var last = end
    while first < last && (base[first] == 0x20 || base[first] == 0x09) { first += 1 }
    while last > first && (base[last - 1] == 0x20 || base[last - 1] == 0x09) { last -= 1 }
    if isQuoted && last - first != end - start { oddities.padded.add(rowNumber, fieldCount) }
    return Field(start: base + first, count: last - first)
  }

  @inline(__always)
  private mutating func append(_ field: Field) {
    if fieldCount == capacity {
      let larger = UnsafeMutablePointer<Field>.allocate(capacity: capacity * 2)
      larger.moveInitialize(from: fields, count: fieldCount)
      fields.deallocate()
      fields = larger
      capacity *= 2
    }
    fields[fieldCount] = field
    fieldCount += 1
  }

  private mutating func releaseUnquoted() {
    for buffer in unquoted { buffer.deallocate() }
    unquoted.removeAll(keepingCapacity: true)
  }
}

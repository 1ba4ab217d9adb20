import Glibc

/// Walks over the rows of one table. Fields point into the table's bytes; nothing is copied but fields with doubled quotes.
///
/// Follows RFC 4180 and what real feeds do besides: a byte order mark, CRLF and LF mixed, no line end after the last row,
/// spaces round values (before an opening quote too), rows shorter or longer than the header, lines with nothing on them.
/// Text between a closing quote and the next comma is no part of the value; the first row that has some is remembered.
struct CSVReader: ~Copyable {
  private let base: UnsafePointer<UInt8>
  private let count: Int
  private var position = 0
  private var fields: UnsafeMutablePointer<Field>
  private var capacity: Int
  private(set) var fieldCount = 0
  private var unquoted: [UnsafeMutablePointer<UInt8>] = []

  /// The names in the header, without spaces round them.
  private(set) var header: [String] = []
  /// The row's number as people count lines: the header is row 1. Quoted line ends do not count.
  private(set) var rowNumber = 0
  /// How many lines with nothing on them were passed over.
  private(set) var emptyRows = 0
  /// How many fields had spaces round their value.
  private(set) var paddedFields = 0
  /// The row whose quote is never closed, if there is one: the table ends inside it.
  private(set) var unclosedRow: Int?
  /// The first row with text behind a closing quote.
  private(set) var strayTextRow: Int?

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
    paddedFields = 0
  }

  deinit {
    fields.deallocate()
    for buffer in unquoted { buffer.deallocate() }
  }

  /// How many bytes the rows still ahead take.
  var bytesAhead: Int { count - position }

  /// The field in a column; empty where the row is shorter, or the column is −1.
  @inline(__always)
  subscript(_ column: Int) -> Field { column >= 0 && column < fieldCount ? fields[column] : .empty }

  /// Moves to the next row; false at the end of the table.
  mutating func next() -> Bool {
    if !unquoted.isEmpty { releaseUnquoted() }
    while position < count {
      rowNumber += 1
      readRow()
      if fieldCount > 1 || !fields[0].isEmpty { return true }
      emptyRows += 1
    }
    fieldCount = 0
    return false
  }

  private mutating func readRow() {
    fieldCount = 0
    while true {
      var place = position
      let start = place
      while place < count && (base[place] == 0x20 || base[place] == 0x09) { place += 1 }
      if place < count && base[place] == 0x22 {
        if place > start { paddedFields += 1 }
        readQuoted(at: place)
        place = position
      } else {
        while place < count {
          let byte = base[place]
          if byte == 0x2C || byte == 0x0A || byte == 0x0D { break }
          place += 1
        }
        append(trimmed(start, place))
      }
      guard place < count else {
        position = place
        return
      }
      let byte = base[place]
      if byte == 0x2C {
        position = place + 1
        continue
      }
      // A carriage return ends the row with or without a line feed behind it.
      position = byte == 0x0D && place + 1 < count && base[place + 1] == 0x0A ? place + 2 : place + 1
      return
    }
  }

  /// Reads a field from its opening quote and leaves `position` at the comma or line end behind it.
  private mutating func readQuoted(at quote: Int) {
    let start = quote + 1
    var place = start
    var doubled = 0
    while place < count {
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
    if place >= count && unclosedRow == nil { unclosedRow = rowNumber }
    let end = place
    if place < count { place += 1 }
    // Spaces between the closing quote and the next comma are the usual case.
    while place < count && base[place] != 0x2C && base[place] != 0x0A && base[place] != 0x0D {
      if base[place] != 0x20 && base[place] != 0x09 && strayTextRow == nil { strayTextRow = rowNumber }
      place += 1
    }
    append(doubled == 0 ? trimmed(start, end) : withoutDoubledQuotes(start, end, doubled))
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
  private mutating func trimmed(_ start: Int, _ end: Int) -> Field {
    var first = start
    var last = end
    while first < last && (base[first] == 0x20 || base[first] == 0x09) { first += 1 }
    while last > first && (base[last - 1] == 0x20 || base[last - 1] == 0x09) { last -= 1 }
    if last - first != end - start { paddedFields += 1 }
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

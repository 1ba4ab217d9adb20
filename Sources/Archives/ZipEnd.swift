/// Where a zip's list of entries (the central directory) is, from the record at its end. Layouts: APPNOTE.TXT 6.3.10 §4.3.14
/// (zip64 end record), §4.3.15 (its locator), §4.3.16 (end record) [B].
struct ZipEnd {
  /// Bytes of the list from the start of the file.
  let directory: Range<Int>
  let entryCount: Int

  private static let signature = 0x0605_4B50
  private static let zip64Signature = 0x0606_4B50
  private static let locatorSignature = 0x0706_4B50
  private static let length = 22
  private static let zip64Length = 56
  private static let locatorLength = 20

  /// Finds the end record and follows it.
  ///
  /// The comment behind the record may hold anything, a false end record too, and readers disagree on which they take. So:
  /// the last signature in the file is the record, it must end exactly where the file ends, and no earlier record may claim
  /// to do so as well.
  static func locate(in zip: RawSpan, path: String) throws(ArchiveError) -> ZipEnd {
    let last = zip.byteCount - length
    guard last >= 0 else { throw ArchiveError(.truncated, path: path) }
    let first = max(0, last - 0xFFFF)
    var found: Int?
    for offset in stride(from: last, through: first, by: -1) where zip.field32(at: offset) == signature {
      let end = offset + length + zip.field16(at: offset + 20)
      if found == nil {
        if end < zip.byteCount { throw ArchiveError(.bytesPastEnd(count: zip.byteCount - end), path: path) }
        if end > zip.byteCount { throw ArchiveError(.truncated, path: path) }
        found = offset
      } else if end == zip.byteCount {
        throw ArchiveError(.ambiguousEnd, path: path)
      }
    }
    guard let record = found else { throw ArchiveError(.truncated, path: path) }
    return try ZipEnd(record: record, in: zip, path: path)
  }

  private init(record: Int, in zip: RawSpan, path: String) throws(ArchiveError) {
    let locator = record - Self.locatorLength
    let isZip64 = locator >= 0 && zip.field32(at: locator) == Self.locatorSignature
    // In a zip64 the 16-bit disk numbers may be all ones, which points to the wide record.
    func isFirstDisk(_ number: Int) -> Bool { number == 0 || isZip64 && number == 0xFFFF }
    guard isFirstDisk(zip.field16(at: record + 4)), isFirstDisk(zip.field16(at: record + 6)) else {
      throw ArchiveError(.severalDisks, path: path)
    }
    let countHere = zip.field16(at: record + 8)
    let count = zip.field16(at: record + 10)
    guard countHere == count else { throw ArchiveError(.severalDisks, path: path) }
    let size = zip.field32(at: record + 12)
    let start = zip.field32(at: record + 16)
    guard isZip64 else {
      // The list ends exactly where the record starts: nothing can hide between them, or before the first entry.
      guard start + size == record else { throw ArchiveError(.directoryBroken(offset: start), path: path) }
      directory = start..<record
      entryCount = count
      return
    }
    let wide = try Self.readZip64(locator: locator, in: zip, path: path)
    guard count == 0xFFFF || count == wide.count, size == 0xFFFF_FFFF || size == wide.size,
      start == 0xFFFF_FFFF || start == wide.start
    else { throw ArchiveError(.zip64Disagrees, path: path) }
    guard wide.start <= wide.record, wide.size == wide.record - wide.start else {
      throw ArchiveError(.directoryBroken(offset: wide.start), path: path)
    }
    directory = wide.start..<wide.record
    entryCount = wide.count
  }

  private static func readZip64(
    locator: Int, in zip: RawSpan, path: String
  ) throws(ArchiveError) -> (record: Int, start: Int, size: Int, count: Int) {
    // One disk in all; some writers say 0.
    guard zip.field32(at: locator + 4) == 0, zip.field32(at: locator + 16) <= 1 else {
      throw ArchiveError(.severalDisks, path: path)
    }
    guard let record = zip.findField64(at: locator + 8), record <= locator - zip64Length,
      zip.field32(at: record) == zip64Signature, zip.findField64(at: record + 4) == locator - record - 12
    else { throw ArchiveError(.directoryBroken(offset: locator), path: path) }
    guard zip.field32(at: record + 16) == 0, zip.field32(at: record + 20) == 0,
      zip.findField64(at: record + 24) == zip.findField64(at: record + 32)
    else { throw ArchiveError(.severalDisks, path: path) }
    guard let count = zip.findField64(at: record + 32), let size = zip.findField64(at: record + 40),
      let start = zip.findField64(at: record + 48)
    else { throw ArchiveError(.directoryBroken(offset: record), path: path) }
    return (record, start, size, count)
  }
}

/// One entry of a zip by its central directory header, checked on its own. Layout: APPNOTE.TXT 6.3.10 §4.3.12 [B].
struct ZipMember: Sendable {
  let name: String
  /// Where the name's bytes are in the central directory.
  let nameRange: Range<Int>
  let isFolder: Bool
  let method: Int
  let checksum: UInt32
  /// Bytes in the zip.
  let packedSize: Int
  /// Bytes unpacked.
  let size: Int
  /// Where its local header starts.
  let headerOffset: Int
  /// Where the next header of the central directory starts.
  let end: Int

  static let stored = 0
  static let deflated = 8

  private static let signature = 0x0201_4B50
  private static let length = 46
  private static let allOnes = 0xFFFF_FFFF

  /// Reads the header at `offset`; everything it spans must end by `limit`.
  init(at offset: Int, before limit: Int, in zip: RawSpan, path: String) throws(ArchiveError) {
    let nameStart = offset + Self.length
    guard nameStart <= limit, zip.field32(at: offset) == Self.signature else {
      throw ArchiveError(.directoryBroken(offset: offset), path: path)
    }
    let extraStart = nameStart + zip.field16(at: offset + 28)
    let commentStart = extraStart + zip.field16(at: offset + 30)
    end = commentStart + zip.field16(at: offset + 32)
    guard end <= limit else { throw ArchiveError(.directoryBroken(offset: offset), path: path) }

    nameRange = nameStart..<extraStart
    let nameBytes = zip.bytes(in: nameRange)
    let entry = escapedName(nameBytes)
    do throws(ArchiveError.Reason) {
      (name, isFolder) = try Self.readName(nameBytes)
      try Self.checkFlags(zip.field16(at: offset + 8))
      method = zip.field16(at: offset + 10)
      guard method == Self.stored || method == Self.deflated else { throw ArchiveError.Reason.unknownMethod(method) }
      try Self.checkKind(madeBy: zip.field16(at: offset + 4), attributes: zip.field32(at: offset + 38))
      checksum = UInt32(truncatingIfNeeded: zip.field32(at: offset + 16))
      let narrow = Sizes(
        size: zip.field32(at: offset + 24), packed: zip.field32(at: offset + 20), offset: zip.field32(at: offset + 42),
        disk: zip.field16(at: offset + 34))
      let wide = try ZipExtra.findZip64(in: extraStart..<commentStart, of: zip)
      let sizes =
        try wide.map { (range) throws(ArchiveError.Reason) in try narrow.widened(by: range, of: zip) } ?? narrow
      guard sizes.disk == 0 else { throw ArchiveError.Reason.severalDisks }
      size = sizes.size
      packedSize = sizes.packed
      headerOffset = sizes.offset
      if method == Self.stored && size != packedSize { throw ArchiveError.Reason.storedSizeDisagrees }
      if isFolder && size != 0 { throw ArchiveError.Reason.folderWithContent }
    } catch {
      throw ArchiveError(error, path: path, entry: entry)
    }
  }

  private static func readName(
    _ bytes: [UInt8]
  ) throws(ArchiveError.Reason) -> (name: String, isFolder: Bool) {
    // Bit 11 of the flags says UTF-8, but macOS writes UTF-8 without it; what is valid UTF-8 with letters beyond ASCII
    // is practically never another encoding by chance, so the bytes decide and the flag is not asked.
    guard let whole = String(validating: bytes, as: UTF8.self) else { throw .unsafeName(.notUTF8) }
    let isFolder = whole.utf8.last == UInt8(ascii: "/")
    let name = isFolder && whole != "/" ? String(whole.dropLast()) : whole
    if let fault = NameFault.find(in: name) { throw .unsafeName(fault) }
    return (name, isFolder)
  }

  /// Bits 0, 6 and 13: encrypted entry, strong encryption, masked headers; bit 5: a patch to another file.
  private static func checkFlags(_ flags: Int) throws(ArchiveError.Reason) {
    if flags & 0b0010_0000_0100_0001 != 0 { throw .encrypted }
    if flags & 0b0010_0000 != 0 { throw .notARegularEntry }
  }

  /// Unix writers (system 3, macOS 19) put the file's mode into the upper half of the attributes.
  private static func checkKind(madeBy: Int, attributes: Int) throws(ArchiveError.Reason) {
    guard madeBy >> 8 == 3 || madeBy >> 8 == 19 else { return }
    let fileType = attributes >> 16 & 0o170000
    // 0: not told; 0o010000: Info-ZIP marks as a pipe what was piped into it, and the content is that of a file.
    guard [0, 0o010000, 0o040000, 0o100000].contains(fileType) else { throw .notARegularEntry }
  }

  /// The fields that zip64 may widen, in the order in which it does.
  private struct Sizes {
    var size: Int
    var packed: Int
    var offset: Int
    var disk: Int

    /// The values with those that are all ones taken from the zip64 field.
    ///
    /// By the standard the field holds just the widened values. Some writers put in two, three or all four whatever the
    /// narrow fields say; that is accepted when every value that is there twice is the same.
    func widened(by range: Range<Int>, of zip: RawSpan) throws(ArchiveError.Reason) -> Sizes {
      let isWide = [size == allOnes, packed == allOnes, offset == allOnes]
      let wideCount = isWide.count { $0 }
      let isDiskWide = disk == 0xFFFF
      var result = self
      var place = range.lowerBound
      func next() throws(ArchiveError.Reason) -> Int {
        guard range.upperBound - place >= 8, let value = zip.findField64(at: place) else { throw .zip64Disagrees }
        place += 8
        return value
      }
      if range.count == 8 * wideCount + (isDiskWide ? 4 : 0) {
        if isWide[0] { result.size = try next() }
        if isWide[1] { result.packed = try next() }
        if isWide[2] { result.offset = try next() }
        if isDiskWide { result.disk = zip.field32(at: place) }
        return result
      }
      guard [16, 24, 28].contains(range.count) else { throw .zip64Disagrees }
      result.size = try next()
      result.packed = try next()
      if range.count >= 24 { result.offset = try next() }
      if range.count == 28 { result.disk = zip.field32(at: place) }
      guard isWide[0] || result.size == size, isWide[1] || result.packed == packed,
        isWide[2] || result.offset == offset,
        isDiskWide || result.disk == disk, range.count >= 24 || !isWide[2], range.count == 28 || !isDiskWide
      else { throw .zip64Disagrees }
      return result
    }
  }
}

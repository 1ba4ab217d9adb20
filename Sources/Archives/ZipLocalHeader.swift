/// The header in front of an entry's bytes, which repeats the central directory's. Readers that go through the file from
/// its start believe this one, so the two must say the same. Layout: APPNOTE.TXT 6.3.10 §4.3.7 [B].
enum ZipLocalHeader {
  private static let signature = 0x0403_4B50
  private static let length = 30
  private static let allOnes = 0xFFFF_FFFF

  /// Where `member`'s packed bytes are, which end by `limit`; throws when its local header says otherwise than `member`.
  static func checkedData(
    of member: ZipMember, before limit: Int, in zip: RawSpan
  ) throws(ArchiveError.Reason) -> Range<Int> {
    let start = member.headerOffset
    guard start <= limit - length else { throw .outsideFile }
    guard zip.field32(at: start) == signature else { throw .localHeaderMissing }
    let nameStart = start + length
    let extraStart = nameStart + zip.field16(at: start + 26)
    let dataStart = extraStart + zip.field16(at: start + 28)
    guard dataStart <= limit, member.packedSize <= limit - dataStart else { throw .outsideFile }

    let flags = zip.field16(at: start + 6)
    if flags & 0b0010_0000_0100_0001 != 0 { throw .localHeaderDisagrees(.encryption) }
    guard zip.field16(at: start + 8) == member.method else { throw .localHeaderDisagrees(.method) }
    guard zip.bytes(in: nameStart..<extraStart) == zip.bytes(in: member.nameRange) else {
      throw .localHeaderDisagrees(.name)
    }

    // Bit 3: the writer did not know the values yet and put them behind the data; here they may be 0.
    let isLate = flags & 0b1000 != 0
    func agrees(_ local: Int, _ central: Int) -> Bool { local == central || isLate && local == 0 }
    guard agrees(zip.field32(at: start + 14), Int(member.checksum)) else { throw .localHeaderDisagrees(.checksum) }
    var packed = zip.field32(at: start + 18)
    var size = zip.field32(at: start + 22)
    if let wide = try ZipExtra.findZip64(in: extraStart..<dataStart, of: zip) {
      // A local zip64 field always holds both sizes.
      guard wide.count >= 16, let wideSize = zip.findField64(at: wide.lowerBound),
        let widePacked = zip.findField64(at: wide.lowerBound + 8)
      else { throw .zip64Disagrees }
      guard agrees(wideSize, member.size), agrees(widePacked, member.packedSize) else { throw .zip64Disagrees }
      if size == allOnes { size = wideSize }
      if packed == allOnes { packed = widePacked }
    }
    guard agrees(size, member.size) else { throw .localHeaderDisagrees(.size) }
    guard agrees(packed, member.packedSize) else { throw .localHeaderDisagrees(.packedSize) }
    return dataStart..<dataStart + member.packedSize
  }
}

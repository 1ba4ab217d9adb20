/// The extra fields of a header, of which only the zip64 one (id 1) is read: wide values for the fields that are all ones.
/// APPNOTE.TXT 6.3.10 §4.5.3 [B].
enum ZipExtra {
  /// Where the zip64 field's content is in `range`, or nil when there is none; throws when the fields do not fit or it
  /// comes twice.
  static func findZip64(in range: Range<Int>, of zip: RawSpan) throws(ArchiveError.Reason) -> Range<Int>? {
    var found: Range<Int>?
    var place = range.lowerBound
    // Up to three bytes may be left over: padding of some writers, too short for a field.
    while range.upperBound - place >= 4 {
      let start = place + 4
      let end = start + zip.field16(at: place + 2)
      guard end <= range.upperBound else { throw .directoryBroken(offset: place) }
      if zip.field16(at: place) == 1 {
        guard found == nil else { throw .zip64Disagrees }
        found = start..<end
      }
      place = end
    }
    return found
  }
}

extension ArchiveError.Reason: Error {}

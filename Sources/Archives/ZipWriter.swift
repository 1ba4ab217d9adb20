/// Makes a zip in memory: entries in the order in which they are added, all dated 1980-01-01 00:00, so that the same content
/// gives the same bytes on every run (with the same version of libdeflate).
///
/// The plain format, without zip64: below 4 GiB and 65,535 entries. Names are held to the rules that `ZipArchive` reads by.
public struct ZipWriter: Sendable {
  /// How an entry is packed.
  public enum Packing: Sendable, Hashable {
    /// As it is; an ODT's first entry must be so.
    case stored
    /// By deflate, or stored when that is not smaller.
    case deflated
  }

  private var zip: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0
  private var register = NameRegister()
  private let name: String

  /// libdeflate's levels are 1 to 12: 9 costs about as zlib's 9 and packs a little better; 10 and above cost several times
  /// as much [B].
  private static let level: Int32 = 9
  /// MS-DOS date of 1980-01-01, the first there is: day 1, month 1, year 0.
  private static let firstDate = 1 << 5 | 1
  private static let longest = 0xFFFF_FFFF

  /// An empty zip; `name` stands for its path in errors.
  public init(named name: String) {
    self.name = name
  }

  /// Adds an entry behind the earlier ones.
  public mutating func add(_ bytes: [UInt8], as entry: String, packing: Packing = .deflated) throws(ArchiveError) {
    if let fault = NameFault.find(in: entry) { throw ArchiveError(.unsafeName(fault), path: name, entry: entry) }
    let packed = packing == .deflated ? Deflate.deflate(bytes, level: Self.level) : nil
    let data = packed ?? bytes
    let header = Self.header(of: bytes, packedSize: data.count, isPacked: packed != nil, entry: entry)
    // The end record and the list so far must still fit when this entry's are added.
    let end = zip.count + 30 + entry.utf8.count + data.count + directory.count + 46 + entry.utf8.count
    guard count < 0xFFFE, bytes.count < Self.longest, end < Self.longest else {
      throw ArchiveError(.tooLargeToWrite, path: name, entry: entry)
    }
    if let clash = register.findClash(adding: entry) { throw ArchiveError(clash, path: name, entry: entry) }

    directory.append(field32: 0x0201_4B50)
    directory.append(field16: 20)
    directory += header
    directory.append(field16: 0)  // comment
    directory.append(field16: 0)  // disk
    directory.append(field16: 0)  // internal attributes
    directory.append(field32: 0)  // external attributes
    directory.append(field32: zip.count)
    directory += Array(entry.utf8)

    zip.append(field32: 0x0403_4B50)
    zip += header
    zip += Array(entry.utf8)
    zip += data
    count += 1
  }

  /// The whole zip.
  public consuming func finish() -> [UInt8] {
    let start = zip.count
    zip += directory
    zip.append(field32: 0x0605_4B50)
    zip.append(field32: 0)  // disk numbers
    zip.append(field16: count)
    zip.append(field16: count)
    zip.append(field32: directory.count)
    zip.append(field32: start)
    zip.append(field16: 0)  // comment
    return zip
  }

  /// The 26 bytes that a local and a central header have in common. Layout: APPNOTE.TXT 6.3.10 §4.3.7 [B].
  private static func header(of bytes: [UInt8], packedSize: Int, isPacked: Bool, entry: String) -> [UInt8] {
    var header: [UInt8] = []
    header.append(field16: 20)
    header.append(field16: entry.utf8.allSatisfy { $0 < 0x80 } ? 0 : 1 << 11)
    header.append(field16: isPacked ? ZipMember.deflated : ZipMember.stored)
    header.append(field16: 0)  // time
    header.append(field16: firstDate)
    header.append(field32: Int(Deflate.checksum(bytes)))
    header.append(field32: packedSize)
    header.append(field32: bytes.count)
    header.append(field16: entry.utf8.count)
    header.append(field16: 0)  // extra
    return header
  }
}

extension [UInt8] {
  fileprivate mutating func append(field16 value: Int) {
    append(UInt8(truncatingIfNeeded: value))
    append(UInt8(truncatingIfNeeded: value >> 8))
  }

  fileprivate mutating func append(field32 value: Int) {
    append(field16: value)
    append(field16: value >> 16)
  }
}

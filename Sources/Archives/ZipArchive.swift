/// A zip file, mapped into memory and read by our own reader of its central directory.
///
/// Stored and deflated entries, zip64 and data descriptors are read; everything that lets two readers disagree, or a small
/// file become a huge one, is refused when the archive is opened (`ArchiveError.Reason` lists the cases). Folder entries are
/// passed over. Several threads may read entries at the same time.
public final class ZipArchive: Container {
  /// The file, as it was named by the caller.
  public let path: String
  /// The files in the order of the central directory.
  public let entries: [ContainerEntry]
  /// Files that belong to a desktop, not to the delivery, in the same order.
  public let ignored: [IgnoredEntry]

  private let source: ZipBytes
  private let packed: [Packed]

  /// What unpacking needs to know of the entry with the same index.
  private struct Packed {
    let data: Range<Int>
    let method: Int
    let checksum: UInt32
  }

  /// Opens the zip file at `path`.
  public convenience init(at path: String, limits: ArchiveLimits = ArchiveLimits()) throws(ArchiveError) {
    try self.init(.file(MappedFile(at: path)), path: path, limits: limits)
  }

  /// Opens a zip that is in memory already; `name` stands for its path in errors.
  public convenience init(
    bytes: [UInt8], named name: String, limits: ArchiveLimits = ArchiveLimits()
  ) throws(ArchiveError) {
    try self.init(.memory(bytes), path: name, limits: limits)
  }

  private init(_ source: ZipBytes, path: String, limits: ArchiveLimits) throws(ArchiveError) {
    let directory = try source.withBytes { (zip) throws(ArchiveError) in
      try Self.checkStart(of: zip, path: path)
      return try ZipDirectory(of: zip, path: path, limits: limits)
    }
    var entries: [ContainerEntry] = []
    var packed: [Packed] = []
    var ignored: [IgnoredEntry] = []
    for located in directory.members where !located.member.isFolder {
      let member = located.member
      if let reason = IgnoredEntry.Reason.find(forName: member.name) {
        ignored.append(IgnoredEntry(name: member.name, reason: reason))
        continue
      }
      entries.append(ContainerEntry(name: member.name, size: member.size, index: entries.count))
      packed.append(Packed(data: located.data, method: member.method, checksum: member.checksum))
    }
    guard !entries.isEmpty else { throw ArchiveError(.holdsNoFile, path: path) }
    self.path = path
    self.entries = entries
    self.ignored = ignored
    self.packed = packed
    self.source = source
  }

  /// The content of `entry`, with its size and CRC-32 checked.
  public func bytes(of entry: ContainerEntry) throws(ArchiveError) -> [UInt8] {
    precondition(
      entries.indices.contains(entry.index) && entries[entry.index] == entry, "an entry of another container")
    let place = packed[entry.index]
    let (bytes, outcome) = try source.withBytes { (zip) throws(ArchiveError) in
      let data = zip.extracting(place.data)
      if place.method == ZipMember.stored {
        return (bytes: data.withUnsafeBytes { Array($0) }, outcome: Deflate.Outcome.done)
      }
      return data.withUnsafeBytes { Deflate.inflate($0, to: entry.size) }
    }
    func failure(_ reason: ArchiveError.Reason) -> ArchiveError {
      ArchiveError(reason, path: path, entry: entry.name)
    }
    switch outcome {
    case .done: break
    case .broken: throw failure(.brokenData)
    case .otherSize: throw failure(.sizeDisagrees(declared: entry.size))
    case .bytesLeft(let count): throw failure(.packedBytesLeft(count: count))
    }
    guard Deflate.checksum(bytes) == place.checksum else { throw failure(.checksumDisagrees) }
    return bytes
  }

  /// SHA-256 of the zip file's own bytes, as `sha256sum` gives it.
  public func contentHash() throws(ArchiveError) -> ContentHash {
    try source.withBytes { (zip) throws(ArchiveError) in
      let hasher = SHA256()
      zip.withUnsafeBytes { hasher.add($0) }
      return hasher.end()
    }
  }

  /// A zip starts with its first entry, or, when it has none, with its end; then it holds no file.
  private static func checkStart(of zip: RawSpan, path: String) throws(ArchiveError) {
    let head = zip.bytes(in: 0..<min(zip.byteCount, FileKind.headLength))
    if head.isEmpty { throw ArchiveError(.emptyFile, path: path) }
    if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) || head.starts(with: [0x50, 0x4B, 0x05, 0x06]) { return }
    // A spanned archive's first part starts with the signature of a data descriptor.
    if head.starts(with: [0x50, 0x4B, 0x07, 0x08]) { throw ArchiveError(.severalDisks, path: path) }
    throw ArchiveError(.notAContainer(FileKind(head: head)), path: path)
  }
}

@testable import Archives

/// A zip built by hand, in which every field can be made to lie.
struct ForgedZip {
  var entries: [ForgedEntry] = []
  /// Put in front of the first entry, without moving the offsets.
  var prefix: [UInt8] = []
  /// Put between the last entry and the central directory.
  var beforeDirectory: [UInt8] = []
  /// Put between the central directory and the end records.
  var afterDirectory: [UInt8] = []
  var end = ForgedEnd()
  var zip64: ForgedZip64End?
  /// Put behind everything.
  var suffix: [UInt8] = []

  init(_ entries: ForgedEntry...) {
    self.entries = entries
  }

  var bytes: [UInt8] {
    var zip = prefix
    var directory: [UInt8] = []
    for entry in entries {
      directory += entry.centralBytes(offset: zip.count - prefix.count)
      zip += entry.localBytes + entry.data + entry.afterData
    }
    zip += beforeDirectory
    let start = zip.count - prefix.count
    zip += directory + afterDirectory
    if let zip64 {
      let record = zip.count
      zip +=
        le32(0x0606_4B50) + le64(zip64.recordSize ?? 44) + le16(45) + le16(45) + le32(zip64.disk) + le32(zip64.disk)
      zip += le64(zip64.countHere ?? zip64.count ?? entries.count) + le64(zip64.count ?? entries.count)
      zip += le64(zip64.size ?? directory.count) + le64(zip64.start ?? start)
      zip += le32(0x0706_4B50) + le32(0) + le64(zip64.recordOffset ?? record) + le32(zip64.disks)
    }
    zip += le32(0x0605_4B50) + le16(end.disk) + le16(end.directoryDisk)
    zip += le16(end.countHere ?? end.count ?? entries.count) + le16(end.count ?? entries.count)
    zip += le32(end.size ?? directory.count) + le32(end.start ?? start)
    zip += le16(end.commentLength ?? end.comment.count) + end.comment + suffix
    return zip
  }
}

/// One entry: what its two headers say, and the bytes between them.
struct ForgedEntry {
  var local: ForgedHeader
  var central: ForgedHeader
  var data: [UInt8]
  /// A data descriptor, or anything else behind the data.
  var afterData: [UInt8] = []
  var madeBy = 20
  var attributes = 0
  var disk = 0
  var comment: [UInt8] = []
  /// Where the central directory says the local header is, when not where it is.
  var offset: Int?

  /// An honest entry.
  init(_ name: String, _ content: String, method: Int = 8) {
    self.init(name: Array(name.utf8), content: Array(content.utf8), method: method)
  }

  init(name: [UInt8], content: [UInt8], method: Int = 8) {
    data = method == 8 ? Deflate.deflate(content, level: 6) ?? storedBlock(content) : content
    local = ForgedHeader(
      method: method, checksum: Int(Deflate.checksum(content)), packedSize: data.count, size: content.count, name: name)
    central = local
  }

  /// The entry after `change`.
  func with(_ change: (inout ForgedEntry) -> Void) -> ForgedEntry {
    var copy = self
    change(&copy)
    return copy
  }

  /// The entry after the same `change` of both headers.
  func withHeaders(_ change: (inout ForgedHeader) -> Void) -> ForgedEntry {
    with {
      change(&$0.local)
      change(&$0.central)
    }
  }

  var localBytes: [UInt8] {
    le32(local.signature ?? 0x0403_4B50) + local.common + local.name + local.extra
  }

  func centralBytes(offset real: Int) -> [UInt8] {
    var bytes = le32(central.signature ?? 0x0201_4B50) + le16(madeBy) + central.common
    bytes += le16(comment.count) + le16(disk) + le16(0) + le32(attributes) + le32(offset ?? real)
    return bytes + central.name + central.extra + comment
  }
}

struct ForgedHeader {
  var signature: Int?
  var flags = 0
  var method: Int
  var checksum: Int
  var packedSize: Int
  var size: Int
  var name: [UInt8]
  var nameLength: Int?
  var extra: [UInt8] = []

  init(method: Int, checksum: Int, packedSize: Int, size: Int, name: [UInt8]) {
    self.method = method
    self.checksum = checksum
    self.packedSize = packedSize
    self.size = size
    self.name = name
  }

  var common: [UInt8] {
    le16(20) + le16(flags) + le16(method) + le16(0) + le16(33) + le32(checksum) + le32(packedSize) + le32(size)
      + le16(nameLength ?? name.count) + le16(extra.count)
  }
}

struct ForgedEnd {
  var disk = 0
  var directoryDisk = 0
  var countHere: Int?
  var count: Int?
  var size: Int?
  var start: Int?
  var comment: [UInt8] = []
  var commentLength: Int?
}

struct ForgedZip64End {
  var recordSize: Int?
  var disk = 0
  var disks = 1
  var countHere: Int?
  var count: Int?
  var size: Int?
  var start: Int?
  var recordOffset: Int?
}

/// Content that deflate cannot shrink, as one stored block: 3 bits, two lengths, the bytes.
func storedBlock(_ content: [UInt8]) -> [UInt8] {
  [1] + le16(content.count) + le16(~content.count) + content
}

func zip64Extra(_ values: Int...) -> [UInt8] {
  le16(1) + le16(8 * values.count) + values.flatMap { le64($0) }
}

func le16(_ value: Int) -> [UInt8] { littleEndian(value, count: 2) }
func le32(_ value: Int) -> [UInt8] { littleEndian(value, count: 4) }
func le64(_ value: Int) -> [UInt8] { littleEndian(value, count: 8) }

private func littleEndian(_ value: Int, count: Int) -> [UInt8] {
  (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
}

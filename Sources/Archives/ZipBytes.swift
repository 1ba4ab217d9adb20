import Glibc

/// A file in memory by the operating system's mapping, until the last owner lets it go.
///
/// A program that cuts the file short while it is mapped makes the next touch of the lost part fatal (SIGBUS); no program
/// can read a mapping and be safe from that. `checkUnchanged` before each use makes the window small.
final class MappedFile: Sendable {
  private let file: InputFile
  // Sendable by hand: the pages are read-only and private to this object, and unmapped only when nobody holds it.
  private nonisolated(unsafe) let start: UnsafeRawPointer

  init(at path: String) throws(ArchiveError) {
    let file = try InputFile(at: path)
    guard file.status.size > 0 else { throw ArchiveError(.emptyFile, path: path) }
    let mapping = mmap(nil, file.status.size, PROT_READ, MAP_PRIVATE, file.descriptor, 0)
    guard let mapping, mapping != MAP_FAILED else { throw ArchiveError(.system(.map, code: errno), path: path) }
    self.start = UnsafeRawPointer(mapping)
    self.file = file
  }

  deinit {
    munmap(UnsafeMutableRawPointer(mutating: start), file.status.size)
  }

  func withBytes<Result>(_ body: (RawSpan) throws(ArchiveError) -> Result) throws(ArchiveError) -> Result {
    try file.checkUnchanged(since: file.status)
    let buffer = UnsafeRawBufferPointer(start: start, count: file.status.size)
    return try body(buffer.bytes)
  }
}

/// Where the bytes of a zip are.
enum ZipBytes: Sendable {
  case file(MappedFile)
  case memory([UInt8])

  func withBytes<Result>(_ body: (RawSpan) throws(ArchiveError) -> Result) throws(ArchiveError) -> Result {
    switch self {
    case .file(let file): try file.withBytes(body)
    case .memory(let bytes): try body(bytes.span.bytes)
    }
  }
}

/// Little-endian fields, as zip has them. A place outside the span stops the program: callers check ranges first and throw.
extension RawSpan {
  func field16(at offset: Int) -> Int {
    Int(UInt16(littleEndian: unsafeLoadUnaligned(fromByteOffset: offset, as: UInt16.self)))
  }

  func field32(at offset: Int) -> Int {
    Int(UInt32(littleEndian: unsafeLoadUnaligned(fromByteOffset: offset, as: UInt32.self)))
  }

  /// A 64-bit field, or nil when no file can be that long.
  func findField64(at offset: Int) -> Int? {
    Int(exactly: UInt64(littleEndian: unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)))
  }

  func bytes(in range: Range<Int>) -> [UInt8] {
    extracting(range).withUnsafeBytes { Array($0) }
  }
}

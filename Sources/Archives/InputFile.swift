import Glibc

/// A regular file that is open for reading, closed with the value's end.
struct InputFile: ~Copyable {
  let descriptor: Int32
  let path: String
  /// When it was opened.
  let status: FileStatus

  init(at path: String) throws(ArchiveError) {
    try checkPath(path)
    // Not blocking: a pipe without a writer would otherwise hold the program for ever.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else {
      let code = errno
      throw ArchiveError(code == ENOENT ? .missing : .system(.open, code: code), path: path)
    }
    let status: FileStatus
    do throws(ArchiveError) {
      status = try FileStatus.get(descriptor: descriptor, path: path)
      guard status.kind == .file else { throw ArchiveError(status.kind == .folder ? .aFolder : .notAFile, path: path) }
    } catch {
      close(descriptor)
      throw error
    }
    self.descriptor = descriptor
    self.path = path
    self.status = status
  }

  deinit {
    close(descriptor)
  }

  /// All of it, into memory that nobody zeroed first.
  func readAll() throws(ArchiveError) -> [UInt8] {
    let wanted = status.size
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: max(wanted, 1)) { buffer, count in
      LargePages.ask(for: UnsafeMutableRawBufferPointer(buffer))
      while count < wanted {
        let got = pread(descriptor, buffer.baseAddress?.advanced(by: count), wanted - count, count)
        if got > 0 {
          count += got
        } else if got == 0 {
          return
        } else if errno != EINTR {
          code = errno
          return
        }
      }
    }
    if code != 0 { throw ArchiveError(.system(.read, code: code), path: path) }
    guard bytes.count == wanted else { throw ArchiveError(.changedWhileReading, path: path) }
    try checkUnchanged(since: status)
    return bytes
  }

  /// The hash of its content, in constant memory.
  func contentHash() throws(ArchiveError) -> ContentHash {
    let pieceLength = 1 << 20
    let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: pieceLength, alignment: 64)
    defer { piece.deallocate() }
    let hasher = SHA256()
    var place = 0
    while true {
      let got = pread(descriptor, piece.baseAddress, pieceLength, place)
      if got == 0 { break }
      if got > 0 {
        hasher.add(UnsafeRawBufferPointer(rebasing: piece[..<got]))
        place += got
      } else if errno != EINTR {
        throw ArchiveError(.system(.read, code: errno), path: path)
      }
    }
    guard place == status.size else { throw ArchiveError(.changedWhileReading, path: path) }
    try checkUnchanged(since: status)
    return hasher.end()
  }

  /// Refuses a file whose size or time stamp is another than it was in `earlier`.
  func checkUnchanged(since earlier: FileStatus) throws(ArchiveError) {
    guard try FileStatus.get(descriptor: descriptor, path: path) == earlier else {
      throw ArchiveError(.changedWhileReading, path: path)
    }
  }
}

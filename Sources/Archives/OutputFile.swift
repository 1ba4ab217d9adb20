import Glibc

/// Writing to the disk, one step a function; every error names `shown`, what the caller asked for.
enum Output {
  /// Makes a new file with exactly these bytes, on the disk when it returns; answers false when the name is taken.
  static func makeFile(
    at path: String, bytes: [UInt8], permissions: UInt32, shownAs shown: String
  ) throws(ArchiveError) -> Bool {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, permissions)
    guard descriptor >= 0 else {
      let code = errno
      if code == EEXIST { return false }
      throw ArchiveError(.system(.create, code: code), path: shown)
    }
    var code = writeAll(bytes, to: descriptor)
    if code == 0 && fsync(descriptor) != 0 { code = errno }
    if close(descriptor) != 0 && code == 0 { code = errno }
    if code != 0 {
      unlink(path)
      throw ArchiveError(.system(.write, code: code), path: shown)
    }
    return true
  }

  /// Adds bytes to the end of a file that is there.
  static func append(_ bytes: [UInt8], to path: String, shownAs shown: String) throws(ArchiveError) {
    let descriptor = open(path, O_WRONLY | O_APPEND | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { throw ArchiveError(.system(.write, code: errno), path: shown) }
    var code = writeAll(bytes, to: descriptor)
    if close(descriptor) != 0 && code == 0 { code = errno }
    if code != 0 { throw ArchiveError(.system(.write, code: code), path: shown) }
  }

  /// Makes the folders on the way to a place that are missing, from the top down, and names them.
  static func makeMissingFolders(to folder: String, shownAs shown: String) throws(ArchiveError) -> [String] {
    var made: [String] = []
    var path = folder.hasPrefix("/") ? "/" : ""
    do throws(ArchiveError) {
      for part in folder.split(separator: "/") where part != "." {
        path += path.isEmpty || path == "/" ? part : "/" + part
        if try FileStatus.find(at: path) == nil, try makeFolder(at: path, shownAs: shown) { made.append(path) }
      }
    } catch {
      for folder in made.reversed() { rmdir(folder) }
      throw error
    }
    return made
  }

  /// Makes a folder; answers false when the name is taken.
  static func makeFolder(at path: String, shownAs shown: String) throws(ArchiveError) -> Bool {
    if mkdir(path, 0o777) == 0 { return true }
    let code = errno
    if code == EEXIST { return false }
    throw ArchiveError(.system(.create, code: code), path: shown)
  }

  static func move(_ old: String, to new: String, shownAs shown: String) throws(ArchiveError) {
    guard rename(old, new) == 0 else { throw ArchiveError(.system(.rename, code: errno), path: shown) }
  }

  /// Makes sure that names made, moved or removed in `folder` outlive a power cut.
  static func settle(folder: String, shownAs shown: String) throws(ArchiveError) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw ArchiveError(.system(.open, code: errno), path: shown) }
    defer { close(descriptor) }
    // Some network file systems know no fsync of folders (EINVAL); there is nothing better to do on them.
    guard fsync(descriptor) == 0 || errno == EINVAL else {
      throw ArchiveError(.system(.write, code: errno), path: shown)
    }
  }

  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let written = write(descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done)
        if written >= 0 {
          done += written
        } else if errno != EINTR {
          return errno
        }
      }
      return 0
    }
  }
}

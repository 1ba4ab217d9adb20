import Glibc

/// What the file system says of a path: enough to tell files from folders and to notice a change.
struct FileStatus: Equatable {
  enum Kind {
    case file, folder, link, other
  }

  let kind: Kind
  /// Bytes.
  let size: Int
  let device: UInt64
  let node: UInt64
  let permissions: UInt32
  private let modifiedSeconds: Int
  private let modifiedNanoseconds: Int

  /// Of what `path` leads to, through links.
  static func get(at path: String) throws(ArchiveError) -> FileStatus {
    try checkPath(path)
    var raw = stat()
    guard stat(path, &raw) == 0 else { throw failure(path) }
    return FileStatus(raw)
  }

  /// Of `path` itself, which may be a link.
  static func getWithoutFollowing(_ path: String) throws(ArchiveError) -> FileStatus {
    try checkPath(path)
    var raw = stat()
    guard lstat(path, &raw) == 0 else { throw failure(path) }
    return FileStatus(raw)
  }

  /// Of `path` itself, or nil when there is nothing.
  static func find(at path: String) throws(ArchiveError) -> FileStatus? {
    do throws(ArchiveError) {
      return try getWithoutFollowing(path)
    } catch {
      if error.reason == .missing { return nil }
      throw error
    }
  }

  /// Of an open file.
  static func get(descriptor: Int32, path: String) throws(ArchiveError) -> FileStatus {
    var raw = stat()
    guard fstat(descriptor, &raw) == 0 else { throw failure(path) }
    return FileStatus(raw)
  }

  private init(_ raw: stat) {
    switch raw.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    case S_IFLNK: kind = .link
    default: kind = .other
    }
    size = Int(raw.st_size)
    device = UInt64(raw.st_dev)
    node = UInt64(raw.st_ino)
    permissions = UInt32(raw.st_mode & 0o777)
    modifiedSeconds = Int(raw.st_mtim.tv_sec)
    modifiedNanoseconds = Int(raw.st_mtim.tv_nsec)
  }

  private static func failure(_ path: String) -> ArchiveError {
    let code = errno
    return ArchiveError(code == ENOENT ? .missing : .system(.open, code: code), path: path)
  }
}

/// Refuses what the C library would cut short or take for something else.
func checkPath(_ path: String) throws(ArchiveError) {
  if path.isEmpty || path.utf8.contains(0) { throw ArchiveError(.badPath, path: path) }
}

/// `path` with every link and `..` resolved.
func resolvedPath(_ path: String) throws(ArchiveError) -> String {
  try checkPath(path)
  guard let resolved = realpath(path, nil) else {
    let code = errno
    throw ArchiveError(code == ENOENT ? .missing : .system(.open, code: code), path: path)
  }
  defer { free(resolved) }
  return String(cString: resolved)
}

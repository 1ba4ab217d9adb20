import Glibc

/// The files of a folder and its subfolders, one level down, with what they were when they were listed.
struct FolderListing {
  struct File: Sendable {
    /// Relative to the folder, with `/`.
    let name: String
    /// Where the file really is, after links.
    let realPath: String
    let status: FileStatus
  }

  private(set) var files: [File] = []
  private(set) var ignored: [IgnoredEntry] = []

  private let path: String
  private let realPath: String
  private var budget: SizeBudget
  private var register = NameRegister()

  init(at path: String, limits: ArchiveLimits) throws(ArchiveError) {
    self.path = path
    realPath = try resolvedPath(path)
    budget = SizeBudget(limits: limits)
    try add(folder: "", limits: limits)
    files.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    ignored.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// Adds what is in `folder`: "" for the top, else a name that ends in `/`.
  private mutating func add(folder: String, limits: ArchiveLimits) throws(ArchiveError) {
    let names = try listNames(ofFolder: "\(realPath)/\(folder)", shownAs: path, limit: limits.entryCount)
    for bytes in names {
      guard let last = String(validating: bytes, as: UTF8.self) else {
        throw ArchiveError(.unsafeName(.notUTF8), path: path, entry: folder + escapedName(bytes))
      }
      let name = folder + last
      do throws(ArchiveError) {
        try add(name, isTop: folder.isEmpty, limits: limits)
      } catch {
        throw ArchiveError(error.reason, path: path, entry: error.entry ?? name)
      }
    }
  }

  private mutating func add(_ name: String, isTop: Bool, limits: ArchiveLimits) throws(ArchiveError) {
    let place = "\(realPath)/\(name)"
    let status = try FileStatus.getWithoutFollowing(place)
    let mark = status.kind == .folder ? "/" : ""
    if let reason = IgnoredEntry.Reason.find(forName: name) {
      ignored.append(IgnoredEntry(name: name + mark, reason: reason))
      return
    }
    if let fault = NameFault.find(in: name) { throw ArchiveError(.unsafeName(fault), path: path) }
    switch status.kind {
    case .file:
      try add(File(name: name, realPath: place, status: status))
    case .folder:
      if isTop {
        try add(folder: name + "/", limits: limits)
      } else {
        ignored.append(IgnoredEntry(name: name + mark, reason: .tooDeep))
      }
    case .link:
      try addLink(name, at: place)
    case .other:
      ignored.append(IgnoredEntry(name: name, reason: .notAFile))
    }
  }

  private mutating func addLink(_ name: String, at place: String) throws(ArchiveError) {
    guard let target = try? resolvedPath(place), target.hasPrefix(realPath + "/") else {
      throw ArchiveError(.linkLeavesFolder, path: path)
    }
    let status = try FileStatus.getWithoutFollowing(target)
    switch status.kind {
    case .file: try add(File(name: name, realPath: target, status: status))
    case .folder: ignored.append(IgnoredEntry(name: name, reason: .linkToFolder))
    case .link, .other: ignored.append(IgnoredEntry(name: name, reason: .notAFile))
    }
  }

  private mutating func add(_ file: File) throws(ArchiveError) {
    if let excess = budget.findExcess(adding: file.status.size) { throw ArchiveError(excess, path: path) }
    if let clash = register.findClash(adding: file.name) { throw ArchiveError(clash, path: path) }
    files.append(file)
  }
}

/// The names in a folder as bytes, sorted, without `.` and `..`.
func listNames(ofFolder folder: String, shownAs path: String, limit: Int) throws(ArchiveError) -> [[UInt8]] {
  guard let stream = opendir(folder) else { throw ArchiveError(.system(.list, code: errno), path: path) }
  defer { closedir(stream) }
  var names: [[UInt8]] = []
  while true {
    errno = 0
    guard let record = readdir(stream) else {
      if errno != 0 { throw ArchiveError(.system(.list, code: errno), path: path) }
      break
    }
    let name = withUnsafePointer(to: &record.pointee.d_name) { field in
      field.withMemoryRebound(to: UInt8.self, capacity: MemoryLayout.size(ofValue: record.pointee.d_name)) { start in
        Array(
          UnsafeBufferPointer(start: start, count: strlen(UnsafeRawPointer(start).assumingMemoryBound(to: CChar.self))))
      }
    }
    if name == [0x2E] || name == [0x2E, 0x2E] { continue }
    names.append(name)
    if names.count > limit { throw ArchiveError(.tooManyEntries(count: names.count, limit: limit), path: path) }
  }
  return names.sorted { $0.lexicographicallyPrecedes($1) }
}

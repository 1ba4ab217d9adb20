import Glibc

/// A report folder in the making: its files are written beside the target, in `.name.partial-PID-N`, and `commit` puts the
/// whole into place, so that nobody ever sees half a report. Without `commit` nothing is left behind.
///
///     var report = try FolderReplacement(of: "out")
///     try report.write(page, as: "index.html")
///     try report.write(table, as: "tables/blocks.csv")
///     try report.commit()
///
/// A folder that stands in the target's place is replaced only when that loses nobody's work: when it is empty, or when its
/// index (`.elbuss-report`) lists every file in it and no file was changed since. Otherwise the first file that is foreign
/// or edited is named and nothing is touched; both are checked at the start and again before the commit.
public struct FolderReplacement: ~Copyable {
  private let shown: String
  private let target: SplitPath
  private let partial: String
  private var index: ReportIndex
  private var register: NameRegister
  private var isCommitted: Bool

  /// Checks that the folder at `path` may be made or replaced, and starts beside it. The folder that it stands in must exist.
  public init(of path: String) throws(ArchiveError) {
    // A link to a folder stays a link; the folder it leads to is replaced. So too for `x/.` and `..`.
    let exists = try FileStatus.find(at: path) != nil
    let target = try SplitPath(exists ? resolvedPath(path) : path)
    try Self.checkReplaceable(target.whole, shownAs: path)
    let partial = try PartialName.take(beside: target) { (name) throws(ArchiveError) in
      try Output.makeFolder(at: name, shownAs: path)
    }
    self.shown = path
    self.target = target
    self.partial = partial
    self.index = ReportIndex()
    self.register = NameRegister()
    self.isCommitted = false
  }

  deinit {
    guard !isCommitted, let tree = try? FolderTree(of: partial, shownAs: shown) else { return }
    try? tree.remove(shownAs: shown)
  }

  /// Adds a file; `/` in the name makes folders. The name must be new.
  public mutating func write(_ bytes: [UInt8], as name: String) throws(ArchiveError) {
    if let fault = NameFault.find(in: name) { throw ArchiveError(.unsafeName(fault), path: shown, entry: name) }
    if name == ReportIndex.fileName { throw ArchiveError(.reservedName, path: shown, entry: name) }
    if let clash = register.findClash(adding: name) { throw ArchiveError(clash, path: shown, entry: name) }
    do throws(ArchiveError) {
      try makeFolders(for: name)
      guard try Output.makeFile(at: "\(partial)/\(name)", bytes: bytes, permissions: 0o666, shownAs: shown) else {
        throw ArchiveError(.targetIsNotAFile, path: shown)
      }
    } catch {
      throw ArchiveError(error.reason, path: shown, entry: name)
    }
    index.add(name, hash: ContentHash(of: bytes))
  }

  /// Puts the folder into its place, with its index, and removes what it replaces.
  public consuming func commit() throws(ArchiveError) {
    _ = try Output.makeFile(
      at: "\(partial)/\(ReportIndex.fileName)", bytes: index.bytes, permissions: 0o666, shownAs: shown)
    let made = try FolderTree(of: partial, shownAs: shown)
    for folder in made.folders + [""] { try Output.settle(folder: "\(partial)/\(folder)", shownAs: shown) }

    guard let old = try Self.checkReplaceable(target.whole, shownAs: shown) else {
      try Output.move(partial, to: target.whole, shownAs: shown)
      isCommitted = true
      try Output.settle(folder: target.folder, shownAs: shown)
      return
    }
    // For a moment the name is free: readers see the old report, none, or the new one.
    let (whole, shown) = (target.whole, shown)
    let aside = try PartialName.take(beside: target, kind: "old") { (name) throws(ArchiveError) in
      guard try FileStatus.find(at: name) == nil else { return false }
      try Output.move(whole, to: name, shownAs: shown)
      return true
    }
    do throws(ArchiveError) {
      try Output.move(partial, to: target.whole, shownAs: shown)
    } catch {
      try Output.move(aside, to: target.whole, shownAs: shown)
      throw error
    }
    isCommitted = true
    try Output.settle(folder: target.folder, shownAs: shown)
    try FolderTree(old, movedTo: aside).remove(shownAs: aside)
  }

  private func makeFolders(for name: String) throws(ArchiveError) {
    var path = partial
    for part in name.split(separator: "/").dropLast() {
      path += "/" + part
      if try Output.makeFolder(at: path, shownAs: shown) { continue }
      guard try FileStatus.getWithoutFollowing(path).kind == .folder else {
        throw ArchiveError(.targetIsNotAFolder, path: shown)
      }
    }
  }

  /// What stands at `path`, nil when nothing does; throws when it may not be replaced.
  @discardableResult
  private static func checkReplaceable(_ path: String, shownAs shown: String) throws(ArchiveError) -> FolderTree? {
    guard let status = try FileStatus.find(at: path) else { return nil }
    guard status.kind == .folder else { throw ArchiveError(.targetIsNotAFolder, path: shown) }
    let here = try FileStatus.get(at: ".")
    if here.device == status.device && here.node == status.node {
      throw ArchiveError(.targetIsWorkingFolder, path: shown)
    }
    let tree = try FolderTree(of: path, shownAs: shown)
    if tree.files.isEmpty && tree.folders.isEmpty { return tree }
    guard tree.files.contains(where: { $0.name == ReportIndex.fileName && $0.kind == .file }),
      let index = ReportIndex(bytes: try InputFile(at: "\(path)/\(ReportIndex.fileName)").readAll())
    else { throw ArchiveError(.folderIsNotOurs, path: shown) }
    let byName = tree.files.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    for file in byName where file.name != ReportIndex.fileName {
      guard let hash = index.hashByName[file.name], file.kind == .file else {
        throw ArchiveError(.foreignFile, path: shown, entry: file.name)
      }
      guard try InputFile(at: "\(path)/\(file.name)").contentHash() == hash else {
        throw ArchiveError(.editedFile, path: shown, entry: file.name)
      }
    }
    return tree
  }
}

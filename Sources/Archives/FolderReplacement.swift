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
///
/// Folders on the way to the target are made where they are missing, and go again where nothing is committed. A run that is interrupted leaves
/// nothing (`leaveNothingUnfinishedWhenInterrupted`); what one that was killed left is removed by the next run to the same target, where it
/// is plainly ours and no live process holds it (`Leftover`).
public struct FolderReplacement: ~Copyable {
  private let shown: String
  private let target: SplitPath
  private let partial: String
  private let madeFolders: [String]
  private let lock: FolderLock?
  /// Folders that an earlier run left when it was killed, and that were removed.
  public let removedLeftovers: [String]
  private var index: ReportIndex
  private var register: NameRegister
  private var isCommitted: Bool

  /// Whether the folder at `path` may be made or replaced, before anything is computed for it.
  ///
  /// - Throws: `ArchiveError` where it may not.
  public static func check(_ path: String) throws(ArchiveError) {
    let exists = try FileStatus.find(at: path) != nil
    try checkReplaceable(try SplitPath(exists ? resolvedPath(path) : path).whole, shownAs: path)
  }

  /// Checks that the folder at `path` may be made or replaced, and starts beside it.
  public init(of path: String) throws(ArchiveError) {
    // A link to a folder stays a link; the folder it leads to is replaced. So too for `x/.` and `..`.
    let exists = try FileStatus.find(at: path) != nil
    let target = try SplitPath(exists ? resolvedPath(path) : path)
    try Self.checkReplaceable(target.whole, shownAs: path)
    let removed = Leftover.removeAbandoned(beside: target)
    let start = try UnfinishedOutput.step { (items) throws(ArchiveError) in
      let made = exists ? [] : try Output.makeMissingFolders(to: target.folder, shownAs: path)
      do throws(ArchiveError) {
        let partial = try PartialName.take(beside: target) { (name) throws(ArchiveError) in
          try Output.makeFolder(at: name, shownAs: path)
        }
        items += made.map { .emptyFolder($0) } + [.tree(partial)]
        let lock = FolderLock(of: partial)
        try PartialJournal.begin(in: partial, shownAs: path)
        return (made: made, partial: partial, lock: lock)
      } catch {
        for folder in made.reversed() { rmdir(folder) }
        throw error
      }
    }
    self.shown = path
    self.target = target
    partial = start.partial
    madeFolders = start.made
    lock = start.lock
    removedLeftovers = removed
    index = ReportIndex()
    register = NameRegister()
    isCommitted = false
  }

  deinit {
    lock?.release()
    let (partial, shown, made) = (partial, shown, madeFolders)
    if isCommitted { return }
    try? UnfinishedOutput.step { (items) throws(ArchiveError) in
      if let tree = try? FolderTree(of: partial, shownAs: shown) { try? tree.remove(shownAs: shown) }
      for folder in made.reversed() { rmdir(folder) }
      items.removeAll { item in item == .tree(partial) || made.contains { item == .emptyFolder($0) } }
    }
  }

  /// Adds a file; `/` in the name makes folders. The name must be new.
  public mutating func write(_ bytes: [UInt8], as name: String) throws(ArchiveError) {
    if let fault = NameFault.find(in: name) { throw ArchiveError(.unsafeName(fault), path: shown, entry: name) }
    if [ReportIndex.fileName, PartialJournal.fileName].contains(name) {
      throw ArchiveError(.reservedName, path: shown, entry: name)
    }
    if let clash = register.findClash(adding: name) { throw ArchiveError(clash, path: shown, entry: name) }
    let (partial, shown) = (partial, shown)
    do throws(ArchiveError) {
      try UnfinishedOutput.step { (_) throws(ArchiveError) in
        try PartialJournal.note(name, in: partial, shownAs: shown)
        try Self.makeFolders(for: name, in: partial, shownAs: shown)
        guard try Output.makeFile(at: "\(partial)/\(name)", bytes: bytes, permissions: 0o666, shownAs: shown) else {
          throw ArchiveError(.targetIsNotAFile, path: shown)
        }
      }
    } catch {
      throw ArchiveError(error.reason, path: shown, entry: name)
    }
    index.add(name, hash: ContentHash(of: bytes))
  }

  /// Puts the folder into its place, with its index, and removes what it replaces.
  public consuming func commit() throws(ArchiveError) {
    let (partial, target, shown, index, made) = (partial, target, shown, index, madeFolders)
    // One step for whoever interrupts: the old report stands, or the new one.
    try UnfinishedOutput.step { (items) throws(ArchiveError) in
      _ = try Output.makeFile(
        at: "\(partial)/\(ReportIndex.fileName)", bytes: index.bytes, permissions: 0o666, shownAs: shown)
      PartialJournal.end(in: partial)
      let whole = try FolderTree(of: partial, shownAs: shown)
      for folder in whole.folders + [""] { try Output.settle(folder: "\(partial)/\(folder)", shownAs: shown) }
      if let old = try Self.checkReplaceable(target.whole, shownAs: shown) {
        try Self.replace(old, by: partial, target, shownAs: shown, &items)
      } else {
        try Output.move(partial, to: target.whole, shownAs: shown)
      }
      items.removeAll { item in item == .tree(partial) || made.contains { item == .emptyFolder($0) } }
    }
    isCommitted = true
    try Output.settle(folder: target.folder, shownAs: shown)
  }

  private static func replace(
    _ old: FolderTree, by partial: String, _ target: SplitPath, shownAs shown: String,
    _ items: inout [UnfinishedOutput.Item]
  ) throws(ArchiveError) {
    // For a moment the name is free: readers see the old report, none, or the new one.
    let whole = target.whole
    let lock = FolderLock(of: whole)
    defer { lock?.release() }
    let aside = try PartialName.take(beside: target, kind: "old") { (name) throws(ArchiveError) in
      guard try FileStatus.find(at: name) == nil else { return false }
      try Output.move(whole, to: name, shownAs: shown)
      return true
    }
    do throws(ArchiveError) {
      try Output.move(partial, to: whole, shownAs: shown)
    } catch {
      try Output.move(aside, to: whole, shownAs: shown)
      throw error
    }
    items.removeAll { $0 == .tree(partial) }
    try Output.settle(folder: target.folder, shownAs: shown)
    try FolderTree(old, movedTo: aside).remove(shownAs: aside)
  }

  private static func makeFolders(
    for name: String, in partial: String, shownAs shown: String
  ) throws(ArchiveError) {
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

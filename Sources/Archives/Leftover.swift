/// Folders that a run which was killed left beside its target: `.name.partial-PID-N` and `.name.old-PID-N`.
enum Leftover {
  /// Removes those that are plainly ours and that no live process holds, and gives their names. What is in doubt stays: a folder that a
  /// process holds a lock on, one with a file that neither its journal nor its index names, a link.
  static func removeAbandoned(beside target: SplitPath) -> [String] {
    guard let names = try? listNames(ofFolder: target.folder, shownAs: target.folder, limit: 100_000) else { return [] }
    var removed: [String] = []
    for name in names.compactMap({ String(validating: $0, as: UTF8.self) }) where isName(name, of: target.name) {
      let path = "\(target.folder)/\(name)"
      guard (try? FileStatus.getWithoutFollowing(path))?.kind == .folder, let lock = FolderLock(of: path),
        let tree = try? FolderTree(of: path, shownAs: path), isOurs(tree)
      else { continue }
      if (try? tree.remove(shownAs: path)) != nil { removed.append(path) }
      lock.release()
    }
    return removed
  }

  private static func isName(_ name: String, of target: String) -> Bool {
    for kind in ["partial", "old"] {
      let start = ".\(target).\(kind)-"
      guard name.hasPrefix(start) else { continue }
      let numbers = name.dropFirst(start.count).split(separator: "-", omittingEmptySubsequences: false)
      return numbers.count == 2 && numbers.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }
    }
    return false
  }

  private static func isOurs(_ tree: FolderTree) -> Bool {
    guard tree.files.allSatisfy({ $0.kind == .file }) else { return false }
    if let named = PartialJournal.find(in: tree.top) {
      let own = named.union([PartialJournal.fileName, ReportIndex.fileName])
      return tree.files.allSatisfy { own.contains($0.name) }
    }
    guard let bytes = try? InputFile(at: "\(tree.top)/\(ReportIndex.fileName)").readAll(),
      let index = ReportIndex(bytes: bytes)
    else { return false }
    return tree.files.allSatisfy { file in
      file.name == ReportIndex.fileName
        || index.hashByName[file.name].map { hash in
          (try? InputFile(at: "\(tree.top)/\(file.name)").contentHash()) == hash
        } ?? false
    }
  }
}

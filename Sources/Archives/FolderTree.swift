import Glibc

/// Everything in a folder, all levels down, links not followed.
struct FolderTree {
  /// What is not a folder, by name relative to the top.
  private(set) var files: [(name: String, kind: FileStatus.Kind)] = []
  /// The folders below the top, each before what is in it.
  private(set) var folders: [String] = []

  /// Far more than any report; a folder with more is not one.
  private static let mostEntries = 100_000

  let top: String

  init(of top: String, shownAs shown: String) throws(ArchiveError) {
    self.top = top
    var waiting = [""]
    while let folder = waiting.popLast() {
      for bytes in try listNames(ofFolder: "\(top)/\(folder)", shownAs: shown, limit: Self.mostEntries) {
        guard let last = String(validating: bytes, as: UTF8.self) else {
          throw ArchiveError(.foreignFile, path: shown, entry: folder + escapedName(bytes))
        }
        let name = folder + last
        let status = try FileStatus.getWithoutFollowing("\(top)/\(name)")
        if status.kind == .folder {
          folders.append(name)
          waiting.append(name + "/")
        } else {
          files.append((name, status.kind))
        }
        guard files.count + folders.count <= Self.mostEntries else {
          throw ArchiveError(.tooManyEntries(count: Self.mostEntries + 1, limit: Self.mostEntries), path: shown)
        }
      }
    }
  }

  /// The same tree after its top was renamed.
  init(_ tree: FolderTree, movedTo top: String) {
    files = tree.files
    folders = tree.folders
    self.top = top
  }

  /// Removes exactly what was listed: the files, then the folders from the bottom up, then the top. Something that came in
  /// since stays, and with it the folders on the way to it.
  func remove(shownAs shown: String) throws(ArchiveError) {
    for file in files { unlink("\(top)/\(file.name)") }
    for folder in folders.reversed() { rmdir("\(top)/\(folder)") }
    guard rmdir(top) == 0 else { throw ArchiveError(.system(.remove, code: errno), path: shown) }
  }
}

import Glibc

/// The file `.elbuss-partial` in a folder that is being written: it names every file before it is made, so that what a killed run left can be
/// told from what somebody put there. It is gone when the folder is whole.
///
///     # elbuss partial 1
///     index.html
///     tables/blocks.csv
enum PartialJournal {
  static let fileName = ".elbuss-partial"
  private static let title = "# elbuss partial 1"

  static func begin(in folder: String, shownAs shown: String) throws(ArchiveError) {
    _ = try Output.makeFile(
      at: "\(folder)/\(fileName)", bytes: Array("\(title)\n".utf8), permissions: 0o666, shownAs: shown)
  }

  static func note(_ name: String, in folder: String, shownAs shown: String) throws(ArchiveError) {
    try Output.append(Array("\(name)\n".utf8), to: "\(folder)/\(fileName)", shownAs: shown)
  }

  static func end(in folder: String) { unlink("\(folder)/\(fileName)") }

  /// The names in a folder's journal; nil where it has none.
  static func find(in folder: String) -> Set<String>? {
    let path = "\(folder)/\(fileName)"
    guard (try? FileStatus.getWithoutFollowing(path))?.kind == .file,
      let bytes = try? InputFile(at: path).readAll(), let text = String(validating: bytes, as: UTF8.self)
    else { return nil }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.first == title[...] else { return nil }
    return Set(lines.dropFirst().map(String.init))
  }
}

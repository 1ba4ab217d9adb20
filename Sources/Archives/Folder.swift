/// A folder of plain files, read in place: those directly in it and those in its subfolders, one level down.
///
/// Links are followed when they lead to a file inside the folder; a link that leads out of it, or nowhere, is refused,
/// because the folder alone is what was delivered and what the hash speaks for. Deeper folders, hidden names, desktop litter
/// and things that are not files are passed over and listed in `ignored`.
public final class Folder: Container {
  /// The folder, as it was named by the caller.
  public let path: String
  /// The files by the bytes of their names.
  public let entries: [ContainerEntry]
  /// What was passed over, by the bytes of the names.
  public let ignored: [IgnoredEntry]

  private let files: [FolderListing.File]

  /// Lists the folder at `path`; the limits on sizes and number hold as for a zip.
  public init(at path: String, limits: ArchiveLimits = ArchiveLimits()) throws(ArchiveError) {
    let listing = try FolderListing(at: path, limits: limits)
    guard !listing.files.isEmpty else { throw ArchiveError(.holdsNoFile, path: path) }
    self.path = path
    self.files = listing.files
    self.ignored = listing.ignored
    self.entries = listing.files.enumerated().map { index, file in
      ContainerEntry(name: file.name, size: file.status.size, index: index)
    }
  }

  /// The content of `entry`; a file that is no longer as it was when the folder was opened is refused.
  public func bytes(of entry: ContainerEntry) throws(ArchiveError) -> [UInt8] {
    precondition(
      entries.indices.contains(entry.index) && entries[entry.index] == entry, "an entry of another container")
    let file = files[entry.index]
    return try located(file) { () throws(ArchiveError) in
      let input = try InputFile(at: file.realPath)
      try input.checkUnchanged(since: file.status)
      return try input.readAll()
    }
  }

  /// SHA-256 over the list of the files' own hashes, one line each in the order of `entries`: the hash in hexadecimal, two
  /// spaces, the name, a line feed. For a folder with nothing hidden in it that is what these commands give:
  /// `find . -mindepth 1 -maxdepth 2 -type f -printf '%P\n' | LC_ALL=C sort | xargs -d '\n' sha256sum | sha256sum`.
  /// Sizes are part of the content's hash; names hold neither line feeds nor backslashes, so no two folders share a list.
  public func contentHash() throws(ArchiveError) -> ContentHash {
    var list: [UInt8] = []
    for file in files {
      let hash = try located(file) { () throws(ArchiveError) in
        let input = try InputFile(at: file.realPath)
        try input.checkUnchanged(since: file.status)
        return try input.contentHash()
      }
      list += Array("\(hash)  \(file.name)\n".utf8)
    }
    return ContentHash(of: list)
  }

  /// Errors name the folder as the caller did, and the entry.
  private func located<Result>(
    _ file: FolderListing.File, _ body: () throws(ArchiveError) -> Result
  ) throws(ArchiveError) -> Result {
    do throws(ArchiveError) {
      return try body()
    } catch {
      throw ArchiveError(error.reason == .missing ? .changedWhileReading : error.reason, path: path, entry: file.name)
    }
  }
}

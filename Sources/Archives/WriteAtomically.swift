import Glibc

/// Writes `bytes` to the file at `path`: beside it first, onto the disk, and then renamed into its place, so that a reader
/// sees the old content or the new one and never a part. An existing file keeps its permissions, and a link to a file stays
/// a link. What is not a plain file (a folder, a device) is refused.
public func writeAtomically(_ bytes: [UInt8], to path: String) throws(ArchiveError) {
  var target = path
  var permissions: UInt32 = 0o666
  var old = try FileStatus.find(at: path)
  if old?.kind == .link {
    target = try resolvedPath(path)
    old = try FileStatus.find(at: target)
  }
  if let old {
    guard old.kind == .file else { throw ArchiveError(.targetIsNotAFile, path: path) }
    permissions = old.permissions
  }
  let place = try SplitPath(target)
  // One step: the bytes are here already, so that whoever interrupts waits for no more than the disk.
  try UnfinishedOutput.step { (_) throws(ArchiveError) in
    let partial = try PartialName.take(beside: place) { (name) throws(ArchiveError) in
      try Output.makeFile(at: name, bytes: bytes, permissions: permissions, shownAs: path)
    }
    do throws(ArchiveError) {
      // The process's own mask may have taken permissions away that the old file had.
      if old != nil && chmod(partial, permissions) != 0 {
        throw ArchiveError(.system(.write, code: errno), path: path)
      }
      try Output.move(partial, to: target, shownAs: path)
    } catch {
      unlink(partial)
      throw error
    }
  }
  try Output.settle(folder: place.folder, shownAs: path)
}

/// Writes `bytes` to a file that is not there yet, making its folder where that is missing. What stands there already is never
/// written over.
public func writeNewFile(_ bytes: [UInt8], to path: String) throws(ArchiveError) {
  let place = try SplitPath(path)
  try UnfinishedOutput.step { (_) throws(ArchiveError) in
    _ = try Output.makeFolder(at: place.folder, shownAs: path)
    guard try Output.makeFile(at: place.whole, bytes: bytes, permissions: 0o666, shownAs: path) else {
      throw ArchiveError(.targetExists, path: path)
    }
  }
  try Output.settle(folder: place.folder, shownAs: path)
}

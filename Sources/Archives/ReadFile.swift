/// The content of one file that people write by hand: a study, a table of heights, a list of stays.
///
/// - Parameters:
///   - path: where it lies.
///   - limit: the most bytes that such a file may have; larger ones are refused before they are read.
public func readFile(at path: String, limit: Int = 256 << 20) throws(ArchiveError) -> [UInt8] {
  let file = try InputFile(at: path)
  guard file.status.size <= limit else {
    throw ArchiveError(.fileTooLarge(size: file.status.size, limit: limit), path: path)
  }
  return try file.readAll()
}

/// The hash of a file's content, in constant memory: for files that are read piece by piece by somebody else.
///
/// - Throws: `ArchiveError` where it is no file that can be read.
public func contentHash(ofFile path: String) throws(ArchiveError) -> ContentHash {
  try InputFile(at: path).contentHash()
}

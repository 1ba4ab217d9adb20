/// The names of what a folder holds, hidden ones and those that are no UTF-8 left out, in byte order; nil where the path is no folder.
///
/// - Throws: `ArchiveError` where nothing is there, or more than `limit` entries are.
public func findFileNames(inFolder path: String, limit: Int = 100_000) throws(ArchiveError) -> [String]? {
  guard try FileStatus.get(at: path).kind == .folder else { return nil }
  return try listNames(ofFolder: path, shownAs: path, limit: limit).compactMap { bytes in
    bytes.first == UInt8(ascii: ".") ? nil : String(validating: bytes, as: UTF8.self)
  }
}

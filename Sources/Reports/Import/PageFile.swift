import Archives

/// A page as a file.
public enum PageFile {
  /// Writes a page: the whole of it or nothing, in place of what stood there.
  ///
  /// - Throws: `ArchiveError`, one sentence with its remedy, where the place cannot be written.
  public static func write(_ bytes: [UInt8], to path: String) throws { try writeAtomically(bytes, to: path) }
}

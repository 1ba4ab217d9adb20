/// Why something that came in was refused, or something could not be written: the reason with its evidence, the file or
/// folder, and the entry inside it where there is one.
///
/// `description` is one sentence: what, where, why, and what to do. It never holds an unprintable character, nor the part
/// of an address where keys are kept.
public struct ArchiveError: Error, Sendable, Hashable {
  /// What was wrong.
  public let reason: Reason
  /// The file or folder as the caller named it.
  public let path: String
  /// The name of the entry inside, if the fault is in one; bytes that are not text are escaped.
  public let entry: String?

  /// An error about `path`, or about `entry` inside it.
  public init(_ reason: Reason, path: String, entry: String? = nil) {
    self.reason = reason
    self.path = path
    self.entry = entry
  }

  /// The cases, each with its evidence. Sizes are bytes, offsets are bytes from the start of the file.
  public enum Reason: Sendable, Hashable {
    // What was named is not a container.
    case missing
    case isAddress
    case badPath
    case notAFile
    case aFolder
    case emptyFile
    case fileTooLarge(size: Int, limit: Int)
    case notAContainer(FileKind)
    case holdsNoFile
    case system(SystemStep, code: Int32)
    case changedWhileReading

    // The structure of a zip.
    case truncated
    case bytesPastEnd(count: Int)
    case ambiguousEnd
    case severalDisks
    case directoryBroken(offset: Int)
    case entryCountDisagrees(declared: Int)
    case zip64Disagrees

    // Limits.
    case tooManyEntries(count: Int, limit: Int)
    case entryTooLarge(size: Int, limit: Int)
    case totalTooLarge(limit: Int)
    case ratioTooHigh(size: Int, packed: Int, limit: Int)

    // One entry.
    case unsafeName(NameFault)
    case sameName
    case sameNameButForCase(other: String)
    case encrypted
    case unknownMethod(Int)
    case notARegularEntry
    case folderWithContent
    case outsideFile
    case overlaps(other: String)
    case localHeaderMissing
    case localHeaderDisagrees(HeaderField)
    case storedSizeDisagrees
    case brokenData
    case sizeDisagrees(declared: Int)
    case packedBytesLeft(count: Int)
    case checksumDisagrees

    // A folder.
    case linkLeavesFolder

    // Writing.
    case tooLargeToWrite
    case targetIsNotAFile
    case targetExists
    case targetIsNotAFolder
    case targetIsWorkingFolder
    case folderIsNotOurs
    case foreignFile
    case editedFile
    case reservedName
  }

  /// What the operating system was asked to do when it refused.
  public enum SystemStep: String, Sendable, Hashable {
    case open, read, list, map, create, write, rename, remove
  }

  /// The fields that an entry's local header repeats from the central directory.
  public enum HeaderField: String, Sendable, Hashable {
    case name, method, encryption, checksum, size, packedSize
  }
}

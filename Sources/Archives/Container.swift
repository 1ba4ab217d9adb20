/// What came in: named files as bytes, from a zip or a folder.
///
/// Everything that can be known without unpacking is checked when a container is opened, so that one which opens has safe,
/// distinct names and sizes within the limits. A container may be read from several threads at once.
public protocol Container: Sendable {
  /// The file or folder, as it was named by the caller.
  var path: String { get }
  /// The files: a zip's in the order of its directory, a folder's by the bytes of their names.
  var entries: [ContainerEntry] { get }
  /// What is there but does not belong to the delivery.
  var ignored: [IgnoredEntry] { get }
  /// The content of one of this container's `entries`, whole and checked (checksum and size in a zip; unchanged size and
  /// time stamp in a folder). Linear in the size; nothing is kept, so ask once.
  func bytes(of entry: ContainerEntry) throws(ArchiveError) -> [UInt8]
  /// The hash that names exactly this delivery: see `ZipArchive` and `Folder`. Reads everything; nothing is kept, so
  /// ask once.
  func contentHash() throws(ArchiveError) -> ContentHash
}

extension Container {
  /// The entry with exactly this name, or nil. Linear in the number of entries.
  public func findEntry(named name: String) -> ContainerEntry? {
    entries.first { $0.name == name }
  }
}

/// One file in a container.
public struct ContainerEntry: Sendable, Hashable {
  /// The name with `/` between folders, for instance `stops.txt` or `feed/stops.txt`.
  public let name: String
  /// Unpacked size in bytes.
  public let size: Int
  /// The place among the container's entries.
  let index: Int

  /// The last part of the name.
  public var fileName: Substring {
    name.split(separator: "/").last ?? Substring(name)
  }

  /// The name without its last part and the slash, empty at the top.
  public var folderName: Substring {
    name.lastIndex(of: "/").map { name[..<$0] } ?? ""
  }
}

@testable import Archives
@testable import Timetables

/// The feed in `Fuzzing/feed`, right in every respect, whose tables are replaced one at a time.
public struct GoodFeed: Sendable {
  /// The tables in the order of their names.
  public let tables: [(name: String, bytes: [UInt8])]
  /// The feed as it is read.
  public let feed: Feed

  /// The feed, read once.
  public static let shared = GoodFeed()

  private init() {
    let folder = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined() + "/feed"
    guard let container = try? Folder(at: folder) else { preconditionFailure("\(folder) cannot be read") }
    tables = container.entries.map { entry in
      guard let bytes = try? container.bytes(of: entry) else { preconditionFailure("\(entry.name) cannot be read") }
      return (entry.name, bytes)
    }
    guard let feed = try? Feed.read(container) else { preconditionFailure("\(folder) is no feed") }
    self.feed = feed
  }

  /// The feed with other bytes in one table.
  public func container(replacing place: Int, by bytes: [UInt8]) -> any Container {
    MemoryContainer(tables.enumerated().map { ($1.name, $0 == place ? bytes : $1.bytes) })
  }
}

/// Files in memory, without the work that a zip is.
private struct MemoryContainer: Container {
  let path = "fuzz"
  let entries: [ContainerEntry]
  let ignored: [IgnoredEntry] = []
  private let contents: [[UInt8]]

  init(_ files: [(name: String, bytes: [UInt8])]) {
    entries = files.enumerated().map { ContainerEntry(name: $1.name, size: $1.bytes.count, index: $0) }
    contents = files.map(\.bytes)
  }

  func bytes(of entry: ContainerEntry) -> [UInt8] { contents[entry.index] }

  func contentHash() -> ContentHash { ContentHash(of: []) }
}

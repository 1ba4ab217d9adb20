@testable import Archives

/// A feed that lies in memory: files by name, in the order of their names.
struct MemoryContainer: Container {
  let path = "test-feed"
  let entries: [ContainerEntry]
  let ignored: [IgnoredEntry] = []
  private let contents: [[UInt8]]

  init(_ files: [String: [UInt8]]) {
    let sorted = files.sorted { $0.key < $1.key }
    entries = sorted.enumerated().map { ContainerEntry(name: $1.key, size: $1.value.count, index: $0) }
    contents = sorted.map(\.value)
  }

  init(_ files: [String: String]) { self.init(files.mapValues { Array($0.utf8) }) }

  func bytes(of entry: ContainerEntry) -> [UInt8] { contents[entry.index] }

  func contentHash() -> ContentHash { ContentHash(of: contents.flatMap { $0 }) }
}

import Glibc
import Synchronization

/// What stands on the disk and is not whole yet, so that an interrupted run can take it away, and a lock under which every step of
/// writing is done: whoever holds it finds nothing half made between two steps.
enum UnfinishedOutput {
  /// Folders in the order in which they were made: with all that is in them, or only if they are empty.
  enum Item: Equatable {
    case tree(String)
    case emptyFolder(String)
  }

  private static let items = Mutex<[Item]>([])

  /// Does a step of writing; `items` is what has to go if the run ends behind it.
  static func step<Value: Sendable>(
    _ body: (inout [Item]) throws(ArchiveError) -> Value
  ) throws(ArchiveError) -> Value {
    try items.withLock { (items) throws(ArchiveError) in try body(&items) }
  }

  /// Takes everything away that is not whole, and then ends the process by `end` while no other step can begin.
  static func removeAll(thenEnding end: () -> Void) {
    items.withLock { items in
      for item in items.reversed() { remove(item) }
      items = []
      end()
    }
  }

  private static func remove(_ item: Item) {
    switch item {
    case .tree(let path):
      if let tree = try? FolderTree(of: path, shownAs: path) { try? tree.remove(shownAs: path) }
    case .emptyFolder(let path): rmdir(path)
    }
  }
}

import Glibc
import Synchronization

/// The names under which things stand beside their target until they are whole: `.name.partial-PID-N`.
enum PartialName {
  private static let count = Atomic<Int>(0)

  /// Calls `make` with one name after another beside `target` until it answers that the name was free.
  static func take(
    beside target: SplitPath, kind: String = "partial", _ make: (String) throws(ArchiveError) -> Bool
  ) throws(ArchiveError) -> String {
    // A name can be taken only by what an earlier process with our number left behind.
    for _ in 0..<100 {
      let number = count.add(1, ordering: .relaxed).newValue
      let name = "\(target.folder)/.\(target.name).\(kind)-\(getpid())-\(number)"
      if try make(name) { return name }
    }
    throw ArchiveError(.system(.create, code: EEXIST), path: target.whole)
  }
}

/// A path as its folder and its last part.
struct SplitPath {
  /// The folder, "." when the path is a bare name, "/." at the root.
  let folder: String
  let name: String

  var whole: String { "\(folder)/\(name)" }

  /// Refuses a path that does not end in a name.
  init(_ path: String) throws(ArchiveError) {
    try checkPath(path)
    var text = path[...]
    while text.last == "/" { text.removeLast() }
    guard !text.isEmpty else { throw ArchiveError(.badPath, path: path) }
    if let slash = text.lastIndex(of: "/") {
      let folder = text[..<slash]
      self.folder = folder.isEmpty ? "/." : String(folder)
      name = String(text[text.index(after: slash)...])
    } else {
      folder = "."
      name = String(text)
    }
    guard name != ".", name != ".." else { throw ArchiveError(.badPath, path: path) }
  }
}

import Foundation

/// The checkout that the tests stand in.
enum House {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  /// Names of the folders directly under one, sorted.
  static func folders(_ path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.appendingPathComponent(path).path).filter { name in
      var isFolder: ObjCBool = false
      let full = root.appendingPathComponent(path).appendingPathComponent(name).path
      return FileManager.default.fileExists(atPath: full, isDirectory: &isFolder) && isFolder.boolValue
    }.sorted()
  }

  /// Paths of the Swift files under a folder, from the root, sorted.
  static func swiftFiles(_ path: String) throws -> [String] {
    let base = root.appendingPathComponent(path)
    let names = FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".swift") }.map { "\(path)/\($0)" }.sorted()
  }

  /// The modules that a source file imports.
  static func imports(_ file: String) throws -> [String] {
    try text(file).split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard let place = words.firstIndex(of: "import"), place <= 1, words.count > place + 1 else { return nil }
      guard place == 0 || ["public", "internal", "private", "fileprivate", "package", "@testable"].contains(words[0])
      else { return nil }
      return String(words[words.count > place + 2 ? place + 2 : place + 1].split(separator: ".")[0])
    }
  }

  /// The rooms and what each may import, from the list in ARCHITECTURE.md: lines of the form `Room → A, B`.
  static func architecture() throws -> [String: [String]] {
    var rooms: [String: [String]] = [:]
    for line in try text("ARCHITECTURE.md").split(separator: "\n") {
      let sides = line.components(separatedBy: " → ")
      guard sides.count == 2, line.hasPrefix("    ") else { continue }
      let list = sides[1].split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }.filter { $0 != "–" }
      rooms[sides[0].trimmingCharacters(in: .whitespaces)] = list
    }
    return rooms
  }
}

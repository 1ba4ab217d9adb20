import Foundation

/// Where the tests find files: the project itself, and the shared data beside it, which may be absent.
enum Places {
  static let project = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  static let shared = ProcessInfo.processInfo.environment["ELBUSS_SHARED"] ?? project + "/../shared"

  static let hasShared = FileManager.default.fileExists(atPath: shared + "/tenders")

  static let draftSchema = project + "/tenders/schema"

  static let noticeSchema = shared + "/eforms-sdk-1.15.1/schemas"

  /// The XML files of a folder of the shared tenders, by name; none where the data is absent.
  static func listTenders(_ folder: String) -> [String] {
    let path = "\(shared)/tenders/\(folder)"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.filter { $0.hasSuffix(".xml") }.sorted().map { "\(path)/\($0)" }
  }

  /// Runs `body` with a new folder that is removed afterwards.
  static func withFolder<Result>(_ files: [String: String] = [:], _ body: (String) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: "markup-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in files {
      let file = folder.appending(path: name)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    return try body(folder.path)
  }
}

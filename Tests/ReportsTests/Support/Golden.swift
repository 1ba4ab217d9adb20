import Foundation
import Testing

/// Files of `Tests/ReportsTests/Golden` that results are held against, byte for byte. `ELBUSS_RECORD=1 swift test` writes them anew.
enum Golden {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Golden")

  static func expect(_ bytes: [UInt8], equals name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let file = folder.appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["ELBUSS_RECORD"] == "1" {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
      return
    }
    let golden = try Data(contentsOf: file)
    #expect(
      golden == Data(bytes), "\(name) changed: look at it, then record it anew with ELBUSS_RECORD=1",
      sourceLocation: sourceLocation)
  }
}

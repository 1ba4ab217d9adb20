import Foundation

/// Runs the release binary as a process of its own.
enum Program {
  struct Run {
    let status: Int32
    let output: Data
    let errors: String
    var text: String { String(decoding: output, as: UTF8.self) }
  }

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static let shared = root.deletingLastPathComponent().appendingPathComponent("shared")

  /// The binary under test; `make test-end-to-end` sets it.
  static let binary = ProcessInfo.processInfo.environment["ELBUSS_BINARY"] ?? ""
  static var hasBinary: Bool { FileManager.default.isExecutableFile(atPath: binary) }
  static var hasFeeds: Bool { hasBinary && FileManager.default.fileExists(atPath: shared.path) }

  static func run(_ arguments: [String], in folder: URL = root) throws -> Run {
    try run(URL(fileURLWithPath: binary), arguments, in: folder)
  }

  static func run(_ tool: URL, _ arguments: [String], in folder: URL = root) throws -> Run {
    let process = Process()
    process.executableURL = tool
    process.arguments = arguments
    process.currentDirectoryURL = folder
    // Files, not pipes: a long output can block neither side.
    let out = try temporaryFolder().appendingPathComponent("out")
    let err = try temporaryFolder().appendingPathComponent("err")
    try Data().write(to: out)
    try Data().write(to: err)
    process.standardOutput = try FileHandle(forWritingTo: out)
    process.standardError = try FileHandle(forWritingTo: err)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return Run(
      status: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
      output: try Data(contentsOf: out), errors: try String(contentsOf: err, encoding: .utf8))
  }

  static func temporaryFolder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("elbuss-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }
}

import Archives
import Foundation
import Testing

/// Holds that opening `zip`, or reading one of its entries, throws exactly this.
func expectRefusal(
  _ reason: ArchiveError.Reason, entry: String? = nil, of zip: ForgedZip, limits: ArchiveLimits = ArchiveLimits(),
  sourceLocation: SourceLocation = #_sourceLocation
) {
  expectRefusal(reason, entry: entry, of: zip.bytes, limits: limits, sourceLocation: sourceLocation)
}

func expectRefusal(
  _ reason: ArchiveError.Reason, entry: String? = nil, of zip: [UInt8], limits: ArchiveLimits = ArchiveLimits(),
  sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(throws: ArchiveError(reason, path: "test.zip", entry: entry), sourceLocation: sourceLocation) {
    _ = try readAll(zip, limits: limits)
  }
}

/// The content of every entry of a zip in memory, by name.
func readAll(_ zip: [UInt8], limits: ArchiveLimits = ArchiveLimits()) throws -> [String: String] {
  let archive = try ZipArchive(bytes: zip, named: "test.zip", limits: limits)
  var result: [String: String] = [:]
  for entry in archive.entries {
    result[entry.name] = String(decoding: try archive.bytes(of: entry), as: UTF8.self)
  }
  return result
}

/// Runs `body` with the path of a new empty folder that is removed afterwards.
func withTemporaryFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("archives-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try body(folder.resolvingSymlinksInPath().path)
}

/// Writes a small file for a test, making the folders on the way.
func put(_ text: String, at path: String) throws {
  try put(Array(text.utf8), at: path)
}

func put(_ bytes: [UInt8], at path: String) throws {
  let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  try Data(bytes).write(to: URL(fileURLWithPath: path))
}

func text(at path: String) throws -> String {
  String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
}

/// Everything below a folder, hidden names too, sorted.
func listTree(_ path: String) throws -> [String] {
  try FileManager.default.subpathsOfDirectory(atPath: path).sorted()
}

/// The folder of real data beside the project: ELBUSS_SHARED, or `../shared` from the package's root.
let sharedFolder: String = {
  if let path = ProcessInfo.processInfo.environment["ELBUSS_SHARED"] { return path }
  let root = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../..").standardized
  return root.appendingPathComponent("../shared").standardized.path
}()

let isSharedThere = FileManager.default.fileExists(atPath: sharedFolder + "/feeds/README.md")

/// The path of a program, or nil when the machine has none.
func findTool(_ name: String) -> String? {
  let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
  return folders.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
}

/// Runs a program and answers its exit code and what it wrote.
func run(_ tool: String, _ arguments: [String], in folder: String? = nil) throws -> (code: Int32, output: String) {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: try #require(findTool(tool)))
  process.arguments = arguments
  if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
  let pipe = Pipe()
  process.standardOutput = pipe
  process.standardError = pipe
  try process.run()
  let data = pipe.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return (process.terminationStatus, String(decoding: data, as: UTF8.self))
}

/// A small seeded generator (SplitMix64), so that a failing mutation can be made again.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

import Foundation
import Testing

@Suite(
  "An interrupted run leaves nothing half-written",
  .enabled(if: Program.hasBinary, "set ELBUSS_BINARY: make test-end-to-end does"))
struct InterruptionEndToEndTests {
  private func start(_ arguments: [String]) throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Program.binary)
    process.arguments = arguments
    process.currentDirectoryURL = Program.root
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    return process
  }

  @Test(
    "stopped by SIGINT or SIGTERM at any moment: the old report or the new one, and nothing beside it",
    arguments: [SIGINT, SIGTERM])
  func stopped(_ number: Int32) throws {
    let folder = try Program.temporaryFolder()
    let arguments = ["import", "--csv", folder.path + "/way/out", "gtfs/jamtland-demo"]
    let began = Date()
    #expect(try Program.run(arguments).status == 0)
    let whole = Date().timeIntervalSince(began)
    try FileManager.default.removeItem(at: folder.appendingPathComponent("way"))
    for part in 1...12 {
      let process = try start(arguments)
      Thread.sleep(forTimeInterval: whole * Double(part) / 11)
      kill(process.processIdentifier, number)
      process.waitUntilExit()
      let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      if left.isEmpty {
        #expect(process.terminationReason == .uncaughtSignal && process.terminationStatus == number)
      } else {
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/way") == ["out"])
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/way/out")
        #expect(files.contains(".elbuss-report") && !files.contains(".elbuss-partial"))
      }
    }
  }

  @Test("killed outright, the next run clears what was left and says so")
  func killed() throws {
    let folder = try Program.temporaryFolder()
    let partial = folder.appendingPathComponent(".out.partial-999999-1")
    try FileManager.default.createDirectory(at: partial, withIntermediateDirectories: false)
    try Data("# elbuss partial 1\nlines.csv\n".utf8).write(to: partial.appendingPathComponent(".elbuss-partial"))
    try Data("half".utf8).write(to: partial.appendingPathComponent("lines.csv"))
    let run = try Program.run(["import", "--csv", folder.path + "/out", "gtfs/jamtland-demo"])
    #expect(run.status == 0 && run.errors.contains("removed ") && run.errors.contains(".out.partial-999999-1"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["out"])
  }

  @Test("an output that may not be written is refused before anything is computed")
  func early() throws {
    let folder = try Program.temporaryFolder()
    try Data("mine".utf8).write(to: folder.appendingPathComponent("notes.txt"))
    let run = try Program.run(["report", "-o", folder.path, "gtfs/jamtland-demo"])
    #expect(run.status == 2 && run.output.isEmpty && run.errors.split(separator: "\n").count == 1)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["notes.txt"])
  }
}

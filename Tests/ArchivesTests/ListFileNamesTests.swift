import Archives
import Foundation
import Testing

@Suite("Names of what a folder holds, and hashes of files")
struct ListFileNamesTests {
  private func folder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("elbuss-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  @Test("in byte order, hidden ones left out; a file is no folder; nothing there is an error")
  func names() throws {
    let folder = try folder()
    for name in ["b.tif", "a.tif", "B.tif", ".hidden", "ö.tif"] {
      try Data("x".utf8).write(to: folder.appendingPathComponent(name))
    }
    #expect(try findFileNames(inFolder: folder.path) == ["B.tif", "a.tif", "b.tif", "ö.tif"])
    #expect(try findFileNames(inFolder: folder.appendingPathComponent("a.tif").path) == nil)
    #expect(throws: ArchiveError.self) { try findFileNames(inFolder: folder.path + "/nowhere") }
    #expect(throws: ArchiveError.self) { try findFileNames(inFolder: folder.path, limit: 3) }
  }

  @Test("a file's hash is that of its bytes, longer than a piece too")
  func hash() throws {
    let bytes = (0..<2_500_000).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
    let file = try folder().appendingPathComponent("large")
    try Data(bytes).write(to: file)
    #expect(try contentHash(ofFile: file.path) == ContentHash(of: bytes))
    #expect(throws: ArchiveError.self) { try contentHash(ofFile: file.path + ".not") }
  }
}

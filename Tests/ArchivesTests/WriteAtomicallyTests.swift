import Archives
import Foundation
import Testing

@Suite struct WriteAtomicallyTests {
  @Test func writesAndReplaces() throws {
    try withTemporaryFolder { folder in
      for content in ["first", "", "third, longer than before"] {
        try writeAtomically(Array(content.utf8), to: folder + "/out.json")
        #expect(try text(at: folder + "/out.json") == content)
        #expect(try listTree(folder) == ["out.json"])
      }
    }
  }

  @Test func keepsPermissionsAndLinks() throws {
    try withTemporaryFolder { folder in
      try put("old", at: folder + "/real/out.json")
      try FileManager.default.setAttributes([.posixPermissions: 0o666], ofItemAtPath: folder + "/real/out.json")
      try FileManager.default.createSymbolicLink(atPath: folder + "/out.json", withDestinationPath: "real/out.json")
      try writeAtomically(Array("new".utf8), to: folder + "/out.json")
      #expect(try text(at: folder + "/real/out.json") == "new")
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder + "/out.json") == "real/out.json")
      let attributes = try FileManager.default.attributesOfItem(atPath: folder + "/real/out.json")
      #expect(attributes[.posixPermissions] as? Int == 0o666)
    }
  }

  @Test func aMissingFolderIsOneClearError() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/none/out.json"
      let error = try #require(throws: ArchiveError.self) { try writeAtomically([1], to: path) }
      #expect(
        error.description
          == "\(path): could not create it: a folder on the way to it does not exist; make it first or check the path")
    }
  }

  @Test(.enabled(if: geteuid() != 0, "root may write everywhere")) func aClosedFolderIsOneClearError() throws {
    try withTemporaryFolder { folder in
      try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder)
      defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder) }
      let error = try #require(throws: ArchiveError.self) { try writeAtomically([1], to: folder + "/out.json") }
      #expect(error.description.contains("permission denied"))
    }
  }

  @Test func foldersAndDevicesAreNotReplaced() throws {
    try withTemporaryFolder { folder in
      #expect(throws: ArchiveError(.targetIsNotAFile, path: folder)) { try writeAtomically([1], to: folder) }
      #expect(throws: ArchiveError(.targetIsNotAFile, path: "/dev/null")) { try writeAtomically([1], to: "/dev/null") }
      #expect(throws: ArchiveError(.badPath, path: "")) { try writeAtomically([1], to: "") }
      let left = try listTree(folder)
      #expect(left == [])
    }
  }
}

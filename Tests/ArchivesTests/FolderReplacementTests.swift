import Archives
import Foundation
import Testing

private func writeReport(_ path: String, _ files: [(name: String, text: String)]) throws {
  var report = try FolderReplacement(of: path)
  for file in files { try report.write(Array(file.text.utf8), as: file.name) }
  try report.commit()
}

private let first = [("index.html", "<p>1"), ("tables/blocks.csv", "a,b\n"), ("tables/deep/x.csv", "x\n")]
private let firstTree = [
  ".elbuss-report", "index.html", "tables", "tables/blocks.csv", "tables/deep", "tables/deep/x.csv",
]

@Suite struct FolderReplacementTests {
  @Test func makesANewFolder() throws {
    try withTemporaryFolder { folder in
      try writeReport(folder + "/out", first)
      #expect(try listTree(folder + "/out") == firstTree)
      #expect(try text(at: folder + "/out/tables/blocks.csv") == "a,b\n")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["out"])
    }
  }

  @Test func theIndexListsEveryFileWithItsHash() throws {
    try withTemporaryFolder { folder in
      try writeReport(folder + "/out/", [("b.txt", "2"), ("a.txt", "1")])
      #expect(
        try text(at: folder + "/out/.elbuss-report") == """
          # elbuss report 1
          \(ContentHash(of: Array("1".utf8)))  a.txt
          \(ContentHash(of: Array("2".utf8)))  b.txt

          """)
    }
  }

  @Test(.enabled(if: findTool("sha256sum") != nil, "needs sha256sum")) func sha256sumChecksTheIndex() throws {
    try withTemporaryFolder { folder in
      try writeReport(folder + "/out", first)
      #expect(try run("sha256sum", ["-c", ".elbuss-report"], in: folder + "/out").code == 0)
      try put("<p>2", at: folder + "/out/index.html")
      #expect(try run("sha256sum", ["-c", ".elbuss-report"], in: folder + "/out").code == 1)
    }
  }

  @Test func replacesAnEmptyFolderAndAnEarlierReport() throws {
    try withTemporaryFolder { folder in
      try FileManager.default.createDirectory(atPath: folder + "/out", withIntermediateDirectories: false)
      try writeReport(folder + "/out", first)
      #expect(try listTree(folder + "/out") == firstTree)
      try writeReport(folder + "/out", [("index.html", "<p>2")])
      #expect(try listTree(folder + "/out") == [".elbuss-report", "index.html"])
      #expect(try text(at: folder + "/out/index.html") == "<p>2")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["out"])
    }
  }

  @Test func aFolderOfOthersIsLeftAlone() throws {
    try withTemporaryFolder { folder in
      let out = folder + "/out"
      try put("mine", at: out + "/index.html")
      #expect(throws: ArchiveError(.folderIsNotOurs, path: out)) { _ = try FolderReplacement(of: out) }
      try put("not an index", at: out + "/.elbuss-report")
      #expect(throws: ArchiveError(.folderIsNotOurs, path: out)) { _ = try FolderReplacement(of: out) }
      try put("# elbuss report 1\n\(ContentHash(of: []))  ../index.html\n", at: out + "/.elbuss-report")
      #expect(throws: ArchiveError(.folderIsNotOurs, path: out)) { _ = try FolderReplacement(of: out) }
      #expect(try text(at: out + "/index.html") == "mine")
      #expect(try listTree(folder) == ["out", "out/.elbuss-report", "out/index.html"])
    }
  }

  @Test(arguments: ["notes.docx", "tables/own.csv", ".hidden"]) func aForeignFileIsNamed(name: String) throws {
    try withTemporaryFolder { folder in
      let out = folder + "/out"
      try writeReport(out, first)
      try put("mine", at: "\(out)/\(name)")
      #expect(throws: ArchiveError(.foreignFile, path: out, entry: name)) { _ = try FolderReplacement(of: out) }
      #expect(try text(at: "\(out)/\(name)") == "mine")
    }
  }

  @Test func anEditedFileIsNamed() throws {
    try withTemporaryFolder { folder in
      let out = folder + "/out"
      try writeReport(out, first)
      try put("c,d\n", at: out + "/tables/blocks.csv")
      #expect(throws: ArchiveError(.editedFile, path: out, entry: "tables/blocks.csv")) {
        _ = try FolderReplacement(of: out)
      }
      try FileManager.default.removeItem(atPath: out + "/tables/blocks.csv")
      try writeReport(out, [("index.html", "a removed file is nobody's work")])
    }
  }

  @Test func aLinkInTheOldReportIsForeign() throws {
    try withTemporaryFolder { folder in
      let out = folder + "/out"
      try put("<p>1", at: folder + "/kept.html")
      try writeReport(out, [("index.html", "<p>1")])
      try FileManager.default.removeItem(atPath: out + "/index.html")
      try FileManager.default.createSymbolicLink(atPath: out + "/index.html", withDestinationPath: "../kept.html")
      #expect(throws: ArchiveError(.foreignFile, path: out, entry: "index.html")) { _ = try FolderReplacement(of: out) }
    }
  }

  @Test func aFileThatComesInWhileWritingIsKept() throws {
    try withTemporaryFolder { folder in
      let out = folder + "/out"
      try writeReport(out, first)
      var report = try FolderReplacement(of: out)
      try report.write([1], as: "index.html")
      try put("mine", at: out + "/notes.txt")
      let error: ArchiveError?
      do {
        try report.commit()
        error = nil
      } catch let caught as ArchiveError {
        error = caught
      }
      #expect(error == ArchiveError(.foreignFile, path: out, entry: "notes.txt"))
      #expect(try text(at: out + "/index.html") == "<p>1")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["out"])
    }
  }

  @Test func withoutACommitNothingIsLeft() throws {
    try withTemporaryFolder { folder in
      do {
        var report = try FolderReplacement(of: folder + "/out")
        try report.write([1], as: "tables/a.csv")
        let beside = try FileManager.default.contentsOfDirectory(atPath: folder)
        #expect(beside.count == 1 && beside[0].hasPrefix(".out.partial-"))
      }
      #expect(try listTree(folder) == [])
    }
  }

  @Test func namesAreChecked() throws {
    try withTemporaryFolder { folder in
      let out = folder + "/out"
      var report = try FolderReplacement(of: out)
      try report.write([1], as: "a/b")
      let refusals: [(String, ArchiveError.Reason)] = [
        ("../x", .unsafeName(.climbs)), ("/x", .unsafeName(.absolute)), ("a/b", .sameName),
        (".elbuss-report", .reservedName),
        ("A/B", .sameNameButForCase(other: "a/b")), ("a", .targetIsNotAFile), ("a/b/c", .targetIsNotAFolder),
      ]
      for (name, reason) in refusals {
        let error: ArchiveError?
        do {
          try report.write([1], as: name)
          error = nil
        } catch let caught as ArchiveError {
          error = caught
        }
        #expect(error == ArchiveError(reason, path: out, entry: name))
      }
      try report.commit()
      #expect(try listTree(out) == [".elbuss-report", "a", "a/b"])
    }
  }

  @Test func targetsThatCannotBeFoldersAreRefused() throws {
    try withTemporaryFolder { folder in
      try put("x", at: folder + "/file")
      #expect(throws: ArchiveError(.targetIsNotAFolder, path: folder + "/file")) {
        _ = try FolderReplacement(of: folder + "/file")
      }
      #expect(throws: ArchiveError(.targetIsWorkingFolder, path: ".")) { _ = try FolderReplacement(of: ".") }
      #expect(throws: ArchiveError.self) { _ = try FolderReplacement(of: "/") }
      #expect(throws: ArchiveError.self) { _ = try FolderReplacement(of: folder + "/file/out") }
      #expect(throws: ArchiveError(.badPath, path: folder + "/none/..")) {
        _ = try FolderReplacement(of: folder + "/none/..")
      }
      #expect(try listTree(folder) == ["file"])
    }
  }

  @Test func aLinkToAFolderStaysALink() throws {
    try withTemporaryFolder { folder in
      try writeReport(folder + "/real", first)
      try FileManager.default.createSymbolicLink(atPath: folder + "/out", withDestinationPath: "real")
      try writeReport(folder + "/out", [("index.html", "<p>2")])
      #expect(try text(at: folder + "/real/index.html") == "<p>2")
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder + "/out") == "real")
    }
  }
}

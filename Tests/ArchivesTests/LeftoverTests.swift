import Foundation
import Glibc
import Testing

@testable import Archives

@Suite("What a run that was killed left, and folders on the way")
struct LeftoverTests {
  private static let journal = "# elbuss partial 1\nindex.html\ntables/blocks.csv\n"

  private func writeReport(_ path: String) throws -> [String] {
    var report = try FolderReplacement(of: path)
    let removed = report.removedLeftovers
    try report.write(Array("<p>1".utf8), as: "index.html")
    try report.write(Array("a,b\n".utf8), as: "tables/blocks.csv")
    try report.commit()
    return removed
  }

  @Test("a folder that its journal names whole is removed and told; half a file too")
  func abandoned() throws {
    try withTemporaryFolder { folder in
      let partial = folder + "/.out.partial-4711-1"
      try put(Self.journal, at: partial + "/.elbuss-partial")
      try put("<p>half", at: partial + "/index.html")
      try put("", at: partial + "/tables/blocks.csv")
      #expect(try writeReport(folder + "/out") == [partial])
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["out"])
      #expect(try listTree(folder + "/out") == [".elbuss-report", "index.html", "tables", "tables/blocks.csv"])
    }
  }

  @Test("an old report that was put aside is removed where its index still lists it unchanged")
  func aside() throws {
    try withTemporaryFolder { folder in
      _ = try writeReport(folder + "/out")
      try FileManager.default.moveItem(atPath: folder + "/out", toPath: folder + "/.out.old-4711-2")
      #expect(try writeReport(folder + "/out") == [folder + "/.out.old-4711-2"])
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["out"])
    }
  }

  @Test(
    "whatever is in doubt stays: no journal, a file that it does not name, an edited old report, another target, a name of ours but for a letter"
  )
  func doubtful() throws {
    try withTemporaryFolder { folder in
      try put("mine", at: folder + "/.out.partial-1-1/notes.txt")
      try put(Self.journal, at: folder + "/.out.partial-2-1/.elbuss-partial")
      try put("mine", at: folder + "/.out.partial-2-1/notes.txt")
      try put(Self.journal, at: folder + "/.out2.partial-3-1/.elbuss-partial")
      try put(Self.journal, at: folder + "/.out.partial-x-1/.elbuss-partial")
      try put(Self.journal, at: folder + "/out.partial-3-1/.elbuss-partial")
      _ = try writeReport(folder + "/old")
      try put("<p>edited", at: folder + "/old/index.html")
      try FileManager.default.moveItem(atPath: folder + "/old", toPath: folder + "/.out.old-5-1")
      try FileManager.default.createDirectory(
        atPath: folder + "/.out.partial-6-1", withIntermediateDirectories: false)
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/.out.partial-7-1", withDestinationPath: folder + "/.out2.partial-3-1")
      let before = try listTree(folder)
      #expect(try writeReport(folder + "/out").isEmpty)
      try FileManager.default.removeItem(atPath: folder + "/out")
      #expect(try listTree(folder) == before)
    }
  }

  @Test("a folder that a live process holds is left to it")
  func held() throws {
    try withTemporaryFolder { folder in
      let partial = folder + "/.out.partial-4711-1"
      try put(Self.journal, at: partial + "/.elbuss-partial")
      let lock = try #require(FolderLock(of: partial))
      #expect(try writeReport(folder + "/out").isEmpty)
      #expect(FileManager.default.fileExists(atPath: partial))
      lock.release()
      #expect(try writeReport(folder + "/out") == [partial])
    }
  }

  @Test("two that write to one target at once do not take each other's work away")
  func twoAtOnce() throws {
    try withTemporaryFolder { folder in
      var first = try FolderReplacement(of: folder + "/out")
      var second = try FolderReplacement(of: folder + "/out")
      try first.write([49], as: "a")
      try second.write([50], as: "a")
      try first.commit()
      try second.commit()
      #expect(try text(at: folder + "/out/a") == "2")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["out"])
    }
  }

  @Test("folders on the way are made, and gone again where nothing is committed")
  func parents() throws {
    try withTemporaryFolder { folder in
      _ = try writeReport(folder + "/a/b/c")
      #expect(FileManager.default.fileExists(atPath: folder + "/a/b/c/index.html"))
      do {
        var given = try FolderReplacement(of: folder + "/x/y/z")
        try given.write([1], as: "a")
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a"])
      try put("", at: folder + "/file")
      #expect(throws: ArchiveError.self) { _ = try FolderReplacement(of: folder + "/file/x/y") }
      #expect(throws: ArchiveError.self) { try FolderReplacement.check(folder + "/file") }
      try FolderReplacement.check(folder + "/new/one")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == ["a", "file"])
    }
  }

  @Test("no journal is left in a finished report, and none may be written as a file of it")
  func journal() throws {
    try withTemporaryFolder { folder in
      var report = try FolderReplacement(of: folder + "/out")
      #expect(throws: ArchiveError.self) { try report.write([1], as: ".elbuss-partial") }
      try report.write([1], as: "a")
      try report.commit()
      #expect(try listTree(folder + "/out") == [".elbuss-report", "a"])
    }
  }
}

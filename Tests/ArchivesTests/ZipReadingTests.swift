import Archives
import Foundation
import Testing

private let stops = "stop_id,stop_name\n1,Torget\n"
private let long = String(repeating: "1,2,06:00:00,06:00:30\n", count: 2_000)

@Suite struct ZipReadingTests {
  @Test func readsStoredAndDeflatedEntriesInTheirOrder() throws {
    let zip = ForgedZip(
      ForgedEntry("stops.txt", stops, method: 0), ForgedEntry("feed/stop_times.txt", long),
      ForgedEntry("empty.txt", ""),
      ForgedEntry("nothing.txt", "", method: 0))
    let archive = try ZipArchive(bytes: zip.bytes, named: "test.zip")
    #expect(archive.entries.map(\.name) == ["stops.txt", "feed/stop_times.txt", "empty.txt", "nothing.txt"])
    #expect(archive.entries.map(\.size) == [stops.utf8.count, long.utf8.count, 0, 0])
    #expect(archive.entries.map(\.fileName) == ["stops.txt", "stop_times.txt", "empty.txt", "nothing.txt"])
    #expect(archive.entries.map(\.folderName) == ["", "feed", "", ""])
    #expect(
      try readAll(zip.bytes)
        == ["stops.txt": stops, "feed/stop_times.txt": long, "empty.txt": "", "nothing.txt": ""])
    #expect(archive.findEntry(named: "stops.txt")?.size == stops.utf8.count)
    #expect(archive.findEntry(named: "STOPS.TXT") == nil)
  }

  @Test(arguments: [0, 8]) func readsSizesThatStandBehindTheData(method: Int) throws {
    let entry = ForgedEntry("stops.txt", stops, method: method).with { entry in
      entry.local.flags = 8
      entry.central.flags = 8
      entry.afterData =
        le32(0x0807_4B50) + le32(entry.local.checksum) + le32(entry.local.packedSize) + le32(entry.local.size)
      entry.local.checksum = 0
      entry.local.packedSize = 0
      entry.local.size = 0
    }
    #expect(try readAll(ForgedZip(entry, ForgedEntry("b.txt", "b")).bytes) == ["stops.txt": stops, "b.txt": "b"])
  }

  @Test func readsACommentAndEntryComments() throws {
    var zip = ForgedZip(ForgedEntry("stops.txt", stops).with { $0.comment = Array("the stops".utf8) })
    zip.end.comment = Array("from the region, PK\u{5} but no record".utf8)
    #expect(try readAll(zip.bytes) == ["stops.txt": stops])
    zip.end.comment = [UInt8](repeating: 0x41, count: 0xFFFF)
    #expect(try readAll(zip.bytes) == ["stops.txt": stops])
  }

  @Test func passesOverFoldersAndListsLitter() throws {
    let names = ["__MACOSX/._stops.txt", "feed/.DS_Store", "._a", "Thumbs.db", "feed/Desktop.ini", ".git/config"]
    var zip = ForgedZip(ForgedEntry("feed/", "", method: 0), ForgedEntry("feed/stops.txt", stops))
    zip.entries += names.map { ForgedEntry($0, "x") }
    let archive = try ZipArchive(bytes: zip.bytes, named: "test.zip")
    #expect(archive.entries.map(\.name) == ["feed/stops.txt"])
    #expect(archive.ignored.map(\.name) == names)
    #expect(
      archive.ignored.map(\.reason)
        == [.desktopLitter, .desktopLitter, .desktopLitter, .desktopLitter, .desktopLitter, .hidden])
    #expect(try archive.bytes(of: archive.entries[0]) == Array(stops.utf8))
  }

  @Test func readsSwedishNamesWithAndWithoutTheFlag() throws {
    let flagged = ForgedEntry("läs mig.txt", "a").withHeaders { $0.flags = 1 << 11 }
    #expect(try readAll(ForgedZip(flagged, ForgedEntry("hållplatser.txt", "b")).bytes).count == 2)
  }

  @Test func readsFromSeveralThreadsAtOnce() async throws {
    var zip = ForgedZip()
    for number in 0..<16 { zip.entries.append(ForgedEntry("\(number).txt", "\(number)," + long)) }
    let archive = try ZipArchive(bytes: zip.bytes, named: "test.zip")
    let lengths = await withTaskGroup(of: Bool.self) { group in
      for round in 0..<64 {
        group.addTask {
          let entry = archive.entries[round % 16]
          return (try? archive.bytes(of: entry)) == Array("\(round % 16),\(long)".utf8)
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(lengths == [Bool](repeating: true, count: 64))
  }

  @Test func readsTheSameFromAFile() throws {
    try withTemporaryFolder { folder in
      let bytes = ForgedZip(ForgedEntry("stops.txt", stops)).bytes
      try put(bytes, at: folder + "/feed.zip")
      let archive = try openContainer(at: folder + "/feed.zip")
      #expect(archive is ZipArchive)
      #expect(archive.path == folder + "/feed.zip")
      #expect(try archive.bytes(of: archive.entries[0]) == Array(stops.utf8))
      #expect(try archive.contentHash() == ContentHash(of: bytes))
    }
  }

  @Test func noticesThatTheFileChanged() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/feed.zip"
      try put(ForgedZip(ForgedEntry("stops.txt", stops)).bytes, at: path)
      let archive = try ZipArchive(at: path)
      let handle = try #require(FileHandle(forWritingAtPath: path))
      try handle.seekToEnd()
      try handle.write(contentsOf: Data([0]))
      try handle.close()
      let changed = ArchiveError(.changedWhileReading, path: path)
      #expect(throws: changed) { try archive.bytes(of: archive.entries[0]) }
      #expect(throws: changed) { try archive.contentHash() }
    }
  }
}

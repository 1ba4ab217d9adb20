import Archives
import Foundation
import Testing

private let parts: [(name: String, text: String)] = [
  ("mimetype", "application/vnd.oasis.opendocument.text"),
  ("word/document.xml", String(repeating: "<w:p/>", count: 500)),
  ("tomt.txt", ""), ("åäö/läs mig.txt", "hej"), ("one byte", "x"),
]

private func makeZip() throws -> [UInt8] {
  var writer = ZipWriter(named: "made.zip")
  for part in parts {
    try writer.add(Array(part.text.utf8), as: part.name, packing: part.name == "mimetype" ? .stored : .deflated)
  }
  return writer.finish()
}

@Suite struct ZipWriterTests {
  @Test func ourReaderReadsWhatItWrites() throws {
    let archive = try ZipArchive(bytes: makeZip(), named: "made.zip")
    #expect(archive.entries.map(\.name) == parts.map(\.name))
    for (entry, part) in zip(archive.entries, parts) {
      #expect(try archive.bytes(of: entry) == Array(part.text.utf8))
    }
  }

  @Test func theSameContentGivesTheSameBytes() throws {
    #expect(try makeZip() == makeZip())
  }

  @Test func aStoredFirstEntryStandsAtByte38() throws {
    // Where programs look for an OpenDocument's type.
    #expect(try makeZip().dropFirst(30).starts(with: Array("mimetypeapplication/vnd.oasis".utf8)))
  }

  @Test(.enabled(if: findTool("unzip") != nil, "needs unzip")) func unzipReadsIt() throws {
    try withTemporaryFolder { folder in
      try put(try makeZip(), at: folder + "/made.zip")
      let (code, output) = try run("unzip", ["-t", "made.zip"], in: folder)
      #expect(code == 0 && output.contains("No errors detected"), "\(output)")
    }
  }

  @Test(.enabled(if: findTool("python3") != nil, "needs python3")) func pythonReadsIt() throws {
    let program = """
      import zipfile
      with zipfile.ZipFile("made.zip") as z:
          assert z.testzip() is None
          for i in z.infolist():
              print(i.filename, i.date_time[:3], i.compress_type, len(z.read(i)))
      """
    try withTemporaryFolder { folder in
      try put(try makeZip(), at: folder + "/made.zip")
      let (code, output) = try run("python3", ["-X", "utf8", "-c", program], in: folder)
      #expect(code == 0)
      #expect(
        output == """
          mimetype (1980, 1, 1) 0 39
          word/document.xml (1980, 1, 1) 8 3000
          tomt.txt (1980, 1, 1) 0 0
          åäö/läs mig.txt (1980, 1, 1) 0 3
          one byte (1980, 1, 1) 0 1

          """)
    }
  }

  @Test func refusesBadNames() throws {
    var writer = ZipWriter(named: "made.zip")
    try writer.add([1], as: "a")
    #expect(throws: ArchiveError(.sameName, path: "made.zip", entry: "a")) { try writer.add([1], as: "a") }
    #expect(throws: ArchiveError(.unsafeName(.climbs), path: "made.zip", entry: "../a")) {
      try writer.add([1], as: "../a")
    }
    #expect(try ZipArchive(bytes: writer.finish(), named: "made.zip").entries.count == 1)
  }

  @Test func refusesMoreEntriesThanThePlainFormatHolds() throws {
    var writer = ZipWriter(named: "made.zip")
    for number in 0..<65_534 { try writer.add([], as: "\(number)") }
    #expect(throws: ArchiveError(.tooLargeToWrite, path: "made.zip", entry: "one more")) {
      try writer.add([], as: "one more")
    }
    let archive = try ZipArchive(bytes: writer.finish(), named: "made.zip", limits: ArchiveLimits(entryCount: 65_534))
    #expect(archive.entries.count == 65_534)
  }

  @Test func randomContentsComeBack() throws {
    var random = SeededGenerator(state: 5)
    var writer = ZipWriter(named: "made.zip")
    var contents: [[UInt8]] = []
    for number in 0..<200 {
      let spread = UInt8.random(in: 0...255, using: &random)
      let content = (0..<Int.random(in: 0...600, using: &random)).map { _ in
        UInt8.random(in: 0...spread, using: &random)
      }
      contents.append(content)
      try writer.add(content, as: "\(number)", packing: number % 3 == 0 ? .stored : .deflated)
    }
    let archive = try ZipArchive(bytes: writer.finish(), named: "made.zip")
    for (entry, content) in zip(archive.entries, contents) { #expect(try archive.bytes(of: entry) == content) }
  }
}

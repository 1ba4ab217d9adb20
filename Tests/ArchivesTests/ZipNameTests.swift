import Archives
import Testing

@Suite struct ZipNameTests {
  @Test(arguments: [
    ("../stops.txt", NameFault.climbs), ("a/../../stops.txt", .climbs), ("..", .climbs), ("/etc/passwd", .absolute),
    ("//host/stops.txt", .absolute), ("/", .absolute), ("C:stops.txt", .driveLetter), ("z:/stops.txt", .driveLetter),
    ("a\\stops.txt", .backslash), ("..\\stops.txt", .backslash), ("a//stops.txt", .emptyPart),
    ("./stops.txt", .emptyPart),
    ("a/.", .emptyPart), ("", .empty), ("stops.txt\u{0}.exe", .unprintable), ("stops\n.txt", .unprintable),
    ("stops\u{7F}.txt", .unprintable), ("stops\u{9B}31m.txt", .unprintable), ("stops\u{202E}txt.exe", .unprintable),
    ("stops\u{200B}.txt", .unprintable), (String(repeating: "a", count: 1_025), .tooLong),
  ]) func refusesUnsafeNames(name: String, fault: NameFault) throws {
    let zip = ForgedZip(ForgedEntry("agency.txt", "a"), ForgedEntry(name, "b"))
    let error = try #require(throws: ArchiveError.self) { try readAll(zip.bytes) }
    #expect(error.reason == .unsafeName(fault))
    #expect(error.description.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F && $0.value != 0x202E })
  }

  @Test func acceptsOrdinaryNames() throws {
    let names = [
      "stops.txt", "a b.txt", "a..b/c..txt", "a...txt", "1:2.txt", "åäö.txt", "feed (1)/stops.txt", "CON.txt",
    ]
    var zip = ForgedZip()
    zip.entries = names.map { ForgedEntry($0, "x") }
    #expect(try ZipArchive(bytes: zip.bytes, named: "test.zip").entries.map(\.name) == names)
  }

  @Test func refusesNamesInAnUnknownEncoding() {
    let entry = ForgedEntry(name: Array("L".utf8) + [0x84] + Array("s mig.txt".utf8), content: [1])
    expectRefusal(.unsafeName(.notUTF8), entry: "L\\x84s mig.txt", of: ForgedZip(entry))
  }

  @Test func refusesTheSameNameTwice() {
    let first = ForgedEntry("stops.txt", "a")
    expectRefusal(.sameName, entry: "stops.txt", of: ForgedZip(first, ForgedEntry("stops.txt", "b")))
    expectRefusal(
      .sameNameButForCase(other: "stops.txt"), entry: "Stops.TXT", of: ForgedZip(first, ForgedEntry("Stops.TXT", "b")))
    expectRefusal(
      .sameNameButForCase(other: "\u{E5}.txt"), entry: "a\u{30A}.txt",
      of: ForgedZip(ForgedEntry("\u{E5}.txt", "a"), ForgedEntry("a\u{30A}.txt", "b")))
    expectRefusal(
      .sameName, entry: "feed", of: ForgedZip(ForgedEntry("feed", "a"), ForgedEntry("feed/", "", method: 0)))
  }
}

import Archives
import Testing

private let honest = ForgedZip(ForgedEntry("stops.txt", "stop_id\n1\n"), ForgedEntry("trips.txt", "trip_id\n2\n"))

/// `honest` after a change.
private func forged(_ change: (inout ForgedZip) -> Void) -> ForgedZip {
  var zip = honest
  change(&zip)
  return zip
}

@Suite struct ZipStructureTests {
  @Test func theHonestOneOpens() throws {
    #expect(try readAll(honest.bytes).count == 2)
  }

  @Test(arguments: [[0], Array("\n".utf8), Array("PK\u{5}\u{6}".utf8), [UInt8](repeating: 0, count: 70_000)])
  func refusesBytesPastTheEnd(suffix: [UInt8]) throws {
    let error = try #require(throws: ArchiveError.self) { try readAll(forged { $0.suffix = suffix }.bytes) }
    #expect(error.reason == (suffix.count < 65_536 ? .bytesPastEnd(count: suffix.count) : .truncated))
  }

  @Test func refusesBytesBeforeTheStart() {
    expectRefusal(.notAContainer(.unknown), of: forged { $0.prefix = Array("#!/bin/sh\n".utf8) })
    // With a signature in front the start passes, and the list's place does not.
    expectRefusal(.directoryBroken(offset: 108), of: forged { $0.prefix = [0x50, 0x4B, 3, 4] })
  }

  @Test func refusesTwoEnds() {
    let inner = ForgedZip(ForgedEntry("other.txt", "other")).bytes
    // A whole zip in the comment: its end is the last signature, but its list's place is wrong, and the outer end claims
    // the file's end too.
    expectRefusal(.ambiguousEnd, of: forged { $0.end.comment = inner })
    // A false end in the comment that stops before the comment does.
    expectRefusal(
      .bytesPastEnd(count: 3),
      of: forged { $0.end.comment = le32(0x0605_4B50) + [UInt8](repeating: 0, count: 18) + [1, 2, 3] })
  }

  @Test func refusesACommentThatRunsOver() {
    expectRefusal(.truncated, of: forged { $0.end.commentLength = 1 })
    expectRefusal(
      .bytesPastEnd(count: 2),
      of: forged {
        $0.end.comment = [1, 2]; $0.end.commentLength = 0
      })
  }

  @Test func refusesSeveralDisks() {
    expectRefusal(.severalDisks, of: forged { $0.end.disk = 1 })
    expectRefusal(.severalDisks, of: forged { $0.end.directoryDisk = 1 })
    expectRefusal(.severalDisks, of: forged { $0.end.disk = 0xFFFF })
    expectRefusal(.severalDisks, of: forged { $0.end.countHere = 1 })
    expectRefusal(.severalDisks, entry: "trips.txt", of: forged { $0.entries[1].disk = 1 })
    expectRefusal(.severalDisks, of: [0x50, 0x4B, 7, 8] + honest.bytes)
  }

  @Test func refusesAWrongNumberOfEntries() {
    expectRefusal(.entryCountDisagrees(declared: 1), of: forged { $0.end.count = 1 })
    expectRefusal(.entryCountDisagrees(declared: 3), of: forged { $0.end.count = 3 })
    expectRefusal(.entryCountDisagrees(declared: 0), of: forged { $0.end.count = 0 })
  }

  @Test func refusesAMisplacedList() {
    let start = honest.entries.reduce(0) { $0 + $1.localBytes.count + $1.data.count }
    expectRefusal(.directoryBroken(offset: start + 1), of: forged { $0.end.start = start + 1 })
    expectRefusal(.directoryBroken(offset: start), of: forged { $0.end.size = 4 })
    expectRefusal(.directoryBroken(offset: start), of: forged { $0.afterDirectory = [0] })
    expectRefusal(.directoryBroken(offset: start), of: forged { $0.entries[0].central.signature = 7 })
    #expect(throws: ArchiveError.self) { try readAll(forged { $0.entries[1].central.nameLength = 10 }.bytes) }
  }

  @Test func refusesAZipWithoutFiles() {
    expectRefusal(.holdsNoFile, of: ForgedZip())
    expectRefusal(.holdsNoFile, of: ForgedZip(ForgedEntry("feed/", "", method: 0)))
    expectRefusal(.holdsNoFile, of: ForgedZip(ForgedEntry("__MACOSX/._stops.txt", "x")))
    expectRefusal(.emptyFile, of: [UInt8]())
  }

  @Test func bytesBetweenEntriesAreNotRead() throws {
    let zip = forged { $0.beforeDirectory = Array("left over".utf8) }
    #expect(try readAll(zip.bytes) == readAll(honest.bytes))
  }
}

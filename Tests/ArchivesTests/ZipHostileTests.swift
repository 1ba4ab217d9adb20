import Archives
import Testing

/// What a test reads the mutations with: an entry may take up to 64 KiB, so that memory stays bounded whatever they claim.
private let limits = ArchiveLimits(bytesPerEntry: 1 << 16, totalBytes: 1 << 18, entryCount: 64)

private let small: [UInt8] = {
  var zip = ForgedZip(
    ForgedEntry("stops.txt", "stop_id,stop_name\n1,Torget\n2,Torget\n", method: 0),
    ForgedEntry("feed/trips.txt", String(repeating: "1,2,3\n", count: 20)),
    ForgedEntry("feed/", "", method: 0),
    ForgedEntry("a.txt", "late").with { entry in
      entry.local.flags = 8
      entry.central.flags = 8
      entry.afterData = le32(0x0807_4B50) + le32(entry.local.checksum) + le32(entry.data.count) + le32(4)
      entry.local.checksum = 0
      entry.local.packedSize = 0
      entry.local.size = 0
    })
  zip.end.comment = Array("comment".utf8)
  return zip.bytes
}()

private let wide: [UInt8] = {
  var zip = ForgedZip(
    ForgedEntry("stops.txt", "stop_id,stop_name\n1,Torget\n").with { entry in
      entry.local.extra = zip64Extra(entry.local.size, entry.data.count)
      entry.central.extra = zip64Extra(entry.local.size, entry.data.count, 0)
      entry.withWideMarks()
    })
  zip.zip64 = ForgedZip64End()
  zip.end.count = 0xFFFF
  return zip.bytes
}()

extension ForgedEntry {
  fileprivate mutating func withWideMarks() {
    (local.size, local.packedSize) = (0xFFFF_FFFF, 0xFFFF_FFFF)
    (central.size, central.packedSize, offset) = (0xFFFF_FFFF, 0xFFFF_FFFF, 0xFFFF_FFFF)
  }
}

/// What reading came to: the content, or nil when it was refused. Anything but an `ArchiveError` fails the test.
private func outcome(of zip: [UInt8]) throws -> [String: String]? {
  do {
    return try readAll(zip, limits: limits)
  } catch is ArchiveError {
    return nil
  }
}

@Suite struct ZipHostileTests {
  @Test(arguments: [small, wide]) func everyTruncationIsRefused(zip: [UInt8]) throws {
    #expect(try outcome(of: zip) != nil)
    for length in 0..<zip.count {
      #expect(throws: ArchiveError.self, "cut to \(length) bytes") {
        try readAll(Array(zip[..<length]), limits: limits)
      }
    }
  }

  @Test(arguments: [small, wide]) func everyMissingStartIsRefused(zip: [UInt8]) throws {
    for length in 1...zip.count {
      #expect(throws: ArchiveError.self, "without \(length) bytes") {
        try readAll(Array(zip[length...]), limits: limits)
      }
    }
  }

  /// 20,000 mutations, each of one to four bytes. What is still accepted must unpack to the same content: a change that
  /// matters cannot pass, as every byte of content is under a checksum and every name is written twice.
  @Test(arguments: zip([small, wide], [1, 2])) func mutationsNeverCrashNorChangeContent(
    bytes: [UInt8], seed: UInt64
  ) throws {
    let honest = try #require(try outcome(of: bytes))
    var random = SeededGenerator(state: seed)
    var accepted = 0
    for _ in 0..<10_000 {
      var mutated = bytes
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = Int.random(in: 0..<mutated.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: mutated[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        case 1: mutated[place] = 0xFF
        case 2: mutated[place] = 0
        default: mutated[place] = UInt8.random(in: 0...255, using: &random)
        }
      }
      if let content = try outcome(of: mutated) {
        accepted += 1
        #expect(content == honest)
      }
    }
    // Times, versions and attributes may be anything; most of the rest may not.
    #expect(accepted > 0 && accepted < 5_000)
  }

  /// Packed bytes alone at random, with honest headers: inflating must end, within its bounds.
  @Test func randomPackedDataIsRefused() throws {
    var random = SeededGenerator(state: 3)
    for length in 0..<2_000 {
      let data = (0..<length % 97).map { _ in UInt8.random(in: 0...255, using: &random) }
      let entry = ForgedEntry("a", String(repeating: "a", count: 60_000)).with {
        $0.data = data
        $0.local.packedSize = data.count
        $0.central.packedSize = data.count
      }
      #expect(try outcome(of: ForgedZip(entry).bytes) == nil)
    }
  }
}

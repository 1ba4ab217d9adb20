import Archives
import Testing

private let content = "stop_id,stop_name\n1,Torget\n2,Torget\n3,Torget\n"
private let plain = ForgedEntry("stops.txt", content)

private func expectRefused(
  _ reason: ArchiveError.Reason, _ entry: ForgedEntry, sourceLocation: SourceLocation = #_sourceLocation
) {
  expectRefusal(
    reason, entry: "stops.txt", of: ForgedZip(entry, ForgedEntry("trips.txt", "x")), sourceLocation: sourceLocation)
}

@Suite struct ZipEntryTests {
  @Test(arguments: [1, 1 << 6, 1 << 13]) func refusesEncryption(flag: Int) {
    expectRefused(.encrypted, plain.withHeaders { $0.flags = flag })
    expectRefused(.localHeaderDisagrees(.encryption), plain.with { $0.local.flags = flag })
  }

  @Test(arguments: [1, 6, 9, 12, 14, 93, 95, 99]) func refusesOtherMethods(method: Int) {
    expectRefused(.unknownMethod(method), plain.withHeaders { $0.method = method })
  }

  @Test func refusesPatchesLinksAndDevices() {
    expectRefused(.notARegularEntry, plain.withHeaders { $0.flags = 1 << 5 })
    for mode in [0o120777, 0o020644, 0o060644, 0o140644] {
      expectRefused(
        .notARegularEntry,
        plain.with {
          $0.madeBy = 3 << 8 | 30
          $0.attributes = mode << 16
        })
    }
  }

  @Test func refusesALocalHeaderThatDisagrees() {
    expectRefused(.localHeaderDisagrees(.name), plain.with { $0.local.name = Array("trips.txt".utf8) })
    expectRefused(.localHeaderDisagrees(.method), plain.with { $0.local.method = 0 })
    expectRefused(.localHeaderDisagrees(.checksum), plain.with { $0.local.checksum ^= 1 })
    expectRefused(.localHeaderDisagrees(.size), plain.with { $0.local.size += 1 })
    expectRefused(.localHeaderDisagrees(.packedSize), plain.with { $0.local.packedSize -= 1 })
    // Zeros are for the writer who says that the values follow the data, and for nobody else.
    expectRefused(.localHeaderDisagrees(.size), plain.with { $0.local.size = 0 })
    expectRefused(
      .localHeaderDisagrees(.size),
      plain.with {
        $0.local.flags = 8
        $0.local.size = 1
      })
  }

  @Test func refusesPlacesOutsideTheFile() {
    expectRefused(.outsideFile, plain.with { $0.offset = 0x7FFF_FFFF })
    expectRefused(.outsideFile, plain.withHeaders { $0.packedSize = 0x7FFF_FFFF })
    expectRefused(.localHeaderMissing, plain.with { $0.offset = 1 })
    let second = ForgedZip(ForgedEntry("trips.txt", "x"), plain.with { $0.local.signature = 7 })
    expectRefusal(.localHeaderMissing, entry: "stops.txt", of: second)
    expectRefused(.outsideFile, plain.with { $0.local.nameLength = 0xFFFF })
  }

  @Test func refusesASharedHeader() {
    // Two entries of one name would be refused as such; with two names the shared header fails for one of them.
    let zip = ForgedZip(plain, ForgedEntry("trips.txt", content).with { $0.offset = 0 })
    expectRefusal(.localHeaderDisagrees(.name), entry: "trips.txt", of: zip)
  }

  @Test func refusesOverlaps() {
    // As in Fifield's bomb: the first entry is one stored block whose content is the second entry, header and all.
    let inner = ForgedEntry("inner.txt", content)
    let quoted = ForgedEntry(name: Array("outer.txt".utf8), content: inner.localBytes + inner.data, method: 0)
    var zip = ForgedZip(quoted)
    let offset = quoted.localBytes.count
    zip.entries.append(
      inner.with {
        $0.offset = offset
        $0.data = []
        $0.local = quoted.local
      })
    // The second entry's own local bytes are of no account, as its offset points into the first.
    expectRefusal(.overlaps(other: "outer.txt"), entry: "inner.txt", of: zip)
  }

  @Test func refusesAFolderWithContent() {
    expectRefusal(.folderWithContent, entry: "feed/", of: ForgedZip(ForgedEntry("feed/", "x", method: 0)))
  }

  @Test func refusesStoredSizesThatDiffer() {
    let stored = ForgedEntry("stops.txt", content, method: 0)
    expectRefused(.storedSizeDisagrees, stored.withHeaders { $0.size += 1 })
    expectRefused(.storedSizeDisagrees, stored.withHeaders { $0.packedSize -= 1 })
  }

  @Test(arguments: [0, 8]) func refusesAWrongChecksum(method: Int) {
    expectRefused(
      .checksumDisagrees, ForgedEntry("stops.txt", content, method: method).withHeaders { $0.checksum ^= 1 })
  }

  @Test func refusesAWrongSize() {
    let size = content.utf8.count
    expectRefused(.sizeDisagrees(declared: size - 1), plain.withHeaders { $0.size -= 1 })
    expectRefused(.sizeDisagrees(declared: size + 1), plain.withHeaders { $0.size += 1 })
    expectRefused(.sizeDisagrees(declared: 0), plain.withHeaders { $0.size = 0 })
  }

  @Test func refusesBrokenData() {
    expectRefused(.brokenData, plain.with { $0.data[0] = 0xFF })
    expectRefused(.brokenData, plain.withHeaders { $0.packedSize -= 3 })
    expectRefused(
      .brokenData,
      plain.with {
        $0.data = []
        $0.local.packedSize = 0
        $0.central.packedSize = 0
      })
  }

  @Test func refusesBytesBehindThePackedData() {
    let entry = plain.with { $0.data += [1, 2, 3] }.withHeaders { $0.packedSize += 3 }
    expectRefused(.packedBytesLeft(count: 3), entry)
  }
}

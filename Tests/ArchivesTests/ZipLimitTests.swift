import Archives
import Testing

private let kilobyte = String(repeating: "0123456789abcdef", count: 64)

@Suite struct ZipLimitTests {
  @Test func refusesAnEntryOverTheLimit() throws {
    let zip = ForgedZip(ForgedEntry("stops.txt", kilobyte))
    #expect(try readAll(zip.bytes, limits: ArchiveLimits(bytesPerEntry: 1_024)).count == 1)
    expectRefusal(
      .entryTooLarge(size: 1_024, limit: 1_023), entry: "stops.txt", of: zip,
      limits: ArchiveLimits(bytesPerEntry: 1_023))
  }

  @Test func refusesTooMuchInAll() throws {
    let zip = ForgedZip(ForgedEntry("a", kilobyte), ForgedEntry("b", kilobyte))
    #expect(try readAll(zip.bytes, limits: ArchiveLimits(totalBytes: 2_048)).count == 2)
    expectRefusal(.totalTooLarge(limit: 2_047), entry: "b", of: zip, limits: ArchiveLimits(totalBytes: 2_047))
  }

  @Test func refusesTooManyEntries() throws {
    let zip = ForgedZip(ForgedEntry("a", "1"), ForgedEntry("b", "2"), ForgedEntry("c/", "", method: 0))
    #expect(try readAll(zip.bytes, limits: ArchiveLimits(entryCount: 3)).count == 2)
    expectRefusal(.tooManyEntries(count: 3, limit: 2), of: zip, limits: ArchiveLimits(entryCount: 2))
  }

  @Test func refusesABombOnItsDeclaredSize() {
    // 2 GiB from a few bytes: refused when opened, so that nothing is set aside for it.
    let zip = ForgedZip(ForgedEntry("stops.txt", kilobyte).withHeaders { $0.size = 2 << 30 })
    let packed = zip.entries[0].data.count
    expectRefusal(.ratioTooHigh(size: 2 << 30, packed: packed, limit: 1_000), entry: "stops.txt", of: zip)
  }

  @Test func refusesMoreThanTheDefaultForAnEntry() {
    let zip = ForgedZip(
      ForgedEntry("stops.txt", kilobyte).with {
        $0.central.extra = zip64Extra(5 << 30)
        $0.local.extra = zip64Extra(5 << 30, $0.data.count)
        $0.central.size = 0xFFFF_FFFF
        $0.local.size = 0xFFFF_FFFF
      })
    expectRefusal(.entryTooLarge(size: 5 << 30, limit: 4 << 30), entry: "stops.txt", of: zip)
  }

  @Test func readsVeryRegularTables() throws {
    // 4 MiB of one row: deflate reaches several hundred to one, which is no bomb.
    let row = "1,1,06:00:00,06:00:00,0,0,,,,\n"
    let table = String(repeating: row, count: (4 << 20) / row.utf8.count)
    let entry = ForgedEntry("stop_times.txt", table)
    #expect(table.utf8.count / entry.data.count > 200)
    #expect(try readAll(ForgedZip(entry).bytes) == ["stop_times.txt": table])
  }

  @Test func theRatioIsFreeForSmallEntries() throws {
    let zip = ForgedZip(ForgedEntry("a", String(repeating: "a", count: 4_096)))
    #expect(try readAll(zip.bytes, limits: ArchiveLimits(ratio: 2, ratioFreeBytes: 4_096)).count == 1)
    let packed = zip.entries[0].data.count
    expectRefusal(
      .ratioTooHigh(size: 4_096, packed: packed, limit: 2), entry: "a", of: zip,
      limits: ArchiveLimits(ratio: 2, ratioFreeBytes: 4_095))
  }
}

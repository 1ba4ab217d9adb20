import Archives
import Testing

private let ones = 0xFFFF_FFFF
private let content = "stop_id\n1\n"

/// A zip of one entry in which sizes, offset and end are wide.
private func wideZip(_ change: (inout ForgedEntry) -> Void = { _ in }) -> ForgedZip {
  let entry = ForgedEntry("stops.txt", content).with { entry in
    let (size, packed) = (entry.local.size, entry.local.packedSize)
    entry.local.extra = zip64Extra(size, packed)
    entry.central.extra = zip64Extra(size, packed, 0)
    entry.local.size = ones
    entry.local.packedSize = ones
    entry.central.size = ones
    entry.central.packedSize = ones
    entry.offset = ones
    change(&entry)
  }
  var zip = ForgedZip(entry)
  zip.zip64 = ForgedZip64End()
  zip.end.count = 0xFFFF
  zip.end.size = ones
  zip.end.start = ones
  return zip
}

@Suite struct Zip64Tests {
  @Test func readsWideFields() throws {
    #expect(try readAll(wideZip().bytes) == ["stops.txt": content])
  }

  @Test func readsAWideEndWithNarrowValues() throws {
    var zip = ForgedZip(ForgedEntry("stops.txt", content))
    zip.zip64 = ForgedZip64End()
    #expect(try readAll(zip.bytes) == ["stops.txt": content])
  }

  @Test func readsWideFieldsThatRepeatTheNarrowOnes() throws {
    let entry = ForgedEntry("stops.txt", content).with { entry in
      entry.central.extra = le16(9) + le16(0) + zip64Extra(entry.central.size, entry.central.packedSize, 0)
    }
    #expect(try readAll(ForgedZip(entry).bytes) == ["stops.txt": content])
  }

  @Test func readsAWideDiskNumber() throws {
    let zip = wideZip {
      $0.disk = 0xFFFF
      $0.central.extra = le16(1) + le16(28) + le64(content.utf8.count) + le64($0.data.count) + le64(0) + le32(0)
    }
    #expect(try readAll(zip.bytes) == ["stops.txt": content])
  }

  @Test func refusesSizesThatDisagree() {
    let repeated = ForgedEntry("stops.txt", content).with { entry in
      entry.central.extra = zip64Extra(entry.central.size + 1, entry.central.packedSize, 0)
    }
    expectRefusal(.zip64Disagrees, entry: "stops.txt", of: ForgedZip(repeated))
    expectRefusal(.zip64Disagrees, entry: "stops.txt", of: wideZip { $0.local.extra = zip64Extra(1, $0.data.count) })
    expectRefusal(.zip64Disagrees, entry: "stops.txt", of: wideZip { $0.local.extra = zip64Extra(1) })
    expectRefusal(.zip64Disagrees, entry: "stops.txt", of: wideZip { $0.central.extra = zip64Extra(10) })
    expectRefusal(.zip64Disagrees, entry: "stops.txt", of: wideZip { $0.central.extra = zip64Extra(-1, 1, 0) })
    expectRefusal(.zip64Disagrees, entry: "stops.txt", of: wideZip { $0.central.extra += zip64Extra(10, 1, 0) })
  }

  @Test func refusesWideMarksWithoutWideFields() {
    expectRefusal(.outsideFile, entry: "stops.txt", of: wideZip { $0.central.extra = [] })
    expectRefusal(.localHeaderDisagrees(.size), entry: "stops.txt", of: wideZip { $0.local.extra = [] })
  }

  @Test func refusesAnExtraFieldThatRunsOver() {
    let zip = wideZip { $0.central.extra = le16(1) + le16(25) + le64(1) + le64(1) + le64(0) }
    #expect(throws: ArchiveError.self) { try readAll(zip.bytes) }
  }

  @Test func refusesEndRecordsThatDisagree() {
    var zip = wideZip()
    zip.end.count = 2
    expectRefusal(.zip64Disagrees, of: zip)
    zip = wideZip()
    zip.end.size = 7
    expectRefusal(.zip64Disagrees, of: zip)
    zip = wideZip()
    zip.end.start = 7
    expectRefusal(.zip64Disagrees, of: zip)
  }

  @Test func refusesABrokenWideEnd() {
    let broken: [(inout ForgedZip64End) -> Void] = [
      { $0.recordSize = 43 }, { $0.recordSize = -1 }, { $0.recordOffset = 0 }, { $0.recordOffset = 1 << 40 },
      { $0.recordOffset = -1 }, { $0.size = 1 }, { $0.start = 1 << 62 }, { $0.start = -1 }, { $0.size = .max },
    ]
    for change in broken {
      var zip = wideZip()
      var end = ForgedZip64End()
      change(&end)
      zip.zip64 = end
      #expect(throws: ArchiveError.self) { try readAll(zip.bytes) }
    }
    var zip = wideZip()
    zip.zip64?.count = 2
    expectRefusal(.entryCountDisagrees(declared: 2), of: zip)
    zip.zip64?.count = 1 << 40
    expectRefusal(.tooManyEntries(count: 1 << 40, limit: 10_000), of: zip)
  }

  @Test func refusesSeveralDisks() {
    var zip = wideZip()
    zip.zip64?.disk = 1
    expectRefusal(.severalDisks, of: zip)
    zip = wideZip()
    zip.zip64?.disks = 2
    expectRefusal(.severalDisks, of: zip)
    zip = wideZip()
    zip.zip64?.countHere = 0
    expectRefusal(.severalDisks, of: zip)
  }
}

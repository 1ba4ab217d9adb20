import Testing

@testable import Timetables

@Suite("plain rows of stop_times.txt")
struct PlainStopTimesTests {
  private static let columns = [
    "trip_id", "arrival_time", "departure_time", "stop_id", "stop_sequence", "stop_headsign", "pickup_type",
    "drop_off_type", "shape_dist_traveled", "timepoint", "continuous_pickup", "remark",
  ]
  /// What a field may hold besides what is plain.
  private static let oddities = [
    "", " ", "\"", "\"\"", "\"a,b\"", "a,b", "a", "T1", "T2", "\"T1\"", " T1", "T1 ", "A", "\"A\"", "C,C", "0", "1",
    "2", "4",
    "-1", "+1",
    "1.5", ".5", "5.", ".", "1e3", "1.2.3", "123456789", "1234567890", "12345678901234567", "0.12345678901234567",
    "999999999999",
    "08:00:00", "8:00:00", "108:00:00", "08:60:00", "08:00:60", "08-00-00", "08:00:0", "08:00:000", "ab:cd:ef", "Å",
    "Byn",
    "By\u{FFFD}", "\r", "\n", "\t",
  ]

  /// Trips of the kind that real tables hold, of which some fields are odd, and now and then a byte.
  private func table(_ generator: inout SeededGenerator, columns: [String], odd: Int) -> [UInt8] {
    var text = columns.joined(separator: ",") + "\n"
    let lineEnd = ["\n", "\r\n"].randomElement(using: &generator) ?? "\n"
    for _ in 0..<25 {
      let quote = ["", "", "\""].randomElement(using: &generator) ?? ""
      let trip = ["T1", "T1", "T2", "T9"].map { quote + $0 + quote }.randomElement(using: &generator) ?? ""
      let headsign =
        ["", "Byn", "Åre station", "\"a,b\"", "\"Byn, norra\"", "\"Byn norra\""].randomElement(using: &generator) ?? ""
      for call in 0..<Int.random(in: 1...8, using: &generator) {
        let time = "\(8 + call):0\(call):5\(call)"
        let plain = [
          "trip_id": trip, "arrival_time": call == 3 ? "" : time, "departure_time": call == 3 ? "" : time,
          "stop_id": ["A", quote + "B" + quote, "C"][call % 3], "stop_sequence": "\(call * 40)",
          "stop_headsign": headsign,
          "pickup_type": call == 0 ? "" : "\(call % 4)", "drop_off_type": "\(call % 2)",
          "shape_dist_traveled": call == 2 ? "" : "\(call).\(call)70", "timepoint": call == 3 ? "0" : "1",
        ]
        let fields = columns.map { column in
          Int.random(in: 0..<odd, using: &generator) == 0
            ? Self.oddities.randomElement(using: &generator) ?? "" : plain[column, default: ""]
        }
        text += fields.joined(separator: ",") + lineEnd
      }
    }
    var bytes = Array(text.utf8)
    if odd < 1000 {
      for _ in 0..<3 {
        bytes[Int.random(in: 200..<bytes.count, using: &generator)] = .random(in: 0...255, using: &generator)
      }
    }
    return bytes + Array(repeating: 0x0A, count: 600)
  }

  private func read(_ bytes: [UInt8], _ keys: StopTimesKeys, takesPlain: Bool) -> (part: StopTimesPart, log: NoticeLog)
  {
    var log = NoticeLog()
    let part = bytes.withUnsafeBufferPointer { buffer in
      var rows = TableRows(StopTimesReader.file, buffer, knownColumns: StopTimesReader.knownColumns, log: &log)
      return StopTimesPart(&rows, keys, until: Int.max, takesPlain: takesPlain)
    }
    return (part, log)
  }

  @Test("are read as the reader of any row reads them", arguments: [3, 12, 60, 300, 1_000_000])
  func sameAsAnyRow(odd: Int) throws {
    var generator = SeededGenerator(UInt64(odd))
    let keys = StopTimesKeys(try SmallFeed.read())
    var plainRows = 0
    for _ in 0..<60 {
      var columns = Self.columns
      if Bool.random(using: &generator) { columns.shuffle(using: &generator) }
      let bytes = table(&generator, columns: columns, odd: odd)
      let fast = read(bytes, keys, takesPlain: true).part
      let slow = read(bytes, keys, takesPlain: false).part
      plainRows += fast.plainRowCount
      #expect(slow.plainRowCount == 0)
      #expect(fast.stops == slow.stops)
      #expect(fast.arrivals == slow.arrivals)
      #expect(fast.departures == slow.departures)
      #expect(fast.sequences == slow.sequences)
      #expect(fast.distances.map(\.bitPattern) == slow.distances.map(\.bitPattern))
      #expect(fast.pickupTypes == slow.pickupTypes)
      #expect(fast.dropOffTypes == slow.dropOffTypes)
      #expect(fast.runs.map(\.trip) == slow.runs.map(\.trip))
      #expect(fast.runs.map(\.count) == slow.runs.map(\.count))
      #expect((0..<fast.stops.count).map { fast.rowNumbers[$0] } == (0..<slow.stops.count).map { slow.rowNumbers[$0] })
      #expect(fast.notices.totals == slow.notices.totals)
      #expect(fast.notices.sorted.map(\.samples) == slow.notices.sorted.map(\.samples))
      #expect(fast.rowCount == slow.rowCount)
      #expect(fast.lineCount == slow.lineCount)
      #expect(fast.end == slow.end)
      #expect(fast.oddities.emptyRows.count == slow.oddities.emptyRows.count)
    }
    // Where nothing is odd, all rows are plain but each trip's first ones and those behind a trip that is not there.
    #expect(plainRows > (odd > 100 ? 1000 : 0))
  }

  @Test("end before the last bytes of the table, where no row may be read past the end") func endOfTable() throws {
    let keys = StopTimesKeys(try SmallFeed.read())
    var text = "trip_id,arrival_time,departure_time,stop_id,stop_sequence\n"
    for call in 0..<100 { text += "T1,10:00:00,10:00:00,A,\(call)\n" }
    let part = read(Array(text.utf8.dropLast()), keys, takesPlain: true).part
    #expect(part.sequences == (0..<100).map { Int32($0) })
    #expect((60..<90).contains(part.plainRowCount))
  }

  @Test("two columns of one name, and more than there may be, leave every row to the other reader") func headers() {
    #expect(PlainStopTimes(header: ["trip_id", "stop_id", "stop_id"]) == nil)
    #expect(PlainStopTimes(header: (0..<65).map { "c\($0)" }) == nil)
    #expect(PlainStopTimes(header: ["trip_id", "stop_id", "stop_sequence"]) != nil)
  }
}

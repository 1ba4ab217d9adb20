import Testing

@testable import Timetables

@Suite("stop_times.txt in two halves")
struct StopTimesPartsTests {
  /// Rows in and out of order, empty lines, unknown ids, times that are none, and quotes round line ends.
  private func table(_ generator: inout SeededGenerator) -> String {
    var text = "trip_id,arrival_time,departure_time,stop_id,stop_sequence,stop_headsign,shape_dist_traveled\n"
    let ends = ["\n", "\r\n"]
    for sequence in 0..<Int.random(in: 1...12, using: &generator) {
      let trip = ["T1", "T1", "T2", "\"T2\"", "T9"].randomElement(using: &generator) ?? ""
      let time = ["8:00:00", "25:10:59", "", "8.30"].randomElement(using: &generator) ?? ""
      let stop = ["A", "B", "C", "Z"].randomElement(using: &generator) ?? ""
      let headsign = ["", "Byn", "\"två\nrader\"", "\"fyra\n\n\nrader\""].randomElement(using: &generator) ?? ""
      text += "\(trip),\(time),\(time),\(stop),\(sequence % 7),\(headsign),\(sequence)"
      text += ends.randomElement(using: &generator) ?? ""
      if Int.random(in: 0...5, using: &generator) == 0 { text += "\n" }
    }
    return text
  }

  @Test("reads the same as in one, wherever the cut falls") func everyCut() throws {
    var generator = SeededGenerator(10)
    let keys = try SmallFeed.read()
    for _ in 0..<60 {
      let bytes = Array(table(&generator).utf8)
      var whole = keys
      whole.notices = NoticeLog()
      let count = bytes.withUnsafeBufferPointer { buffer in
        var rows = TableRows(
          StopTimesReader.file, buffer, knownColumns: StopTimesReader.knownColumns, log: &whole.notices)
        let count = StopTimesReader.read(&rows, into: &whole)
        rows.finish(&whole.notices)
        return count
      }
      for middle in stride(from: 0, to: bytes.count, by: 7) {
        var halves = keys
        halves.notices = NoticeLog()
        guard let found = StopTimesReader.read(bytes, cutBehind: middle, into: &halves) else { continue }
        #expect(found == count)
        #expect(halves.stopTimes.stops == whole.stopTimes.stops)
        #expect(halves.stopTimes.arrivals == whole.stopTimes.arrivals)
        #expect(halves.stopTimes.sequences == whole.stopTimes.sequences)
        #expect(halves.stopTimes.distances == whole.stopTimes.distances)
        #expect(halves.stopTimes.isSortedInFile == whole.stopTimes.isSortedInFile)
        #expect(
          (0..<halves.stopTimes.count).allSatisfy { halves.stopTimes.rowNumbers[$0] == whole.stopTimes.rowNumbers[$0] })
        #expect(halves.notices.totals == whole.notices.totals)
        #expect(halves.notices.sorted.map(\.samples) == whole.notices.sorted.map(\.samples))
        for trip in 0..<2 {
          #expect(halves.stopTimes.rows(of: TripIndex(trip)) == whole.stopTimes.rows(of: TripIndex(trip)))
        }
      }
    }
  }
}

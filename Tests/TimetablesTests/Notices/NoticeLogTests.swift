import Testing

@testable import Timetables

@Suite("Notice log")
struct NoticeLogTests {
  @Test("counts without limit and stores up to the cap") func cap() {
    var log = NoticeLog(cap: 3)
    for row in 0..<100_000 { log.add(InvalidTime(file: "stop_times.txt", rowNumber: row, field: "f", value: "v")) }
    #expect(log.count("invalid_time") == 100_000)
    #expect(log.sorted[0].samples.count == 3)
    #expect(log.first("invalid_time") == "file=stop_times.txt rowNumber=0 field=f value=v")
  }

  @Test("lists the gravest first, then by code") func order() {
    var log = NoticeLog()
    log.add(UnknownFile(file: "x"))
    log.add(EmptyRow(file: "x", rowNumber: 1))
    log.add(InvalidTime(file: "x", rowNumber: 1, field: "f", value: "v"))
    log.add(DuplicateKey(file: "x", rowNumber: 1, field: "f", value: "v"))
    #expect(log.sorted.map(\.code) == ["duplicate_key", "invalid_time", "empty_row", "unknown_file"])
    #expect(log.count(.error) == 2)
    #expect(log.count("never") == 0)
  }
}

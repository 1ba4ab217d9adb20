import Testing

@testable import Timetables

@Suite("CSV reader")
struct CSVReaderTests {
  @Test(
    "takes every line end, mixed, and no line end after the last row",
    arguments: ["a,b\n1,2\n3,4\n", "a,b\r\n1,2\r\n3,4\r\n", "a,b\r1,2\r3,4\r", "a,b\r\n1,2\r3,4\n", "a,b\n1,2\r\n3,4"])
  func lineEnds(_ text: String) {
    let read = readRows(text)
    #expect(read.header == ["a", "b"])
    #expect(read.rows == [["1", "2"], ["3", "4"]])
  }

  @Test("drops a byte order mark") func byteOrderMark() {
    #expect(readRows("\u{FEFF}stop_id,x\n1,2").header == ["stop_id", "x"])
  }

  @Test(
    "reads quotes",
    arguments: [
      (#""a","b""#, ["a", "b"]),
      (#""say ""hej""","x""#, [#"say "hej""#, "x"]),
      (#""","""""#, ["", #"""#]),
      (#""comma, inside",2"#, ["comma, inside", "2"]),
      (#"in the "middle",2"#, [#"in the "middle""#, "2"]),
      (#"  "padded"  ,2"#, ["padded", "2"]),
      (#"" in ",2"#, ["in", "2"]),
      (#""behind"it,2"#, ["behind", "2"]),
    ])
  func quotes(_ row: (String, [String])) {
    #expect(readRows("h1,h2\n" + row.0).rows == [row.1])
  }

  @Test("keeps line ends inside quotes") func lineEndInQuotes() {
    #expect(readRows("a,b\n\"one\ntwo\r\nthree\",2\n3,4\n").rows == [["one\ntwo\r\nthree", "2"], ["3", "4"]])
  }

  @Test("trims spaces and tabs") func spaces() {
    #expect(readRows(" a ,\tb\n  1\t,  2 3 \n").rows == [["1", "2 3"]])
    #expect(readRows(" a ,\tb\n").header == ["a", "b"])
  }

  @Test("passes over empty rows and counts those that hold blanks") func emptyRows() {
    let bytes = Array("a,b\n\n1,2\n   \n\r\n3,4\n\n".utf8)
    bytes.withUnsafeBufferPointer { buffer in
      var reader = CSVReader(buffer)
      var numbers: [Int] = []
      while reader.next() { numbers.append(reader.rowNumber) }
      let emptyRows = reader.oddities.emptyRows.count
      #expect(numbers == [3, 6])
      #expect(emptyRows == 1)
    }
  }

  @Test("reads rows shorter and longer than the header") func ragged() {
    #expect(readRows("a,b,c\n1\n1,2,3,4\n1,,\n,\n").rows == [["1"], ["1", "2", "3", "4"], ["1", "", ""], ["", ""]])
    let bytes = Array("a,b,c\n1\n".utf8)
    bytes.withUnsafeBufferPointer { buffer in
      var reader = CSVReader(buffer)
      let isThere = reader.next()
      let (behindRow, noColumn) = (reader[2].isEmpty, reader[-1].isEmpty)
      #expect(isThere && behindRow && noColumn)
    }
  }

  @Test("tells of a quote that is never closed, and of text behind one") func brokenQuotes() {
    let bytes = Array("a,b\n\"x\"y,1\n\"x\"z,1\n1,\"open\n3,4\n".utf8)
    bytes.withUnsafeBufferPointer { buffer in
      var reader = CSVReader(buffer)
      var last = ""
      while reader.next() { last = reader[1].text }
      let oddities = reader.oddities
      #expect(last == "open\n3,4\n")
      #expect(oddities.unclosedQuotes.firstRow == 4)
      #expect(oddities.strayTexts.firstRow == 2)
      #expect(oddities.strayTexts.count == 2)
      #expect(oddities.lineEnds.count == 1)
    }
  }

  @Test("reads nothing from nothing", arguments: ["", "\u{FEFF}", "\n", "\r\n\r\n", "   "])
  func nothing(_ text: String) {
    #expect(readRows(text).rows.isEmpty)
    #expect(readRows(text).header.isEmpty)
  }

  @Test("grows past any number of columns") func wide() {
    let row = (0..<1000).map(String.init)
    #expect(readRows("a\n" + row.joined(separator: ",")).rows == [row])
  }

  @Test("reads back whatever a correct writer writes") func roundTrip() {
    var generator = SeededGenerator(1)
    let pieces = ["a", "Å", ",", "\"", "\n", "\r\n", " ", "7", "\t", "–"]
    for _ in 0..<2000 {
      let rows = (0..<Int.random(in: 1...4, using: &generator)).map { _ in
        (0..<3).map { column in
          let text = (0..<Int.random(in: 0...5, using: &generator)).map { _ in
            pieces.randomElement(using: &generator) ?? ""
          }
          // Spaces round a value are not kept, so the writer makes none.
          return (column == 0 ? "x" : "") + trimmed(text.joined())
        }
      }
      let lines = rows.map {
        $0.map { "\"" + $0.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\"" }
      }
      let end = Bool.random(using: &generator) ? "\n" : "\r\n"
      let text = "p,q,r" + end + lines.map { $0.joined(separator: ",") }.joined(separator: end)
      #expect(readRows(text).rows == rows)
    }
  }

  @Test("finds the end of a field whatever bytes stand in it, eight at a time or one") func everyByte() {
    // All but quotes, spaces, tabs, commas and line ends; those next to the comma, and with the top bit set, above all.
    let plain = (UInt8.min...UInt8.max).filter { ![0x09, 0x0A, 0x0D, 0x20, 0x22, 0x2C].contains($0) }
    let edges: [UInt8] = [0x00, 0x21, 0x2B, 0x2D, 0x2E, 0x7F, 0x80, 0xAC, 0xAD, 0xFF]
    var generator = SeededGenerator(12)
    for _ in 0..<2000 {
      let row = (0..<Int.random(in: 2...6, using: &generator)).map { _ in
        (0..<Int.random(in: 1...19, using: &generator)).map { _ in
          (Bool.random(using: &generator) ? plain : edges).randomElement(using: &generator) ?? 0x2D
        }
      }
      let bytes = Array("h\n".utf8) + Array(row.joined(separator: [0x2C]))
      bytes.withUnsafeBufferPointer { buffer in
        var reader = CSVReader(buffer)
        let isThere = reader.next()
        let fields = (0..<reader.fieldCount).map { Array(reader[$0].buffer) }
        let isMore = reader.next()
        #expect(isThere && fields == row && !isMore)
      }
    }
  }

  private func trimmed(_ text: String) -> String {
    var rest = Substring(text)
    while let first = rest.first, first == " " || first == "\t" { rest = rest.dropFirst() }
    while let last = rest.last, last == " " || last == "\t" { rest = rest.dropLast() }
    return String(rest)
  }
}

@testable import Timetables

/// Runs a closure with a text as a field.
func withField<Result>(_ text: String, _ body: (Field) throws -> Result) rethrows -> Result {
  let bytes = Array(text.utf8)
  return try bytes.withUnsafeBufferPointer { try body(Field($0)) }
}

/// The rows of a CSV text, header first, as `CSVReader` reads them.
func readRows(_ text: String) -> (header: [String], rows: [[String]]) { readRows(Array(text.utf8)) }

func readRows(_ bytes: [UInt8]) -> (header: [String], rows: [[String]]) {
  bytes.withUnsafeBufferPointer { buffer in
    var reader = CSVReader(buffer)
    var rows: [[String]] = []
    while reader.next() { rows.append((0..<reader.fieldCount).map { reader[$0].text }) }
    return (reader.header, rows)
  }
}

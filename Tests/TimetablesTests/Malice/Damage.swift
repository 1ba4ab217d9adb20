/// One way in which a table goes wrong on its way to us.
struct Damage: Sendable, CustomStringConvertible {
  let description: String
  /// Whether the table still says the same, so that nothing at all may change.
  let isHarmless: Bool
  let damage: @Sendable (_ lines: [String]) -> [UInt8]

  private init(_ description: String, isHarmless: Bool = false, _ damage: @escaping @Sendable ([String]) -> [UInt8]) {
    (self.description, self.isHarmless, self.damage) = (description, isHarmless, damage)
  }

  private static func text(_ lines: [String], end: String = "\n") -> [UInt8] {
    Array((lines.joined(separator: end) + end).utf8)
  }

  /// Every row behind the header with each of its fields made another; quotes are taken as they come.
  private static func fields(_ lines: [String], _ change: (Int, String) -> String) -> [UInt8] {
    text(
      lines.enumerated().map { row, line in
        row == 0
          ? line
          : line.split(separator: ",", omittingEmptySubsequences: false).map { change(row, String($0)) }
            .joined(separator: ",")
      })
  }

  static let all: [Damage] = [
    Damage("a byte order mark", isHarmless: true) { [0xEF, 0xBB, 0xBF] + text($0) },
    Damage("CRLF", isHarmless: true) { text($0, end: "\r\n") },
    Damage("CR alone", isHarmless: true) { text($0, end: "\r") },
    Damage("no line end behind the last row", isHarmless: true) { Array($0.joined(separator: "\n").utf8) },
    Damage("spaces round the fields", isHarmless: true) { lines in
      text(lines.map { $0.contains("\"") ? $0 : $0.replacing(",", with: " ,\t") + " " })
    },
    Damage("nothing") { _ in [] },
    Damage("the header only") { text([$0[0]]) },
    Damage("no header") { text(Array($0.dropFirst())) },
    Damage("the header twice") { text([$0[0]] + $0) },
    Damage("every row twice") { text([$0[0]] + $0.dropFirst().flatMap { [$0, $0] }) },
    Damage("the rows from behind") { text([$0[0]] + $0.dropFirst().reversed()) },
    Damage("cut in the middle") { Array(text($0).prefix(text($0).count * 2 / 3)) },
    Damage("a quote never closed") { text([$0[0], "\"" + $0[1]] + $0.dropFirst(2)) },
    Damage("text behind a quote") { text([$0[0], "\"x\"y" + $0[1]] + $0.dropFirst(2)) },
    Damage("semicolons") { text($0.map { $0.replacing(",", with: ";") }) },
    Damage("rows too short") { text([$0[0]] + $0.dropFirst().map { String($0.prefix($0.count / 2)) }) },
    Damage("rows too long") { text([$0[0]] + $0.dropFirst().map { $0 + ",,,1" }) },
    Damage("only commas") { lines in text([lines[0]] + lines.dropFirst().map { $0.filter { $0 == "," } }) },
    Damage("empty lines") { text($0.flatMap { [$0, "", " "] }) },
    Damage("a column named twice") { text($0.map { $0 + "," + $0 }) },
    Damage("UTF-16") { $0.joined(separator: "\n").utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } },
    Damage("zero bytes") { fields($0) { _, field in field + "\0" } },
    Damage("bytes that are no UTF-8") { lines in text(lines).map { $0 == UInt8(ascii: "e") ? 0xFF : $0 } },
    Damage("a field of 2,000 bytes") { fields($0) { $1 + String(repeating: "å", count: 1_000) } },
    Damage("all fields one") { fields($0) { _, _ in "1" } },
    Damage("negative numbers") { fields($0) { _, field in "-" + field } },
    Damage("numbers past all types") { fields($0) { _, field in field + "99999999999999999999" } },
    Damage("not a number") { fields($0) { row, _ in row % 2 == 0 ? "nan" : "inf" } },
    Damage("numbers in scientific notation") { fields($0) { _, _ in "1e308" } },
    Damage("dates at the end of time") { fields($0) { _, field in field.hasPrefix("2030") ? "99991231" : field } },
    Damage("dates that are none") { fields($0) { _, field in field.hasPrefix("2030") ? "20300230" : field } },
    Damage("the last time there is") { fields($0) { _, field in field.contains(":00") ? "999:59:59" : field } },
    Damage("times with points") { text($0.map { $0.replacing(":", with: ".") }) },
    Damage("the north pole") { fields($0) { _, field in field.hasPrefix("63.") ? "90" : field } },
    Damage("the other side of the earth") {
      fields($0) { row, field in
        field.hasPrefix("14.") ? (row % 2 == 0 ? "180" : "-180") : field
      }
    },
  ]
}

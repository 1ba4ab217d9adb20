import Testing

@testable import Reports

@Suite("Tables and JSON as text")
struct TextTableTests {
  @Test("columns are as wide as their widest cell, numbers to the right, nothing behind the last")
  func table() {
    var table = TextTable([.left, .right, .left], header: ["linje", "turer", ""])
    table.add(["6 Torvalla", "102", "ja"])
    table.add(["45", "9", ""])
    #expect(table.lines(indent: 1) == [" linje       turer", " 6 Torvalla    102  ja", " 45              9"])
  }

  @Test("JSON keeps the order of members and escapes what it must")
  func json() {
    let value = JSON.object([
      ("b", .integer(1)), ("a", .array([.string("å \"q\" \\ \n \u{1}"), .null, .boolean(true), .number("1.50")])),
      ("empty", .object([])),
    ])
    #expect(
      value.text == """
        {
          "b": 1,
          "a": [
            "å \\"q\\" \\\\ \\n \\u0001",
            null,
            true,
            1.50
          ],
          "empty": {}
        }

        """)
  }
}

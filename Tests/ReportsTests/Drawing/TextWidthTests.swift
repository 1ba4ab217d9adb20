import Testing

@testable import Reports

@Suite("Width of texts") struct TextWidthTests {
  @Test(
    "a text that has room stays whole, one that has none ends in an ellipsis",
    arguments: ["Strömsund busstation", "111", "", "A b  c d e f"])
  func fit(text: String) {
    for width in stride(from: 5.0, through: 200, by: 2.5) {
      let fitted = TextWidth.fit(text, size: 11, width: width)
      if TextWidth.estimate(text, size: 11) <= width {
        #expect(fitted == text)
        continue
      }
      // The longest beginning that fits with its ellipsis, found by trying all.
      let beginnings = (0...text.count).map { String(text.prefix($0)) }
      var longest = beginnings.last { TextWidth.estimate($0 + "…", size: 11) <= width } ?? ""
      while longest.last == " " { longest.removeLast() }
      #expect(fitted == longest + "…")
    }
  }

  @Test("a name as long as a book is cut in one pass over what fits")
  func long() {
    let name = String(repeating: "Å", count: 2_000_000)
    #expect(TextWidth.fit(name, size: 10, width: 60).count == 8)
  }
}

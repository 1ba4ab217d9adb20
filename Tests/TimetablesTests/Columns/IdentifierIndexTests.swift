import Testing

@testable import Timetables

@Suite("Identifier index")
struct IdentifierIndexTests {
  @Test("finds what a dictionary finds") func againstDictionary() {
    var generator = SeededGenerator(3)
    var index = IdentifierIndex()
    var dictionary: [String: Int] = [:]
    var texts: [String] = []
    for _ in 0..<20_000 {
      let text = String(Int.random(in: 0...9000, using: &generator)) + (Bool.random(using: &generator) ? "x" : "")
      let inserted = withField(text) { index.insert($0) }
      #expect(inserted.isNew == (dictionary[text] == nil))
      if inserted.isNew {
        dictionary[text] = texts.count
        texts.append(text)
      }
      #expect(inserted.position == dictionary[text])
    }
    #expect(index.count == texts.count)
    for (position, text) in texts.enumerated() {
      #expect(index.find(text) == position)
      #expect(index[position] == text)
    }
    for number in 9001..<9500 { #expect(index.find(String(number)) == nil) }
  }

  @Test("tells ids of 19 digits apart that one Double would hold") func longDigits() {
    var index = IdentifierIndex()
    let ids = ["1252500000000000001", "1252500000000000002", "9022025084001001"]
    for id in ids { #expect(withField(id) { index.insert($0) }.isNew) }
    for (position, id) in ids.enumerated() { #expect(index.find(id) == position) }
    #expect(Double(ids[0]) == Double(ids[1]))
  }

  @Test("takes the empty id, bytes that are no UTF-8 and very long ids") func oddIds() {
    var index = IdentifierIndex()
    let long = String(repeating: "å", count: 100_000)
    #expect(withField("") { index.insert($0) }.position == 0)
    #expect(withField(long) { index.insert($0) }.position == 1)
    let broken: [UInt8] = [0xFF, 0xFE]
    #expect(broken.withUnsafeBufferPointer { index.insert(Field($0)) }.position == 2)
    #expect(index.find("") == 0)
    #expect(index.find(long) == 1)
    #expect(broken.withUnsafeBufferPointer { index.position(of: Field($0)) } == 2)
  }

  @Test("keeps ids while room is reserved") func reserve() {
    var index = IdentifierIndex()
    for number in 0..<10 { _ = withField(String(number)) { index.insert($0) } }
    index.reserve(rows: 10_000, bytes: 10)
    for number in 0..<10 { #expect(index.find(String(number)) == number) }
  }
}

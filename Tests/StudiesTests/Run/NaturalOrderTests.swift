import Testing

@testable import Studies

@Suite("Small words")
struct NaturalOrderTests {
  @Test("lines stand as people sort them")
  func order() {
    let sorted = ["45", "10A", "2", "X1", "10", "6", "100", "1"].sorted { NaturalOrder.isBefore($0, $1) }
    #expect(sorted == ["1", "2", "6", "10", "10A", "45", "100", "X1"])
  }

  @Test("a misspelt word finds its neighbour, and nonsense none")
  func nearest() {
    #expect(findNearest("depts", among: ["depots", "date"]) == "depots")
    #expect(findNearest("zzzzzz", among: ["depots", "date"]) == nil)
  }
}

import Testing

@testable import Reports

@Suite("Spreading labels")
struct LabelSpreadTests {
  @Test("labels that are far apart stay")
  func apart() { #expect(LabelSpread.place([10, 50, 90], gap: 14, from: 0, to: 100) == [10, 50, 90]) }

  @Test("labels that crowd move apart, keep their order and stay inside")
  func crowded() {
    let places = LabelSpread.place([95, 96, 10, 96], gap: 10, from: 0, to: 100)
    #expect(places == [80, 90, 10, 100])
    #expect(LabelSpread.place([], gap: 10, from: 0, to: 100) == [])
  }
}

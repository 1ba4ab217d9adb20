import Testing

@testable import Timetables

@Suite("Background work")
struct BackgroundTests {
  private struct Refusal: Error {}

  @Test("gives its result") func result() throws {
    let works = (0..<8).map { number in Background { (0..<10_000).reduce(number, +) } }
    #expect(try works.map { try $0.get() } == (0..<8).map { 49_995_000 + $0 })
  }

  @Test("passes its error on") func failure() {
    let work = Background { () throws -> Int in throw Refusal() }
    #expect(throws: Refusal.self) { _ = try work.get() }
  }
}

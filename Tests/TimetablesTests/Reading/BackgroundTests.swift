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

  @Test("leaves nothing behind when nobody fetches its result") func forgotten() throws {
    // Threads that are never joined keep their stacks: some thirty thousand of them take all mappings of a process.
    for number in 0..<40_000 { _ = Background { number } }
    #expect(try Background { 7 }.get() == 7)
    let large = [UInt8](repeating: 1, count: 32 << 20)
    #expect(large.count == 32 << 20)
  }
}

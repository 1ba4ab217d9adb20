import Synchronization
import Testing

@testable import Electrification

@Suite("Work shared among threads")
struct WorkersTests {
  @Test("results stand in the order of the numbers, with any count of threads", arguments: [1, 2, 3, 8, 50])
  func order(_ threads: Int) {
    #expect(Workers.map(1000, threads: threads) { $0 * $0 } == (0..<1000).map { $0 * $0 })
  }

  @Test("each number is computed once, and all are done when the results are given")
  func once() {
    final class Counts: Sendable { let values = Mutex([Int](repeating: 0, count: 400)) }
    let counts = Counts()
    _ = Workers.map(400, threads: 4) { number in counts.values.withLock { $0[number] += 1 } }
    #expect(counts.values.withLock { $0 } == [Int](repeating: 1, count: 400))
  }

  @Test("nothing and one thing")
  func few() {
    #expect(Workers.map(0, threads: 4) { $0 } == [])
    #expect(Workers.map(1, threads: 4) { $0 + 7 } == [7])
    #expect((1...8).contains(Workers.ofMachine))
  }
}

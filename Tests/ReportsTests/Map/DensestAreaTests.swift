import Testing

@testable import Reports

@Suite("The densest area")
struct DensestAreaTests {
  private func line(_ points: [(Double, Double)]) -> [[MapPoint]] { [points.map { MapPoint(east: $0.0, north: $0.1) }] }

  @Test("is where most lines run, however long a single one is")
  func town() throws {
    let lines = [
      line([(0, 0), (400_000, 0)]), line([(100_000, 0), (101_000, 2000)]), line([(100_500, 0), (100_500, 3000)]),
      line([(99_000, 500), (102_000, 500)]),
    ]
    let middle = try #require(DensestArea.middle(of: lines, side: 9000))
    #expect((98_000...103_000).contains(middle.east), "\(middle)")
    #expect((-2000...4000).contains(middle.north), "\(middle)")
  }

  @Test("does not depend on the order of lines; without lines there is none")
  func order() {
    let lines = [line([(0, 0), (5000, 0)]), line([(50_000, 0), (55_000, 0)])]
    #expect(DensestArea.middle(of: lines, side: 9000) == DensestArea.middle(of: lines.reversed(), side: 9000))
    #expect(DensestArea.middle(of: [], side: 9000) == nil)
  }
}

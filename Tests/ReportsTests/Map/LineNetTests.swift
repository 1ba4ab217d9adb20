import Testing

@testable import Reports

@Suite("The ways of a line on the map")
struct LineNetTests {
  static let view = MapView(middle: MapPoint(east: 50, north: 50), metresPerUnit: 1, width: 100, height: 100)

  private func point(_ x: Double, _ y: Double) -> MapPoint { MapPoint(east: x, north: 100 - y) }

  @Test("are drawn once where patterns share them, forwards or back")
  func shared() {
    let way = [point(10, 10), point(20, 20), point(30, 10)]
    let net = LineNet([way, way.reversed(), way], in: Self.view)
    #expect(net.lines.count == 1)
    #expect(net.lines.first?.count == 3)
  }

  @Test("break at forks and close in rings")
  func forks() {
    let fork = LineNet(
      [[point(10, 10), point(20, 20), point(40, 20)], [point(20, 20), point(20, 60)]], in: Self.view)
    #expect(fork.lines.count == 3)
    let ring = LineNet([[point(10, 10), point(40, 10), point(40, 40), point(10, 10)]], in: Self.view)
    #expect(ring.lines.count == 1)
    #expect(ring.lines.first?.count == 4)
  }

  @Test("lose points that lie on the straight line between others, and nothing else")
  func simplified() {
    let line = (0...50).map { (x: Double($0), y: 7.0) }
    #expect(LineNet.kept(line, tolerance: 0.3) == [0, 50])
    let bent = [(x: 0.0, y: 0.0), (x: 5, y: 0.2), (x: 10, y: 4), (x: 20, y: 0)]
    #expect(LineNet.kept(bent, tolerance: 0.3) == [0, 1, 2, 3])
    #expect(LineNet.kept([(x: 1, y: 1)], tolerance: 1) == [0])
    #expect(LineNet.kept([], tolerance: 1) == [])
  }

  @Test("outside the view are left out")
  func outside() {
    let net = LineNet([[point(500, 500), point(600, 500)]], in: Self.view)
    #expect(net.lines.isEmpty)
  }
}

import Quantities
import Testing

@testable import Timetables

@Suite("Ways cut at the borders of areas")
struct AreaSplitTests {
  private func place(_ longitude: Double, _ latitude: Double) -> Coordinate {
    Coordinate(latitude: latitude, longitude: longitude)
  }

  private func areas(_ rings: [[(Double, Double)]]) -> Areas {
    Areas(
      names: rings.indices.map { "A\($0)" },
      parts: rings.enumerated().map { number, ring in
        Areas.Part(area: number, rings: [(ring + [ring[0]]).map { place($0.0, $0.1) }])
      })
  }

  private func shares(_ way: [(Double, Double)], _ areas: Areas) -> [Int: Double] {
    let split = AreaSplit(way.map { place($0.0, $0.1) }, areas)
    return Dictionary(uniqueKeysWithValues: split.shares.map { ($0.area, ($0.share * 1e6).rounded() / 1e6) })
  }

  /// Two squares side by side on the equator.
  private var two: Areas {
    areas([[(0, -1), (1, -1), (1, 1), (0, 1)], [(1, -1), (2, -1), (2, 1), (1, 1)]])
  }

  @Test("a straight way over a border is cut there, and what lies outside is outside") func straight() {
    #expect(shares([(0.5, 0), (1.5, 0)], two) == [0: 0.5, 1: 0.5])
    #expect(shares([(0.25, 0), (1.25, 0)], two) == [0: 0.75, 1: 0.25])
    #expect(shares([(-1, 0), (3, 0)], two) == [-1: 0.5, 0: 0.25, 1: 0.25])
    #expect(shares([(5, 0), (6, 0)], two) == [-1: 1])
    #expect(shares([(0.2, 0), (0.4, 0.2), (0.2, 0.4)], two) == [0: 1])
  }

  @Test("ways through corners, along a border, and with points on it come to one") func degenerate() {
    for way in [
      [(1.0, -1.0), (1, 1)], [(0, -1), (1, 1)], [(0.5, 0), (1, 0), (1.5, 0)], [(1, 0), (1, 0.5), (0.5, 0.5)],
      [(-1, -1), (3, -1)], [(1, -2), (1, 2)], [(0.5, 0), (1, 0.25), (0.5, 0.5)],
    ] {
      #expect(abs(shares(way, two).values.reduce(0, +) - 1) < 1e-5, "\(way)")
    }
    #expect(shares([(0.5, 0), (1, 0.25), (0.5, 0.5)], two) == [0: 1])
    #expect(shares([], two) == [-1: 1])
    #expect(shares([(0.5, 0)], two) == [0: 1])
    #expect(shares([(0.5, 0), (0.5, 0)], two) == [0: 1])
  }

  @Test("where areas overlap the way counts in both") func overlap() {
    let areas = areas([[(0, -1), (2, -1), (2, 1), (0, 1)], [(1, -1), (3, -1), (3, 1), (1, 1)]])
    #expect(shares([(0, 0), (3, 0)], areas) == [0: 0.666667, 1: 0.666667])
  }

  @Test("agrees with many small steps, each put where its middle lies, on ragged areas and ways") func bruteForce() {
    var generator = SeededGenerator(8)
    func random(_ range: ClosedRange<Double>) -> Double { Double.random(in: range, using: &generator) }
    for _ in 0..<25 {
      // Ragged stars round random middles; they overlap now and then.
      let rings = (0..<6).map { _ in
        let middle = (random(-2...2), random(-2...2))
        let corners = 5 + Int(random(0...30))
        return (0..<corners).map { corner -> (Double, Double) in
          let angle = Double(corner) / Double(corners)
          let (x, y) = Self.circle(angle)
          let radius = random(0.2...1.2)
          return (middle.0 + radius * x, middle.1 + radius * y)
        }
      }
      let areas = areas(rings)
      let way = (0..<6).map { _ in (random(-3...3), random(-3...3)) }
      let split = AreaSplit(way.map { place($0.0, $0.1) }, areas)
      var expected: [Int: Double] = [:]
      var total = 0.0
      for (from, to) in zip(way, way.dropFirst()) {
        let steps = 2000
        for step in 0..<steps {
          func at(_ share: Double) -> Coordinate {
            place(from.0 + share * (to.0 - from.0), from.1 + share * (to.1 - from.1))
          }
          let length = at(Double(step) / Double(steps)).greatCircleDistance(to: at(Double(step + 1) / Double(steps)))
            .metres
          total += length
          let middle = at((Double(step) + 0.5) / Double(steps))
          let inside = rings.indices.filter { Self.isInside(middle, rings[$0]) }
          for area in inside.isEmpty ? [-1] : inside { expected[area, default: 0] += length }
        }
      }
      for area in -1..<rings.count {
        let got = split.shares.first { $0.area == area }?.share ?? 0
        #expect(abs(got - (expected[area] ?? 0) / total) < 0.004)
      }
    }
  }

  /// A point of the unit circle, by a rational parametrisation of its quarters.
  private static func circle(_ turn: Double) -> (Double, Double) {
    let quarter = Int(turn * 4) % 4
    let t = turn * 4 - Double(quarter)
    let (x, y) = ((1 - t * t) / (1 + t * t), 2 * t / (1 + t * t))
    return [(x, y), (-y, x), (-x, -y), (y, -x)][quarter]
  }

  private static func isInside(_ point: Coordinate, _ ring: [(Double, Double)]) -> Bool {
    var isInside = false
    for (number, from) in ring.enumerated() {
      let to = ring[(number + 1) % ring.count]
      guard (from.1 > point.latitude) != (to.1 > point.latitude) else { continue }
      let share = (point.latitude - from.1) / (to.1 - from.1)
      if point.longitude < from.0 + share * (to.0 - from.0) { isInside.toggle() }
    }
    return isInside
  }
}

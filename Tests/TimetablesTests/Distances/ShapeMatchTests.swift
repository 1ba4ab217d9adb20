import Quantities
import Testing

@testable import Timetables

@Suite("Shape match")
struct ShapeMatchTests {
  /// A place some metres east and north of 63° N 14° E.
  private func place(_ east: Double, _ north: Double) -> Coordinate {
    let metresPerDegree = 111_195.0797
    return Coordinate(latitude: 63 + north / metresPerDegree, longitude: 14 + east / (metresPerDegree * 0.453_990_5))
  }

  private func match(_ stops: [(Double, Double)], _ shape: [(Double, Double)]) throws -> ShapeMatch {
    try #require(ShapeMatch(stops: stops.map { place($0.0, $0.1) }, shape: shape.map { place($0.0, $0.1) }))
  }

  private func isClose(_ left: [Double], _ right: [Double], within metres: Double = 1) -> Bool {
    left.count == right.count && zip(left, right).allSatisfy { abs($0 - $1) <= metres }
  }

  @Test("measures along the shape") func straight() throws {
    let found = try match([(0, 10), (600, -20), (1000, 0)], [(0, 0), (500, 0), (1000, 0)])
    #expect(isClose(found.positions, [0, 600, 1000]))
    #expect(isClose(found.offsets, [10, 20, 0]))
  }

  @Test("goes round a loop and comes back") func loop() throws {
    let loop = [(0.0, 0.0), (1000, 0), (1000, 1000), (0, 1000), (0, 0)]
    let withStops = try match([(0, 0), (1000, 500), (0, 500), (0, 0)], loop)
    #expect(isClose(withStops.positions, [0, 1500, 3500, 4000], within: 3))
    // With no stop between, nothing but the shape's ends tell that the bus goes round.
    let without = try match([(0, 3), (3, 0)], loop)
    #expect(isClose(without.positions, [0, 4000], within: 5))
  }

  @Test("tells the way out from the way back on one road") func outAndBack() throws {
    let shape = [(0.0, 0.0), (1000, 0), (2000, 0), (1000, 0), (0, 0)]
    let found = try match([(0, 0), (1000, 5), (2000, 0), (1000, -5), (0, 0)], shape)
    #expect(isClose(found.positions, [0, 1000, 2000, 3000, 4000], within: 3))
  }

  @Test("does not run on to a shape's second pass when the trip ends at the first") func secondPass() throws {
    let found = try match([(0, 0), (1000, 0)], [(0, 0), (2000, 0), (500, 10)])
    #expect(isClose(found.positions, [0, 1000], within: 3))
  }

  @Test("keeps order where a stop lies nearer to an earlier part") func order() throws {
    // The third stop is as near to the start as to the end of a hairpin.
    let found = try match([(0, 0), (1000, 0), (20, 25)], [(0, 0), (1000, 0), (1000, 50), (0, 50)])
    #expect(found.positions[2] > found.positions[1])
    #expect(isClose([found.positions[2]], [2030], within: 3))
  }

  @Test("says how far off a stop lies") func offShape() throws {
    let found = try match([(0, 0), (500, 300), (1000, 0)], [(0, 0), (1000, 0)])
    #expect(isClose(found.offsets, [0, 300, 0], within: 1))
  }

  @Test("has lengths of great circles, far north and far along") func lengths() throws {
    let ends = [Coordinate(latitude: 63, longitude: 14), Coordinate(latitude: 67.5, longitude: 20)]
    let found = try #require(ShapeMatch(stops: ends, shape: ends))
    #expect(abs(found.positions[1] - ends[0].greatCircleDistance(to: ends[1]).metres) < 1e-6)
    #expect(found.offsets.allSatisfy { $0 < 1e-6 })
  }

  @Test("is none for a shape that is a point, and for one too large to match") func none() {
    let here = place(0, 0)
    #expect(ShapeMatch(stops: [here], shape: []) == nil)
    #expect(ShapeMatch(stops: [here], shape: [here]) == nil)
    #expect(ShapeMatch(stops: [here], shape: [here, here, here]) == nil)
    #expect(ShapeMatch(stops: [], shape: [here, place(1, 1)]) == nil)
    let long = Array(repeating: here, count: 40_000)
    #expect(ShapeMatch(stops: Array(repeating: here, count: 501), shape: long) == nil)
  }

  @Test("is none where stops lie against the shape's direction") func against() {
    #expect(ShapeMatch(stops: [place(1000, 0), place(0, 0)], shape: [place(0, 0), place(1000, 0)]) == nil)
  }

  @Test("never goes back, whatever it is given") func monotone() {
    var found = 0
    var generator = SeededGenerator(7)
    func random() -> (Double, Double) {
      (Double.random(in: 0...2000, using: &generator), Double.random(in: 0...2000, using: &generator))
    }
    for _ in 0..<500 {
      let shape = (0..<Int.random(in: 2...8, using: &generator)).map { _ in random() }
      let stops = (0..<Int.random(in: 1...6, using: &generator)).map { _ in random() }
      guard let match = ShapeMatch(stops: stops.map { place($0.0, $0.1) }, shape: shape.map { place($0.0, $0.1) })
      else { continue }
      found += 1
      #expect(zip(match.positions, match.positions.dropFirst()).allSatisfy { $0 <= $1 })
      #expect(match.offsets.allSatisfy { $0.isFinite && $0 >= 0 })
    }
    #expect(found > 400)
  }
}

import Foundation
import Quantities
import Testing

@testable import Surroundings

@Suite("Heights along a way")
struct HeightLineTests {
  static let way = [HeightModelTests.place(column: 5, row: 10), HeightModelTests.place(column: 25, row: 10)]

  @Test("even samples at most a step apart, the slope of the ground, the way's length")
  func samples() throws {
    let model = try HeightModel(path: try HeightModelTests.geographic().write())
    let line = try #require(try HeightLine.find(along: Self.way, in: model))
    #expect(abs(line.length.metres - Self.way[0].greatCircleDistance(to: Self.way[1]).metres) < 1e-6)
    #expect(line.distances.count == line.heights.count)
    for (before, after) in zip(line.distances, line.distances.dropFirst()) {
      #expect(after > before && after - before <= 25.000001)
    }
    #expect(abs(line.heights[0] - 280) < 1e-3)
    #expect(abs(try #require(line.heights.last) - 320) < 1e-3)
    #expect(line.filled == .zero && line.unknownEnds == .zero)
  }

  @Test("a hole under a bridge is crossed straight and told")
  func bridge() throws {
    var builder = HeightModelTests.geographic()
    builder.noData = "-9999"
    for column in 10..<15 { builder.values[10 * 40 + column] = -9999 }
    let line = try #require(
      try HeightLine.find(along: Self.way, in: HeightModel(path: try builder.write()), every: Distance(metres: 50)))
    // Five pixels of no height and the four half pixels beside them: six of twenty.
    #expect(abs(line.filled.metres / line.length.metres - 6.0 / 20) < 0.02)
    for (distance, height) in zip(line.distances, line.heights) {
      #expect(abs(height - (280 + 40 * distance / line.length.metres)) < 0.01)
    }
  }

  @Test("past the model's edge the last height goes on and is told; nothing at all gives nothing")
  func edge() throws {
    let model = try HeightModel(path: try HeightModelTests.geographic().write())
    let out = [HeightModelTests.place(column: 30, row: 10), HeightModelTests.place(column: 50, row: 10)]
    let line = try #require(try HeightLine.find(along: out, in: model))
    #expect(abs(line.unknownEnds.metres / line.length.metres - 10.5 / 20) < 0.02)
    #expect(line.heights.last == line.heights[line.heights.count - 2])
    let away = [Coordinate(latitude: 0, longitude: 0), Coordinate(latitude: 0, longitude: 1)]
    #expect(try HeightLine.find(along: away, in: model) == nil)
    #expect(try HeightLine.find(along: [away[0], away[0]], in: model) == nil)
    #expect(try HeightLine.find(along: [away[0]], in: model) == nil)
  }

  @Test("measured points give their height where the way passes them; others are left out")
  func measured() throws {
    let (start, end) = (Self.way[0], Self.way[1])
    let middle = Coordinate(
      latitude: start.latitude + 0.0001, longitude: (start.longitude + end.longitude) / 2)
    let far = Coordinate(latitude: start.latitude + 0.01, longitude: middle.longitude)
    let points: [(place: Coordinate, height: Double)] = [(end, 350), (middle, 420), (far, 999), (start, 300)]
    let line = try #require(HeightLine.find(along: Self.way, measured: points))
    #expect(line.heights == [300, 420, 350])
    #expect(abs(line.distances[1] - line.length.metres / 2) < 1)
    #expect(HeightLine.find(along: Self.way, measured: [(far, 1), (start, 2)]) == nil)
    let inner = try #require(
      HeightLine.find(along: Self.way, measured: [(middle, 400), (end, 350)]))
    #expect(inner.heights == [400, 400, 350] && inner.unknownEnds.metres > 0)
  }
}

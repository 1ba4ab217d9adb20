public import Quantities

/// Heights along a way, as they were found: not smoothed.
///
/// Where there is no height between two that are known, the line between them is taken (as over a bridge or a hole in the model)
/// and its length told; before the first and after the last the nearest height goes on, and that is told as well.
public struct HeightLine: Equatable, Sendable {
  /// Metres from the start, rising.
  public let distances: [Double]
  /// Metres above the sea, one for each distance.
  public let heights: [Double]
  /// Length over which heights were filled in between known ones.
  public let filled: Distance
  /// Length before the first and after the last known height.
  public let unknownEnds: Distance

  /// Length of the way.
  public var length: Distance { Distance(metres: distances.last ?? 0) }

  /// Samples a height model along a way; nil where it has no height at all there.
  ///
  /// - Parameters:
  ///   - way: The points of the way, two or more.
  ///   - step: Distance between samples; 25 m by default, half of what smoothing takes.
  /// - Throws: `HeightModelError` where the file cannot be read.
  public static func find(
    along way: [Coordinate], in model: some HeightSource, every step: Distance = Distance(metres: 25)
  ) throws(HeightModelError) -> HeightLine? {
    precondition(step.metres > 0, "samples \(step) apart")
    let line = Polyline(way)
    guard line.length > 0 else { return nil }
    let count = max(1, Int((line.length / step.metres).rounded(.up)))
    var distances: [Double] = []
    var found: [Double?] = []
    for index in 0...count {
      let distance = line.length * Double(index) / Double(count)
      distances.append(distance)
      found.append(try model.findHeight(at: line.place(at: distance)))
    }
    return HeightLine(distances: distances, found: found)
  }

  /// Heights from points that were measured, such as at stops: each one that lies by the way gives its height where it is nearest
  /// to it. Nil where fewer than two lie by it.
  ///
  /// A way that passes the same place twice takes the point where it is nearest, the first of equals.
  ///
  /// - Parameters:
  ///   - within: How far from the way a point may lie.
  public static func find(
    along way: [Coordinate], measured points: [(place: Coordinate, height: Double)],
    within: Distance = Distance(metres: 50)
  ) -> HeightLine? {
    let line = Polyline(way)
    guard line.length > 0 else { return nil }
    let near = points.compactMap { point -> (distance: Double, height: Double)? in
      let (distance, aside) = line.nearest(to: point.place)
      return aside <= within.metres ? (distance, point.height) : nil
    }.sorted { ($0.distance, $0.height) < ($1.distance, $1.height) }
    var distances: [Double] = []
    var heights: [Double] = []
    for point in near where distances.last.map({ point.distance > $0 }) ?? true {
      distances.append(point.distance)
      heights.append(point.height)
    }
    guard let first = distances.first, let last = distances.last, distances.count > 1 else { return nil }
    if first > 0 {
      distances.insert(0, at: 0)
      heights.insert(heights[0], at: 0)
    }
    if last < line.length {
      distances.append(line.length)
      heights.append(heights[heights.count - 1])
    }
    return HeightLine(
      distances: distances, heights: heights, filled: .zero,
      unknownEnds: Distance(metres: first + line.length - last))
  }

  private init(distances: [Double], heights: [Double], filled: Distance, unknownEnds: Distance) {
    self.distances = distances
    self.heights = heights
    self.filled = filled
    self.unknownEnds = unknownEnds
  }

  private init?(distances: [Double], found: [Double?]) {
    guard let first = found.firstIndex(where: { $0 != nil }), let last = found.lastIndex(where: { $0 != nil }) else {
      return nil
    }
    var heights: [Double] = []
    var filled = 0.0
    var before = first
    for (index, height) in found.enumerated() {
      if let height {
        if index > before + 1 {
          let rise = height - heights[before]
          for gap in (before + 1)..<index {
            let share = (distances[gap] - distances[before]) / (distances[index] - distances[before])
            heights[gap] = heights[before] + share * rise
          }
          filled += distances[index] - distances[before]
        }
        before = index
        heights.append(height)
      } else {
        heights.append(found[index < first ? first : before] ?? 0)
      }
    }
    self.init(
      distances: distances, heights: heights, filled: Distance(metres: filled),
      unknownEnds: Distance(metres: distances[first] + distances[distances.count - 1] - distances[last]))
  }
}

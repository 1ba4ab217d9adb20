/// The heights along a trip, evenly sampled and smoothed, as grades that a bus meets.
///
/// Unsmoothed height models put hills where there are none (and bridges in the valley): samples every `grade.sample` metres, each
/// the mean of the samples within `grade.smoothing`, a window that shrinks at the ends so that both ends keep their height.
/// Steeper than `grade.limit` is cut to it, and counted.
public struct SmoothedHeights: Equatable, Sendable {
  /// Length along the trip, in metres.
  public let metres: Double
  /// Mean height above the sea, in metres.
  public let meanHeightMetres: Double
  /// Climb of the heights as they came, in metres.
  public let rawClimbMetres: Double
  /// Climb after smoothing and cutting, in metres: what the model drives.
  public let climbMetres: Double
  /// Descent after smoothing and cutting, in metres.
  public let descentMetres: Double
  /// Length where the grade was cut to the limit, in metres.
  public let cutMetres: Double
  /// Length of a sample, in metres.
  let step: Double
  /// Grade (rise over run) of each sample's length.
  let grades: [Double]

  /// Heights by distance along the trip.
  ///
  /// - Parameters:
  ///   - distances: Metres from the trip's start, rising from their first value (points that do not rise are passed over).
  ///   - heights: Metres above the sea, one for each distance.
  /// - Throws: `HeightError`.
  public init(distances: [Double], heights: [Double], parameters: EnergyParameters) throws(HeightError) {
    guard distances.count == heights.count else { throw .unequal(distances: distances.count, heights: heights.count) }
    var points: [(distance: Double, height: Double)] = []
    var climb = 0.0
    for (index, (distance, height)) in zip(distances, heights).enumerated() {
      guard distance.isFinite, height.isFinite, abs(height) < 9000 else { throw .notANumber(index: index) }
      if let last = points.last {
        guard distance > last.distance else { continue }
        climb += max(0, height - last.height)
      }
      points.append((distance, height))
    }
    guard let first = points.first, let last = points.last, last.distance > first.distance else { throw .tooShort }
    metres = last.distance - first.distance
    rawClimbMetres = climb

    let count = max(1, Int((metres / parameters[.gradeSample]).rounded()))
    step = metres / Double(count)
    let samples = Self.sample(points, from: first.distance, step: step, count: count)
    let smooth = Self.smooth(samples, half: Int((parameters[.gradeSmoothing] / step / 2).rounded(.down)))
    var grades: [Double] = []
    grades.reserveCapacity(count)
    var (up, down, cut) = (0.0, 0.0, 0.0)
    let limit = parameters[.gradeLimit]
    for index in 0..<count {
      let rise = (smooth[index + 1] - smooth[index]) / step
      let grade = min(limit, max(-limit, rise))
      if grade != rise { cut += step }
      up += max(0, grade) * step
      down += max(0, -grade) * step
      grades.append(grade)
    }
    self.grades = grades
    climbMetres = up
    descentMetres = down
    cutMetres = cut
    meanHeightMetres = samples.reduce(0, +) / Double(samples.count)
  }

  /// Calls `body` with grade and length of every piece between two distances from the start.
  func forEachPiece(from start: Double, to end: Double, _ body: (_ grade: Double, _ metres: Double) -> Void) {
    guard end > start else { return }
    let first = min(grades.count - 1, max(0, Int(start / step)))
    for index in first..<grades.count {
      let from = max(start, Double(index) * step)
      let to = index == grades.count - 1 ? end : min(end, Double(index + 1) * step)
      if from >= end { break }
      if to > from { body(grades[index], to - from) }
    }
  }

  private static func sample(
    _ points: [(distance: Double, height: Double)], from start: Double, step: Double, count: Int
  ) -> [Double] {
    var samples: [Double] = []
    samples.reserveCapacity(count + 1)
    var next = 1
    for index in 0...count {
      let distance = start + Double(index) * step
      while next < points.count - 1 && points[next].distance < distance { next += 1 }
      let (before, after) = (points[next - 1], points[next])
      let share = min(1, max(0, (distance - before.distance) / (after.distance - before.distance)))
      samples.append(before.height + share * (after.height - before.height))
    }
    return samples
  }

  /// The mean over `half` samples on each side, fewer near the ends. Differences from the middle are summed, so that level ground
  /// stays level to the last bit.
  private static func smooth(_ samples: [Double], half: Int) -> [Double] {
    samples.indices.map { middle in
      let reach = min(half, middle, samples.count - 1 - middle)
      var sum = 0.0
      for index in (middle - reach)...(middle + reach) { sum += samples[index] - samples[middle] }
      return samples[middle] + sum / Double(2 * reach + 1)
    }
  }
}

/// Why heights were refused.
public enum HeightError: Error, Equatable, CustomStringConvertible, Sendable {
  /// The two arrays differ in count.
  case unequal(distances: Int, heights: Int)
  /// A distance or a height is no number, or no height on land.
  case notANumber(index: Int)
  /// Fewer than two points that lie apart.
  case tooShort

  /// One sentence: what, where, why, remedy.
  public var description: String {
    switch self {
    case .unequal(let distances, let heights):
      "\(distances) distances came with \(heights) heights; give one height for each distance."
    case .notANumber(let index):
      "Height point \(index + 1) holds no usable number; interpolate it or leave it out."
    case .tooShort:
      "The heights have no two points that lie apart, so that they tell no grade; leave the terrain unknown."
    }
  }
}

/// What is known of the ups and downs of a trip.
public enum Terrain: Equatable, Sendable {
  /// Nothing: the trip is taken as level, and says so by a flag.
  case unknown
  /// The trip is level.
  case level
  /// Each leg tells its climb and descent; the grade of its hills is `grade.typical`.
  case climbs
  /// Heights along the trip. Where their length differs from the legs', distances are taken in proportion.
  case heights(SmoothedHeights)
}

/// A share of a window's length on one grade.
struct GradePiece: Equatable, Sendable {
  let share: Double
  let sine: Double
  let cosine: Double

  init(share: Double, grade: Double) {
    self.share = share
    cosine = 1 / (1 + grade * grade).squareRoot()
    sine = grade * cosine
  }
}

/// Gathers grades into few pieces.
///
/// Energy is linear in grade as long as no force changes sign and no limit begins to hold. So the borders stand where cruising at
/// 25–90 km/h goes from driving to braking (−1 to −2 %), where the machine's limit begins to hold downhill (−5 % and below) and where a
/// climb alone slows as much as a driver wants to (3, 5 %). Each piece takes the exact mean grade of what it gathered, so that climb
/// minus descent is kept.
struct GradeGatherer {
  private static let borders = [-0.1, -0.09, -0.08, -0.07, -0.06, -0.05, -0.02, -0.01, 0.03, 0.05]
  private var metres = [Double](repeating: 0, count: borders.count + 1)
  private var rise = [Double](repeating: 0, count: borders.count + 1)

  mutating func add(grade: Double, metres length: Double) {
    var bin = 0
    while bin < Self.borders.count && grade >= Self.borders[bin] { bin += 1 }
    metres[bin] += length
    rise[bin] += length * grade
  }

  /// Climb and descent on hills of the typical grade, the rest level; steeper where the way is too short for that.
  mutating func add(climb: Double, descent: Double, metres length: Double, typicalGrade: Double) {
    let height = climb + descent
    let grade = max(typicalGrade, height / length)
    let hilly = height / grade
    if climb > 0 { add(grade: grade, metres: climb / grade) }
    if descent > 0 { add(grade: -grade, metres: descent / grade) }
    if hilly < length { add(grade: 0, metres: length - hilly) }
  }

  /// The pieces by rising grade.
  func listPieces() -> [GradePiece] {
    let total = metres.reduce(0, +)
    return metres.indices.filter { metres[$0] > 0 }.map {
      GradePiece(share: metres[$0] / total, grade: rise[$0] / metres[$0])
    }
  }
}

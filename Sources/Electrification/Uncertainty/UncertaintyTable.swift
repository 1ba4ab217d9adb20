import Glibc

/// The distributions of the factors, from `parameters/uncertainty.tsv`.
public struct UncertaintyTable: Sendable {
  /// A row: how one quantity is spread, and why so.
  public struct Entry: Equatable, Sendable {
    /// Its name in the table.
    public let name: String
    /// Who has the same value at the same time: `day`, `bus` or `trip`.
    public let shared: String
    /// The kind of distribution.
    public let distribution: String
    /// The unit of its figures, as UCUM writes it.
    public let unit: String
    /// Its figures, in the order of the kind.
    public let figures: [Double]
    /// How well they are known.
    public let mark: EvidenceMark
    /// Where they come from.
    public let source: String
    /// What it means, in Swedish.
    public let meaningInSwedish: String
    /// What it means, in English.
    public let meaningInEnglish: String
  }

  /// All rows.
  public static let entries: [Entry] = {
    let table = TabTable(CarriedUncertainty.text)
    return table.rows.map { row in
      guard let mark = EvidenceMark(rawValue: row[table.column("mark")]) else {
        preconditionFailure("parameters/uncertainty.tsv has a row without a mark: \(row)")
      }
      return Entry(
        name: row[0], shared: row[table.column("shared")], distribution: row[table.column("distribution")],
        unit: row[table.column("unit")],
        figures: ["a", "b", "c"].map { TabTable.number(row[table.column($0)]) }, mark: mark,
        source: row[table.column("source")], meaningInSwedish: row[table.column("meaning_sv")],
        meaningInEnglish: row[table.column("meaning_en")])
    }
  }()

  static let standard = UncertaintyTable()

  private let packedShare = figure("snow.packed-share", 0)
  private let freshShare = figure("snow.fresh-share", 0)
  private let bare = range("snow.bare")
  private let packed = range("snow.packed")
  private let fresh = range("snow.fresh")
  private let heatScale = triangle("heat-scale")
  private let regeneration = triangle("regeneration-share.winter")
  private let heatPumpSpread = figure("heat-pump", 1)
  private let fault = figure("heat-pump.fault", 0)
  private let rollingSpread = figure("rolling", 1)
  private let dragSpread = figure("drag", 1)
  private let efficiencySpread = figure("motor-efficiency", 1)
  private let driverSpread = figure("driver", 1)
  private let trafficSpread = figure("traffic", 1)
  private let extraStops = triangle("extra-stops")
  let passengerDispersion = figure("passengers", 0)

  /// Factor on rolling resistance on a winter day: bare, packed or fresh, each within its range.
  func snow(_ place: Double) -> Double {
    let bareShare = 1 - packedShare - freshShare
    if place < bareShare { return between(bare, place / bareShare) }
    if place < bareShare + packedShare { return between(packed, (place - bareShare) / packedShare) }
    return between(fresh, (place - bareShare - packedShare) / freshShare)
  }

  /// The same on one surface; nil on ice, of which nothing is known but the parameter.
  func snow(_ place: Double, on road: RoadSurface) -> Double? {
    switch road {
    case .bare: between(bare, place)
    case .packedSnow: between(packed, place)
    case .freshSnow: between(fresh, place)
    case .ice: nil
    }
  }

  /// What lies on the road on a winter day.
  func surface(_ place: Double) -> RoadSurface {
    if place < 1 - packedShare - freshShare { return .bare }
    return place < 1 - freshShare ? .packedSnow : .freshSnow
  }

  /// The heat scale that half of the cases lie below.
  public static var medianHeatScale: Double { standard.heatScale(0.5) }

  func heatScale(_ place: Double) -> Double { heatScale.quantile(place) }
  func regenerationShare(_ place: Double) -> Double { regeneration.quantile(place) }
  func heatPump(_ place: Double) -> Double { 1 + heatPumpSpread * normalQuantile(place) }
  func isFaulty(_ place: Double) -> Bool { place > 1 - fault }
  func rolling(_ place: Double) -> Double { 1 + rollingSpread * normalQuantile(place) }
  func drag(_ place: Double) -> Double { 1 + dragSpread * normalQuantile(place) }
  func efficiencyAddition(_ place: Double) -> Double { efficiencySpread * normalQuantile(place) }
  func driver(_ place: Double) -> Double { exp(driverSpread * normalQuantile(place)) }
  func traffic(_ place: Double) -> Double { exp(trafficSpread * normalQuantile(place)) }
  func extraStops(_ place: Double) -> Double { extraStops.quantile(place) }

  private func between(_ range: ClosedRange<Double>, _ share: Double) -> Double {
    range.lowerBound + share * (range.upperBound - range.lowerBound)
  }

  private static func entry(_ name: String) -> Entry {
    guard let entry = entries.first(where: { $0.name == name }) else {
      preconditionFailure("parameters/uncertainty.tsv lacks \(name)")
    }
    return entry
  }

  private static func figure(_ name: String, _ place: Int) -> Double { entry(name).figures[place] }

  private static func range(_ name: String) -> ClosedRange<Double> {
    entry(name).figures[0]...entry(name).figures[1]
  }

  private static func triangle(_ name: String) -> Triangle {
    let figures = entry(name).figures
    return Triangle(low: figures[0], mode: figures[1], high: figures[2])
  }
}

/// A triangular distribution.
struct Triangle: Sendable {
  let low: Double
  let mode: Double
  let high: Double

  /// The value that a share of the cases lie below.
  func quantile(_ share: Double) -> Double {
    let rising = (mode - low) / (high - low)
    return share < rising
      ? low + (share * (high - low) * (mode - low)).squareRoot()
      : high - ((1 - share) * (high - low) * (high - mode)).squareRoot()
  }
}

/// The standard normal value that a share of the cases lie below: P. J. Acklam's rational approximation (2003), relative error
/// under 1.2·10⁻⁹.
func normalQuantile(_ share: Double) -> Double {
  if share > 0.5 { return -normalQuantile(1 - share) }
  if share < 0.02425 {
    let q = (-2 * log(share)).squareRoot()
    let top =
      ((((-7.784894002430293e-03 * q - 3.223964580411365e-01) * q - 2.400758277161838) * q - 2.549732539343734) * q
        + 4.374664141464968) * q + 2.938163982698783
    let bottom =
      (((7.784695709041462e-03 * q + 3.224671290700398e-01) * q + 2.445134137142996) * q + 3.754408661907416) * q + 1
    return top / bottom
  }
  let q = share - 0.5
  let r = q * q
  let top =
    ((((-3.969683028665376e+01 * r + 2.209460984245205e+02) * r - 2.759285104469687e+02) * r + 1.383577518672690e+02)
      * r
      - 3.066479806614716e+01) * r + 2.506628277459239
  let bottom =
    ((((-5.447609879822406e+01 * r + 1.615858368580409e+02) * r - 1.556989798598866e+02) * r + 6.680131188771972e+01)
      * r
      - 1.328068155288572e+01) * r + 1
  return top * q / bottom
}

/// Persons aboard by share of the cases: a negative binomial round a mean, in 256 steps of equal share.
struct PassengerQuantiles: Sendable {
  static let steps = 256
  private let counts: [Double]

  /// - Parameter dispersion: The variance is mean + mean²/dispersion.
  init(mean: Double, dispersion: Double) {
    guard mean > 0 else {
      counts = [Double](repeating: 0, count: Self.steps)
      return
    }
    let success = dispersion / (dispersion + mean)
    var probability = pow(success, dispersion)
    var (sum, count) = (probability, 0.0)
    counts = (0..<Self.steps).map { step in
      let share = (Double(step) + 0.5) / Double(Self.steps)
      while sum < share && count < 500 {
        probability *= (count + dispersion) / (count + 1) * (1 - success)
        count += 1
        sum += probability
      }
      return count
    }
  }

  @inline(__always)
  func passengers(_ place: Double) -> Double { counts[Int(place * Double(Self.steps))] }
}

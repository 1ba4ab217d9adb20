public import Quantities

/// Draws days for blocks and gathers what they take.
///
/// A draw is one service day: the weather, snow and heat policy that all buses share, the build and the driver of each bus, the traffic
/// and the passengers of each trip. All draws are a function of the seed, so that a run repeats to the bit and two alternatives meet the same
/// days.
public struct UncertaintySampling: Sendable {
  /// Electricity of each block, in the order of the input.
  public let blocks: [EnergySpread]
  /// Electricity of each trip; nil where no block runs it.
  public let trips: [EnergySpread?]
  /// Electricity of all trips of each line in a day; nil where it has none.
  public let lines: [EnergySpread?]
  /// Electricity of the fleet in a day.
  public let fleet: EnergySpread
  /// Number of draws.
  public let draws: Int
  /// Electricity in joules, block after block, draw after draw.
  private let samples: [Double]
  /// Whether a draw is a winter day.
  private let isWinter: [Bool]

  /// Samples an input.
  ///
  /// - Parameters:
  ///   - draws: 2,000 by default; the standard error says whether that is enough.
  ///   - seed: From the study.
  /// - Complexity: O(draws · events), about 0.3 µs each in release.
  /// - Precondition: 2 draws or more.
  public init(_ input: UncertaintyInput, draws: Int = 2000, seed: UInt64) {
    precondition(draws >= 2, "\(draws) draws")
    let plan = UncertaintyPlan(input)
    let random = CounterRandom(seed: seed)
    let days = (0..<draws).map { plan.day(random, draw: $0) }
    var blocks: [EnergySpread] = []
    var trips = [EnergySpread?](repeating: nil, count: input.trips.count)
    let lineCount = (input.trips.map(\.line).max() ?? -1) + 1
    var lineSums = [[Double]?](repeating: nil, count: lineCount)
    var fleet = [Double](repeating: 0, count: draws)
    var samples: [Double] = []
    samples.reserveCapacity(input.blocks.count * draws)
    for block in plan.blocks.indices {
      var ofBlock = [Double](repeating: 0, count: draws)
      let buses = days.indices.map { plan.bus(random, draw: $0, block: block) }
      for event in plan.blocks[block].events {
        var ofEvent = [Double](repeating: 0, count: draws)
        for draw in 0..<draws {
          ofEvent[draw] = plan.energy(event, block, days[draw], buses[draw], random, draw: draw)
          ofBlock[draw] += ofEvent[draw]
        }
        guard let trip = event.trip else { continue }
        let line = input.trips[trip].line
        var sums = lineSums[line] ?? [Double](repeating: 0, count: draws)
        lineSums[line] = nil
        for draw in 0..<draws { sums[draw] += ofEvent[draw] }
        lineSums[line] = sums
        trips[trip] = EnergySpread(sorting: &ofEvent)
      }
      for draw in 0..<draws { fleet[draw] += ofBlock[draw] }
      samples += ofBlock
      blocks.append(EnergySpread(sorting: &ofBlock))
    }
    self.blocks = blocks
    self.trips = trips
    lines = lineSums.map { sums in
      guard var sums else { return nil }
      return EnergySpread(sorting: &sums)
    }
    self.fleet = EnergySpread(sorting: &fleet)
    self.draws = draws
    self.samples = samples
    isWinter = days.map(\.isWinter)
  }

  /// Electricity of a block on a drawn day.
  public func electricity(ofBlock block: Int, onDraw draw: Int) -> Energy {
    Energy(joules: samples[block * draws + draw])
  }

  /// How many block-days a year take more than the battery gives, on winter days and in all.
  public struct Shortfall: Equatable, Sendable {
    /// On winter days, in a year.
    public let blockDaysInWinter: Double
    /// In a year.
    public let blockDaysInYear: Double
    /// Standard error of the year's from the number of draws; days, not blocks, are what is independent.
    public let standardError: Double
    /// For each block, the share of the drawn days.
    public let shareOfDays: [Double]
  }

  /// Expected block-days that are short of energy.
  ///
  /// - Parameters:
  ///   - usable: What each block's battery gives between two charges, in the order of the blocks.
  ///   - daysPerYear: Service days of a year that the drawn days stand for.
  /// - Precondition: one battery for each block.
  public func shortfall(usable: [Energy], daysPerYear: Double = 365) -> Shortfall {
    precondition(usable.count == blocks.count, "\(usable.count) batteries for \(blocks.count) blocks")
    var perDraw = [Int](repeating: 0, count: draws)
    var perBlock = [Int](repeating: 0, count: blocks.count)
    for block in blocks.indices {
      let limit = usable[block].joules
      for draw in 0..<draws where samples[block * draws + draw] > limit {
        perDraw[draw] += 1
        perBlock[block] += 1
      }
    }
    let count = Double(draws)
    let mean = Double(perDraw.reduce(0, +)) / count
    let winter = Double(perDraw.indices.reduce(0) { $0 + (isWinter[$1] ? perDraw[$1] : 0) }) / count
    let squares = perDraw.reduce(0.0) { $0 + (Double($1) - mean) * (Double($1) - mean) }
    return Shortfall(
      blockDaysInWinter: winter * daysPerYear, blockDaysInYear: mean * daysPerYear,
      standardError: (squares / (count - 1) / count).squareRoot() * daysPerYear,
      shareOfDays: perBlock.map { Double($0) / count })
  }

  /// How much more a block takes on average than in another sampling of the same days, and the standard error of that: with common
  /// random numbers far smaller than that of either mean.
  ///
  /// - Precondition: both have the same number of draws, and the same seed and days if it is to mean anything.
  public func meanDifference(ofBlock block: Int, from other: UncertaintySampling) -> (mean: Energy, error: Energy) {
    precondition(draws == other.draws, "\(draws) against \(other.draws) draws")
    let differences = (0..<draws).map { samples[block * draws + $0] - other.samples[block * draws + $0] }
    let mean = differences.reduce(0, +) / Double(draws)
    let squares = differences.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let error = (squares / Double(draws - 1) / Double(draws)).squareRoot()
    return (Energy(joules: mean), Energy(joules: error))
  }
}

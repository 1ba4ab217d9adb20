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
  /// Energy of the heater fuel of each block; nil where its bus burns none.
  public let fuelOfBlocks: [EnergySpread?]
  /// Energy of the heater fuel of the fleet in a day; nil where no bus burns any.
  public let fuel: EnergySpread?
  /// Litres of it.
  public let fuelLitres: NumberSpread?
  /// Number of draws.
  public let draws: Int
  /// For each draw, which of the input's days it is.
  public let drawnDays: [Int]
  /// Electricity in joules, draw after draw, for each block.
  private let samples: [[Double]]
  /// Whether a draw is a winter day.
  private let isWinter: [Bool]
  /// Share of the input's days that are winter days.
  private let winterShare: Double

  /// Samples an input.
  ///
  /// - Parameters:
  ///   - draws: 2,000 by default; the standard error says whether that is enough.
  ///   - seed: From the study.
  ///   - threads: Those that share the work; nil for as many as the machine runs at once, eight at most. The result is the same to the
  ///     bit with any number.
  /// - Complexity: O(draws · events), about 0.2 µs each on one thread in release. Memory O(draws · (blocks + lines) + trips): a trip's draws
  ///   are sorted to its percentiles and forgotten before the next trip of its block is drawn.
  /// - Precondition: 2 draws or more, a thread or more.
  public init(_ input: UncertaintyInput, draws: Int = 2000, seed: UInt64, threads: Int? = nil) {
    self.init(input, draws: draws, seed: seed, threads: threads, blocksAtOnce: Self.blocksAtOnce)
  }

  /// Blocks whose draws by line are held at the same time: where blocks change lines between trips those are nearly all draws of all their
  /// trips, 256 blocks of 20 trips at 2,000 draws some 80 MB.
  static let blocksAtOnce = 256

  /// - Parameter blocksAtOnce: changes the memory that is used and no bit of the result.
  init(_ input: UncertaintyInput, draws: Int, seed: UInt64, threads: Int?, blocksAtOnce: Int) {
    precondition(draws >= 2, "\(draws) draws")
    precondition((threads ?? 1) >= 1, "\(threads ?? 0) threads")
    let threads = threads ?? Workers.ofMachine
    let plan = UncertaintyPlan(input, threads: threads)
    let random = CounterRandom(seed: seed)
    let days = (0..<draws).map { plan.day(random, draw: $0) }
    let lineOfTrip = input.trips.map(\.line)
    var blocks: [EnergySpread] = []
    var samples: [[Double]] = []
    var fuelOfBlocks: [EnergySpread?] = []
    var trips = [EnergySpread?](repeating: nil, count: input.trips.count)
    var lines = [[Double]](repeating: [], count: (lineOfTrip.max() ?? -1) + 1)
    var fleet = [Double](repeating: 0, count: draws)
    var fuel: [Double] = []
    for first in stride(from: 0, to: plan.blocks.count, by: blocksAtOnce) {
      let outcomes = Workers.map(min(blocksAtOnce, plan.blocks.count - first), threads: threads) { place in
        SampledBlock(plan, first + place, days: days, random: random, lineOfTrip: lineOfTrip)
      }
      // Sums over blocks are formed in their order, whoever drew them.
      for outcome in outcomes {
        for (trip, spread) in outcome.trips { trips[trip] = spread }
        for (line, joules) in outcome.lines { joules.add(to: &lines[line]) }
        outcome.joules.add(to: &fleet)
        outcome.fuelJoules.add(to: &fuel)
        blocks.append(outcome.electricity)
        samples.append(outcome.joules)
        fuelOfBlocks.append(EnergySpread(outcome.fuelJoules))
      }
    }
    self.blocks = blocks
    self.trips = trips
    self.lines = lines.map { EnergySpread($0) }
    self.fleet = EnergySpread(sorting: &fleet)
    self.fuelOfBlocks = fuelOfBlocks
    self.fuel = EnergySpread(fuel)
    fuelLitres = fuel.isEmpty ? nil : NumberSpread(fuel.map { $0 / plan.fuelJoulesPerLitre })
    self.draws = draws
    drawnDays = days.map { plan.dayOrder[$0.day] }
    self.samples = samples
    isWinter = days.map(\.isWinter)
    winterShare = plan.winterShare
  }

  /// Electricity of a block on a drawn day.
  public func electricity(ofBlock block: Int, onDraw draw: Int) -> Energy {
    Energy(joules: samples[block][draw])
  }

  /// Electricity of the fleet on a drawn day.
  public func electricity(onDraw draw: Int) -> Energy {
    Energy(joules: samples.reduce(0) { $0 + $1[draw] })
  }

  /// Electricity of some blocks together in a day.
  ///
  /// - Precondition: at least one block.
  public func spread(ofBlocks blocks: [Int]) -> EnergySpread {
    precondition(!blocks.isEmpty, "the spread of no block")
    var sums = (0..<draws).map { draw in blocks.reduce(0) { $0 + samples[$1][draw] } }
    return EnergySpread(sorting: &sums)
  }

  /// How many block-days a year take more than the battery gives, on winter days and in all.
  public struct Shortfall: Equatable, Sendable {
    /// On winter days, in a year.
    public let blockDaysInWinter: Double
    /// Standard error of it from the number of draws; days, not blocks, are what is independent.
    public let standardErrorInWinter: Double
    /// In a year.
    public let blockDaysInYear: Double
    /// Standard error of the year's.
    public let standardError: Double
    /// For each block, the share of the drawn days.
    public let shareOfDays: [Double]
  }

  /// Expected block-days that are short of energy: the mean of the drawn winter days times the winter days of a year, and the same of the
  /// other days. How many winter days happened to be drawn is thus no part of it, and it never passes what a year has. Where no day of a
  /// season was drawn, the mean of all draws stands for it.
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
      for draw in 0..<draws where samples[block][draw] > limit {
        perDraw[draw] += 1
        perBlock[block] += 1
      }
    }
    func season(_ isCold: Bool, days: Double) -> (mean: Double, variance: Double) {
      let drawn = perDraw.indices.filter { isWinter[$0] == isCold }.map { Double(perDraw[$0]) }
      let shorts = drawn.isEmpty ? perDraw.map(Double.init) : drawn
      let spread = NumberSpread(shorts)
      let deviation = spread.standardDeviation * days
      return (spread.mean * days, deviation * deviation / Double(shorts.count))
    }
    let winter = season(true, days: daysPerYear * winterShare)
    let rest = season(false, days: daysPerYear * (1 - winterShare))
    return Shortfall(
      blockDaysInWinter: winter.mean, standardErrorInWinter: winter.variance.squareRoot(),
      blockDaysInYear: winter.mean + rest.mean, standardError: (winter.variance + rest.variance).squareRoot(),
      shareOfDays: perBlock.map { Double($0) / Double(draws) })
  }

  /// How much more a block takes on average than in another sampling of the same days, and the standard error of that: with common
  /// random numbers far smaller than that of either mean.
  ///
  /// - Precondition: both have the same number of draws, and the same seed and days if it is to mean anything.
  public func meanDifference(ofBlock block: Int, from other: UncertaintySampling) -> (mean: Energy, error: Energy) {
    precondition(draws == other.draws, "\(draws) against \(other.draws) draws")
    let differences = (0..<draws).map { samples[block][$0] - other.samples[block][$0] }
    let mean = differences.reduce(0, +) / Double(draws)
    let squares = differences.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let error = (squares / Double(draws - 1) / Double(draws)).squareRoot()
    return (Energy(joules: mean), Energy(joules: error))
  }
}

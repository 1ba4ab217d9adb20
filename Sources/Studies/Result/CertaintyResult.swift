public import Electrification
public import Quantities

/// How certain the figures of a study are: the same blocks on many drawn days, of the design day's weather and of a year's.
///
/// One meaning each. On the design day the weather is given, and P10, P50 and P90 are those of that day; no P99 is stated there. Over the
/// year the weather is drawn too, and P99 is exceeded on one service day in a hundred: that of a trip by the trip, that of a block by all
/// that its bus does in the day, that of a line by all its trips of the day together. The standard error of a P99 is the drawing's: how far
/// it would move with other drawn numbers from the same distributions and the same days of weather.
public struct CertaintyResult: Sendable {
  /// Percentiles of one given day.
  public struct DaySpread: Sendable {
    /// Exceeded in nine cases of ten.
    public let p10: Energy
    /// Exceeded in half of the cases.
    public let p50: Energy
    /// Exceeded in one case of ten.
    public let p90: Energy

    /// The part of a spread that may be stated of one day.
    init(_ spread: EnergySpread) { (p10, p50, p90) = (spread.p10, spread.p50, spread.p90) }
  }

  /// A block over drawn days.
  public struct Block: Sendable {
    /// Its id.
    public let id: String
    /// Electricity on the design day.
    public let designDay: DaySpread
    /// The most that it may take from the largest battery offered at the end of the contract.
    public let usable: Energy
    /// What it takes over the year; nil where no weather of a year is known.
    public let year: BlockYear?
    /// What the largest battery leaves beyond P90 of the design day; below zero where it does not suffice.
    public var marginOfDesignDay: Energy { usable - designDay.p90 }
    /// What the largest battery leaves beyond P99 of the year; below zero where it does not suffice.
    public var margin: Energy? { year.map { usable - $0.electricity.p99 } }
  }

  /// A block over drawn days of a year.
  public struct BlockYear: Sendable {
    /// Electricity of a service day.
    public let electricity: EnergySpread
    /// Gross battery that suffices on 99 service days of a hundred.
    public let batteryNeed: Energy
    /// Share of the service days on which the largest battery does not suffice.
    public let shareShort: Double
  }

  /// All blocks over drawn days of a year.
  public struct Year: Sendable {
    /// The place whose weather it is.
    public let place: String
    /// Days that it is drawn from.
    public let days: Int
    /// Whether those are made up from the months' means, and not measured.
    public let isSynthetic: Bool
    /// Service days a year that the blocks are taken to run on.
    public let serviceDays: Double
    /// Block-days from November to March: those blocks on such a year's share of days.
    public let winterBlockDays: Double
    /// Electricity of all blocks on a service day.
    public let electricity: EnergySpread
    /// kWh per km of a bus on a winter day (December to February) that one bus-day in ten exceeds; nil where no such day was drawn.
    public let winterUseP90: EnergyPerDistance?
    /// Block-days a year on which the largest battery does not suffice: from November to March, and in all.
    public let shortfall: UncertaintySampling.Shortfall
    /// What each input moves in the electricity of all blocks, the largest first; those that move nothing are left out.
    public let swings: [UncertaintySwing]

    /// A number of block-days as it is stated, to two significant digits: that is as far as drawn days tell.
    public static func stated(_ blockDays: Double) -> Double {
      guard blockDays >= 10 else { return (blockDays * 10).rounded() / 10 }
      var step = 1.0
      while blockDays / step >= 99.5 { step *= 10 }
      return (blockDays / step).rounded() * step
    }
  }

  /// A trip over drawn days, without the empty running and standing of its block.
  public struct Trip: Sendable {
    /// The feed's id.
    public let id: String
    /// Name of its line.
    public let line: String
    /// Id of the block that runs it.
    public let block: String
    /// When it starts.
    public let start: ServiceTime
    /// Name of the stop that it starts from.
    public let from: String
    /// Name of the stop that it ends at.
    public let to: String
    /// Its length.
    public let distance: Distance
    /// Electricity on the design day.
    public let designDay: DaySpread
    /// Electricity on a service day of the year; nil where no weather of a year is known.
    public let year: EnergySpread?
    /// What it takes when it takes much, as trips are ranked: P99 of the year, without one P90 of the design day.
    public var high: Energy { year?.p99 ?? designDay.p90 }
  }

  /// The trips of a line over drawn days.
  public struct Line: Sendable {
    /// Its name.
    public let name: String
    /// Their length on the service day.
    public let distance: Distance
    /// Electricity of all of them on the design day.
    public let designDay: DaySpread
    /// Electricity of all of them on a service day of the year; nil where no weather of a year is known.
    public let year: EnergySpread?
    /// Of all its blocks the one that comes nearest to what its battery gives, or passes it furthest; nil where no block serves it.
    public let hardestBlock: Int?
    /// The largest P10, P50 and P90 that one of its trips has.
    public let hardestTrip: (p10: Energy, p50: Energy, p90: Energy)
    /// Place among the trips of the one with the highest P99 over the year, without a year P90 of the design day; nil where no block runs one.
    public let highestTrip: Int?
  }

  /// A share or a count over drawn design days.
  public struct Share: Sendable {
    /// In nine cases of ten it is more.
    public let p10: Double
    /// In half of the cases it is more.
    public let p50: Double
    /// In one case of ten it is more.
    public let p90: Double

    init(_ spread: NumberSpread) { (p10, p50, p90) = (spread.p10, spread.p50, spread.p90) }
  }

  /// Drawn days, of the design day and of the year each.
  public let draws: Int
  /// Whether that is fewer than 2,000 since there are very many trips.
  public let areDrawsReduced: Bool
  /// What the drawn numbers are a function of.
  public let seed: Int
  /// Electricity of all blocks on the design day.
  public let designDay: DaySpread
  /// Share of the drawn design days that take less than the deterministic run.
  public let shareBelowDeterministic: Double
  /// Electricity of all blocks of each vehicle class on the design day, by identifier.
  public let classes: [(identifier: String, designDay: DaySpread)]
  /// Litres of heater fuel of all blocks on the design day; nil where no bus burns any.
  public let fuelLitres: Share?
  /// Blocks that the largest battery carries through the design day.
  public let feasibleBlocks: Share
  /// Share of the production kilometres that they run, 0 to 1.
  public let feasibleKilometres: Share
  /// What each input moves in the electricity of all blocks on the design day, the largest first; those that move nothing are left out.
  public let swings: [UncertaintySwing]
  /// The year; nil where no weather of a year is known for the place.
  public let year: Year?
  /// Whether weather is known, but not of a whole year, so that no year is drawn from it.
  public let isYearIncomplete: Bool
  /// What the study says itself of heat and road, which the drawn days stand round.
  public let circumstances: SampledCircumstances
  /// The blocks, in the order of the result's.
  public let blocks: [Block]
  /// The lines, in the order of the result's.
  public let lines: [Line]
  /// The trips that a block runs, by line, start and id.
  public let trips: [Trip]
}

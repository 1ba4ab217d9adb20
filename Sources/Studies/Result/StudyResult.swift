public import Drafting
public import Findings
public import Quantities

/// Everything that a study came to: what a report shows, and nothing that a report would have to compute.
public struct StudyResult: Sendable {
  /// The study as it was run, defaults filled in.
  public let study: Study
  /// The feed and the service day.
  public let feed: FeedImport
  /// Version of the program that computed this.
  public let programVersion: String
  /// The date that the report bears: the study's, else the last day with service in the feed.
  public let reportDate: CalendarDate
  /// The files that went in.
  public internal(set) var inputs: [InputFile]
  /// The day that dimensions.
  public let designDay: DayResult
  /// The mild day that it is held against.
  public let mildDay: DayResult
  /// The lines that belong, by name as people sort numbers.
  public let lines: [LineResult]
  /// The blocks, by start and then id.
  public let blocks: [BlockResult]
  /// How the blocks came about.
  public let plan: PlanResult
  /// Depots and overnight places where a bus stands, those with most buses first.
  public let places: [PlaceResult]
  /// Vehicle classes in use.
  public let classes: [ClassResult]
  /// What the market offers for them, class by class.
  public let market: [MarketResult]
  /// What the cold takes, and what other heating and other heat scales would take.
  public let cold: ColdResult
  /// What cannot be done, and why.
  public let obstacles: [Obstacle]
  /// The requirement draft, and what of the catalogue was left out.
  public let drafting: Drafting
  /// All figures.
  public let findings: FindingSet
  /// Every parameter that nobody measured here, in the order of first use.
  public let assumptions: [ParameterUse]
  /// How certain the figures are; nil where the study draws no days.
  public let certainty: CertaintyResult?
  /// Things that a reader must know before trusting the figures, gravest first, in words of their own.
  public let cautions: [Caution]
  /// Electricity of the year; nil where its weather is not known.
  public internal(set) var year: YearResult?
  /// The weather of the year; nil where it is not known.
  public internal(set) var climate: ClimateResult?
  /// The traffic by area; nil where the study names no areas.
  public internal(set) var areas: AreaResult?
  /// The ground; nil where the study names no heights.
  public internal(set) var terrain: TerrainResult?
  /// Share of the timetable windows (at least three minutes) that cannot be driven as timed, the trip as a whole or three in a row; nil
  /// where there is no window.
  public internal(set) var undrivableShare: Double?
}

/// A day of weather, and what the traffic uses on it.
public struct DayResult: Sendable {
  /// The day's name in the study, such as `froson-2024-01-05`.
  public let name: String
  /// Temperature at each full hour of local time, 0 to 23, in °C.
  public let hourlyCelsius: [Double]
  /// Mean of the day.
  public var mean: Temperature {
    Temperature(celsius: hourlyCelsius.reduce(0, +) / Double(max(1, hourlyCelsius.count)))
  }
  /// Lowest of the day.
  public var lowest: Temperature { Temperature(celsius: hourlyCelsius.min() ?? 0) }
  /// Electricity of all blocks at the battery.
  public let electricity: Energy
  /// The part of it that heats cabins.
  public let heat: Energy
  /// The part of it that moves the buses.
  public let traction: Energy
  /// Heater fuel of all blocks, in litres.
  public let fuelLitres: Double
  /// Length of all blocks, empty running included.
  public let distance: Distance
}

/// A line: what it takes and whether it can be run on batteries.
public struct LineResult: Sendable {
  /// What passengers call it.
  public let name: String
  /// The longer name, empty where there is none.
  public let longName: String
  /// Identifier of the vehicle class.
  public let vehicleClass: String
  /// Identifier of the heating.
  public let heating: String
  /// Lot, nil where the study has none for it.
  public let lot: String?
  /// Trips on the service day.
  public let trips: Int
  /// Kilometres on the service day.
  public let distance: Distance
  /// Ways on the map, one for each pattern.
  public let paths: [[Coordinate]]
  /// Electricity per kilometre of its trips on the design day, at the battery; empty running and standing between trips are not in it.
  public let designUse: EnergyPerDistance
  /// The same on the mild day.
  public let mildUse: EnergyPerDistance
  /// Electricity per kilometre of its trips at constant temperatures on bare road, the same temperatures for all lines, warmest first.
  public let useByTemperature: [(temperature: Temperature, use: EnergyPerDistance)]
  /// Trip with most energy on the design day.
  public let hardestTrip: Energy
  /// Blocks that run at least one of its trips, by id.
  public let blocks: [String]
  /// How many of those cannot be run on the largest battery offered.
  public let infeasibleBlocks: Int
  /// The most that one of them lacks, at the battery; nothing where all can be run.
  public let lacking: Energy
  /// Timetable windows of its trips that cannot be driven as timed (the trip as a whole, or three in a row), as a share.
  public let undrivableShare: Double
  /// Share of its kilometres that rest on a great circle and a detour factor.
  public let estimatedShare: Double

  /// Whether the line can be run on batteries.
  public enum Verdict: String, CaseIterable, Sendable {
    /// Every block that serves it gets through the day on what it charges at night.
    case feasible
    /// Not as the blocks are laid, but each of its trips can be run from a full battery: with shorter blocks, charging by day or
    /// other heating.
    case withMeasures = "with-measures"
    /// A single trip takes more than a full battery.
    case infeasible
  }

  /// Whether the line can be run on batteries.
  public let verdict: Verdict
}

/// A block: what one bus does in a day, and what it takes.
public struct BlockResult: Sendable {
  /// The feed's block id, or one made here (`B001`…).
  public let id: String
  /// Identifier of the vehicle class.
  public let vehicleClass: String
  /// Identifier of the heating.
  public let heating: String
  /// Names of its lines, in order of first use.
  public let lines: [String]
  /// Its trips.
  public let trips: Int
  /// When it leaves the place where it slept.
  public let start: ServiceTime
  /// When it comes to the place where it will sleep.
  public let end: ServiceTime
  /// Where it starts, by name of the place.
  public let startPlace: String
  /// Where it ends.
  public let endPlace: String
  /// Name of the first stop that it serves.
  public let firstStop: String
  /// Name of the last stop that it serves.
  public let lastStop: String
  /// Length, empty running included.
  public let distance: Distance
  /// Empty running, pulls included.
  public let deadhead: Distance
  /// From the place to the first trip.
  public let pullOut: Distance
  /// From the last trip to the place.
  public let pullIn: Distance
  /// Great circle from the place to the first stop; nil where one has no coordinate.
  public let pullOutGreatCircle: Distance?
  /// Great circle from the last stop to the place; nil where one has no coordinate.
  public let pullInGreatCircle: Distance?
  /// Electricity on the design day, at the battery.
  public let designEnergy: Energy
  /// Heat in it.
  public let designHeat: Energy
  /// Electricity on the mild day, at the battery.
  public let mildEnergy: Energy
  /// Heater fuel on the design day, in litres.
  public let fuelLitres: Double
  /// Gross battery that it needs at the end of the contract, charging only where it sleeps.
  public let batteryNeed: Energy
  /// Largest gross battery offered for its class.
  public let largestBattery: Energy
  /// What the largest battery leaves missing on the design day, at the battery; nothing where it suffices.
  public let lacking: Energy
  /// Whether the largest battery suffices.
  public var isFeasible: Bool { lacking.wattHours <= 0 }
  /// State of charge of the largest battery over the day, as a share of what may be used: 1 when it leaves, 0 at the reserve, below 0
  /// where it would have to stop.
  public let charge: [(time: ServiceTime, share: Double)]
  /// What it could do to run, the most promising first.
  public let repairs: [Repair]
}

/// A way to make a block run that cannot be run as it stands.
public enum Repair: Sendable {
  /// Cut it at these times: each part can be run by a bus of its own.
  case split(at: [ServiceTime])
  /// Charge during layovers: at a terminal, so long in all, with such power at the battery.
  case chargeAtTerminal(stop: String, minutes: Double, power: Power)
  /// Heat with fuel on such days: what it then needs.
  case fuelHeater(need: Energy)
  /// Keep it on another fuel: no trip of it can be run from a full battery.
  case otherDrive
}

/// How the blocks came about.
public struct PlanResult: Sendable {
  /// Where blocks come from.
  public enum Source: String, Sendable {
    /// `block_id` of the feed.
    case given
    /// Built here.
    case built
  }

  /// Where the blocks come from.
  public let source: Source
  /// Buses needed at once.
  public let fleet: Int
  /// No plan needs fewer buses; nil for given blocks.
  public let fleetBound: Int?
  /// Fleet of blocks built here, beside given ones; nil where none were given.
  public let builtFleet: Int?
  /// Trips in motion at the busiest moment.
  public let tripsInMotion: Int
  /// Empty running of all blocks.
  public let deadhead: Distance
  /// Length of all blocks, empty running included.
  public let distance: Distance
  /// Whether fleet and deadheads are proven least, class by class; false for given blocks.
  public let isProven: Bool
  /// The middle layover between trips of a block, in minutes.
  public let medianLayoverMinutes: Double
  /// Trips that no block holds, and why.
  public let unplanned: [(trip: String, reason: String)]
}

/// A depot or a village where buses stand at night, and what charging there takes on the design day.
public struct PlaceResult: Sendable {
  /// Its name.
  public let name: String
  /// Where it is; nil where the feed does not say.
  public let coordinate: Coordinate?
  /// What sort of place it is.
  public let kind: PlaceKind
  /// Whether the study names it; otherwise it was inferred.
  public let isNamed: Bool
  /// Buses that run blocks and stand there at night.
  public let buses: Int
  /// Spare buses that stand there besides.
  public let spares: Int
  /// Blocks that end the day there, by id.
  public let blocks: [String]
  /// Energy from the grid on the design day.
  public let energy: Energy
  /// Energy from the grid on the mild day.
  public let mildEnergy: Energy
  /// Least peak from the grid, pre-heating included.
  public let managedPeak: Power
  /// Proven lower bound of it.
  public let peakBound: Power
  /// Whether peak and bound meet.
  public let isProven: Bool
  /// Peak from the grid when every bus charges at full power from arrival.
  public let unmanagedPeak: Power
  /// Peak of pre-heating alone, from the grid.
  public let preheatPeak: Power
  /// Bays needed, each with the charging power: one for each bus, spare buses included.
  public let bays: Int
  /// Charging power of a bay, at the battery.
  public let bayPower: Power
  /// Limit of the grid that the study gives; nil where it gives none.
  public let gridLimit: Power?
  /// Subscribed power to reckon with: the least peak and a margin, but no more than the grid gives where it gives the peak.
  public let subscribedPower: Power
  /// What it leaves above the least peak, as a share of it.
  public let subscribedMargin: Double
  /// Whether the least peak passes the limit of the grid; both in whole kilowatts.
  public let exceedsGridLimit: Bool
  /// Whether the limit of the grid leaves less margin than the study asks for.
  public let isMarginCut: Bool
  /// Transformer size to reckon with, in kVA; nil where no size of the list suffices.
  public let transformerKilovoltAmperes: Double?
  /// Power charge a year with managed charging.
  public let powerCost: Money
  /// Power charge a year that managed charging saves.
  public let powerCostSaved: Money
  /// Identifier of the tariff.
  public let tariff: String
  /// Mean load from the grid in each quarter of an hour of a repeating day, 96 values in kilowatts, managed.
  public let managedLoad: [Double]
  /// The same when every bus charges at full power from arrival.
  public let unmanagedLoad: [Double]
  /// Buses at the place at the start of each quarter of an hour.
  public let busesPresent: [Int]
  /// Buses that cannot take in their energy during their stay, and what they lack at the battery.
  public let unmet: [(block: String, lacking: Energy)]
  /// Energy that the buses there hold above their reserve at the least favourable time between 22 and 05, at the socket.
  public let backupEnergy: Energy
}

/// What sort of place buses stand at.
public enum PlaceKind: String, Sendable {
  /// A depot.
  case depot
  /// A village where a bus or a few stand.
  case village
}

/// A vehicle class in use.
public struct ClassResult: Sendable {
  /// Identifier.
  public let identifier: String
  /// What people call it, in Swedish and English.
  public let swedishName: String
  /// What people call it, in English.
  public let englishName: String
  /// Identifier of the heating.
  public let heating: String
  /// Buses of the class.
  public let buses: Int
  /// Buses of the class whose block can be run on batteries.
  public let electricBuses: Int
  /// Largest gross battery offered.
  public let largestBattery: Energy
  /// What it gives on the design day at the end of the contract, between full and its reserve.
  public let usableBattery: Energy
  /// Longest block, empty running included.
  public let longestBlock: Distance
  /// Gross battery that its hardest block needs.
  public let hardestNeed: Energy
  /// Fleet against battery: for each gross battery size how many blocks of the class can be run, smallest first.
  public let feasibleByBattery: [(battery: Energy, blocks: Int)]
  /// Electricity per kilometre on the design day.
  public let designUse: EnergyPerDistance
  /// Persons aboard on its trips in the mean over their length, by the class and the part of the day; empty running has none.
  public let meanPassengers: Double
  /// Distance that the largest battery gives on the design day at the end of the contract.
  public let winterRange: Distance
}

/// Something that stands in the way, from a derivation rule of the room Drafting.
public struct Obstacle: Sendable {
  /// The rule's code, such as `BLOCK-ENERGY`.
  public let code: String
  /// What it is about.
  public let scope: FindingScope
  /// The sentence in Swedish: what cannot be done, how much is missing, why, what would help.
  public let swedish: String
  /// The sentence in English.
  public let english: String
  /// The findings that show it, the first of them the one that decides.
  public let evidence: [Finding]
}

/// Something that a reader must know before trusting the figures.
public struct Caution: Sendable {
  /// In Swedish.
  public let swedish: String
  /// In English.
  public let english: String

  /// A caution in both languages.
  public init(swedish: String, english: String) {
    self.swedish = swedish
    self.english = english
  }
}

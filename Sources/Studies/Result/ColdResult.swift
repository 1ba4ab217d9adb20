public import Findings
public import Quantities

/// What the cold takes, and what it would take by other ways to heat: the study's own blocks run again, each time with one thing changed.
public struct ColdResult: Sendable {
  /// What each vehicle class takes on the mild day and what the design day adds to it, part by part.
  public let classes: [ColdSteps]
  /// Electricity per kilometre of each class's trips at constant temperatures on bare road, its lines weighed by their kilometres.
  public let curves: [(vehicleClass: String, uses: [(temperature: Temperature, use: EnergyPerDistance)])]
  /// The study as it stands, then all its blocks with each heating, in the order of the identifiers.
  public let heatings: [BlockAlternative]
  /// The study with the heat scale of planning and with the full heat demand, and with its own where that is another; rising.
  public let heatScales: [BlockAlternative]
  /// The heat scale of planning: the most probable value of what is drawn, `heat.scale-planning`.
  public let planningScale: Double
  /// The only local measurement of heat, beside the model's.
  public let anchor: AnchorResult
  /// What emissions are reckoned with.
  public let factors: [ParameterUse]
}

/// From mild day to design day for one vehicle class, all its blocks, empty running included, at the battery.
public struct ColdSteps: Sendable {
  /// What the design day adds.
  public enum Part: String, CaseIterable, Sendable {
    /// Denser air.
    case air
    /// Tyres that roll harder in the cold.
    case rolling
    /// Snow or ice: rolling harder, braking less on the driven axle.
    case road
    /// Heat of the cabin, doors included.
    case heat
    /// Cooling of the cabin: falls away.
    case cooling
    /// Heat of the battery.
    case battery
    /// Low voltage, compressed air and fans.
    case auxiliary
  }

  /// Identifier of the class.
  public let vehicleClass: String
  /// Length of its blocks.
  public let distance: Distance
  /// Electricity on the mild day.
  public let mild: Energy
  /// Electricity on the design day.
  public let design: Energy
  /// What lies between the two, in the order of the parts; they sum to `design` less `mild`.
  public let parts: [(part: Part, energy: Energy)]
}

/// All blocks of the study on the design day with one thing changed.
public struct BlockAlternative: Sendable {
  /// What a class asks of its battery.
  public struct Need: Sendable {
    /// Identifier of the class.
    public let vehicleClass: String
    /// Gross battery of its hardest block at the end of the contract.
    public let hardest: Energy
    /// Blocks that the largest battery offered carries.
    public let feasible: Int
    /// Its blocks.
    public let blocks: Int
  }

  /// Identifier of the heating of all classes; nil where it is the study's own.
  public let heating: String?
  /// Heat demand against the full model.
  public let heatScale: Double
  /// Electricity, at the battery.
  public let electricity: Energy
  /// Length of all blocks.
  public let distance: Distance
  /// Class by class, by identifier.
  public let needs: [Need]
  /// From the grid at all places, pre-heating included.
  public let gridEnergy: Energy
  /// The place whose peak is given: that with the highest in the study.
  public let peakPlace: String
  /// Least peak of that place, from the grid, pre-heating included.
  public let peak: Power
  /// Energy of the heaters' fuel, warming at the place included.
  public let fuel: Energy
  /// Heater fuel, warming at the place included, in litres of HVO.
  public let fuelLitres: Double
  /// Kilograms of CO2e from the electricity.
  public let electricityEmission: Double
  /// Kilograms of CO2e from the fuel, as HVO.
  public let hvoEmission: Double
  /// Kilograms of CO2e from the fuel, as diesel without biofuel, for the same heat.
  public let dieselEmission: Double
  /// The lowest temperature that a cabin settles at on a trip.
  public let lowestCabin: Temperature
  /// Whether what is fitted keeps every cabin at its set point.
  public let isWarm: Bool

  /// Electricity by length.
  public var use: EnergyPerDistance { electricity / distance }
  /// Gross battery of the hardest of all blocks.
  public var hardestNeed: Energy { needs.map(\.hardest).max() ?? .zero }
  /// Blocks that the largest battery offered carries.
  public var feasible: Int { needs.reduce(0) { $0 + $1.feasible } }
  /// All blocks.
  public var blocks: Int { needs.reduce(0) { $0 + $1.blocks } }
}

/// Diesel that Östersund's electric buses burnt for heat, beside what the model would burn.
public struct AnchorResult: Sendable {
  /// Litres of all buses a day, measured.
  public let litresADay: Double
  /// Buses.
  public let buses: Double
  /// Distance of a bus and day.
  public let distanceADay: Distance
  /// Outside temperature of the comparison.
  public let temperature: Temperature
  /// Litres on 100 km, measured.
  public let measured: Double
  /// Litres on 100 km by the model with the full heat demand.
  public let modelled: Double
  /// Litres of all buses a day by the model with the full heat demand.
  public let modelledADay: Double
  /// Commercial speed of the comparison.
  public let speed: Speed
  /// The heat scale at which the model burns what was measured.
  public let impliedScale: Double
  /// The same over the temperatures and speeds that the buses may have had.
  public let impliedScales: ClosedRange<Double>
  /// Those temperatures.
  public let temperatures: (lower: Temperature, upper: Temperature)
  /// Those speeds.
  public let speeds: (lower: Speed, upper: Speed)
  /// Where the measurement was read.
  public let source: String
}

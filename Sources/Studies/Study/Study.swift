public import Electrification
public import Quantities
public import Timetables

/// What a study asks: every key of `study.yml`, with its default where the file leaves it out. A feed alone is a study.
public struct Study: Sendable {
  /// Name of the study, as the report's title says it.
  public var name: String
  /// Path of the feed.
  public var feed: String
  /// Language of the report.
  public var language: Language = .swedish
  /// The service day; nil for the busiest weekday.
  public var date: CalendarDate?
  /// Date that the report bears; nil for the last day with service.
  public var reportDate: CalendarDate?
  /// What belongs.
  public var traffic = Traffic()
  /// The contract.
  public var contract = Contract()
  /// Lots, in order; none by default.
  public var lots: [Lot] = []
  /// Areas, such as municipalities, by which `elbuss import` divides the traffic; nil for none.
  public var areas: AreaFile?
  /// Vehicle classes by line.
  public var vehicles = Vehicles()
  /// How full buses are.
  public var passengers = Passengers()
  /// Depots; none named means that they are inferred.
  public var depots: [Depot] = []
  /// Villages where buses may stand.
  public var villages = Villages()
  /// How blocks are built.
  public var blocks = Blocks()
  /// Heating and road.
  public var energy = EnergyChoices()
  /// The weather.
  public var climate = Climate()
  /// Paths of the heights: one file of points along shapes, or GeoTIFFs (files, or folders of them); none for flat ground, which is
  /// said.
  public var heights: [String] = []
  /// Batteries.
  public var battery = Battery()
  /// Charging.
  public var charging = Charging()
  /// Sampling of what varies from day to day.
  public var uncertainty = Uncertainty()
  /// What must go on in a power cut.
  public var resilience = Resilience()
  /// Energy parameters that differ from `parameters/energy.tsv`, by name.
  public var parameters: [(name: String, value: Double)] = []
  /// Where the study names things of the feed.
  public internal(set) var places = StudyPlaces()

  /// A study of a feed with all defaults.
  public init(name: String, feed: String) {
    self.name = name
    self.feed = feed
  }

  /// Which traffic belongs.
  public struct Traffic: Sendable {
    /// Names of lines that belong; empty for all.
    public var lines: [String] = []
    /// Names of lines that do not belong.
    public var excludedLines: [String] = []
    /// Names of contractors whose trips belong; empty for all.
    public var contractors: [String] = []
    /// What route types count as, where it differs from the usual list, by route_type.
    public var kinds: [Int32: TrafficKind] = [:]
  }

  /// A file of areas by which traffic is divided.
  public struct AreaFile: Hashable, Sendable {
    /// Path of the GeoJSON file.
    public var path: String
    /// The property that names an area.
    public var nameProperty = "name"

    /// A file, its areas named by the property `name` unless another is given.
    public init(path: String, nameProperty: String = "name") {
      self.path = path
      self.nameProperty = nameProperty
    }
  }

  /// The contract that is prepared.
  public struct Contract: Sendable {
    /// Start of traffic.
    public var start = CalendarDate(dayNumber: 21_893)
    /// Term without extensions, in years.
    public var years = 10
    /// Longest extension, in months.
    public var extensionMonths = 0
    /// Last day of the contract that runs now; nil where it is unknown.
    public var currentEnds: CalendarDate?
    /// NUTS code of the place of performance, such as SE322 for Jämtlands län; nil where the study gives none.
    public var nuts: String?
  }

  /// What a bidder bids for.
  public struct Lot: Sendable {
    /// Identifier, such as `LOT-0001`.
    public var id: String
    /// Name.
    public var name: String
    /// Names of its lines.
    public var lines: [String]

    /// A lot with the names of its lines.
    public init(id: String, name: String, lines: [String]) {
      self.id = id
      self.name = name
      self.lines = lines
    }
  }

  /// Which vehicle runs which line.
  public struct Vehicles: Sendable {
    /// Class of lines that nothing else names; nil to choose by the line's commercial speed, which is said.
    public var defaultClass: String?
    /// Classes by name of line.
    public var classOfLine: [String: String] = [:]
    /// Figures that differ from `parameters/vehicle-classes.tsv`, by name, by identifier of the class.
    public var figuresOfClass: [String: [(name: String, value: Double)]] = [:]
    /// Spare buses as a share of the peak vehicle requirement.
    public var spareShare = 0.10

    /// A class with the figures that the study gives it.
    ///
    /// - Throws: `ParameterError` for a class or figure that does not exist, or a value out of range.
    public func vehicle(_ id: String) throws(ParameterError) -> VehicleClass {
      try VehicleClasses.get(id).setting(figuresOfClass[id] ?? [])
    }
  }

  /// How full buses are.
  public struct Passengers: Sendable {
    /// Mean number of persons aboard by identifier of the class, in place of the class table's.
    public var meanOfClass: [String: Double] = [:]
    /// Factors on the mean by part of the day.
    public var load = PassengerLoad.defaults
  }

  /// A depot.
  public struct Depot: Sendable {
    /// Name.
    public var name: String
    /// The stop that it lies at; nil where a coordinate is given.
    public var stop: String?
    /// Where it lies; nil where a stop is given.
    public var coordinate: Coordinate?
    /// Limit of the grid; nil where none is known.
    public var gridLimit: Power?
    /// Identifier of the tariff.
    public var tariff = "H60"
    /// How buses stand.
    public var parking = Parking.outdoorPlug
    /// Buses that there is room for; nil for any number.
    public var mostBuses: Int?
    /// Line of the study file, for messages; 0 where the study has none.
    public var line = 0
  }

  /// How buses stand at night.
  public enum Parking: String, CaseIterable, Sendable {
    /// Indoors.
    case indoor
    /// Outdoors, on the plug.
    case outdoorPlug = "outdoor-plug"
    /// Outdoors, without.
    case outdoor
  }

  /// Villages where buses may stand at night.
  public struct Villages: Sendable {
    /// How villages are found.
    public enum Rule: String, CaseIterable, Sendable {
      /// Where first departures or last arrivals lie further from every depot than `farthestPull`.
      case automatic
      /// Only those that the study names.
      case named
      /// None: every bus drives home.
      case none
    }

    /// How villages are found; nil for `automatic` where the study names no depot and `named` where it does.
    public var rule: Rule?
    /// The longest empty run to or from a depot before a village is looked for.
    public var farthestPull = Distance(kilometres: 25)
    /// Villages by stop id or stop name.
    public var stops: [String] = []
    /// Charging power at a village, at the battery.
    public var power = Power(kilowatts: 50)
    /// Identifier of the tariff.
    public var tariff = "L30"
  }

  /// How blocks are built.
  public struct Blocks: Sendable {
    /// Where blocks come from.
    public enum Source: String, CaseIterable, Sendable {
      /// The feed's where nearly every trip has one, else built.
      case automatic
      /// The feed's.
      case given
      /// Built.
      case built
    }

    /// Where blocks come from.
    public var source = Source.automatic
    /// Least time between two trips of a block.
    public var layover = TimeSpan(minutes: 5)
    /// Road length over great circle, for empty runs and for legs without a length; nil for the feed's own ratio of legs, where it can
    /// be measured, and 1.3 elsewhere.
    public var detourFactor: Double?
    /// Speed of empty runs shorter than five kilometres.
    public var townSpeed = Speed(kilometresPerHour: 30)
    /// Speed of longer empty runs.
    public var roadSpeed = Speed(kilometresPerHour: 60)
  }

  /// Heating and road.
  public struct EnergyChoices: Sendable {
    /// Identifier of the heating of all classes that nothing else names.
    public var heating = "heat-pump-co2+resistance"
    /// Heating by identifier of the class.
    public var heatingOfClass: [String: String] = [:]
    /// Road on the design day.
    public var road = "packed-snow"
    /// Heat demand against the full model; a deterministic run uses 1.
    public var heatScale = 1.0
  }

  /// Batteries.
  public struct Battery: Sendable {
    /// Chemistry, by identifier: `lfp` or `nmc`.
    public var chemistry = "lfp"
    /// Equivalent full cycles a year.
    public var cyclesPerYear = 300.0
    /// State of health that the supplier warrants to the end of the contract.
    public var warrantedHealth = 0.80
    /// State of charge that buses are charged to, as a share of what the battery management releases.
    public var chargedTo = BatteryParameters.defaults[.windowTop]
    /// Largest gross battery by identifier of the class, in place of the market table's.
    public var largestOfClass: [String: Energy] = [:]
  }

  /// Charging.
  public struct Charging: Sendable {
    /// Charging power at depots, at the battery.
    public var power = Power(kilowatts: 150)
    /// Battery over grid.
    public var efficiency = 0.92
    /// Minutes before departure when pre-heating on the plug starts.
    public var preheatMinutes = 120.0
    /// Margin on the least peak for the subscribed power.
    public var margin = 0.10
  }

  /// Sampling of what varies from day to day.
  public struct Uncertainty: Sendable {
    /// Whether days are drawn at all.
    public var isOn = true
    /// Number of draws; nil for 2,000, or fewer where there are very many trips, which is said.
    public var draws: Int?
    /// What the drawn numbers are a function of.
    public var seed = 2029
  }

  /// What must go on in a power cut.
  public struct Resilience: Sendable {
    /// Loads that buses should carry, by name.
    public var criticalLoads: [CriticalLoad] = []

    /// A load.
    public struct CriticalLoad: Sendable {
      /// Name.
      public var name: String
      /// Power.
      public var power: Power
    }
  }
}

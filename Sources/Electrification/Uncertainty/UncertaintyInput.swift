public import Quantities

/// What is sampled: a year of days, and the blocks that run on each of them.
public struct UncertaintyInput: Sendable {
  /// A day that may be drawn, with equal chance.
  public struct Day: Sendable {
    /// The temperature over it in each zone: what several stations read on one date.
    public let temperatures: [DayTemperature]
    /// Whether snow may lie and the road be slippery.
    public let isWinter: Bool
    /// What lies on the road on a winter day; nil draws it.
    public let road: RoadSurface?

    /// A day of one temperature everywhere.
    public init(temperature: DayTemperature, isWinter: Bool) {
      self.init(zones: [temperature], isWinter: isWinter)
    }

    /// A day of several zones.
    ///
    /// - Precondition: at least one.
    public init(zones: [DayTemperature], isWinter: Bool, road: RoadSurface? = nil) {
      precondition(!zones.isEmpty, "a day without a temperature")
      temperatures = zones
      self.isWinter = isWinter
      self.road = road
    }
  }

  /// A trip with passengers.
  public struct Trip: Sendable {
    /// Which of the profiles it is driven by.
    public let profile: Int
    /// When it starts.
    public let start: ServiceTime
    /// Mean number of persons aboard; nil takes the vehicle's default.
    public let meanPassengers: Double?
    /// Factor on that mean: how full buses are at this time of the day.
    public let passengerFactor: Double
    /// Share of its braking energy that the battery takes.
    public let regenerationShare: Double
    /// Which line it belongs to, from 0.
    public let line: Int

    /// A trip.
    public init(
      profile: Int, start: ServiceTime, meanPassengers: Double? = nil, passengerFactor: Double = 1,
      regenerationShare: Double = 1, line: Int = 0
    ) {
      self.profile = profile
      self.start = start
      self.meanPassengers = meanPassengers
      self.passengerFactor = passengerFactor
      self.regenerationShare = regenerationShare
      self.line = line
    }
  }

  /// What a bus does, one after the other.
  public enum Event: Sendable {
    /// Runs a trip, by its place among the trips.
    case trip(Int)
    /// Drives empty by a profile, with a share of its braking energy that the battery takes.
    case deadhead(profile: Int, start: ServiceTime, regenerationShare: Double = 1)
    /// Stands, kept ready.
    case layover(start: ServiceTime, time: TimeSpan)
    /// Stands: kept ready or, by `EnergyModel.isSwitchedOff`, switched off and warmed again from the battery before it leaves.
    case standing(start: ServiceTime, time: TimeSpan)
    /// Is warmed from the battery after a night outdoors.
    case warming(at: ServiceTime)
  }

  /// What one bus does in a day.
  public struct Block: Sendable {
    /// Which of the models its bus is.
    public let model: Int
    /// What it does.
    public let events: [Event]
    /// Which zone's temperature it meets.
    public let zone: Int
    /// How much warmer it is where it runs than in its zone, in kelvin: by height.
    public let shiftKelvin: Double

    /// A block.
    public init(model: Int, events: [Event], zone: Int = 0, shiftKelvin: Double = 0) {
      self.model = model
      self.events = events
      self.zone = zone
      self.shiftKelvin = shiftKelvin
    }
  }

  /// Vehicles with their heating.
  public let models: [EnergyModel]
  /// Ways.
  public let profiles: [TripProfile]
  /// Trips; each is run by at most one block.
  public let trips: [Trip]
  /// Blocks.
  public let blocks: [Block]
  /// Days of the year, or one day whose own spread is wanted.
  public let days: [Day]
  /// Factor on every drawn heat scale.
  public let heatScaleFactor: Double

  /// An input.
  ///
  /// - Precondition: every number points into its array, no trip is run twice, and there is a day; all days have the same zones.
  public init(
    models: [EnergyModel], profiles: [TripProfile], trips: [Trip], blocks: [Block], days: [Day],
    heatScaleFactor: Double = 1
  ) {
    precondition(heatScaleFactor >= 0, "a heat scale of \(heatScaleFactor)")
    precondition(!days.isEmpty, "no day to draw")
    let zones = days[0].temperatures.count
    precondition(days.allSatisfy { $0.temperatures.count == zones }, "days of different zones")
    var isRun = [Bool](repeating: false, count: trips.count)
    for block in blocks {
      precondition(models.indices.contains(block.model), "a block with model \(block.model) of \(models.count)")
      precondition((0..<zones).contains(block.zone), "a block in zone \(block.zone) of \(zones)")
      for event in block.events {
        switch event {
        case .trip(let trip):
          precondition(trips.indices.contains(trip) && !isRun[trip], "trip \(trip) is none or run twice")
          isRun[trip] = true
          precondition(trips[trip].line >= 0, "a line below 0")
          precondition(profiles.indices.contains(trips[trip].profile), "trip \(trip) has no profile")
        case .deadhead(let profile, _, _): precondition(profiles.indices.contains(profile), "no profile \(profile)")
        case .layover, .standing, .warming: break
        }
      }
    }
    self.models = models
    self.profiles = profiles
    self.trips = trips
    self.blocks = blocks
    self.days = days
    self.heatScaleFactor = heatScaleFactor
  }
}

import Electrification
import Quantities
import Timetables

/// The lines of a small network at several temperatures, for standing beside what other tools give for the same network.
public struct ValidationNetwork: Sendable {
  /// One line with one heating.
  public struct Row: Sendable {
    /// The line's name.
    public let line: String
    /// Identifier of the heating.
    public let heating: String
    /// kWh/km at the battery by temperature.
    public let uses: [Double]
    /// Litres of fuel on 100 km by temperature.
    public let litres: [Double]
    /// By temperature, whether the heating that is fitted reaches its set point; where not, the use is too low for the comfort.
    public let isWarm: [Bool]
  }

  /// °C.
  public static let celsius = [20.0, 0, -10, -20, -25, -35]
  /// The class that runs all lines.
  public static let vehicle = "city-12m"
  private static let heatings: [HeatingTechnology] = [
    .heatPumpCO2AndResistance, .resistance, .heatPumpCO2AndFuel, .fuel,
  ]

  /// Line by line.
  public let rows: [Row]

  /// Runs every trip of a feed's busiest weekday at each temperature, on bare road, with heights from a file.
  ///
  /// - Throws: what reading the feed or the heights throws, heights whose shape is less than half or more than twice as long as the feed's
  ///   among it.
  init(feed: String, heights path: String) throws {
    let timetable = try FeedImport(path: feed, date: nil).timetable
    let terrain = try StudyTerrain(paths: [path])
    let vehicle = try VehicleClasses.get(Self.vehicle)
    var profiles: [Int: [TripProfile]] = [:]
    for trip in timetable.trips {
      let pattern = timetable.patterns[trip.pattern]
      let (arrivals, departures) = (Array(timetable.arrivals(of: trip)), Array(timetable.departures(of: trip)))
      let seconds = pattern.legs.indices.map { Double(arrivals[$0 + 1] - departures[$0]) }
      // What the road runs through is guessed as a study guesses it: from the distance between stops and the speed.
      let environments = RoadEnvironment.guess(
        metres: pattern.legs.map(\.metres), seconds: seconds, parameters: .defaults)
      let legs = pattern.legs.enumerated().map { number, leg in
        TripLeg(
          metres: leg.metres, seconds: seconds[number],
          dwellSeconds: Double(departures[number + 1] - arrivals[number + 1]), environment: environments[number],
          isEnvironmentAssumed: true)
      }
      let along = try terrain.findWay(pattern, parameters: .defaults)?.heights
      profiles[trip.line.position, default: []].append(
        try TripProfile(
          legs: legs, terrain: along.map { .heights($0) } ?? .unknown,
          topSpeedKilometresPerHour: vehicle.topSpeedKilometresPerHour, parameters: .defaults))
    }
    var rows: [Row] = []
    for line in profiles.keys.sorted(by: { timetable.lines.values[$0].name < timetable.lines.values[$1].name }) {
      for heating in Self.heatings {
        let model = EnergyModel(vehicle: vehicle, heating: heating)
        let sums = try Self.celsius.map { celsius in
          let day = try DayConditions(temperature: Temperature(celsius: celsius))
          return EnergyUse.sum((profiles[line] ?? []).lazy.map { model.energy(of: $0, on: day) })
        }
        rows.append(
          Row(
            line: timetable.lines.values[line].name, heating: heating.rawValue,
            uses: sums.map { $0?.electricityPerDistance.kilowattHoursPerKilometre ?? 0 },
            litres: sums.map { $0.map { $0.fuelLitres / $0.distance.kilometres * 100 } ?? 0 },
            isWarm: sums.map { !($0?.flags.contains(.heatingTooSmall) ?? false) }))
      }
    }
    self.rows = rows
  }
}

import Electrification
import Quantities
import Testing

@testable import Studies

@Suite("How full buses are in a study")
struct PassengerLoadTests {
  private static let even =
    "by-day-part: {early: 1, morning-peak: 1, midday: 1, afternoon-peak: 1, evening: 1, weekend: 1}"

  private func run(_ yaml: String = "") throws -> StudyResult {
    let study = try Study(
      yaml: "feed: \(try SmallFeed.folder(SmallFeed.shuttle))\nclimate: {design-day: 20 Cel}\nenergy: {road: bare}\n"
        + yaml,
      file: "study.yml")
    return try StudyRun.run(study, programVersion: "0", studyHash: nil)
  }

  /// What a trip of the shuttle takes with some persons aboard at 20 °C, where nobody's warmth counts.
  private func trip(_ passengers: Double?) throws -> Energy {
    let legs = [TripLeg(metres: 20_000, seconds: 1440, environment: .rural, isEnvironmentAssumed: true)]
    let vehicle = try VehicleClasses.get("regional-13m")
    let profile = try TripProfile(
      legs: legs, terrain: .unknown, topSpeedKilometresPerHour: vehicle.topSpeedKilometresPerHour,
      parameters: .defaults)
    let model = EnergyModel(vehicle: vehicle, heating: .heatPumpCO2AndResistance)
    let day = try DayConditions(temperature: Temperature(celsius: 20), passengers: passengers)
    return model.energy(of: profile, on: day).electricity
  }

  private static let off = "uncertainty: off\n"

  @Test("factor 1 everywhere gives what the class's mean gives, to the last bit")
  func even() throws {
    let result = try run("passengers: {\(Self.even)}\n\(Self.off)")
    let one = try trip(nil)
    #expect(result.lines[0].hardestTrip == one)
    let sum = (0..<28).reduce(Energy.zero) { sum, _ in sum + one }
    #expect(result.lines[0].designUse == sum / result.lines[0].distance)
  }

  @Test("each trip takes the load of its part of the day; a fuller peak takes more")
  func parts() throws {
    let load = PassengerLoad.defaults
    let result = try run(Self.off)
    // Six pairs of trips in the morning peak, ten at midday, eight in the afternoon peak, four in the evening.
    let counts: [(DayPart, Int)] = [(.morningPeak, 6), (.midday, 10), (.afternoonPeak, 8), (.evening, 4)]
    let mean = try VehicleClasses.get("regional-13m").defaultPassengers
    let sum = try counts.reduce(Energy.zero) { try $0 + trip(mean * load[$1.0]) * Double($1.1) }
    #expect(abs(result.lines[0].designUse / (sum / result.lines[0].distance) - 1) < 1e-12)
    #expect(result.lines[0].hardestTrip == (try trip(mean * load[.morningPeak])))
    let fuller = try run("passengers: {by-day-part: {morning-peak: 3}}\n\(Self.off)")
    #expect(fuller.designDay.traction > result.designDay.traction)
    #expect(fuller.designDay.electricity > result.designDay.electricity)
    let emptier = try run("passengers: {mean: {regional-13m: 0}}\n\(Self.off)")
    #expect(emptier.designDay.traction < result.designDay.traction)
    #expect(emptier.lines[0].hardestTrip == (try trip(0)))
  }

  @Test("on a Saturday the weekend's factor holds all day")
  func weekend() throws {
    var feed = SmallFeed.shuttle
    feed["calendar.txt"] = feed["calendar.txt"]?.replacing("s,1,1,1,1,1,0,0", with: "s,0,0,0,0,0,1,1")
    let study = try Study(
      yaml:
        "feed: \(try SmallFeed.folder(feed))\ndate: 2030-02-02\nclimate: {design-day: 20 Cel}\nenergy: {road: bare}\npassengers: {by-day-part: {weekend: 2}}\n\(Self.off)",
      file: "study.yml")
    let result = try StudyRun.run(study, programVersion: "0", studyHash: nil)
    #expect(result.lines[0].hardestTrip == (try trip(24)))
  }

  @Test("persons beyond the gross weight are flagged by the load of their part of the day alone")
  func overloaded() throws {
    func isFlagged(_ yaml: String) throws -> Bool {
      try run("passengers: {\(yaml)}\n\(Self.off)").cautions.contains { $0.english.contains("weigh more") }
    }
    // 5,500 kg over the curb mass are 73 persons.
    #expect(try !isFlagged("mean: {regional-13m: 40}"))
    #expect(try isFlagged("mean: {regional-13m: 40}, by-day-part: {afternoon-peak: 1.9}"))
    #expect(try !isFlagged("mean: {regional-13m: 40}, by-day-part: {early: 3}"))
  }

  @Test("drawn days stand round the load of the part of the day")
  func drawn() throws {
    let usual = try #require(try run("uncertainty: {draws: 400}\n").certainty)
    let even = try #require(try run("uncertainty: {draws: 400}\npassengers: {\(Self.even)}\n").certainty)
    func median(_ certainty: CertaintyResult, _ id: String) throws -> Energy {
      try #require(certainty.trips.first { $0.id == id }).designDay.p50
    }
    // The same traffic, other persons aboard: more in the morning peak, fewer at midday.
    #expect(try median(usual, "out7") > median(even, "out7"))
    #expect(try median(usual, "out11") < median(even, "out11"))
    // Round the deterministic trip, within what a median and a mean differ by.
    let ratio = try median(usual, "out7") / trip(12 * PassengerLoad.defaults[.morningPeak])
    #expect(abs(ratio - 1) < 0.03, "\(ratio)")
  }

  @Test("what is presumed stands among the assumptions, and what the study says itself is called so")
  func assumptions() throws {
    let result = try run("passengers: {by-day-part: {midday: 0.9}}\n\(Self.off)")
    func use(_ name: String) throws -> (value: String, source: String) {
      let found = try #require(result.assumptions.first { $0.name == name }, "\(name)")
      return (found.value, found.source)
    }
    for part in DayPart.allCases {
      #expect(try use("passengers.by-day-part.\(part.rawValue)").source.isEmpty == false)
    }
    #expect(try use("passengers.by-day-part.midday") == ("0.9", "09:00–14:00: study choice"))
    #expect(try use("passengers.by-day-part.morning-peak").value == "1.3")
    #expect(try use("passengers.mean.regional-13m").value == "12")
  }
}

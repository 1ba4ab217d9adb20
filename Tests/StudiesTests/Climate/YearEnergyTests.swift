import Electrification
import Foundation
import Quantities
import Testing

@testable import Studies

@Suite("Electricity of the year")
struct YearEnergyTests {
  private func run(_ yaml: String, feed: [String: String] = SmallFeed.shuttle) throws -> StudyResult {
    var study = try Study(yaml: "feed: \(try SmallFeed.folder(feed))\n" + yaml, file: "study.yml")
    study.uncertainty.isOn = false
    return try StudyRun.run(study, programVersion: "0", studyHash: nil)
  }

  private func station(_ celsius: @escaping (CalendarDate, Int) -> Double) throws -> String {
    let file = try SmallStation.write(from: "2022-12-31", to: "2024-01-01") { celsius($0, $1) }
    return "climate: {stations: [{file: \(file)}], from: 2023-01-01, to: 2023-12-30"
  }

  @Test("a year of one temperature takes what the design day at that temperature takes, day for day, road for road")
  func even() throws {
    // 8 °C is a knot of the curve.
    let found = try #require(try run(try station { _, _ in 8 } + "}\n").year)
    func use(_ road: String) throws -> Energy {
      try run("climate: {design-day: 8 Cel}\nenergy: {road: \(road)}\n").designDay.electricity
    }
    let (bare, snow) = (try use("bare"), try use("packed-snow"))
    var expected = Energy.zero
    var days = 0
    let first = try #require(CalendarDate("2030-01-01"))
    for number in 0..<365 {
      let date = first.adding(days: number)
      guard ![.saturday, .sunday].contains(date.weekday) else { continue }
      expected = expected + ([11, 12, 1, 2, 3].contains(date.parts.month) ? snow : bare)
      days += 1
    }
    #expect(abs(found.electricity / expected - 1) < 1e-6, "\(found.electricity) \(expected)")
    #expect(abs(found.distance.kilometres - Double(days) * 560) < 1e-3)
    #expect(abs(found.meanTemperature.celsius - 8) < 1e-9)
  }

  @Test("the winter's mean is that of December to February on packed snow, at its temperatures")
  func winter() throws {
    let yaml = try station { date, _ in [12, 1, 2].contains(date.parts.month) ? -20 : 14 } + "}\n"
    let result = try run(yaml)
    let cold = try run("climate: {design-day: -20 Cel}\nenergy: {road: packed-snow}\n")
    let use = try #require(result.year?.winterUse)
    let expected = cold.designDay.electricity / Distance(kilometres: 560)
    #expect(abs(use / expected - 1) < 1e-6, "\(use) \(expected)")
    #expect(result.year?.winterTemperature.map { abs($0.celsius - -20) < 1e-9 } == true)
    let found = try #require(result.findings.find("consumption.winter")?.value.number)
    #expect(abs(found - expected.kilowattHoursPerKilometre) < 0.006)
    #expect(result.findings.find("consumption.winter")?.provenance.method == "year-measured")
    let written = result.drafting.draft.sections.flatMap(\.requirements)
    let target = try #require(written.first { $0.uid == "EKO-03" })
    let value = try #require(target.parameters.first.flatMap { DecimalNumber($0.value) }?.doubleValue)
    #expect(value >= found * 1.1 - 1e-9 && value < found * 1.1 + 0.05)
    #expect(written.contains { $0.uid == "TRA-11" })
    #expect(!result.obstacles.contains { $0.code == "CLIMATE-YEAR" })
  }

  @Test("an hour weighs as much as the line runs in it: the night's cold is not that of the traffic")
  func hours() throws {
    // Universal time: the trips of 06–20 local time run from 05 (winter) or 04 (summer) to 19.
    let day = try run(try station { _, hour in (4..<20).contains(hour) ? 5 : -30 } + "}\n")
    let even = try run(try station { _, _ in 5 } + "}\n")
    let (one, other) = (try #require(day.year), try #require(even.year))
    #expect(abs(one.electricity / other.electricity - 1) < 1e-9)
    #expect(one.meanTemperature == other.meanTemperature)
  }

  @Test("straight lines between the knots are near the model everywhere", arguments: HeatingTechnology.allCases)
  func knots(_ heating: HeatingTechnology) throws {
    let parameters = EnergyParameters.defaults
    for id in ["city-12m", "regional-13m"] {
      let model = EnergyModel(vehicle: try VehicleClasses.get(id), heating: heating, parameters: parameters)
      let legs = (0..<8).map { _ in
        TripLeg(metres: 1200, seconds: 120, dwellSeconds: 0, environment: .town, isEnvironmentAssumed: true)
      }
      let profile = try TripProfile(
        legs: legs, terrain: .unknown, topSpeedKilometresPerHour: 80, parameters: parameters)
      func use(_ celsius: Double) throws -> UseCurve.Use {
        let use = model.energy(
          of: profile, on: try DayConditions(temperature: Temperature(celsius: celsius), road: .bare))
        return UseCurve.Use(kilowattHours: use.electricity.kilowattHours, litres: use.fuelLitres)
      }
      let most = try use(-35).litres
      var curve = UseCurve()
      for (knot, celsius) in UseCurve.knots.enumerated() {
        curve.add(try use(celsius), knot: knot, isWinterRoad: false)
      }
      for step in 0...150 {
        let celsius = -35 + Double(step) * 0.4
        let (straight, exact) = (curve.use(celsius, isWinterRoad: false), try use(celsius))
        #expect(
          abs(straight.kilowattHours / exact.kilowattHours - 1) < 0.025,
          "\(heating) \(id) \(celsius): \(straight) \(exact)")
        #expect(
          abs(straight.litres - exact.litres) <= 0.025 * most, "\(heating) \(id) \(celsius): \(straight) \(exact)")
      }
    }
  }

  @Test(
    "fuel of a year of one temperature is that of the design day there, day for day, with the winter's part and its emissions",
    arguments: ["fuel", "heat-pump-co2+fuel"])
  func fuel(_ heating: String) throws {
    let result = try run(try station { _, _ in -5 } + "}\nenergy: {heating: \(heating)}\n")
    let day = try run("climate: {design-day: -5 Cel}\nenergy: {road: bare, heating: \(heating)}\n")
    let fuel = try #require(result.year?.fuel)
    let days = (try #require(result.year)).distance.kilometres / 560
    #expect(fuel.year.litres > 0 && abs(fuel.year.litres / (days * day.designDay.fuelLitres) - 1) < 1e-6)
    let winterDays = (0..<365).count { number in
      let date = (CalendarDate("2030-01-01") ?? CalendarDate(dayNumber: 0)).adding(days: number)
      return ![.saturday, .sunday].contains(date.weekday) && [12, 1, 2].contains(date.parts.month)
    }
    let winter = try #require(fuel.winter)
    #expect(abs(winter.litres / (Double(winterDays) * day.designDay.fuelLitres) - 1) < 1e-6)
    // 34.0 MJ a litre, 14 and 95.1 g a MJ.
    #expect(abs(fuel.year.hvoEmission / (fuel.year.litres * 34.0 * 0.014) - 1) < 1e-4)
    #expect(abs(fuel.year.dieselEmission / (fuel.year.litres * 34.0 * 0.0951) - 1) < 1e-4)
    #expect(
      result.assumptions.filter { $0.name.hasPrefix("emission.") }.map(\.name) == ["emission.hvo", "emission.diesel"])
    let found = try #require(result.findings.find("heater.fuel.year"))
    #expect(abs(try #require(found.value.number) - fuel.year.litres) <= 0.5)
    let emission = try #require(result.findings.find("heater.emission.diesel.winter", .line("40")))
    #expect(abs(try #require(emission.value.number) - winter.dieselEmission) <= 0.5)
    #expect(
      emission.provenance.parameters.contains {
        $0.name == "emission.diesel" && $0.source.contains("Energimyndigheten")
      })
  }

  @Test("no fuel is told of where no heater burns any")
  func noFuel() throws {
    let result = try run(try station { _, _ in -5 } + "}\n")
    #expect(result.year != nil && result.year?.fuel == nil && result.year?.lines.allSatisfy { $0.fuel == nil } == true)
    #expect(result.findings.find("heater.fuel.year") == nil)
    #expect(!result.assumptions.contains { $0.name.hasPrefix("emission.") })
  }

  @Test("a colder year takes more, and the electricity of the lines adds up")
  func colder() throws {
    var last = Energy.zero
    for celsius in [15.0, 5, -5, -15] {
      let year = try #require(try run(try station { _, _ in celsius } + "}\n").year)
      #expect(year.electricity > last)
      last = year.electricity
      let sum = year.lines.reduce(Energy.zero) { $0 + $1.electricity }
      #expect(abs(sum / year.electricity - 1) < 1e-12)
    }
  }

  @Test("a feed of a few weeks is brought to a year whose kilometres are those of volume.year")
  func shortFeed() throws {
    var tables = SmallFeed.shuttle
    let calendar = tables["calendar.txt"] ?? ""
    tables["calendar.txt"] = calendar.replacingOccurrences(of: "20301231", with: "20300131")
    let result = try run(try station { _, _ in 2 } + "}\n", feed: tables)
    let volume = try #require(result.findings.find("volume.year")?.value.number)
    let year = try #require(result.year)
    #expect(abs(year.distance.kilometres - volume) < 0.6)
  }
}

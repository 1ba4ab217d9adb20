import Findings
import Foundation
import Quantities
import Testing

@testable import Electrification
@testable import Studies

@Suite("Drawn days of a study")
struct StudySamplingTests {
  private func run(_ yaml: String = "", feed: String? = nil) throws -> StudyResult {
    let path = try feed ?? SmallFeed.folder(SmallFeed.shuttle)
    let study = try Study(yaml: "feed: \(path)\n" + yaml, file: "study.yml")
    return try StudyRun.run(study, programVersion: "0", studyHash: nil)
  }

  @Test("a study draws days of its design day and of a year, and says what they are")
  func drawn() throws {
    let result = try run("uncertainty: {draws: 400, seed: 7}\n")
    let certainty = try #require(result.certainty)
    let year = try #require(certainty.year)
    #expect(certainty.draws == 400 && certainty.seed == 7 && !certainty.areDrawsReduced)
    #expect(year.isSynthetic && year.days == 365 && year.place.contains("Östersund"))
    #expect(abs(year.serviceDays - 365 * 5.0 / 7) < 1e-9)
    #expect(certainty.blocks.count == result.blocks.count && certainty.lines.map(\.name) == ["40"])
    let block = certainty.blocks[0]
    let ofYear = try #require(block.year?.electricity)
    #expect(block.designDay.p10 < block.designDay.p50 && block.designDay.p50 < block.designDay.p90)
    #expect(ofYear.p50 < block.designDay.p50 && ofYear.p99 > ofYear.p90)
    // One block: the fleet is it.
    #expect(certainty.designDay.p50 == block.designDay.p50 && year.electricity == ofYear)
    #expect(certainty.lines[0].hardestBlock == 0 && certainty.lines[0].designDay.p50 < block.designDay.p50)
    #expect(year.swings.first?.factor == .temperature)
    #expect(!certainty.swings.contains { $0.factor == .temperature })
    // The deterministic run takes the full heat demand: on the high side of what is drawn.
    #expect((0.6...0.99).contains(certainty.shareBelowDeterministic), "\(certainty.shareBelowDeterministic)")
  }

  @Test("findings get their spread in their own decimals, and the year's figures of their own")
  func findings() throws {
    let result = try run("uncertainty: {draws: 400}\n")
    let certainty = try #require(result.certainty)
    let block = result.blocks[0]
    let need = try #require(result.findings.find("battery.need", .block(block.id)))
    let spread = try #require(need.spread)
    #expect(spread.p99 == nil)
    let share = certainty.blocks[0].designDay.p90 / block.designEnergy
    let p90 = try #require(spread.p90?.doubleValue)
    #expect(abs(p90 - block.batteryNeed.kilowattHours * share) < 1)
    for (name, scope) in [
      ("consumption.design", .network), ("line.energy", .line("40")), ("fleet.electric", .network),
      ("range.winter", .vehicleClass("regional-13m")), ("battery.need.worst", .network),
    ] as [(String, FindingScope)] {
      let finding = try #require(result.findings.find(name, scope), "\(name)")
      #expect(finding.spread?.p10 != nil && finding.spread?.p90 != nil, "\(name)")
    }
    #expect(result.findings.find("temperature.design")?.spread == nil)
    let ofYear = try #require(certainty.blocks[0].year)
    let p99 = try #require(result.findings.find("block.energy.p99", .block(block.id))?.value.number)
    #expect(abs(p99 - ofYear.electricity.p99.kilowattHours) <= 0.5)
    let margin = try #require(result.findings.find("battery.margin", .block(block.id))?.value.number)
    #expect(abs(margin - (certainty.blocks[0].usable - ofYear.electricity.p99).kilowattHours) <= 0.5)
    // As many digits as drawn days tell: a tenth of a day below ten days, none from there on.
    let short = try #require(result.findings.find("block.days.short.winter"))
    let days = try #require(short.value.number)
    #expect(short.value.description.contains(".") == (days < 10), "\(short.value)")
    #expect(result.findings.find("consumption.winter.p90") != nil)
    #expect(
      result.findings.find("battery.need.p99")?.provenance.assumptions.contains { $0.name == "uncertainty.year" }
        == true)
    #expect(result.assumptions.contains { $0.name == "uncertainty.driver" && $0.value == "lognormal 0 0.06" })
    for entry in UncertaintyTable.entries {
      #expect(result.assumptions.contains { $0.name == "uncertainty.\(entry.name)" }, "\(entry.name)")
    }
  }

  @Test(
    "every trip and line has P10 to P99 of the year, ordered, and the findings have those of the line and of its hardest trip"
  )
  func tripsAndLines() throws {
    let result = try run("uncertainty: {draws: 300}\n")
    let certainty = try #require(result.certainty)
    #expect(certainty.trips.count == 28 && Set(certainty.trips.map(\.id)).count == 28)
    #expect(certainty.trips.first?.id == "out6" && certainty.trips.last?.id == "in19")
    for trip in certainty.trips {
      let year = try #require(trip.year)
      #expect(year.p10 < year.p50 && year.p50 < year.p90 && year.p90 < year.p99 && year.standardErrorOfP99 > .zero)
      #expect(trip.designDay.p10 < trip.designDay.p50 && trip.designDay.p50 < trip.designDay.p90)
      #expect(trip.line == "40" && trip.block == certainty.blocks[0].id && trip.from != trip.to)
      #expect(abs(trip.distance.kilometres - 20) < 1e-9)
    }
    let line = certainty.lines[0]
    let year = try #require(line.year)
    #expect(abs(line.distance.kilometres - 560) < 1e-6 && year.p99 > year.p90)
    let found = try #require(result.findings.find("line.energy.p99", .line("40")))
    let value = try #require(found.value.number)
    #expect(abs(value - (year.p99 / line.distance).kilowattHoursPerKilometre) <= 0.005 + 1e-9)
    #expect(found.spread?.p99?.doubleValue == value && found.spread?.p10 != nil)
    let highest = try #require(line.highestTrip)
    #expect(certainty.trips.allSatisfy { $0.high <= certainty.trips[highest].high })
    let trip = try #require(result.findings.find("energy.trip.p99", .line("40"))?.value.number)
    #expect(abs(trip - certainty.trips[highest].high.kilowattHours) <= 0.05 + 1e-9)
  }

  @Test("what the largest battery gives a block: at that energy, and no more, nothing lacks")
  func usable() throws {
    let result = try run("uncertainty: {draws: 100}\n")
    let certainty = try #require(result.certainty)
    let sizing = try BatterySizing(result.study)
    let block = result.blocks[0]
    func need(_ energy: Energy) -> Energy { sizing.need(for: energy, distance: block.distance, parking: .outdoorPlug) }
    let usable = certainty.blocks[0].usable
    #expect(abs(need(usable) / block.largestBattery - 1) < 1e-9)
    #expect(need(usable * 1.001) > block.largestBattery)
  }

  @Test("a battery large enough for any day: no block-day short; a small one: all of winter")
  func shortfall() throws {
    let ample = try #require(
      try run("uncertainty: {draws: 200}\nbattery: {largest: {regional-13m: 4000 kWh}}\n").certainty)
    #expect(ample.year?.shortfall.blockDaysInWinter == 0 && ample.feasibleBlocks.p10 == 1)
    #expect(try #require(ample.blocks[0].margin) > .zero)
    let small = try #require(
      try run("uncertainty: {draws: 200}\nbattery: {largest: {regional-13m: 100 kWh}}\n").certainty)
    let shortfall = try #require(small.year?.shortfall)
    #expect(abs(shortfall.blockDaysInYear - 365 * 5.0 / 7) < 1e-9 && small.feasibleBlocks.p90 == 0)
    #expect((90.0...125).contains(shortfall.blockDaysInWinter), "\(shortfall.blockDaysInWinter)")
  }

  @Test("a study's own heat scale and road stand in the middle of what is drawn, and its parameters are drawn round")
  func ownCircumstances() throws {
    let usual = try #require(try run("uncertainty: {draws: 300}\n").certainty)
    for choice in [
      "energy: {heat-scale: 0.6}", "energy: {heat-scale: 0.75}", "energy: {road: fresh-snow, heat-scale: 0.8}",
      "energy: {road: ice, heat-scale: 0.8}",
    ] {
      let result = try run("uncertainty: {draws: 300}\n\(choice)\n")
      let day = try #require(result.certainty).designDay
      #expect(day.p10 < result.designDay.electricity && result.designDay.electricity < day.p90, "\(choice)")
    }
    let icy = try #require(try run("uncertainty: {draws: 300}\nenergy: {road: fresh-snow}\n").certainty)
    #expect(icy.designDay.p50 > usual.designDay.p50 && icy.year?.electricity == usual.year?.electricity)
    let heavy = try #require(
      try run("uncertainty: {draws: 300}\nparameters: {road.packed-snow.rolling-factor: 1.8}\n").certainty)
    #expect(heavy.designDay.p90 > usual.designDay.p90)
  }

  @Test(
    "the drawn heat scale follows the study's without a step, is the table's from its median to 1.00 and grows beyond")
  func heatScale() {
    func circumstances(_ scale: Double) -> SampledCircumstances {
      var study = Study(name: "s", feed: "f")
      study.energy.heatScale = scale
      return SampledCircumstances(study)
    }
    let table = UncertaintyTable.medianHeatScale
    #expect(abs(table - 0.7894) < 1e-4)
    #expect(circumstances(1).heatScaleFactor == 1 && circumstances(0.85).heatScaleFactor == 1)
    #expect(abs(circumstances(0.6).medianHeatScale - 0.6) < 1e-12 && circumstances(0.6).isRoundStudysScale)
    #expect(abs(circumstances(1.5).medianHeatScale - 1.5 * table) < 1e-12 && !circumstances(1.5).isRoundStudysScale)
    var last = circumstances(0.3).medianHeatScale
    for step in 301...2000 {
      let median = circumstances(Double(step) / 1000).medianHeatScale
      #expect(median >= last && median - last < 0.0011, "\(step)")
      last = median
    }
  }

  @Test("the sampling adds up what the deterministic run adds up: at its own circumstances within 1 %")
  func agreement() throws {
    // A heat scale and a road that the medians have, so that one median draw is the deterministic run but for the passengers' median.
    let scale = UncertaintyTable.standard.heatScale(0.5)
    for parking in ["outdoor-plug", "outdoor"] {
      let result = try run(
        "uncertainty: {draws: 800}\nenergy: {road: bare, heat-scale: \(scale)}\nclimate: {design-day: -15 Cel}\n"
          + "depots: [{name: D, stop: stad, parking: \(parking)}]\n")
      let certainty = try #require(result.certainty)
      let ratio = certainty.designDay.p50 / result.designDay.electricity
      #expect(abs(ratio - 1) < 0.015, "\(parking): \(ratio)")
    }
  }

  @Test("off: no drawn days, no spread, no figures of a year")
  func off() throws {
    let result = try run("uncertainty: off\n")
    #expect(result.certainty == nil)
    #expect(result.findings.findings.allSatisfy { $0.spread == nil })
    #expect(result.findings.find("block.days.short.winter") == nil)
    #expect(!result.assumptions.contains { $0.name.hasPrefix("uncertainty") })
  }

  @Test("keys: draws and seed within their ranges, on and off, and nothing else")
  func keys() throws {
    func read(_ text: String) throws -> Study.Uncertainty {
      try Study(yaml: "feed: f\nuncertainty: \(text)\n", file: "s.yml").uncertainty
    }
    #expect(try read("on").isOn && !read("off").isOn && read("").isOn)
    #expect(try read("{draws: 500}").draws == 500 && read("{seed: 3}").seed == 3 && read("{seed: 3}").draws == nil)
    for wrong in ["{draws: 3}", "{draws: many}", "{seed: -1}", "{seeds: 3}", "perhaps", "[1]"] {
      #expect(throws: StudyError.self, "\(wrong)") { try read(wrong) }
    }
  }

  @Test("2,000 draws up to 2,000 trips; above, as many as keep the work alike, in hundreds, never under 400")
  func drawsByTrips() {
    let rule = StudySampling.draws(forTrips:)
    #expect(rule(1) == 2000 && rule(2000) == 2000 && rule(2500) == 1600 && rule(3000) == 1300)
    #expect(rule(50_000) == 400)
  }

  @Test("far from every place with known normals there is no year, and nothing of one is found")
  func elsewhere() throws {
    var tables = SmallFeed.shuttle
    tables["stops.txt"] = "stop_id,stop_name,stop_lat,stop_lon\nstad,Stad,-1.28,36.82\nby,By,-1.30,36.90\n"
    let result = try run("uncertainty: {draws: 100}\n", feed: SmallFeed.folder(tables))
    let certainty = try #require(result.certainty)
    #expect(certainty.year == nil && certainty.blocks[0].year == nil && certainty.blocks[0].margin == nil)
    #expect(result.findings.find("block.days.short.winter") == nil)
    #expect(result.findings.find("line.energy.p99", .line("40")) == nil && certainty.lines[0].year == nil)
    #expect(certainty.trips.allSatisfy { $0.year == nil && $0.high == $0.designDay.p90 })
    #expect(result.findings.find("consumption.design")?.spread != nil)
  }

  @Test(
    "two months are no year, nor is a year without January: none is drawn, and the result says so; a whole one is drawn",
    arguments: [
      ("2023-06-01", "2023-07-31", 0, false), ("2023-01-01", "2023-12-30", 1, false),
      ("2023-01-01", "2023-12-30", 0, true),
    ])
  func incompleteYear(first: String, last: String, unknownMonth: Int, isDrawn: Bool) throws {
    let file = try SmallStation.write(from: "2022-12-31", to: "2024-01-01") { date, _ in
      date.parts.month == unknownMonth ? nil : 5
    }
    let result = try run(
      "uncertainty: {draws: 100}\nclimate: {stations: [{name: Berget, file: \(file)}], from: \(first), to: \(last)}\n")
    let certainty = try #require(result.certainty)
    #expect((certainty.year != nil) == isDrawn && certainty.isYearIncomplete == !isDrawn)
    // Nor are hours a year and their duration told of a part of one.
    let station = try #require(result.climate?.stations.first)
    #expect((station.hoursBelowMinus20 != nil) == isDrawn && station.duration.isEmpty == !isDrawn)
    #expect((result.findings.find("block.days.short.winter") != nil) == isDrawn)
  }

  @Test("the same study gives the same drawn days, another seed others")
  func seeds() throws {
    let path = try SmallFeed.folder(SmallFeed.shuttle)
    let one = try run("uncertainty: {draws: 200}\n", feed: path)
    let same = try run("uncertainty: {draws: 200}\n", feed: path)
    let other = try run("uncertainty: {draws: 200, seed: 1}\n", feed: path)
    #expect(one.findings.findings == same.findings.findings)
    #expect(one.certainty?.designDay.p50 == same.certainty?.designDay.p50)
    #expect(one.certainty?.designDay.p50 != other.certainty?.designDay.p50)
  }
}

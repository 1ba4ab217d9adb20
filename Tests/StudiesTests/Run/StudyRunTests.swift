import Electrification
import Foundation
import Quantities
import Studies
import Testing

@Suite("A study from feed to findings")
struct StudyRunTests {
  private func run(_ yaml: String = "", feed: String? = nil) throws -> StudyResult {
    let path = try feed ?? SmallFeed.folder(SmallFeed.shuttle)
    var study = try Study(yaml: "feed: \(path)\n" + yaml, file: "study.yml")
    // Drawn days have tests of their own.
    study.uncertainty.isOn = false
    return try StudyRun.run(study, programVersion: "0", studyHash: nil)
  }

  @Test("a feed alone: one bus, its depot inferred where it starts, energy that adds up")
  func shuttle() throws {
    let result = try run()
    #expect(result.plan.source == .built)
    #expect(result.plan.fleet == 1 && result.plan.fleetBound == 1 && result.plan.isProven)
    #expect(result.places.count == 1)
    #expect(result.places[0].name == "Stad" && !result.places[0].isNamed)
    let block = try #require(result.blocks.first)
    #expect(block.trips == 28)
    #expect((block.distance.kilometres - 560).magnitude < 0.001)
    #expect((result.designDay.electricity - block.designEnergy).wattHours.magnitude < 1e-6)
    #expect(result.designDay.electricity > result.mildDay.electricity)
    // 28 trips of 20 km on 261 weekdays.
    #expect(result.findings.find("volume.year")?.value.description == "146160")
    #expect(result.findings.find("fleet.peak")?.value.description == "1")
    #expect(result.cautions.contains { $0.english.contains("Depots are inferred") })
  }

  @Test("a block that cannot be run says what it lacks and how it could run, and each cut part can be run")
  func shortfall() throws {
    let result = try run()
    let block = try #require(result.blocks.first)
    #expect(!block.isFeasible)
    #expect(block.batteryNeed > block.largestBattery)
    guard case .split(let times) = try #require(block.repairs.first) else {
      Issue.record("no cut among \(block.repairs)")
      return
    }
    #expect(!times.isEmpty)
    #expect(result.lines[0].verdict == .withMeasures)
    let texts = result.obstacles.filter { $0.code == "BLOCK-ENERGY" }.map(\.swedish)
    #expect(texts.count == 1)
    let lacking = try #require(result.findings.find("battery.shortfall", .block(block.id))?.value.description)
    let spoken = NumberStyle(.swedish).format(try #require(DecimalNumber(lacking)))
    #expect(texts[0].contains("\(spoken) kWh"), "\(texts[0]) does not say \(spoken)")
  }

  @Test("a study can name the largest battery: large enough, and nothing stands in the way")
  func enough() throws {
    let result = try run("battery: {largest: {regional-13m: 3000 kWh}}\n")
    #expect(result.blocks.filter { !$0.isFeasible }.isEmpty)
    #expect(result.lines[0].verdict == .feasible)
    #expect(result.findings.find("zero.share.feasible")?.value.number == 100)
    #expect(!result.obstacles.contains { $0.code == "BLOCK-ENERGY" })
  }

  @Test(
    "energy rises strictly from −15 over −25 to −35 °C, whatever the heating", arguments: HeatingTechnology.allCases)
  func colder(_ heating: HeatingTechnology) throws {
    let uses = try [-15, -25, -35].map { celsius in
      let result = try run("climate: {design-day: \(celsius) Cel}\nenergy: {heating: \(heating.rawValue)}\n")
      return (electricity: result.lines[0].designUse, fuel: result.designDay.fuelLitres)
    }
    for (warm, cold) in zip(uses, uses.dropFirst()) {
      #expect(heating.isAllElectric ? cold.electricity > warm.electricity : cold.fuel > warm.fuel)
    }
  }

  @Test(
    "what the study names and the feed lacks is refused with the line of the study",
    arguments: [
      ("traffic:\n  lines: [\"41\"]\n", "study.yml:3:11", "no line 41"),
      ("vehicles:\n  classes:\n    city-12m: [\"4O\"]\n", "study.yml:4", "no line 4O"),
      ("depots:\n  - {name: D, stop: stadt}\n", "study.yml:3", "did you mean stad"),
      ("villages: {find: named, stops: [Bye]}\ndepots: [{name: D, stop: stad}]\n", "study.yml:2", "did you mean By"),
      ("traffic: {without: [\"40\"]}\n", "study.yml", "no scheduled bus trip"),
      ("date: 2031-06-01\n", "", "2030-12-31"),
    ])
  func notInFeed(_ row: (String, String, String)) throws {
    let path = try SmallFeed.folder(SmallFeed.shuttle)
    let study = try Study(yaml: "feed: \(path)\n" + row.0, file: "study.yml")
    let error = #expect(throws: (any Error).self) {
      _ = try StudyRun.run(study, programVersion: "0", studyHash: nil)
    }
    let text = error.map { "\($0)" } ?? ""
    #expect(text.hasPrefix(row.1) && text.contains(row.2), "\(text)")
  }

  @Test("a far depot: the bus drives there empty, and the block says so")
  func farDepot() throws {
    let result = try run("depots: [{name: Långt bort, at: [64.0, 14.64]}]\n")
    let block = try #require(result.blocks.first)
    #expect(block.pullOut.kilometres > 100)
    #expect(block.startPlace == "Långt bort")
    #expect(result.obstacles.contains { $0.code == "FAR" && $0.swedish.contains("Långt bort") })
  }

  @Test(
    "real feed: mini-jamtland with its town depot and no villages names the blocks that start or end some 80 km away",
    .enabled(if: Shared.isThere, "needs ../shared"))
  func miniJamtland() throws {
    let feed = Shared.folder.appendingPathComponent("mini-jamtland/gtfs").path
    let result = try run("depots: [{name: Stad, stop: T1_S00}]\n", feed: feed)
    #expect(result.plan.source == .given && result.blocks.count == 8)
    let far = result.obstacles.filter { $0.code == "FAR" }
    // F10_B07 works in the hills, 128 km off; the three of line 40 are those that a tool must not teleport.
    #expect(far.map(\.scope.identifier) == ["R40_B01", "R40_B06", "F10_B07", "R40_B08"])
    for (id, words) in [("R40_B01", "slutar"), ("R40_B06", "börjar"), ("R40_B08", "slutar")] {
      let block = try #require(result.blocks.first { $0.id == id })
      let air = try #require(id == "R40_B06" ? block.pullOutGreatCircle : block.pullInGreatCircle)
      #expect((78...88).contains(air.kilometres), "\(id) \(air)")
      let text = try #require(far.first { $0.scope == .block(id) }?.swedish)
      #expect(
        text.contains(words) && text.contains("\(Int(air.kilometres.rounded())) km fågelvägen från Stad"), "\(text)")
    }
  }

  @Test(
    "real feed: on mini-jamtland each line takes strictly more at −25 than at −15, and more at −35",
    .enabled(if: Shared.isThere, "needs ../shared"))
  func miniJamtlandColder() throws {
    let feed = Shared.folder.appendingPathComponent("mini-jamtland/mini-jamtland.zip").path
    let result = try run(feed: feed)
    #expect(result.lines.count == 3)
    for line in result.lines {
      let uses = line.useByTemperature.filter { $0.temperature.celsius <= 15 }.map(\.use)
      #expect(uses.count == 11)
      for (warm, cold) in zip(uses, uses.dropFirst()) { #expect(cold > warm, "\(line.name)") }
    }
  }

  /// The shuttle with a block_id on each trip.
  private func withBlocks(_ block: (Int, String) -> String) throws -> String {
    var tables = SmallFeed.shuttle
    tables["trips.txt"] =
      "route_id,service_id,trip_id,block_id\n"
      + (6..<20).flatMap { ["r,s,out\($0),\(block($0, "out"))\n", "r,s,in\($0),\(block($0, "in"))\n"] }.joined()
    return try SmallFeed.folder(tables)
  }

  @Test("no bus is ever in two places: a block that no one bus can run is shared by several, and said")
  func noTeleport() throws {
    // All trips out are one block: each starts where the one before did not end, 36 minutes and 16 km away, which a bus can make; those
    // at once it cannot.
    let possible = try run(feed: try withBlocks { _, way in way })
    #expect(possible.plan.fleet == 2)
    #expect(possible.blocks.allSatisfy { $0.deadhead > .zero } as Bool)
    var tables = SmallFeed.shuttle
    tables["stops.txt"] = "stop_id,stop_name,stop_lat,stop_lon\nstad,Stad,63.18,14.64\nby,By,64.50,14.75\n"
    tables["trips.txt"] =
      "route_id,service_id,trip_id,block_id\n" + (6..<20).flatMap { ["r,s,out\($0),B\n", "r,s,in\($0),C\n"] }.joined()
    let far = try run(feed: try SmallFeed.folder(tables))
    // 147 km as the crow flies: the third trip after is the first that a bus reaches.
    #expect(far.plan.fleet == 6)
    #expect(far.cautions.contains { $0.english.contains("can be run by no one bus (B, C)") })
  }

  @Test("given blocks that are not there are refused")
  func noBlocks() throws {
    let error = #expect(throws: StudyError.self) { _ = try run("blocks: {from: given}\n") }
    #expect(error?.description.contains("from: built") == true)
  }

  @Test("two lines of one name stay two lines")
  func sameName() throws {
    var tables = SmallFeed.shuttle
    tables["routes.txt"] = "route_id,route_short_name,route_type\nr,40,700\nq,40,700\n"
    tables["trips.txt"] =
      "route_id,service_id,trip_id\n" + (6..<20).flatMap { ["r,s,out\($0)\n", "q,s,in\($0)\n"] }.joined()
    let result = try run(feed: try SmallFeed.folder(tables))
    #expect(result.lines.map(\.name) == ["40 (q)", "40 (r)"])
  }

  @Test("a depot with its coordinates the wrong way round is refused with its line")
  func swapped() throws {
    let error = #expect(throws: StudyError.self) { _ = try run("depots:\n  - {name: D, at: [14.64, 63.18]}\n") }
    let text = error?.description ?? ""
    #expect(text.hasPrefix("study.yml:3:") && text.contains("[latitude, longitude]"), "\(text)")
  }

  @Test("the places charge all that the blocks take, also what no battery carries")
  func allEnergy() throws {
    let result = try run("charging: {power: 1 MW}\n")
    let taken = result.blocks.reduce(Energy.zero) { $0 + $1.designEnergy }
    let charged = result.places.reduce(Energy.zero) { $0 + $1.energy }
    #expect(charged > taken / 0.92)
  }
}

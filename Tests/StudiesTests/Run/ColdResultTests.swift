import Electrification
import Quantities
import Studies
import Testing

@Suite("What the cold takes, and other heating")
struct ColdResultTests {
  private func run(_ yaml: String = "") throws -> StudyResult {
    var study = try Study(yaml: "feed: \(try SmallFeed.folder(SmallFeed.shuttle))\n" + yaml, file: "study.yml")
    study.uncertainty.isOn = false
    return try StudyRun.run(study, programVersion: "0", studyHash: nil)
  }

  @Test("parts lie between the two days and sum to the whole; temperature, snow and heat all add")
  func parts() throws {
    let result = try run()
    let steps = try #require(result.cold.classes.first)
    let sum = steps.parts.reduce(steps.mild) { $0 + $1.energy }
    #expect(abs((sum - steps.design).wattHours) < 1e-3)
    #expect(abs((steps.design - result.designDay.electricity).wattHours) < 1e-3)
    let parts = Dictionary(uniqueKeysWithValues: steps.parts.map { ($0.part, $0.energy) })
    for part in [ColdSteps.Part.air, .rolling, .road, .heat, .battery] {
      #expect(try #require(parts[part]) > .zero, "\(part)")
    }
    #expect(parts.count == ColdSteps.Part.allCases.count)
  }

  @Test("bare road and equal days: nothing to add")
  func nothing() throws {
    let result = try run("climate: {design-day: 5 Cel, mild-day: 5 Cel}\nenergy: {road: bare}\n")
    for entry in try #require(result.cold.classes.first).parts {
      #expect(abs(entry.energy.wattHours) < 1e-6, "\(entry.part)")
    }
  }

  @Test("each heating is what the study gives when it is chosen", arguments: HeatingTechnology.allCases)
  func asChosen(_ heating: HeatingTechnology) throws {
    let alternative = try #require(try run().cold.heatings.first { $0.heating == heating.rawValue })
    let result = try run("energy: {heating: \(heating.rawValue)}\n")
    #expect(abs((alternative.electricity - result.designDay.electricity).wattHours) < 1e-6)
    #expect(abs(alternative.fuelLitres - result.designDay.fuelLitres) < 1e-9)
    #expect(alternative.hardestNeed == result.blocks.map(\.batteryNeed).max())
    #expect(alternative.feasible == result.blocks.filter(\.isFeasible).count)
    // The plan counts in whole milliwatt seconds, the alternative has no plan.
    #expect(abs((alternative.peak - result.places[0].managedPeak).watts) <= 1)
    #expect(abs((alternative.gridEnergy - result.places[0].energy).wattHours) < 0.1)
    #expect(result.cold.heatings[0].heating == nil)
    #expect(abs((result.cold.heatings[0].electricity - alternative.electricity).wattHours) < 1e-6)
  }

  @Test("heat scales: planning and full, with the study's own where it is another")
  func scales() throws {
    let usual = try run()
    #expect(usual.cold.heatScales.map(\.heatScale) == [0.75, 1])
    #expect(usual.cold.heatScales[0].hardestNeed < usual.cold.heatScales[1].hardestNeed)
    let own = try run("energy: {heat-scale: 0.9}\n")
    #expect(own.cold.heatScales.map(\.heatScale) == [0.75, 0.9, 1])
    #expect(own.cold.heatScales[1].hardestNeed == own.blocks.map(\.batteryNeed).max())
    for (one, other) in zip(own.cold.heatScales, own.cold.heatScales.dropFirst()) {
      #expect(one.hardestNeed < other.hardestNeed)
    }
    // What is told of a scale does not hang on which one the study has.
    #expect(own.cold.heatScales[2].hardestNeed == usual.cold.heatScales[1].hardestNeed)
    #expect(usual.findings.find("battery.need.planning") != nil)
  }

  @Test("emissions by the sourced factors, diesel's for the same heat")
  func emissions() throws {
    let fuel = try #require(try run().cold.heatings.first { $0.heating == "fuel" })
    #expect(fuel.fuelLitres > 0)
    #expect(abs(fuel.hvoEmission - fuel.fuelLitres * 0.476) < 0.002 * fuel.hvoEmission)
    #expect(abs(fuel.dieselEmission / fuel.hvoEmission - 95.1 / 14) < 1e-9)
    #expect(abs(fuel.electricityEmission - fuel.gridEnergy.kilowattHours * 0.047) < 1e-9)
  }

  @Test("curves from +30 to −35 °C; a class of one line is that line")
  func curves() throws {
    let result = try run()
    let line = result.lines[0].useByTemperature
    #expect(line.first?.temperature.celsius == 30 && line.last?.temperature.celsius == -35)
    for (one, other) in zip(line, try #require(result.cold.curves.first).uses) {
      #expect(one.temperature == other.temperature)
      #expect(abs(one.use.kilowattHoursPerKilometre - other.use.kilowattHoursPerKilometre) < 1e-12)
    }
  }

  @Test("the local anchor: 3.8 l/100 km measured, a third to a half of the full demand")
  func anchor() throws {
    let anchor = try run().cold.anchor
    #expect(abs(anchor.measured - 3.848) < 0.001)
    #expect(anchor.impliedScales.contains(anchor.impliedScale))
    #expect(anchor.impliedScales.lowerBound > 0.2 && anchor.impliedScales.upperBound < 0.7, "\(anchor.impliedScales)")
    #expect(abs(anchor.modelledADay * anchor.impliedScale - 127) < 1e-9)
  }

  @Test("the market: every known model is listed, those that meet are counted")
  func market() throws {
    let answer = try #require(try run().market.first)
    #expect(answer.models.count == answer.largest.meeting + answer.largest.failing + answer.largest.unknown)
    #expect(answer.models.allSatisfy { !$0.known.source.isEmpty } as Bool)
    #expect(answer.models.count { $0.largest == .unknown } == answer.largest.unknown)
    let small = try #require(try run("battery: {largest: {regional-13m: 300 kWh}}\n").market.first)
    #expect(small.largest.meeting > 1 && small.largest.makers.contains("Yutong") && small.largest.unknown == 1)
  }
}

import Electrification
import Quantities
import Studies
import Testing

@Suite("A study that changes figures of a vehicle class")
struct VehicleFiguresTests {
  private func run(_ figures: String = "", _ more: String = "uncertainty: off\n") throws -> StudyResult {
    let vehicles = figures.isEmpty ? "" : "vehicles: {figures: {\(figures)}}\n"
    let yaml = "feed: \(try SmallFeed.folder(SmallFeed.shuttle))\n" + vehicles + more
    return try StudyRun.run(try Study(yaml: yaml, file: "study.yml"), programVersion: "0", studyHash: nil)
  }

  @Test("a heavier bus costs more on every day, with every heating and in the year")
  func heavier() throws {
    let (usual, heavy) = (try run(), try run("regional-13m: {curb_mass: 16000}"))
    #expect(heavy.designDay.traction > usual.designDay.traction)
    #expect(heavy.designDay.electricity > usual.designDay.electricity)
    #expect(heavy.mildDay.electricity > usual.mildDay.electricity)
    #expect(heavy.lines[0].designUse > usual.lines[0].designUse)
    #expect(heavy.blocks[0].batteryNeed > usual.blocks[0].batteryNeed)
    let (energy, before) = (try #require(heavy.year).electricity, try #require(usual.year).electricity)
    #expect(energy > before)
    for (heavy, usual) in zip(heavy.cold.heatings, usual.cold.heatings) {
      #expect(heavy.electricity > usual.electricity && heavy.gridEnergy > usual.gridEnergy)
    }
    let (steps, lighter) = (try #require(heavy.cold.classes.first), try #require(usual.cold.classes.first))
    #expect(steps.mild > lighter.mild)
    let rolling = try #require(steps.parts.first { $0.part == .rolling }).energy
    #expect(rolling > (try #require(lighter.parts.first { $0.part == .rolling }).energy))
    // The heat of the cabin asks nothing of the weight.
    #expect(abs((heavy.designDay.heat - usual.designDay.heat).wattHours) < 1e-6)
  }

  @Test("drawn days count with the study's bus too")
  func drawn() throws {
    let draws = "uncertainty: {draws: 400}\n"
    let usual = try #require(try run("", draws).certainty)
    let heavy = try #require(try run("regional-13m: {curb_mass: 16000}", draws).certainty)
    #expect(heavy.designDay.p10 > usual.designDay.p10 && heavy.designDay.p90 > usual.designDay.p90)
    #expect(heavy.blocks[0].year?.electricity.p99 ?? .zero > usual.blocks[0].year?.electricity.p99 ?? .zero)
  }

  @Test("a better insulated bus takes less, on the road and for pre-heating outdoors without a plug")
  func insulated() throws {
    let parked = "depots: [{name: D, stop: stad, parking: outdoor}]\nuncertainty: off\n"
    let (usual, insulated) = (try run("", parked), try run("regional-13m: {u_value: 2}", parked))
    #expect(insulated.designDay.heat < usual.designDay.heat)
    let (short, long) = (try run("regional-13m: {length: 8}", parked), usual)
    #expect(short.designDay.heat < long.designDay.heat)
  }

  @Test("what the study changed stands first among what the figures rest on, as given and with what it replaces")
  func said() throws {
    let result = try run(
      "regional-13m: {curb_mass: 16000, u_value: 3}, coach-13m: {curb_mass: 16500}",
      "parameters: {cabin.set-point: 17}\nuncertainty: off\n")
    let given = result.assumptions.prefix(4)
    #expect(
      given.map(\.name) == [
        "cabin.set-point", "vehicles.figures.regional-13m.curb_mass", "vehicles.figures.regional-13m.u_value",
        "vehicles.figures.coach-13m.curb_mass",
      ])
    #expect(given.map(\.value) == ["17", "16000", "3", "16500"])
    #expect(given.map(\.unit) == ["Cel", "kg", "W/(m2.K)", "kg"])
    #expect(
      given.map(\.source) == [
        "study choice in place of 18", "study choice in place of 14000", "study choice in place of 3.5",
        "study choice in place of 15500; no block is run with this class",
      ])
    #expect(given.allSatisfy { !$0.isAssumption })
    #expect(result.assumptions.filter { $0.name == "vehicles.figures.regional-13m.curb_mass" }.count == 1)
    // The provenance of the figures has them too, and with it findings.json.
    let need = try #require(result.findings.find("battery.need.worst", .network))
    #expect(need.provenance.parameters.prefix(4) == given)
  }

  @Test("the figures of the class that runs are assumptions where nobody measured them, with their source")
  func assumed() throws {
    let names = Set(try run().assumptions.filter(\.isAssumption).map(\.name))
    for column in VehicleClasses.columns {
      let isAboard = column.figure == .passengers
      let name = isAboard ? "passengers.mean.regional-13m" : "vehicles.figures.regional-13m.\(column.figure.rawValue)"
      #expect(names.contains(name) == (column.mark == .background), "\(name)")
    }
    #expect(!names.contains { $0.hasPrefix("vehicles.figures.city-12m") })
  }
}

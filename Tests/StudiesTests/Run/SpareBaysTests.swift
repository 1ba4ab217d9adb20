import Findings
import Quantities
import Studies
import Testing

@Suite("Bays of spare buses in a study")
struct SpareBaysTests {
  private func run(spare: Int, room: Int? = nil) throws -> StudyResult {
    let path = try SmallFeed.folder(SmallFeed.shuttle)
    let room = room.map { ", room: \($0)" } ?? ""
    var study = try Study(
      yaml: "feed: \(path)\nvehicles: {spare: \(spare) %}\ndepots:\n  - {name: D, at: [63.18, 14.64]\(room)}\n",
      file: "study.yml")
    study.uncertainty.isOn = false
    return try StudyRun.run(study, programVersion: "0", studyHash: nil)
  }

  @Test("a spare has a bay, in figure, result and draft, and takes neither energy nor power of its own")
  func bays() throws {
    let none = try run(spare: 0)
    let one = try run(spare: 100)
    #expect(none.places[0].buses == 1 && none.places[0].spares == 0 && none.places[0].bays == 1)
    #expect(one.places[0].buses == 1 && one.places[0].spares == 1 && one.places[0].bays == 2)
    for (result, spares, bays) in [(none, 0, 1), (one, 1, 2)] {
      let place = FindingScope.place("D")
      #expect(result.findings.find("spare.count")?.value.number == Double(spares))
      #expect(result.findings.find("spare.count", place)?.value.number == Double(spares))
      #expect(result.findings.find("spare.count", .vehicleClass("regional-13m"))?.value.number == Double(spares))
      #expect(result.findings.find("bays", place)?.value.number == Double(bays))
      let demanded = result.drafting.draft.listRequirements().flatMap(\.requirement.parameters)
        .filter { $0.name == "bays" }.map(\.value)
      #expect(demanded == [String(bays)])
    }
    #expect(one.places[0].energy == none.places[0].energy)
    #expect(one.places[0].managedPeak == none.places[0].managedPeak)
    #expect(one.assumptions.contains { $0.name == "vehicles.spare" && $0.value == "1" })
    #expect(one.assumptions.contains { $0.name == "charging.spare" && $0.value == "0" && $0.unit == "kW" })
  }

  @Test("spares beyond a depot's room are said, not dropped")
  func room() throws {
    let tight = try run(spare: 100, room: 1)
    #expect(tight.places[0].bays == 2)
    #expect(
      tight.cautions.count { $0.english.contains("D has room for 1 bus, and with 1 spare bus 2 stand there") } == 1)
    #expect(
      tight.cautions.count { $0.swedish.contains("D har plats för 1 buss, och med 1 reservbuss står 2 där") } == 1)
    #expect(!(try run(spare: 100, room: 2)).cautions.contains { $0.english.contains("has room for") })
  }
}

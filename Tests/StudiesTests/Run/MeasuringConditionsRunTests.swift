import Electrification
import Findings
import Studies
import Tenders
import Testing

@Suite("What a run computed with stands in its limits")
struct MeasuringConditionsRunTests {
  /// As full as `passengers` says all day.
  private func run(_ energy: String, passengers: Int = 12) throws -> StudyResult {
    let feed = try SmallFeed.folder(SmallFeed.shuttle)
    let parts = DayPart.allCases.map { "\($0.rawValue): 0.5" }.joined(separator: ", ")
    var study = try Study(
      yaml: """
        feed: \(feed)
        battery: {largest: {regional-13m: 466 kWh}}
        passengers: {mean: {regional-13m: \(passengers * 2)}, by-day-part: {\(parts)}}
        energy: {\(energy)}

        """, file: "study.yml")
    study.uncertainty.isOn = false
    return try StudyRun.run(study, programVersion: "0", studyHash: nil)
  }

  @Test("road and passengers are the run's own, in the findings and in both limits of the draft")
  func roadAndLoad() throws {
    let aboard = 14
    let result = try run("road: ice", passengers: aboard)
    let scope = FindingScope.vehicleClass("regional-13m")
    #expect(result.findings.find("road.surface")?.value.description == "ice")
    #expect(result.findings.find("passengers.mean", scope)?.value.number == Double(aboard))
    #expect(result.findings.find("heating.fuel", scope) == nil)
    for stem in ["FOR-02", "FOR-04"] {
      let limit = try #require(
        result.drafting.draft.listRequirements().first { $0.requirement.uid.hasPrefix(stem) }?.requirement)
      let text = try #require(limit.texts.find("sv"))
      #expect(text.contains("på is,") && text.contains("i medel \(aboard) passagerare ombord"), "\(text)")
      #expect(!text.contains("förutsätter"))
    }
  }

  @Test(
    "fuel is told for the class that burns it",
    arguments: [
      ("fuel", "fuel"), ("heat-pump+fuel", "heat-pump+fuel"), ("heat-pump-co2+fuel", "heat-pump+fuel"),
      ("resistance", nil),
    ])
  func fuel(_ heating: String, _ code: String?) throws {
    let result = try run("heating: \(heating)")
    #expect(
      result.findings.find("heating.fuel", .vehicleClass("regional-13m"))?.value.description == code)
    let limit = try #require(
      result.drafting.draft.listRequirements().first { $0.requirement.uid.hasPrefix("FOR-02") }?.requirement)
    #expect(limit.texts.find("en")?.contains("presumes") == (code != nil))
  }
}

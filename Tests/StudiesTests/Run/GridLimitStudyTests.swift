import Findings
import Quantities
import Studies
import Testing

@Suite("A study with a limit of the grid")
struct GridLimitStudyTests {
  private func run(limit kilowatts: Double?) throws -> StudyResult {
    let path = try SmallFeed.folder(SmallFeed.shuttle)
    let limit = kilowatts.map { ", grid-limit: \($0) kW" } ?? ""
    var study = try Study(
      yaml: "feed: \(path)\ndepots:\n  - {name: D, at: [63.18, 14.64]\(limit)}\n", file: "study.yml")
    study.uncertainty.isOn = false
    return try StudyRun.run(study, programVersion: "0", studyHash: nil)
  }

  private func demands(_ result: StudyResult) -> [Double] {
    result.drafting.draft.listRequirements().flatMap(\.requirement.parameters)
      .filter { $0.name == "depot.power.cap" }.compactMap { Double($0.value) }
  }

  @Test("the cap demanded never passes the limit; a margin that is cut is said, a peak above it is an obstacle")
  func demanded() throws {
    let free = try run(limit: nil)
    let peak = free.places[0].managedPeak.kilowatts
    #expect(peak > 20)
    #expect(demands(free) == [(peak * 1.1).rounded()])
    #expect(free.findings.find("subscribed.margin", .place("D"))?.value.description == "10.0")

    let tight = (peak * 1.05).rounded()
    let cut = try run(limit: tight)
    #expect(demands(cut) == [tight])
    #expect(cut.places[0].isMarginCut && !cut.places[0].exceedsGridLimit)
    let margin = try #require(cut.findings.find("subscribed.margin", .place("D"))?.value.number)
    #expect((margin - (tight / peak - 1) * 100).magnitude <= 0.051)
    #expect(cut.cautions.count { $0.english.contains("subscription and power cap stop there") } == 1)
    #expect(cut.cautions.count { $0.swedish.contains("abonnemang och effekttak stannar där") } == 1)
    #expect(!cut.obstacles.contains { $0.code == "GRID" })

    let wide = try run(limit: (peak * 1.2).rounded())
    #expect(demands(wide) == demands(free) && !wide.places[0].isMarginCut)
    #expect(!wide.cautions.contains { $0.english.contains("subscription and power cap stop there") })

    let short = try run(limit: (peak - 2).rounded(.down))
    #expect(demands(short).isEmpty)
    #expect(short.obstacles.count { $0.code == "GRID" } == 1)
    #expect(!short.cautions.contains { $0.english.contains("subscription and power cap stop there") })
  }

  @Test("a limit a fraction of a kilowatt under the peak: what is said and what is demanded agree to the kilowatt")
  func byAFraction() throws {
    let peak = try run(limit: nil).places[0].managedPeak.kilowatts
    for below in [0.1, 0.3, 0.6, 0.9] {
      let limit = peak - below
      let result = try run(limit: limit)
      let printed = try #require(result.findings.find("depot.peak.managed", .place("D"))?.value.number)
      #expect(demands(result).allSatisfy { $0 <= limit && $0 >= printed })
      #expect(result.obstacles.contains { $0.code == "GRID" } == (printed > limit.rounded(.down)))
    }
  }
}

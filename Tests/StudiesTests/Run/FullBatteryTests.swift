import Electrification
import Quantities
import Testing

@testable import Studies

@Suite("A bus that leaves with a full battery")
struct FullBatteryTests {
  private func run(_ yaml: String = "") throws -> StudyResult {
    let study = try Study(
      yaml: "feed: \(try SmallFeed.folder(SmallFeed.shuttle))\n" + yaml, file: "study.yml")
    return try StudyRun.run(study, programVersion: "0", studyHash: nil)
  }

  private func isTold(_ result: StudyResult) -> Bool {
    result.cautions.contains { $0.english.contains("Nearly full batteries") && $0.swedish.contains("bromsenergi") }
  }

  @Test("charged to 95 % nothing changes; above it the first trips take more, and it is told")
  func fuller() throws {
    let usual = try run("uncertainty: off\n")
    let same = try run("uncertainty: off\nbattery: {charged-to: 90 %}\n")
    #expect(same.designDay.electricity == usual.designDay.electricity && !isTold(usual) && !isTold(same))
    #expect(same.blocks[0].batteryNeed > usual.blocks[0].batteryNeed)
    var last = usual.designDay.electricity
    for charge in ["96 %", "98 %", "100 %"] {
      let full = try run("uncertainty: off\nbattery: {charged-to: \(charge)}\n")
      #expect(full.designDay.traction > usual.designDay.traction && full.designDay.electricity > last, "\(charge)")
      #expect(full.designDay.heat == usual.designDay.heat && isTold(full))
      // It holds more than it takes more.
      #expect(full.blocks[0].batteryNeed < usual.blocks[0].batteryNeed)
      // No more than the whole braking energy of 5 % of the largest battery's worth of driving: a percent of the day.
      #expect(full.designDay.electricity < usual.designDay.electricity * 1.01)
      last = full.designDay.electricity
    }
  }

  @Test("drawn days take more as well, by as much as the design day does")
  func drawn() throws {
    func median(_ charge: String) throws -> (drawn: Energy, once: Energy) {
      let result = try run("uncertainty: {draws: 400}\nbattery: {charged-to: \(charge)}\n")
      return (try #require(result.certainty).blocks[0].designDay.p50, result.designDay.electricity)
    }
    let (usual, full) = (try median("95 %"), try median("100 %"))
    let more = (drawn: full.drawn - usual.drawn, once: full.once - usual.once)
    #expect(more.once > .zero && more.drawn > more.once * 0.5 && more.drawn < more.once * 1.5)
  }

  @Test("the state of charge that buses are charged to has its range")
  func keys() throws {
    func read(_ text: String) throws -> Double {
      try Study(yaml: "feed: f\nbattery: {charged-to: \(text)}\n", file: "s.yml").battery.chargedTo
    }
    #expect(try read("97.5 %") == 0.975)
    for wrong in ["79 %", "101 %", "0.9", "full"] { #expect(throws: StudyError.self, "\(wrong)") { try read(wrong) } }
  }
}

import Electrification
import Foundation
import Quantities
import Testing

@testable import Studies

@Suite("What is written of the one local measurement of heat")
struct HeatAnchorTextTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test(
    "is what the model makes of it, in every place",
    arguments: [
      "parameters/energy.tsv", "parameters/uncertainty.tsv", "reports/template/study.yml", "docs/energy-model.md",
    ])
  func everywhere(_ file: String) throws {
    let anchor = try HeatAnchor()
    func text(_ scale: Double) throws -> String { try #require(RoundedDecimal(scale, decimals: 2)).description }
    let range = "\(try text(anchor.impliedScales.lowerBound)) to \(try text(anchor.impliedScales.upperBound))"
    let written = try String(contentsOf: Self.root.appendingPathComponent(file), encoding: .utf8)
    #expect(written.contains(try text(anchor.impliedScale)) && written.contains(range), "\(range)")
  }

  @Test("stands among a study's assumptions by its own parameters")
  func assumption() throws {
    func source(_ parameters: String) throws -> String {
      let feed = try SmallFeed.folder(SmallFeed.shuttle)
      let study = try Study(yaml: "feed: \(feed)\nuncertainty: off\n\(parameters)", file: "study.yml")
      let result = try StudyRun.run(study, programVersion: "0", studyHash: nil)
      return try #require(result.assumptions.first { $0.name == "energy.heat-scale" }).source
    }
    let usual = try source("")
    #expect(usual.contains("answers to 0.32 (0.26 to "))
    #expect(try source("parameters: {cabin.set-point: 10}\n") != usual)
  }
}

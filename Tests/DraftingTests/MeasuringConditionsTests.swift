import Drafting
import Findings
import Tenders
import Testing

@Suite("Drafting: the conditions that a limit on energy is measured under")
struct MeasuringConditionsTests {
  private static let limits = ["consumption.design", "range.winter"]

  /// The limits of a class with what the run computed with: figures that are nil are not known.
  private func requirements(
    road: String = "packed-snow", passengers: Double = 12, fuel: String? = nil
  ) throws -> [Requirement] {
    let scope = FindingScope.vehicleClass("12m")
    var findings = [
      Figures.number("consumption.design", 1.83, scope), Figures.number("range.winter", 240, scope),
      Figures.number("temperature.design", -26), Figures.number("heat.scale", 1),
    ]
    findings.append(Finding("road.surface", .network, code: road, provenance: Figures.provenance))
    findings.append(Figures.number("passengers.mean", passengers, scope))
    if let fuel { findings.append(Finding("heating.fuel", scope, code: fuel, provenance: Figures.provenance)) }
    let draft = Drafting.draft(from: Figures.set(findings), order: Figures.order).draft
    let file = try DraftFile(draft.xml(), source: "draft.xml")
    #expect(try file.listViolations() == [])
    let found = draft.listRequirements().map(\.requirement).filter { ["FOR-02.12m", "FOR-04.12m"].contains($0.uid) }
    #expect(found.count == 2)
    let remarks = try DraftCheck(file).remarks.filter { remark in found.contains { $0.uid == remark.uid } }
    #expect(remarks.map { "\($0.rule): \($0.message(in: .english))" } == [])
    return found
  }

  @Test(
    "the road in both languages, and as data",
    arguments: [
      ("bare", "på barmark,", "on bare road,"), ("packed-snow", "på packad snö,", "on packed snow,"),
      ("fresh-snow", "på nysnö,", "on fresh snow,"), ("ice", "på is,", "on ice,"),
    ])
  func road(_ code: String, _ swedish: String, _ english: String) throws {
    for limit in try requirements(road: code) {
      #expect(limit.texts.find("sv")?.contains("26 °C \(swedish)") == true, "\(limit.texts)")
      #expect(limit.texts.find("en")?.contains("26 °C \(english)") == true, "\(limit.texts)")
      #expect(limit.parameters.contains { $0.name == "road.surface" && $0.op == .eq && $0.value == code })
      #expect(limit.evidence.contains { $0.figure == "road.surface" && $0.value == code && $0.unit == nil })
    }
  }

  @Test("how many are aboard, by the figure and with its decimals")
  func passengers() throws {
    for (number, swedish, english) in [
      (12.0, "med i medel 12 passagerare ombord på turerna", "with a mean of 12 passengers aboard on trips"),
      (1.0, "med i medel 1 passagerare ombord", "with a mean of 1 passenger aboard"),
      (12.5, "med i medel 12,5 passagerare", "with a mean of 12.5 passengers"),
    ] {
      for limit in try requirements(passengers: number) {
        #expect(limit.texts.find("sv")?.contains(swedish) == true, "\(limit.texts)")
        #expect(limit.texts.find("en")?.contains(english) == true, "\(limit.texts)")
        #expect(limit.parameters.contains { $0.name == "passengers.mean" && $0.scope == "class:12m" })
      }
    }
  }

  @Test("that fuel is presumed, where the run burns fuel and nowhere else")
  func fuel() throws {
    for limit in try requirements() {
      #expect(limit.texts.allSatisfy { !$0.text.contains("bränsle") && !$0.text.contains("fuel") })
      #expect(!limit.evidence.contains { $0.figure == "heating.fuel" })
    }
    for (code, swedish, english) in [
      ("fuel", "(värdet förutsätter bränslevärmare:", "(the value presumes a fuel heater:"),
      (
        "heat-pump+fuel", "(värdet förutsätter värmepump och bränslevärmare:",
        "(the value presumes a heat pump and a fuel heater:"
      ),
    ] {
      for limit in try requirements(fuel: code) {
        #expect(limit.texts.find("sv")?.contains(swedish) == true, "\(limit.texts)")
        #expect(limit.texts.find("en")?.contains(english) == true, "\(limit.texts)")
        // A condition of the value and no demand: a bus without fuel may bid.
        #expect(!limit.parameters.contains { $0.name == "heating.fuel" })
        #expect(limit.evidence.contains { $0.figure == "heating.fuel" && $0.value == code && $0.scope == "class:12m" })
      }
    }
  }

  @Test("a limit whose road or load is not known is not written: nobody could verify it")
  func unknown() throws {
    let scope = FindingScope.vehicleClass("12m")
    let known = [
      Figures.number("consumption.design", 1.83, scope), Figures.number("temperature.design", -26),
      Figures.number("heat.scale", 1),
    ]
    let road = Finding("road.surface", .network, code: "bare", provenance: Figures.provenance)
    for (findings, missing) in [(known, "road.surface"), (known + [road], "passengers.mean")] {
      let drafting = Drafting.draft(from: Figures.set(findings), order: Figures.order)
      let reasons = drafting.leftOut.filter { $0.uid == "FOR-04" }.map(\.reason)
      let isNamed = reasons.contains { if case .noFigure(missing, _) = $0 { true } else { false } }
      #expect(isNamed, "\(missing): \(reasons)")
    }
  }

  @Test("the verification is for the conditions that the text states")
  func verification() throws {
    for limit in try requirements() {
      #expect(limit.verifications.find("sv")?.contains("de förhållanden som kravet anger") == true)
      #expect(limit.verifications.find("en")?.contains("the conditions that the requirement states") == true)
    }
  }
}

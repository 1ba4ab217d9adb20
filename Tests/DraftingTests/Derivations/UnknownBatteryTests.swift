import Drafting
import Findings
import Tenders
import Testing

@Suite("Cannot do: UnknownBattery")
struct UnknownBatteryTests {
  private static let scope = FindingScope.vehicleClass("12m")

  private func statement(models: Double, having: Double = 0, unknown: Double = 0) -> UnknownBattery {
    UnknownBattery(
      vehicleClass: "12m", battery: Figures.number("battery.market", 560, Self.scope),
      models: Figures.number("market.models", models, Self.scope),
      having: Figures.number("market.models.largest", having, Self.scope),
      makers: Figures.number("market.makers.largest", having > 0 ? 1 : 0, Self.scope),
      unknown: Figures.number("market.models.unknown", unknown, Self.scope))
  }

  @Test("becomes information with the figures as evidence, and says what and why in both languages")
  func statementOfFact() throws {
    let draft = Drafting.draft(from: FindingSet(), order: Figures.order, cannotDo: [statement(models: 3)]).draft
    let requirement = try #require(draft.sections.last?.requirements.first)
    #expect(requirement.uid == "KAN-EJ-BATTERY.12m")
    #expect(requirement.kind == "kan-ej" && requirement.level == .upplysning)
    let swedish = try #require(requirement.texts.find("sv"))
    let english = try #require(requirement.texts.find("en"))
    for words in ["560 kWh (brutto)", "för 12 m kan inte", "ingen av de 3 modeller"] {
      #expect(swedish.contains(words), "\(swedish)")
    }
    for words in ["560 kWh (gross)", "none of the 3 models"] { #expect(english.contains(words), "\(english)") }
    #expect(
      requirement.evidence.map(\.figure) == [
        "battery.market", "market.models", "market.models.largest", "market.makers.largest", "market.models.unknown",
      ])
    #expect(try DraftFile(draft.xml(), source: "a.xml").listViolations() == [])
  }

  @Test("no model and one model have words of their own", arguments: [(0, "ingen modell"), (1, "den enda modell")])
  func counts(models: Int, words: String) throws {
    let draft = Drafting.draft(from: FindingSet(), order: Figures.order, cannotDo: [statement(models: Double(models))])
      .draft
    let requirement = try #require(draft.sections.last?.requirements.first)
    #expect(requirement.texts.find("sv")?.contains(words) == true)
  }

  @Test(
    "a model of which nobody knows is not said to lack it",
    arguments: [
      (1, 1, "om den enda modell som är känd säger ingen källa"), (3, 3, "om ingen av de 3 modeller"),
      (5, 2, "av de 5 modeller som är kända saknar 3 det, och om 2 säger ingen källa"),
    ])
  func unknownModels(models: Int, unknown: Int, words: String) throws {
    let draft = Drafting.draft(
      from: FindingSet(), order: Figures.order,
      cannotDo: [statement(models: Double(models), unknown: Double(unknown))]
    ).draft
    let requirement = try #require(draft.sections.last?.requirements.first)
    #expect(requirement.texts.find("sv")?.contains(words) == true, "\(requirement.texts.find("sv") ?? "")")
  }

  @Test("a battery of one maker alone is no ground of a demand, and the draft says why")
  func oneMaker() throws {
    let draft = Drafting.draft(
      from: FindingSet(), order: Figures.order, cannotDo: [statement(models: 17, having: 2, unknown: 8)]
    ).draft
    let requirement = try #require(draft.sections.last?.requirements.first)
    let swedish = try #require(requirement.texts.find("sv"))
    let english = try #require(requirement.texts.find("en"))
    #expect(swedish.contains("bara en tillverkare är känd för att ha det (2 av 17 kända modeller)"), "\(swedish)")
    #expect(english.contains("one maker alone is known to have it (2 of 17 known models)"), "\(english)")
    #expect(statement(models: 17, having: 2).uncitable == ["range.winter", "battery.usable"])
  }

  @Test("range and usable energy of the class bind nobody; those of another class stay")
  func notCitable() throws {
    let other = FindingScope.vehicleClass("13m")
    let findings = Figures.set(
      [Self.scope, other].flatMap {
        [
          Figures.number("range.winter", 73, $0), Figures.number("battery.usable", 271, $0),
          Figures.number("passengers.mean", 12, $0),
        ]
      } + [
        Figures.number("temperature.design", -26), Figures.number("heat.scale", 1),
        Finding("road.surface", .network, code: "bare", provenance: Figures.provenance),
      ])
    let drafting = Drafting.draft(from: findings, order: Figures.order, cannotDo: [statement(models: 3)])
    let uids = drafting.draft.listRequirements().map(\.requirement.uid)
    #expect(uids.contains("FOR-02.13m") && uids.contains("BAT-04.13m"), "\(uids)")
    #expect(!uids.contains("FOR-02.12m") && !uids.contains("BAT-04.12m"), "\(uids)")
    for (uid, name) in [("FOR-02", "range.winter"), ("BAT-04", "battery.usable")] {
      #expect(
        drafting.leftOut.contains(
          LeftOut(uid: uid, scope: Self.scope, reason: .notCitable(name: name, statement: "KAN-EJ-BATTERY.12m"))))
    }
  }
}

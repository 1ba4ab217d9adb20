import Drafting
import Findings
import Tenders
import Testing

@Suite("Cannot do: BlockShortfall")
struct BlockShortfallTests {
  let statement = BlockShortfall(
    block: "b7", lines: ["45", "46"], shortfall: Figures.number("battery.shortfall", 140, .block("b7")),
    market: Figures.number("battery.market", 500, .vehicleClass("12m")), cause: .heat(percent: 31),
    remedies: [.split(parts: 2), .terminal(stop: "Duved", kilowatts: 120, minutes: 45), .fuelHeater])

  @Test("becomes information with the figures as evidence, and says what and why in both languages")
  func statementOfFact() throws {
    let draft = Drafting.draft(from: FindingSet(), order: Figures.order, cannotDo: [statement]).draft
    let requirement = try #require(draft.sections.last?.requirements.first)
    #expect(requirement.uid == "KAN-EJ-BLOCK-ENERGY.b7")
    #expect(requirement.kind == "kan-ej" && requirement.level == .upplysning)
    let swedish = try #require(requirement.texts.find("sv"))
    let english = try #require(requirement.texts.find("en"))
    for words in [
      "Linjerna 45, 46 kan inte köras på batteri", "140 kWh", "500 kWh", "31 procent", "delas på 2 bussar",
      "45 minuter med 120 kW vid Duved",
    ] {
      #expect(swedish.contains(words), "\(swedish)")
    }
    for words in ["cannot be run on batteries", "140 kWh"] { #expect(english.contains(words), "\(english)") }
    #expect(requirement.evidence.map(\.figure) == ["battery.shortfall", "battery.market"])
    #expect(requirement.parameters.map(\.name) == ["battery.shortfall", "battery.market"])
    #expect(try DraftFile(draft.xml(), source: "a.xml").listViolations() == [])
  }

  @Test("the cause is said: length, heat or climb")
  func causes() throws {
    let causes: [(BlockShortfall.Cause, String)] = [
      (.length(kilometres: 412), "412 km långt"), (.heat(percent: 31), "värmen tar 31 procent"),
      (.climb(metres: 2100), "stigningen är 2100 m"), (.deadhead(percent: 30), "30 procent av körningen är tomkörning"),
    ]
    for (cause, words) in causes {
      let statement = BlockShortfall(
        block: "b7", lines: ["45"], shortfall: self.statement.shortfall, market: self.statement.market, cause: cause,
        remedies: [])
      let draft = Drafting.draft(from: FindingSet(), order: Figures.order, cannotDo: [statement]).draft
      let text = try #require(draft.sections.last?.requirements.first?.texts.find("sv"))
      #expect(text.contains(words), "\(text)")
      #expect(text.contains("Ingen av de åtgärder som prövats räcker: en enda tur, med tomkörningen"), "\(text)")
    }
  }
}

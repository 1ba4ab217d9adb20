import Drafting
import Findings
import Tenders
import Testing

@Suite("Cannot do: TripTooLong")
struct TripTooLongTests {
  let statement = TripTooLong(
    line: "46", trip: Figures.number("energy.trip.worst", 395.7, .line("46")),
    usable: Figures.number("battery.usable", 347, .vehicleClass("12m")))

  @Test("becomes information with the figures as evidence, and says what and why in both languages")
  func statementOfFact() throws {
    let draft = Drafting.draft(from: FindingSet(), order: Figures.order, cannotDo: [statement]).draft
    let requirement = try #require(draft.sections.last?.requirements.first)
    #expect(requirement.uid == "KAN-EJ-TRIP-ENERGY.46")
    #expect(requirement.kind == "kan-ej" && requirement.level == .upplysning)
    let swedish = try #require(requirement.texts.find("sv"))
    let english = try #require(requirement.texts.find("en"))
    for words in ["395,7 kWh", "347 kWh"] { #expect(swedish.contains(words), "\(swedish)") }
    for words in ["395.7 kWh"] { #expect(english.contains(words), "\(english)") }
    #expect(requirement.evidence.map(\.figure) == ["energy.trip.worst", "battery.usable"])
    #expect(try DraftFile(draft.xml(), source: "a.xml").listViolations() == [])
  }
}

import Drafting
import Findings
import Quantities
import Tenders
import Testing

@Suite("Drafting: findings become a draft")
struct DraftingTests {
  private func requirement(_ uid: String, in drafting: Drafting) throws -> Requirement {
    try #require(drafting.draft.listRequirements().first { $0.requirement.uid == uid }?.requirement)
  }

  @Test("with every figure, every requirement is written; the draft is valid and the same twice")
  func complete() throws {
    let drafting = Drafting.draft(from: Figures.complete(), order: Figures.order)
    #expect(drafting.leftOut == [])
    #expect(drafting.draft.listRequirements().count == Catalogue.shared.draft.listRequirements().count)
    let bytes = try drafting.draft.xml()
    #expect(bytes == (try Drafting.draft(from: Figures.complete(), order: Figures.order).draft.xml()))
    let file = try DraftFile(bytes, source: "draft.xml")
    #expect(try file.listViolations() == [])
    #expect(file.draft == drafting.draft)
    #expect(!String(decoding: bytes, as: UTF8.self).contains("{"))
  }

  @Test(
    "a limit on energy or range says what heat demand and what running it stands on, and holds the heat scale as data",
    arguments: ["FOR-02.12m", "FOR-04.12m"])
  func heatScale(uid: String) throws {
    let limit = try requirement(uid, in: Drafting.draft(from: Figures.complete(), order: Figures.order))
    #expect(limit.evidence.contains { $0.figure == "heat.scale" })
    #expect(limit.parameters.contains { $0.name == "heat.scale" && $0.op == .eq && $0.value == "12" })
    for (language, words) in [
      ("sv", ["värmeskala 12", "hela värmebehov", "reglertid och tomkörning"]),
      ("en", ["heat scale 12", "whole heat demand", "layover and empty running"]),
    ] {
      let text = try #require(limit.texts.find(language))
      for word in words { #expect(text.contains(word), "\(text)") }
    }
  }

  @Test("a code is said in the words that the order has for it, and as it is where there are none")
  func codes() throws {
    let order = DraftOrder(
      id: "B", version: "0.1", date: Figures.order.date, titles: Figures.order.titles, program: "p",
      codes: ["2029-12-15": ("en vinterdag", "a winter's day")])
    let named = try requirement("TRA-11", in: Drafting.draft(from: Figures.complete(), order: order))
    #expect(named.texts.find("sv")?.contains("(klimatår: en vinterdag)") == true)
    #expect(named.texts.find("en")?.contains("(climate year: a winter's day)") == true)
    let plain = try requirement("TRA-11", in: Drafting.draft(from: Figures.complete(), order: Figures.order))
    #expect(plain.texts.find("sv")?.contains("(klimatår: 2029-12-15)") == true)
  }

  @Test("a draft written from figures passes every check")
  func passes() throws {
    let tender = DraftTender(
      cpv: ["60112000"], nuts: ["SE322"],
      period: DraftPeriod(start: DraftDate("2029-12-15"), end: DraftDate("2037-12-14")),
      extensions: DraftExtension(maximum: 2, length: 12, unit: "mo"), lots: [DraftLot(id: "LOT-0001", name: "Stad")])
    let order = DraftOrder(
      id: "BUSS2029", version: "0.1", date: Figures.order.date, titles: Figures.order.titles, tender: tender,
      program: "elbuss 0.1.0")
    let statements: [any CannotDo] = [
      UnbalancedNight(
        place: "froson", arriving: 4, leaving: 6, buses: Figures.number("depot.buses", 6, .place("froson")))
    ]
    let draft = Drafting.draft(from: Figures.complete(), order: order, cannotDo: statements).draft
    let remarks = try DraftCheck(DraftFile(draft.xml(), source: "draft.xml")).remarks
    #expect(remarks.map { "\($0.rule) \($0.uid ?? "-"): \($0.message(in: .english))" } == [])
  }

  @Test("margin and rounding are exact, the text says the value, the evidence is the figure")
  func values() throws {
    let findings = Figures.set([Figures.number("deadhead.share", 6.5)])
    let limit = try requirement("TRA-05", in: Drafting.draft(from: findings, order: Figures.order))
    #expect(limit.parameters[0].value == "9" && limit.parameters[0].margin == "25 %")
    #expect(limit.texts.find("sv")?.contains("inte överstiga 9 procent") == true)
    #expect(limit.evidence.map(\.value) == ["6.5"])
  }

  @Test("a power cap is the subscribed power, to the kilowatt: what one part of a draft lets, another does not forbid")
  func powerCap() throws {
    let place = FindingScope.place("froson")
    let findings = Figures.set([
      Figures.number("depot.peak.managed", 2140, place), Figures.number("depot.peak.unmanaged", 4810, place),
      Figures.number("subscribed.power", 2354, place),
    ])
    let drafting = Drafting.draft(from: findings, order: Figures.order)
    let cap = try requirement("DEP-02.froson", in: drafting)
    let subscribed = try requirement("NAT-01.froson", in: drafting)
    #expect(cap.parameters[0].value == "2354" && cap.parameters[0].value == subscribed.parameters[0].value)
    #expect(cap.texts.find("sv")?.contains("Frösön ska begränsas till 2\u{202F}354 kW") == true)
    #expect(cap.texts.find("en")?.contains("2\u{202F}354 kW") == true)
    #expect(cap.evidence.map(\.figure) == ["subscribed.power", "depot.peak.managed", "depot.peak.unmanaged"])
    #expect(cap.evidence[1].value == "2140" && cap.evidence[1].scope == "place:froson")
    #expect(cap.evidence[0].inputs == ["sha256:" + String(repeating: "ab", count: 32)])
    #expect(cap.lots == ["LOT-0001"])
  }

  @Test("no text shows the name of a parameter, and a trial of chargers keeps within the cap")
  func words() throws {
    for placed in Drafting.draft(from: Figures.complete(), order: Figures.order).draft.listRequirements() {
      for text in placed.requirement.texts {
        for parameter in placed.requirement.parameters where parameter.name.contains(".") {
          #expect(!text.text.contains(parameter.name), "\(text.text)")
        }
      }
    }
    let bays = try requirement("DEP-01.froson", in: Drafting.draft(from: Figures.complete(), order: Figures.order))
    #expect(bays.verifications.find("sv")?.contains("så många åt gången som effekttaket medger") == true)
    #expect(bays.verifications.find("en")?.contains("as many at a time as the power cap allows") == true)
  }

  @Test("decimals as each language writes them, and the word that fits the number")
  func wording() throws {
    let findings = Figures.set([
      Figures.number("consumption.design", 1.83, .vehicleClass("12m")), Figures.number("temperature.design", -26),
      Figures.number("fleet.peak", 1), Figures.number("heat.scale", 0.75),
      Figures.number("passengers.mean", 12, .vehicleClass("12m")),
      Finding("road.surface", .network, code: "bare", provenance: Figures.provenance),
    ])
    let drafting = Drafting.draft(from: findings, order: Figures.order)
    let use = try requirement("FOR-04.12m", in: drafting)
    #expect(use.texts.find("sv")?.contains("2,05 kWh/km vid \u{2212}26 °C") == true)
    #expect(use.texts.find("en")?.contains("2.05 kWh/km at \u{2212}26 °C") == true)
    #expect(use.parameters[0].condition == "-26 Cel")
    #expect(use.texts.find("sv")?.contains("värmeskala 0,75") == true)
    #expect(
      use.evidence.map(\.figure) == [
        "consumption.design", "temperature.design", "heat.scale", "road.surface", "passengers.mean",
      ])
    let fleet = try requirement("TRA-03", in: drafting)
    #expect(fleet.texts.find("sv")?.contains("är 1 buss samtidigt") == true)
  }

  @Test("a requirement is repeated for each place, sorted, and only where all its figures are")
  func repeated() throws {
    let findings = Figures.set([
      Figures.number("bays", 40, .place("Östersund")), Figures.number("bay.power", 150, .place("Östersund")),
      Figures.number("bays", 2, .place("Gäddede")), Figures.number("bay.power", 50, .place("Gäddede")),
      Figures.number("bays", 1, .place("Åre")),
    ])
    let drafting = Drafting.draft(from: findings, order: Figures.order)
    let uids = drafting.draft.listRequirements().map(\.requirement.uid).filter { $0.hasPrefix("DEP-01") }
    #expect(uids == ["DEP-01.Gaddede", "DEP-01.Ostersund"])
    #expect(
      drafting.leftOut.contains(
        LeftOut(
          uid: "DEP-01", scope: .place("Åre"), reason: .noFigure(name: "bay.power", scope: "place:Åre"))))
  }

  @Test("names that fold to one are told apart")
  func folded() {
    let findings = Figures.set([
      Figures.number("subscribed.power", 40, .place("Gådda")), Figures.number("subscribed.power", 50, .place("Gädda")),
    ])
    let uids = Drafting.draft(from: findings, order: Figures.order).draft.listRequirements().map(\.requirement.uid)
      .filter { $0.hasPrefix("NAT") }
    #expect(Set(uids).count == 2 && uids.allSatisfy { $0.hasPrefix("NAT-01.Gadda-x") }, "\(uids)")
  }

  @Test("without figures nothing that takes one is written, and each is named with its reason")
  func empty() {
    let drafting = Drafting.draft(from: FindingSet(), order: Figures.order)
    for placed in drafting.draft.listRequirements() {
      #expect(placed.requirement.parameters.allSatisfy { $0.finding == nil })
    }
    #expect(drafting.leftOut.contains { $0.uid == "FOR-02" })
    for item in drafting.leftOut {
      #expect(item.description(in: .swedish).contains("saknas") && item.description(in: .english).contains("missing"))
    }
    let written = drafting.draft.listRequirements().count
    #expect(Set(drafting.leftOut.map(\.uid)).count + written == Catalogue.shared.draft.listRequirements().count)
  }

  @Test("sections are numbered in order, requirements within them")
  func numbers() {
    let draft = Drafting.draft(from: Figures.complete(), order: Figures.order).draft
    #expect(draft.sections.map(\.number) == (1...draft.sections.count).map { String($0) })
    #expect(draft.sections[1].requirements.map(\.number).prefix(2) == ["2.1", "2.2"])
  }

  @Test("what cannot be cited binds no one: the requirement is left out and says where the reason stands")
  func notCitable() {
    let statement = EstimatedDistances(share: Figures.number("distance.estimated.share", 41))
    let drafting = Drafting.draft(from: Figures.complete(), order: Figures.order, cannotDo: [statement])
    let uids = drafting.draft.listRequirements().map(\.requirement.uid)
    #expect(!uids.contains("TRA-01") && uids.contains("TRA-04"), "information stays")
    #expect(
      drafting.leftOut.contains(
        LeftOut(
          uid: "TRA-01", scope: nil, reason: .notCitable(name: "volume.year", statement: "KAN-EJ-DISTANCES"))))
    #expect(drafting.draft.sections.last?.id == "s-kan-ej")
  }
}

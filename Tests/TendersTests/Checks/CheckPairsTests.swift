import Tenders
import Testing

/// Requirements as people write them: what is remarked, and what must not be.
@Suite("Check: requirements as people write them")
struct CheckPairsTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let requirement: String
    let rules: Set<String>

    init(_ name: String, _ requirement: String, _ rules: String...) {
      testDescription = name
      self.requirement = requirement
      self.rules = Set(rules)
    }
  }

  @Test("modal words", arguments: modals)
  func remarksModals(_ item: Case) throws { #expect(try Remarks.rules(item.requirement) == item.rules) }

  @Test("standards", arguments: standards)
  func remarksStandards(_ item: Case) throws { #expect(try Remarks.rules(item.requirement) == item.rules) }

  @Test("derivations in words", arguments: derivations)
  func remarksDerivations(_ item: Case) throws { #expect(try Remarks.rules(item.requirement) == item.rules) }

  @Test("text and parameter", arguments: values)
  func remarksValues(_ item: Case) throws { #expect(try Remarks.rules(item.requirement) == item.rules) }

  @Test("verification", arguments: verifications)
  func remarksVerifications(_ item: Case) throws { #expect(try Remarks.rules(item.requirement) == item.rules) }

  static let modals = [
    Case(
      "a quoted ska", Written.requirement("Anbudet bör visa hur ordet \"ska\" i avtalet tolkas.", level: "bor")),
    Case(
      "ska in typographic marks", Written.requirement("Anbudet bör visa vad ”ska” i bilagan innebär.", level: "bor")),
    Case("a mark never closed", Written.requirement("Bussen \" ska ha ramp.", level: "bor"), "modal-mismatch"),
    Case("ska behind som", Written.requirement("Fordon som ska köra i staden bör ha ramp.", level: "bor")),
    Case("ska-krav", Written.requirement("Anbudet bör visa hur ska-kraven följs upp.", level: "bor")),
    Case("ska behind och", Written.requirement("Bussen bör ha ramp och ska ha lyft.", level: "bor"), "modal-mismatch"),
    Case(
      "som ska in a wish without a wish", Written.requirement("Den som kör ska ha uniform.", level: "bor"),
      "modal-mismatch"),
    Case("bör as a demand", Written.requirement("Bussen bör ha ramp."), "modal-mismatch"),
    Case("both", Written.requirement("Bussen ska ha ramp och bör ha lyft."), "modals-mixed"),
    Case("a quoted bör in a demand", Written.requirement("Bussen ska ha det som i bilagan anges som \"bör\".")),
    Case("no modal at all", Written.requirement("Värmaren får endast drivas med biogas.")),
  ]

  static let standards = [
    Case("named alone", Written.requirement("Laddare ska följa ISO 15118-20."), "standard-without-equivalent"),
    Case("or equivalent", Written.requirement("Laddare ska följa ISO 15118-20 eller likvärdig standard.")),
    Case("equivalent before", Written.requirement("Laddare ska följa likvärdig standard till ISO 15118-20.")),
    Case(
      "equivalents in the next sentence",
      Written.requirement("Laddare ska följa ISO 15118-20. Likvärdiga standarder godtas.")),
    Case(
      "one open, one closed",
      Written.requirement("Laddare ska följa ISO 15118-20 eller likvärdigt. Kontakter ska följa IEC 62196-3."),
      "standard-without-equivalent"),
    Case(
      "an abbreviation ends no sentence",
      Written.requirement("Laddare ska följa standarder, t.ex. ISO 15118-20 eller likvärdigt.")),
    Case(
      "a regulation binds everybody", Written.requirement("Batteriet ska uppfylla UN R100.03 och direktiv 2014/25/EU.")),
  ]

  private static func range(_ km: Int, _ source: String) -> String {
    Written.requirement(
      "Elbuss ska klara minst \(km) km.", ["range.winter ge \(km) km"], figure: "block.longest 214.6 km", source: source
    )
  }

  static let derivations: [Case] =
    [
      "längsta omlopp + 15 % marginal", "15 % marginal på längsta omlopp 214,6 km", "1,15 × 214,6 km",
      "214 600 m × 1,15", "Längsta omlopp plus femton procent", "Längsta omlopp ökat med 15 procent",
      "Marginal 15 % på längsta omlopp", "Längsta omlopp med marginal om 15 %", "214,6 km + 15 % = 246,8 km",
    ].flatMap { source in
      [
        Case("right: \(source)", range(250, source)), Case("wrong: \(source)", range(230, source), "derivation-broken"),
      ]
    } + [
      Case(
        "a share of something else", range(250, "Längsta omlopp är 214,6 km; 98 % av omloppen är kortare än 200 km.")),
      Case("an amount", range(250, "längsta omlopp + 35 km")),
      Case("a wrong amount", range(250, "längsta omlopp + 10 km"), "derivation-broken"),
    ]

  static let values = [
    Case("thousands in spaces", Written.requirement("Högst 2 400 kW.", ["depot.power.cap le 2400 kW"], kind: "depa")),
    Case(
      "in no-break spaces",
      Written.requirement("Högst 2\u{A0}400\u{A0}kW.", ["depot.power.cap le 2400 kW"], kind: "depa")),
    Case("in another unit", Written.requirement("Högst 2,4 MW.", ["depot.power.cap le 2400 kW"], kind: "depa")),
    Case(
      "in two readings", Written.requirement("Högst 2.400 kW.", ["depot.power.cap le 2400 kW"], kind: "depa"),
      "number-grouping"),
    Case("in words", Written.requirement("Minst tolv laddplatser.", ["bays ge 12 1"], kind: "depa")),
    Case(
      "in wrong words", Written.requirement("Minst tio laddplatser.", ["bays ge 12 1"], kind: "depa"),
      "text-parameter-mismatch"),
    Case("a day for 24 hours", Written.requirement("I ett dygn.", ["reserve.hours ge 24 h"], kind: "beredskap")),
    Case("half", Written.requirement("Minst hälften av kilometrarna.", ["zero.share ge 50 %"], kind: "miljo")),
    Case(
      "two limits", Written.requirement("10 platser om 150 kW.", ["bays ge 10 1", "bay.power ge 150 kW"], kind: "depa")),
    Case(
      "minus in words",
      Written.requirement(
        "Minst 250 km vid minus 25 grader.", ["range.winter ge 250 km @ -25 Cel"], figure: "block.longest 214.6 km")),
    Case(
      "minusgrader",
      Written.requirement(
        "Minst 250 km vid 25 minusgrader.", ["range.winter ge 250 km @ -25 Cel"], figure: "block.longest 214.6 km")),
    Case(
      "another condition",
      Written.requirement(
        "Minst 250 km vid minus 20 grader.", ["range.winter ge 250 km @ -25 Cel"], figure: "block.longest 214.6 km"),
      "text-parameter-mismatch"),
    Case(
      "no condition",
      Written.requirement("Minst 250 km.", ["range.winter ge 250 km @ -25 Cel"], figure: "block.longest 214.6 km"),
      "condition-not-in-text"),
    Case("a date", Written.requirement("Klart senast 1 juni 2029.", ["grid.ready le 2029-06-01"], kind: "elnat")),
    Case(
      "as much as the figure",
      Written.requirement("Minst 214,6 km.", ["range.winter ge 214.6 km"], figure: "block.longest 214.6 km")),
    Case(
      "less than the figure",
      Written.requirement("Minst 200 km.", ["range.winter ge 200 km"], figure: "block.longest 214.6 km"),
      "evidence-unsupported"),
  ]

  static let verifications = [
    Case(
      "the buyer approves", Written.requirement("Ramp.", verification: "Godkänns av beställaren."),
      "verification-discretionary"),
    Case(
      "somebody else does", Written.requirement("Ramp.", verification: "Ska godkännas av upphandlaren."),
      "verification-discretionary"),
    Case(
      "somebody's judgement", Written.requirement("Ramp.", verification: "Regionens bedömning."),
      "verification-discretionary"),
    Case(
      "within a time, but by what",
      Written.requirement("Ramp.", verification: "Godkänns av beställaren inom 30 dagar."),
      "verification-discretionary"),
    Case(
      "approval by a measure",
      Written.requirement(
        "Ramp.", verification: "Prov enligt bilaga 3; protokollet godkänns av beställaren om rampen bär 350 kg.")),
    Case(
      "the buyer measures", Written.requirement("Ramp.", verification: "Beställaren kontrollerar loggdata varje månad.")
    ),
  ]

  static let terms: [(String, Set<String>)] = [
    ("<period start='2029-12-16' end='2039-12-15'/>", []),
    ("<period start='2029-12-16' end='2037-12-15'/><extension max='2' length='12' unit='mo'/>", []),
    ("<period start='2029-12-16' end='2037-12-15'/><extension max='2' length='1' unit='a'/>", []),
    (
      "<period start='2029-12-16' end='2037-12-15'/><extension max='3' length='12' unit='mo'/>", ["term-over-ten-years"]
    ),
    ("<period start='2029-12-16' end='2040-01-15'/>", ["term-over-ten-years"]),
    ("<period start='2029-12-15' end='2039-12-14'/>", []),
    ("<period start='2029-12-14' end='2039-12-13'/>", ["starts-before-current-contract-ends"]),
  ]

  @Test("120 months with extensions; the day after the current contract ends", arguments: terms)
  func termRemarks(_ tender: String, _ rules: Set<String>) throws {
    let found = try Remarks.rules(Written.requirement("Ramp."), "<cpv>60112000</cpv><nuts>SE322</nuts>" + tender)
    #expect(found == rules)
  }
}

import Findings
import Quantities
import Tenders
import Testing

@Suite("Values as people read them")
struct ValueWordsTests {
  private let gap = "\u{202F}"

  @Test(
    "numbers in the style of the language, every digit as written, units in words",
    arguments: [
      ("4.1", "kWh/km", "4,1 kWh/km", "4.1 kWh/km"), ("1.90", "kWh/km", "1,90 kWh/km", "1.90 kWh/km"),
      ("98.0", "%", "98,0 %", "98.0 %"), ("2400", "kW", "2 400 kW", "2 400 kW"),
      ("-24", "Cel", "−24 °C", "−24 °C"), ("24", "mo", "24 månader", "24 months"), ("1", "mo", "1 månad", "1 month"),
      ("1", "a", "1 år", "1 year"), ("1", "/a", "1 per år", "1 per year"), ("0.00", "L", "0,00 l", "0.00 l"),
      ("12500000", "SEK/a", "12 500 000 kr/år", "12 500 000 SEK/year"), ("14", "1", "14", "14"),
    ])
  func amounts(_ value: String, _ unit: String, _ swedish: String, _ english: String) {
    // In the table a plain space stands for the narrow one.
    func narrow(_ text: String) -> String {
      text.replacing(" ", with: gap).replacing("per\(gap)", with: "per ")
    }
    #expect(ValueWords(.swedish).amount(value, unit, kind: .number) == narrow(swedish))
    #expect(ValueWords(.english).amount(value, unit, kind: .number) == narrow(english))
  }

  @Test("a version or a code is no number, nor what may be a version under a name that nobody knows")
  func noNumbers() {
    let words = ValueWords(.swedish)
    #expect(words.amount("2.10", "1", kind: .version) == "2.10")
    #expect(words.amount("2.9", nil, kind: .code) == "2.9")
    #expect(words.amount("2.10", nil, kind: nil) == "2.10")
    #expect(words.amount("2.10", "kW", kind: nil) == "2,10\(gap)kW")
    #expect(words.amount("2029-06-01", nil, kind: .code) == "2029-06-01")
    #expect(
      words.amount("true", nil, kind: .flag) == "ja" && ValueWords(.english).amount("false", nil, kind: nil) == "no")
    #expect(DraftParameter("ocpp.version", .ge, "2.10").amount(in: .swedish) == "2.10")
    #expect(DraftEvidence("deadhead.share", value: "9.8", unit: "%").amount(in: .swedish) == "9,8\(gap)%")
  }

  @Test("conditions term by term, roundings as a sentence says them, and other texts as they stand")
  func parts() {
    let words = ValueWords(.swedish)
    #expect(words.condition("-25 Cel; 12.5 min") == "−25\(gap)°C; 12,5\(gap)min")
    #expect(words.condition("packed-snow") == "packed-snow")
    #expect(words.rounding("up 0.05") == "uppåt till närmaste 0,05" && words.rounding("2.5 km") == nil)
    #expect(ValueWords(.english).rounding("down 5") == "down to the nearest 5")
    #expect(words.amount("place:Strömsund") == "place:Strömsund" && words.amount("elbuss 1.0.0") == "elbuss 1.0.0")
    #expect(words.amount("5 7.5 kW", kind: .number) == "5 7,5\(gap)kW")
  }

  @Test("no unit that a figure is registered in is read as a code", arguments: Language.allCases)
  func units(_ language: Language) {
    for definition in FigureRegistry.shared.definitions {
      let name = UnitNames.text(definition.unit.code, in: language)
      #expect(!["mo", "a", "d", "wk", "L", "Cel", "1"].contains(name) && !name.hasSuffix("/a"), "\(definition.unit)")
    }
  }
}

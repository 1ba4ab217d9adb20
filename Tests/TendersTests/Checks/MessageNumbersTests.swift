import Quantities
import Tenders
import Testing

@Suite("Check: numbers of messages in the language's style")
struct MessageNumbersTests {
  /// Breaks: a limit beyond its evidence, a derivation that gives another value, a text that says another value and no condition, and
  /// two limits on one thing.
  private static let elements = """
    <requirement uid="r-1" kind="energi" level="ska"><text>Ska vara högst 1,85 kWh/km.</text>\
    <parameter name="consumption.design" op="le" value="2.05" unit="kWh/km" condition="-24.5 Cel" finding="consumption.design" \
    margin="10 %" rounding="up 0.05"/><evidence figure="consumption.design" value="2.14" unit="kWh/km"/></requirement>
    <requirement uid="r-2" kind="energi" level="ska"><text>Ska vara mer än 2,65 kWh/km vid −24,5 °C.</text>\
    <parameter name="consumption.design" op="ge" value="2.65" unit="kWh/km" condition="-24.5 Cel"/></requirement>
    <requirement uid="r-3" kind="elnat" level="ska"><text>Ska lämnas i tid.</text>\
    <parameter name="grid.request" op="ge" value="18" unit="mo"/></requirement>
    """

  private func messages(_ language: Language) throws -> [String: [String]] {
    Dictionary(
      grouping: try DraftCheck(Samples.requirements(Self.elements), settings: CheckSettings()).remarks, by: \.rule
    ).mapValues { $0.map { $0.message(in: language) } }
  }

  @Test("every rule that says a value says it with the decimal sign and the unit's name")
  func swedish() throws {
    let gap = "\u{202F}"
    let messages = try messages(.swedish)
    func says(_ rule: String, _ part: String) -> Bool { messages[rule]?.contains { $0.contains(part) } ?? false }
    #expect(says("evidence-unsupported", "≤ 2,05\(gap)kWh/km bärs inte av consumption.design 2,14\(gap)kWh/km"))
    #expect(
      says("derivation-broken", "2,14\(gap)kWh/km + 10\(gap)% (uppåt till närmaste 0,05) är 2,4\(gap)kWh/km, men"))
    #expect(says("text-parameter-mismatch", "parametern consumption.design 2,05\(gap)kWh/km"))
    #expect(says("condition-not-in-text", "villkoret −24,5\(gap)°C"))
    #expect(says("contradiction", "≥ 2,65\(gap)kWh/km går inte ihop med consumption.design ≤ 2,05\(gap)kWh/km"))
    #expect(says("text-without-value", "grid.request ≥ 18\(gap)månader"))
    for message in messages.values.joined() { #expect(!message.contains(/\d\.\d/), "\(message)") }
  }

  @Test("the English messages have points and no comma in a number")
  func english() throws {
    let messages = try messages(.english)
    #expect(messages["text-without-value"]?.contains { $0.contains("18\u{202F}months") } ?? false)
    for message in messages.filter({ $0.key != "text-parameter-mismatch" }).values.joined() {
      #expect(!message.contains(/\d,\d/), "\(message)")
    }
  }
}

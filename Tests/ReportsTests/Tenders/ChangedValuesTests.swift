import Foundation
import Quantities
import Tenders
import Testing

@testable import Reports

@Suite("Values of changes as people read them")
struct ChangedValuesTests {
  private static let gap = "\u{202F}"

  /// Two drafts in which one of everything that has a number changed.
  private static func chain() throws -> DraftChain {
    func draft(_ version: String, _ tender: String, _ requirements: String) throws -> RequirementDraft {
      let text = """
        <draft xmlns="urn:elbuss:requirement-draft:1" xml:lang="sv" id="T" version="\(version)" date="2027-06-15" status="utkast">
        <title>T</title><tender><extension max="2" length="12" unit="mo"/></tender>
        <body><section id="s"><heading>H</heading>\(requirements)</section></body></draft>
        """
      return try DraftFile(Array(text.replacing("max=\"2\"", with: tender).utf8), source: "t.xml").draft
    }
    func requirement(_ uid: String, _ parts: String) -> String {
      "<requirement uid='\(uid)' kind='energi' level='ska'><text>Krav \(uid).</text>\(parts)</requirement>"
    }
    return DraftChain([
      try draft(
        "1", "max=\"2\"",
        requirement(
          "r-1",
          "<parameter name='consumption.design' op='le' value='4.1' unit='kWh/km' condition='-22.5 Cel'/><evidence figure='consumption.design' value='4.05' unit='kWh/km' p50='3.9'/>"
        )
          + requirement("r-2", "<parameter name='grid.request' op='ge' value='24' unit='mo'/>")
          + requirement("r-3", "<parameter name='penalty.missed' op='eq' value='2400.50' unit='SEK'/>")
          + requirement("r-4", "<parameter name='ocpp.version' op='ge' value='1.6'/>")
          + requirement("r-5", "<parameter name='energy.target' op='le' value='1.90' unit='kWh/km' margin='12.5 %'/>")
          + requirement("r-7", "<parameter name='road.surface' op='eq' value='packed-snow'/>")
      ),
      try draft(
        "2", "max=\"1\"",
        requirement(
          "r-1",
          "<parameter name='consumption.design' op='le' value='3.8' unit='kWh/km' condition='-24.5 Cel'/><evidence figure='consumption.design' value='4.25' unit='kWh/km' p50='4.1'/>"
        )
          + requirement("r-2", "<parameter name='grid.request' op='ge' value='1' unit='mo'/>")
          + requirement("r-3", "<parameter name='penalty.missed' op='le' value='12000.50' unit='SEK'/>")
          + requirement("r-4", "<parameter name='ocpp.version' op='ge' value='2.1'/>")
          + requirement(
            "r-5",
            "<parameter name='energy.target' op='le' value='1.9' unit='kWh/km' margin='7.5 %'/><parameter name='cabin.temp' op='ge' value='17.5' unit='Cel' condition='-24.5 Cel; 12.5 min'/>"
          )
          + requirement("r-7", "<parameter name='road.surface' op='eq' value='ice'/>")
          + requirement(
            "r-6", "<parameter name='range.winter' op='ge' value='1250.5' unit='km' condition='-24.5 Cel'/>")
      ),
    ])
  }

  /// The terminal's lines put together, so that a break between lines parts nothing.
  private func table(_ language: Language) throws -> String {
    DiffTable(in: language).text(try Self.chain()).split(separator: "\n").map { $0.drop { $0 == " " } }
      .joined(separator: " ")
  }

  @Test("Swedish: decimal comma, thousands apart, units in words; versions as they are")
  func swedish() throws {
    let gap = Self.gap
    let text = try table(.swedish)
    for part in [
      "consumption.design: 4,1\(gap)kWh/km → 3,8\(gap)kWh/km", "−22,5\(gap)°C → −24,5\(gap)°C",
      "4,05\(gap)kWh/km → 4,25\(gap)kWh/km", "P50 3,9", "24\(gap)månader → 1\(gap)månad",
      "2 × 12\(gap)månader → 1 × 12\(gap)månader", "2\(gap)400,50\(gap)kr → 12\(gap)000,50\(gap)kr", "1.6 → 2.1",
      "12,5\(gap)% → 7,5\(gap)%", "1,90\(gap)kWh/km → 1,9\(gap)kWh/km",
      "≥ 17,5\(gap)°C vid −24,5\(gap)°C; 12,5\(gap)min", "range.winter ≥ 1\(gap)250,5\(gap)km vid −24,5\(gap)°C",
      "Den som klarar 4,1\(gap)kWh/km men inte 3,8\(gap)kWh/km kan inte längre lämna anbud.",
      "road.surface: packad snö → is",
      "consumption.design ≤ 3,8\(gap)kWh/km, consumption.design 4,25\(gap)kWh/km",
    ] { #expect(text.contains(part), "\(part) in\n\(text)") }
    let numbers = text.replacing("1.6 → 2.1", with: "")
    #expect(!numbers.contains(/\d\.\d+\W(kWh|kr|km|%|°C|min)/), "\(text)")
  }

  @Test("English: decimal point, thousands apart, units in words")
  func english() throws {
    let gap = Self.gap
    let text = try table(.english)
    for part in [
      "4.1\(gap)kWh/km → 3.8\(gap)kWh/km", "24\(gap)months → 1\(gap)month", "12\(gap)000.50\(gap)SEK",
      "≥ 17.5\(gap)°C at −24.5\(gap)°C", "Whoever meets 4.1\(gap)kWh/km but not 3.8\(gap)kWh/km can no longer bid.",
    ] { #expect(text.contains(part), "\(part) in\n\(text)") }
    #expect(!text.contains(/\d,\d/), "\(text)")
  }

  @Test("the page says the same, and no code of a unit", arguments: Language.allCases)
  func page(_ language: Language) throws {
    let gap = Self.gap
    let page = String(decoding: try DiffPage(in: language).bytes(try Self.chain()), as: UTF8.self)
    let (sign, months) = language == .swedish ? (",", "månader") : (".", "months")
    for part in [
      "<del>4\(sign)1\(gap)kWh/km</del> → <ins>3\(sign)8\(gap)kWh/km</ins>", "<del>24\(gap)\(months)</del>",
      "<ins>1 × 12\(gap)\(months)</ins>", "<del>1.6</del> → <ins>2.1</ins>",
    ] { #expect(page.contains(part), "\(part)") }
    for code in ["12 mo", "24 mo", " Cel", " SEK<"] { #expect(!page.contains(code), "\(code)") }
  }

  @Test("JSON: values as the drafts write them, sentences as people read them")
  func json() throws {
    let text = DiffJSON(in: .swedish).text(try Self.chain())
    let document = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let changes = try #require(document["changes"] as? [[String: Any]])
    let change = try #require(
      changes.first { $0["kind"] as? String == "threshold-changed" && $0["field"] as? String == "consumption.design" })
    #expect(change["old"] as? String == "4.1 kWh/km" && change["new"] as? String == "3.8 kWh/km")
    #expect((change["entrants"] as? String)?.contains("4,1\(Self.gap)kWh/km") ?? false)
    let extended = try #require(changes.first { $0["kind"] as? String == "extension-changed" })
    #expect(extended["old"] as? String == "2 × 12 mo")
  }
}

import Foundation
import Quantities
import Tenders
import Testing

@testable import Reports

@Suite("Reports of a diff")
struct DiffReportTests {
  static func draft(_ version: String, _ requirements: String) throws -> RequirementDraft {
    let text = """
      <draft xmlns="urn:elbuss:requirement-draft:1" xml:lang="sv" id="T" version="\(version)" date="2027-06-15" status="utkast">
      <title>T</title><body><section id="s" number="4"><heading>Fordon</heading>\(requirements)</section></body></draft>
      """
    return try DraftFile(Array(text.utf8), source: "t.xml").draft
  }

  static func chain(_ versions: Int = 2) throws -> DraftChain {
    let drafts = try [
      draft(
        "1",
        """
        <requirement uid="r-1" number="4.1" kind="fordon" level="ska"><text>Ska klara 250 km &amp; mer.</text><parameter name="range.winter" op="ge" value="250" unit="km"/></requirement>
        <requirement uid="r-2" number="4.2" kind="fordon" level="bor"><text>Vite för utebliven tur är 5000 kronor, \(String(repeating: "lång text ", count: 30)).</text><parameter name="penalty.missed" op="eq" value="5000" unit="SEK"/></requirement>
        """),
      draft(
        "2",
        """
        <requirement uid="r-1" number="4.2" kind="fordon" level="ska"><text>Ska klara 230 km &amp; mer.</text><parameter name="range.winter" op="ge" value="230" unit="km"/></requirement>
        <requirement uid="r-2" number="4.1" kind="fordon" level="bor"><text>För utebliven tur utgår vite med 5000 kronor, \(String(repeating: "lång text ", count: 30)).</text><parameter name="penalty.missed" op="eq" value="5000" unit="SEK"/></requirement>
        """),
      draft(
        "3",
        """
        <requirement uid="r-1" number="4.2" kind="fordon" level="bor"><text>Bör klara 230 km &amp; mer.</text><parameter name="range.winter" op="ge" value="230" unit="km"/></requirement>
        """),
    ]
    return DraftChain(Array(drafts.prefix(versions)))
  }

  @Test("the table fits a terminal of 100 columns and says what, which way, who and why", arguments: Language.allCases)
  func table(_ language: Language) throws {
    let text = DiffTable(in: language).text(try Self.chain(3))
    for line in text.split(separator: "\n") { #expect(line.count <= 100, "\(line)") }
    let words =
      language == .swedish
      ? [
        "1 ändring i sak · 3 redaktionella", "4.2 r-1", "ny gräns range.winter: 250\u{202F}km → 230\u{202F}km",
        "−8,0\u{202F}%, mildrat, anbudsgivarna vinner", "Den som klarar 230\u{202F}km men inte 250\u{202F}km",
        "LOU 11 kap. 8 §",
        "omnumrerat", "ALLA STEG", "i sak sedan början: 3",
      ]
      : [
        "1 change of substance · 3 editorial", "threshold changed range.winter: 250\u{202F}km → 230\u{202F}km",
        "Whoever meets 230\u{202F}km but not 250\u{202F}km", "ALL STEPS", "of substance since the first: 3",
      ]
    for word in words {
      let said = text.split(separator: "\n").map { $0.drop { $0 == " " } }.joined(separator: " ")
      #expect(said.contains(word) || text.contains(word), "\(word) in\n\(text)")
    }
  }

  @Test("no change says so in one line")
  func same() throws {
    let draft = try Self.draft("1", "")
    #expect(DiffTable(in: .english).text(DraftChain([draft, draft])).hasSuffix("No changes.\n"))
  }

  @Test("JSON: every change has its members, and a chain has its steps")
  func json() throws {
    let text = DiffJSON(in: .english).text(try Self.chain())
    let document = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(document["format"] as? String == "elbuss-diff" && document["version"] as? Int == 1)
    #expect(document["same"] as? Bool == false)
    let changes = try #require(document["changes"] as? [[String: Any]])
    let members = [
      "scope", "kind", "id", "oldId", "number", "field", "old", "new", "direction", "percent", "substantive", "reason",
      "gain", "entrants", "basis", "related",
    ]
    for change in changes { #expect(Set(change.keys) == Set(members)) }
    let threshold = try #require(changes.first { $0["kind"] as? String == "threshold-changed" })
    #expect(threshold["old"] as? String == "250 km" && threshold["new"] as? String == "230 km")
    #expect(threshold["direction"] as? String == "relaxed" && threshold["substantive"] as? Bool == true)
    #expect(threshold["percent"] as? Double == -8 && threshold["field"] as? String == "range.winter")
    let chain = try #require(
      JSONSerialization.jsonObject(with: Data(DiffJSON(in: .swedish).text(try Self.chain(3)).utf8)) as? [String: Any])
    #expect(chain["format"] as? String == "elbuss-diff-chain")
    #expect((chain["steps"] as? [Any])?.count == 2 && chain["whole"] is [String: Any])
    #expect((chain["cumulativeSubstantive"] as? [Int])?.last == 3)
  }

  @Test("the page: whole, redlined, filtered by kind, printable, nothing from the network")
  func page() throws {
    let bytes = try DiffPage(in: .swedish).bytes(try Self.chain(3))
    let page = String(decoding: bytes, as: UTF8.self)
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"sv\">"))
    for part in [
      "<del>250</del>", "<ins>230</ins>", "data-kind=\"threshold-changed\"", "@media print", "km &amp; mer",
      "class=\"sides\"", "<title>T 1 → 3</title>",
    ] { #expect(page.contains(part), "\(part)") }
    for outside in ["http://", "https://", "src=", "@import", "url("] { #expect(!page.contains(outside), "\(outside)") }
    // A page reads script and style as they are written: nothing in them may have been escaped.
    #expect(!DiffPageStyle.script.contains { "&<>".contains($0) } && !DiffPageStyle.css.contains { "&<>".contains($0) })
    #expect(bytes == (try DiffPage(in: .swedish).bytes(try Self.chain(3))))
  }

  @Test(
    "redline, word by word",
    arguments: [
      ("a b c", "a x c", [Redline.Piece.same("a"), .gone("b"), .come("x"), .same("c")]),
      ("", "a b", [.come("a b")]), ("a b", "", [.gone("a b")]), ("a", "a", [.same("a")]), ("", "", []),
    ])
  func redline(_ old: String, _ new: String, _ pieces: [Redline.Piece]) {
    #expect(Redline(old, new).pieces == pieces)
  }

  @Test("a redline holds every word of both texts, and gives up on very long ones without losing any")
  func redlineWhole() {
    let long = String(repeating: "ord ", count: 3000)
    for (old, new) in [("ett två tre fyra", "två ett fyra tre fem"), (long, long + "slut")] {
      let pieces = Redline(old, new).pieces
      let left = pieces.compactMap { piece -> String? in
        switch piece {
        case .same(let text), .gone(let text): text
        case .come: nil
        }
      }
      #expect(left.joined(separator: " ").split(separator: " ") == old.split(separator: " "))
    }
  }
}

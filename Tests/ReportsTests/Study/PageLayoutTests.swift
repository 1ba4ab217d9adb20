import Foundation
import Markup
import Quantities
import Testing

@testable import Reports
@testable import Studies

@Suite("The layout of the pages")
struct PageLayoutTests {
  private static let spaces = ["h": "http://www.w3.org/1999/xhtml", "s": "http://www.w3.org/2000/svg"]

  private func document(_ bytes: [UInt8]) throws -> MarkupDocument {
    try MarkupDocument(Array(bytes.dropFirst("<!DOCTYPE html>\n".utf8.count)), source: "page")
  }

  private func pages() throws -> [MarkupDocument] {
    [
      try document(StudyPage(try SampleStudy().surrounded()).bytes),
      try document(ImportPage(try SampleFeed.overview(), in: .swedish, programVersion: "0").bytes),
      try document(ComparePage(try SampleFeed.comparison(), in: .swedish, programVersion: "0").bytes),
    ]
  }

  @Test("every chart that a telephone shows is drawn for one, with no letter under eleven units of 340")
  func narrowCharts() throws {
    for page in try pages() {
      func list(_ path: String) throws -> [MarkupElement] {
        try page.listElements(at: path, namespaces: Self.spaces)
      }
      let broad = try list("//h:div[contains(@class, 'roomy')]/s:svg")
      let narrow = try list("//h:div[contains(@class, 'narrow')]/s:svg")
      #expect(broad.count == narrow.count && !narrow.isEmpty)
      // What does not stand twice is narrow enough by itself.
      for drawing in try list("//s:svg[not(@aria-hidden)][not(ancestor::h:div[contains(@class, 'roomy')])]") {
        #expect((drawing.findAttribute("width").flatMap { Double($0) } ?? 999) <= ChartRoom.narrow.width)
      }
      for text in try list("//s:svg//s:text") {
        #expect((text.findAttribute("font-size").flatMap { Double($0) } ?? 0) >= 11, "\(text.text)")
      }
    }
  }

  @Test("no word of a narrow drawing that is set from a point to the right runs out of it")
  func widths() throws {
    for page in try pages() {
      for text in try page.listElements(
        at: "//h:div[contains(@class, 'narrow')]/s:svg//s:text[not(@text-anchor)][not(@transform)]",
        namespaces: Self.spaces)
      {
        let (x, size) = (
          Double(text.findAttribute("x") ?? "") ?? 0, Double(text.findAttribute("font-size") ?? "") ?? 0
        )
        #expect(x + TextWidth.estimate(text.text, size: size) <= ChartRoom.narrow.width + 1, "\(text.text)")
      }
    }
  }

  @Test("a long table folds all but its first rows away, and holds every row once")
  func folds() throws {
    let rows = (0..<30).map { PageTable.Row([[.text("row \($0)")], [.text("x")]], anchor: "r-\($0)") }
    let table = PageTable(
      "Caption", [.text("A"), .text("B")],
      groups: [PageTable.Group(heading: [.text("Head")], rows: rows), PageTable.Group(rows: Array(rows.prefix(2)))])
    let pieces = table.folded(shown: 4) { "\($0) more" }
    #expect(pieces.count == 3)
    let text = pieces.map(\.plainText)
    #expect(text[0].contains("row 3") && !text[0].contains("row 4x") && !text[0].contains("row 5"))
    #expect(text[1].hasPrefix("26 more") && text[1].contains("row 29"))
    for number in 4..<30 { #expect(text[1].components(separatedBy: "row \(number)x").count == 2) }
    let short = PageTable("Caption", [.text("A"), .text("B")], rows: Array(rows.prefix(7)))
    #expect(short.folded(shown: 4) { "\($0) more" }.count == 1, "a fold of three rows hides more than it spares")
    #expect(PageTable("Caption", [.text("A")], rows: []).folded(shown: 4) { "\($0)" }.isEmpty)
  }

  @Test("the first part is the answer; what else there is comes after it")
  func order() throws {
    let text = String(decoding: StudyPage(try SampleStudy().result()).bytes, as: UTF8.self)
    let marks = [
      "id=\"summary\"", "class=\"lead\"", "Läs detta först", "class=\"keys\"", "Vad som kan göras", "Vad talen betyder",
      "<nav", "id=\"map\"", "id=\"lines\"", "id=\"obstacles\"", "id=\"energy\"",
    ].map { text.range(of: $0)?.lowerBound }
    #expect(marks.allSatisfy { $0 != nil })
    #expect(marks.compactMap { $0 } == marks.compactMap { $0 }.sorted())
  }

  @Test("what can be done is counted over the blocks that the battery does not carry", arguments: Language.allCases)
  func actions(language: Language) throws {
    let words = ReportWords(language)
    let text = String(decoding: StudyPage(try SampleStudy().result(), in: language).bytes, as: UTF8.self)
    #expect(text.contains(words.say("1 av 2 omlopp som batteriet inte räcker till", "1 of 2 blocks that the battery")))
    #expect(text.contains(words.say("prövat tur för tur", "tried trip by trip")))
  }

  @Test(
    "colours of words stand out from the paper by 4.5 to 1, those of areas and lines by 3 to 1 or with a mark beside")
  func contrast() {
    for color in [Palette.ink, Palette.soft, Palette.teal, Palette.red, Palette.blue] + Palette.series {
      #expect(Self.contrast(color, Palette.paper) >= 4.5, "\(color)")
    }
    #expect(Self.contrast(Palette.amber, Palette.paper) >= 3)
  }

  /// Contrast by WCAG 2.2.
  private static func contrast(_ one: String, _ other: String) -> Double {
    let lights = [one, other].map { color -> Double in
      let digits = Array(color.dropFirst())
      let parts = [0, 2, 4].map { Double(Int(String(digits[$0..<($0 + 2)]), radix: 16) ?? 0) / 255 }.map { part in
        part <= 0.03928 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
      }
      return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }.sorted()
    return (lights[1] + 0.05) / (lights[0] + 0.05)
  }
}

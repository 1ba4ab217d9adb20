import Drafting
import Findings
import Foundation
import Markup
import Quantities
import Testing

@testable import Reports

@Suite("The study page")
struct StudyPageTests {
  static let hostile = "<script>alert('x')</script>\"&\u{202E}\u{0}"

  /// The page of a sample. `ELBUSS_SHOW=FOLDER` keeps it, so that somebody can look at it.
  private func page(_ sample: SampleStudy = SampleStudy(), in language: Language = .swedish) throws -> String {
    let bytes = StudyPage(try sample.result(), in: language).bytes
    if let folder = ProcessInfo.processInfo.environment["ELBUSS_SHOW"], sample.name == nil {
      try Data(bytes).write(to: URL(fileURLWithPath: "\(folder)/page-\(language.rawValue).html"))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func document(_ page: String) throws -> MarkupDocument {
    let doctype = "<!DOCTYPE html>\n"
    #expect(page.hasPrefix(doctype))
    return try MarkupDocument(Array(page.dropFirst(doctype.count).utf8), source: "index.html")
  }

  private func values(_ document: MarkupDocument, _ expression: String) throws -> [String] {
    try document.listElements(
      at: expression, namespaces: ["h": "http://www.w3.org/1999/xhtml", "s": "http://www.w3.org/2000/svg"]
    )
    .map(\.text)
  }

  @Test("is well-formed, names its language and has one main heading", arguments: Language.allCases)
  func wellFormed(language: Language) throws {
    let document = try document(try page(in: language))
    #expect(document.root.name == "html")
    #expect(document.root.findAttribute("lang") == language.rawValue)
    #expect(try values(document, "//h:h1").count == 1)
    #expect(try values(document, "//h:main").count == 1)
  }

  @Test("every id is the only one, every link inside leads somewhere, every drawing says what it shows")
  func accessible() throws {
    let text = try page()
    let document = try document(text)
    let spaces = ["h": "http://www.w3.org/1999/xhtml", "s": "http://www.w3.org/2000/svg"]
    let ids = try document.listElements(at: "//*[@id]", namespaces: spaces).compactMap { $0.findAttribute("id") }
    #expect(Set(ids).count == ids.count)
    let targets = try document.listElements(at: "//h:a[starts-with(@href, '#')]", namespaces: spaces)
      .compactMap { $0.findAttribute("href")?.dropFirst() }
    #expect(targets.count > 10)
    for target in targets { #expect(ids.contains(String(target)), "no \(target)") }
    for drawing in try document.listElements(at: "//s:svg[not(@aria-hidden)]", namespaces: spaces) {
      #expect(drawing.findAttribute("role") == "img")
      for id in (drawing.findAttribute("aria-labelledby") ?? "-").split(separator: " ") {
        #expect(ids.contains(String(id)), "no \(id)")
      }
    }
    #expect(try values(document, "//s:svg/s:title").allSatisfy { !$0.isEmpty })
    #expect(try values(document, "//s:svg/s:desc").allSatisfy { !$0.isEmpty })
    #expect(try values(document, "//h:table[not(h:caption)]").isEmpty)
    #expect(try values(document, "//h:th[not(@scope)]").isEmpty)
  }

  @Test("needs nothing beside it: no script, no picture, no address but those of its own folder")
  func selfContained() throws {
    let text = try page()
    for mark in ["<script", "<img", "<link", "@import", "url(", "javascript:"] {
      #expect(!text.contains(mark), "\(mark)")
    }
    let links = text.split(separator: "href=\"").dropFirst().compactMap { $0.split(separator: "\"").first }
    for link in links { #expect(link.hasPrefix("#") || ["draft.xml", "findings.json"].contains(link), "\(link)") }
  }

  @Test("carries a style sheet without the signs that XML escapes")
  func styles() {
    let text = CarriedReportStyle.text.description
    #expect(!text.contains("<") && !text.contains(">") && !text.contains("&"))
  }

  @Test("hostile names are text and nothing else", arguments: Language.allCases)
  func hostile(language: Language) throws {
    let text = try page(SampleStudy(name: Self.hostile), in: language)
    #expect(!text.contains("<script"))
    #expect(text.contains("&lt;script&gt;alert('x')&lt;/script&gt;\"&amp;\u{FFFD}\u{FFFD}"))
    #expect(try document(text).root.name == "html")
  }

  @Test("prints findings as they were rounded, with the sign of the language")
  func figures() throws {
    let swedish = try page()
    // 2.3149 is rounded to two decimals by the registry, 58.04 to one, 142.4 and -23.7 to none.
    #expect(swedish.contains(">2,31<") && !swedish.contains("2,315"))
    #expect(swedish.contains("58,0\u{202F}%"))
    #expect(swedish.contains("−24\u{202F}°C") && !swedish.contains("−23,7"))
    #expect(swedish.contains("(P50 142\u{202F}kW, P90 158\u{202F}kW)"))
    #expect(try page(in: .english).contains(">2.31<"))
  }

  @Test("says the same in both languages, and each in its own")
  func languages() throws {
    let swedish = try document(try page())
    let english = try document(try page(in: .english))
    for expression in ["//h:h2", "//h:h3", "//h:table", "//h:tr", "//s:svg", "//h:li"] {
      #expect(try values(swedish, expression).count == (try values(english, expression).count), "\(expression)")
    }
    let visible = try values(english, "//h:body").joined()
    for word in [" och ", " inte ", "omlopp", "Linje ", "turer", "batteri ", "laddning", "dygn", "över natten"] {
      #expect(!visible.contains(word), "the English page says '\(word)'")
    }
  }

  @Test("shows cautions before the figures, repairs in words and what each requirement rests on")
  func content() throws {
    let text = try page()
    let caution = try #require(text.range(of: "Läs detta först"))
    let figures = try #require(text.range(of: "class=\"keys\""))
    #expect(caution.lowerBound < figures.lowerBound)
    #expect(text.contains("Dela omloppet 11:40"))
    #expect(text.contains("Laddningen i depån ska kunna hållas under 160 kW."))
    #expect(text.contains("DEP-02: samma krav 5 gånger till"))
    #expect(text.contains("BAT-09: uppgift saknas för"))
    #expect(!text.contains("KAN-EJ-LINE-ENERGY"), "what cannot be done has a part of its own")
    #expect(text.contains("härledd ur tidtabellen"))
  }

  @Test("a requirement as data is said with the signs and units of the language, no codes")
  func parameters() throws {
    let gap = "\u{202F}"
    #expect(
      try page().contains(
        "depot.power.cap ≤ 1\(gap)160,5\(gap)kW (marginal 10\(gap)%, avrundat uppåt till närmaste 0,5, vid −24\(gap)°C)"
      ))
    #expect(
      try page(in: .english).contains(
        "depot.power.cap ≤ 1\(gap)160.5\(gap)kW (margin 10\(gap)%, rounded up to the nearest 0.5, at −24\(gap)°C)"))
  }

  @Test("the parts of a day's electricity are named and come to the whole")
  func parts() throws {
    for language in Language.allCases {
      let words = ReportWords(language)
      let result = try SampleStudy().result(language: language)
      let text = try page(in: language)
      #expect(text.contains(words.say("varav övrigt ombord", "of it the rest aboard")))
      let day = result.designDay
      let rest = day.electricity - day.traction - day.heat
      #expect(rest >= .zero && day.traction + day.heat + rest == day.electricity)
      #expect(!text.contains(words.say("som erbjuds: ", "largest offered: ")), "no source says that it is offered")
    }
  }

  @Test("buses that burn fuel for heat are not passed off as run on electricity alone", arguments: Language.allCases)
  func fuel(language: Language) throws {
    let words = ReportWords(language)
    let sentence = words.say(
      "Bussarna värms också med bränsle: 2\u{202F}337\u{202F}l det dygnet och 90\u{202F}563\u{202F}l/år.",
      "The buses are heated with fuel too: 2\u{202F}337\u{202F}l on that day and 90\u{202F}563\u{202F}l/year.")
    #expect(try page(SampleStudy(hasFuel: true), in: language).contains(sentence))
    let summary = StudySummary(try SampleStudy(hasFuel: true).result(language: language), folder: "out").text
    #expect(summary.contains(sentence))
    #expect(try !page(in: language).contains(words.say("värms också med bränsle", "heated with fuel too")))
  }

  @Test("a requirement that was not written is told in words, with the names of scopes", arguments: Language.allCases)
  func leftOut(language: Language) throws {
    let words = ReportWords(language)
    let missing = LeftOut(uid: "TRA-12", scope: nil, reason: .noFigure(name: "option.max", scope: "network"))
    let bound = LeftOut(
      uid: "FOR-02", scope: .vehicleClass("12m"), reason: .notCitable(name: "range.winter", statement: "KAN-EJ-X"))
    func name(_ scope: FindingScope) -> String {
      scope == .network ? words.say("hela trafiken", "all traffic") : words.say("stadsbuss", "city bus")
    }
    let texts = [missing, bound].map { $0.description(in: language, naming: name) }
    #expect(
      texts[0].hasPrefix(
        words.say("TRA-12: uppgift saknas för hela trafiken: ", "TRA-12: a figure is missing for all traffic: ")))
    #expect(
      texts[1].hasPrefix(words.say("FOR-02 (stadsbuss): kan inte åberopas", "FOR-02 (city bus): cannot be cited")))
    #expect(texts.allSatisfy { !$0.contains("network") && !$0.contains("class:") }, "\(texts)")
  }

  @Test(
    "shows what the cold adds, ways to heat, heat scales, the anchor, the market and the validation, in both languages")
  func cold() throws {
    for language in [Language.swedish, .english] {
      let page = try document(try page(in: language))
      for part in ["energy", "heating", "validation"] {
        #expect(try values(page, "//h:section[@id='\(part)']").count == 1, "\(part)")
      }
      #expect(try values(page, "//h:section[@id='heating']//h:table").count == 2)
      // Eight ways to heat: the study has one heating, whose row is its own.
      #expect(try values(page, "//h:section[@id='heating']//h:table[1]/h:tbody/h:tr").count >= 8)
      #expect(try values(page, "//h:section[@id='validation']//h:tbody/h:tr").count == 3 + 11)
    }
    let text = try page()
    for words in [
      "kupévärme", "Vad kölden lägger till", "(studiens val)", "Värmeskala", "värmeskala 0,32", "Kallaste kupé",
      "i ett ögonblick", "2 kända modeller",
      "1 har det (Maker A), ingen saknar det, 1 är okänd",
      "0 kända modeller", "480 eller mer", "okänt", "HVO 14",
    ] { #expect(text.contains(words), "\(words)") }
  }

  @Test("a day of one temperature is said in words, not by its code", arguments: Language.allCases)
  func constantDay(language: Language) {
    let words = ReportWords(language)
    #expect(words.day("-24.5 Cel") == words.say("−24,5\u{202F}°C hela dygnet", "−24.5\u{202F}°C all day"))
    #expect(words.dayLike("40 Cel").hasPrefix(words.say("ett dygn med 40", "a day of 40")))
    #expect(words.dayLike("mild-day") == words.say("ett dygn som en mild dag", "a day like a mild day"))
  }

  @Test("no line of the table of heating is without a name")
  func heatingTable() throws {
    let rows = StudyTables(result: try SampleStudy().result()).heating.text.split(separator: "\n").dropFirst()
    #expect(rows.count == 11 && rows.allSatisfy { !$0.hasPrefix(",") })
    #expect(rows.filter { $0.hasPrefix("study,") }.count == 3)
  }

  @Test("is the same bytes each time")
  func deterministic() throws { #expect(try page() == (try page())) }
}

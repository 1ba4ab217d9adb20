import Foundation
import Markup
import Quantities
import Testing

@testable import Reports
@testable import Studies

@Suite("Climate and terrain on the page")
struct SurroundingsPageTests {
  private func page(_ result: StudyResult, _ language: Language = .swedish) throws -> (String, MarkupDocument) {
    let text = String(decoding: StudyPage(result, in: language).bytes, as: UTF8.self)
    let doctype = "<!DOCTYPE html>\n"
    return (text, try MarkupDocument(Array(text.dropFirst(doctype.count).utf8), source: "index.html"))
  }

  @Test("the section stands with its chart and tables, in both languages", arguments: Language.allCases)
  func stands(_ language: Language) throws {
    let (text, document) = try page(try SampleStudy().surrounded(language: language), language)
    let spaces = ["h": "http://www.w3.org/1999/xhtml", "s": "http://www.w3.org/2000/svg"]
    let section = try document.listElements(at: "//h:section[@id='surroundings']", namespaces: spaces)
    #expect(section.count == 1)
    #expect(try document.listElements(at: "//h:section[@id='surroundings']//s:svg", namespaces: spaces).count == 2)
    #expect(try document.listElements(at: "//h:section[@id='surroundings']//h:table", namespaces: spaces).count == 3)
    #expect(text.contains(language == .swedish ? "Klimat och terräng" : "Climate and terrain"))
    let said = section.map(\.text).joined()
    #expect(said.contains("Frösön") && said.contains("Sveg"))
    #expect(!said.contains("antagande") && !said.contains("assumption"))
  }

  @Test("a synthetic year is called an assumption in text, chart and table")
  func synthetic() throws {
    let (_, document) = try page(try SampleStudy().surrounded(isSynthetic: true))
    let spaces = ["h": "http://www.w3.org/1999/xhtml", "s": "http://www.w3.org/2000/svg"]
    for place in ["h:p", "s:svg", "h:table"] {
      let said = try document.listElements(at: "//h:section[@id='surroundings']//\(place)", namespaces: spaces)
        .map(\.text).joined().lowercased()
      #expect(said.contains("antagande"), "\(place): \(said)")
    }
  }

  @Test("names that hold markup are text")
  func hostile() throws {
    let (text, _) = try page(try SampleStudy(name: StudyPageTests.hostile).surrounded())
    #expect(!text.contains("<script"))
  }

  @Test("a study without weather, heights and windows has no such section")
  func absent() throws {
    let (text, _) = try page(try SampleStudy().result())
    #expect(!text.contains("id=\"surroundings\""))
  }

  @Test("the temperature's duration, as somebody looked at it")
  func chart() throws {
    let result = try SampleStudy().surrounded()
    let climate = try #require(result.climate)
    let piece = TemperatureDurationChart(climate: climate, designDay: result.designDay, words: ReportWords(.swedish))
      .piece(id: "d")
    try Golden.expect(PieceWriter.bytes(try #require(piece)), equals: "temperature-duration.svg")
  }

  @Test("fuel of the year and the winter stands with its emissions and their source", arguments: Language.allCases)
  func fuel(_ language: Language) throws {
    let (text, _) = try page(try SampleStudy().surrounded(isSynthetic: true, language: language), language)
    let words = ReportWords(language)
    #expect(text.contains(words.say("Bränsle per år och vinter", "Fuel by year and winter")))
    #expect(text.contains(words.style.format(31_400)) && text.contains(words.style.format(19_800)))
    #expect(text.contains(words.say("ett år (antaget år)", "a year (assumed year)")))
    #expect(text.contains(words.say("december–februari (antaget år)", "December to February (assumed year)")))
    #expect(!String(decoding: StudyPage(try SampleStudy().result()).bytes, as: UTF8.self).contains("Bränsle per år"))
  }

  @Test("the table by line has a row for each, and its columns")
  func table() throws {
    let result = try SampleStudy().surrounded()
    let rows = StudyTables(result: result).surroundings.text.split(separator: "\n")
    #expect(rows.count == 1 + result.lines.count)
    #expect(rows[0].hasPrefix("line,climb_raw_m_per_km,climb_m_per_km,"))
    // Whether empty running is in a figure, and which months it is of, stand in the header.
    #expect(rows[0].contains(",year_with_empty_running_mwh,december_february_with_empty_running_kwh_per_trip_km,"))
    #expect(!rows[0].contains("winter"))
    #expect(rows[1].hasSuffix(",false"), "\(rows[1])")
    let assumed = StudyTables(result: try SampleStudy().surrounded(isSynthetic: true)).surroundings.text
    #expect(assumed.split(separator: "\n").dropFirst().allSatisfy { $0.hasSuffix(",true") })
  }
}

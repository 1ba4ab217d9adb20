import Quantities
import Studies
import Testing

@testable import Reports

@Suite("Holidays that are not known are said")
struct HolidaysSaidTests {
  private static let foreign = [(file: "agency.txt", from: "Europe/Stockholm", to: "Europe/Vilnius")]

  @Test("in the summary, on the page and in JSON, in both languages", arguments: Language.allCases)
  func said(_ language: Language) throws {
    let overview = try FeedOverview(try FeedImport(path: try SampleFeed.folder(Self.foreign), date: nil))
    let words = language.choose(
      "Helgdagar i Europe/Vilnius är inte kända", "Public holidays of Europe/Vilnius are not known")
    #expect(ImportSummary(overview, in: language).text.contains(words))
    let page = String(
      decoding: ImportPage(overview, in: language, programVersion: "0").bytes, as: UTF8.self)
    #expect(page.contains(words))
    #expect(ImportJSON.text([overview]).contains("\"holidays\": null"))
  }

  @Test("and nothing is said of a Swedish feed, whose holidays are known")
  func swedish() throws {
    let overview = try SampleFeed.overview()
    #expect(!ImportSummary(overview, in: .swedish).text.contains("inte kända"))
    #expect(ImportJSON.text([overview]).contains("\"holidays\": \"SE\""))
  }

  @Test("a comparison says it too, and claims nothing of how holidays are compared")
  func compared() throws {
    let folder = try SampleFeed.folder(Self.foreign)
    let text = CompareSummary(try FeedComparison(old: folder, new: folder), in: .english).text
      .replacing("\n", with: " ")
    #expect(text.contains("Europe/Vilnius") && !text.contains("date by date alone"))
    #expect(CompareJSON.text(try FeedComparison(old: folder, new: folder)).contains("\"holidays\": null"))
  }

  @Test("summary and JSON of an overview are those of the feed alone: nothing is worked out twice to get them")
  func once() throws {
    let result = try FeedImport(path: try SampleFeed.folder(), date: nil)
    let overview = try FeedOverview(result)
    for language in Language.allCases {
      #expect(ImportSummary(overview, in: language).text == (try ImportSummary(result, in: language).text))
    }
    #expect(ImportJSON.text([overview]) == (try ImportJSON.text([result])))
  }
}

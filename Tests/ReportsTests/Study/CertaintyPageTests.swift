import Electrification
import Foundation
import Quantities
import Tenders
import Testing

@testable import Reports
@testable import Studies

@Suite("How certain is this?")
struct CertaintyPageTests {
  private func page(_ language: Language, isYearAssumed: Bool = false) throws -> String {
    let sample = SampleStudy(isYearAssumed: isYearAssumed)
    return String(decoding: StudyPage(try sample.result(language: language), in: language).bytes, as: UTF8.self)
  }

  @Test(
    "the page says what varies, what each percentile means, and that a made-up year is one",
    arguments: Language.allCases)
  func page(language: Language) throws {
    let page = try page(language, isYearAssumed: true)
    let words = ReportWords(language)
    #expect(page.contains("id=\"certainty\"") && page.contains("id=\"chart-certainty-title\""))
    #expect(page.contains(words.say("Överskrids ett trafikdygn av hundra", "Exceeded on one service day in a hundred")))
    #expect(page.contains(words.say("ett antagande", "an assumption")))
    #expect(page.contains(words.say("Batteri som räcker 99 trafikdygn av 100", "Battery for 99 service days of 100")))
    #expect(page.contains(words.say("omlopp klaras; med P99", "blocks run; with P99")))
    #expect(page.contains(words.say("frö (2029)", "seed (2029)")))
    // P10–P90 of the buses, and what the computed figure is above.
    #expect(page.contains("4–6"))
    #expect(page.contains(words.say("jämnas ut över alla bussar", "evens out over all buses")))
    #expect(page.contains(words.factor(.heatScale)) && page.contains(words.factor(.temperature)))
    #expect(page.contains(words.say("+24,4", "+24.4")))
  }

  @Test(
    "the limit of a block is not called what the battery gives, which is another figure", arguments: Language.allCases)
  func limit(language: Language) throws {
    let page = try page(language)
    let words = ReportWords(language)
    #expect(page.contains(words.say("Klaras upp till", "Runs up to")))
    #expect(page.contains(words.say("Reserven växer med användningen", "The reserve grows with the use")))
    #expect(!page.contains(words.say("Batteriet ger<", "Battery gives<")))
    let tables = CertaintyTables(result: try SampleStudy().result()).files.map {
      String(decoding: $0.bytes, as: UTF8.self)
    }
    #expect(tables[0].contains(",runs_up_to_kwh,") && !tables[0].contains("usable_kwh"))
  }

  @Test("no P99 stands in the columns of the design day")
  func meaning() throws {
    let tables = CertaintyTables(result: try SampleStudy().result())
    let text = String(
      decoding: try #require(tables.files.first { $0.name == "tables/certainty.csv" }).bytes, as: UTF8.self)
    let head = try #require(text.split(whereSeparator: \.isNewline).first)
    #expect(head.contains("design_day_p90_kwh") && head.contains("year_p99_kwh") && !head.contains("design_day_p99"))
    #expect(text.split(whereSeparator: \.isNewline).count == 7)
  }

  @Test("a row for every trip and line, with P99 and its error of the year and none of the design day")
  func tripsAndLines() throws {
    let result = try SampleStudy().result()
    let certainty = try #require(result.certainty)
    let files = CertaintyTables(result: result).files
    for (name, count) in [("certainty-lines", certainty.lines.count), ("certainty-trips", certainty.trips.count)] {
      let file = try #require(files.first { $0.name == "tables/\(name).csv" })
      let rows = String(decoding: file.bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
      #expect(rows.count == 1 + count)
      #expect(rows[0].contains("year_p99_kwh,year_p99_standard_error_kwh") && !rows[0].contains("design_day_p99"))
    }
  }

  @Test("certainty.json is JSON with every block, line and trip, and says what a P99 and its error are")
  func json() throws {
    let result = try SampleStudy().result()
    let certainty = try #require(result.certainty)
    let text = try #require(CertaintyJSON(result)).text
    let document = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    for (name, count) in [
      ("blocks", certainty.blocks.count), ("lines", certainty.lines.count), ("trips", certainty.trips.count),
    ] {
      let records = try #require(document[name] as? [[String: Any]])
      #expect(records.count == count)
      for record in records {
        let day = try #require(record["designDay"] as? [String: Double])
        let year = try #require(record["year"] as? [String: Double])
        #expect(Set(day.keys) == ["p10", "p50", "p90"])
        #expect(Set(year.keys) == ["p10", "p50", "p90", "p99", "p99StandardError"])
      }
    }
    let meanings = try #require(document["meanings"] as? [[String: String]])
    #expect(meanings.contains { $0["sv"]?.contains("dragningens, inte vädrets") == true })
  }

  @Test(
    "the ten trips that take most stand on the page, and the error of a P99 is the drawing's",
    arguments: Language.allCases)
  func trips(language: Language) throws {
    let page = try page(language)
    let words = ReportWords(language)
    #expect(page.contains(words.say("turer som kräver mest, av", "trips that take most, of")))
    #expect(page.contains(words.say("dragningens, inte vädrets", "the drawing’s, not the weather’s")))
    #expect(page.contains(words.say("kWh/km turer P99 året", "kWh/km trips P99 year")))
  }

  @Test("the summary states how far its headline figure may lie off", arguments: Language.allCases)
  func summary(language: Language) throws {
    let result = try SampleStudy().result(language: language)
    let text = StudySummary(result, folder: "out", in: language).text
    let words = ReportWords(language)
    #expect(
      text.contains(words.say("bussar klarar dygnet i åtta fall av tio", "get through the day in eight cases of ten")))
    #expect(text.contains(words.say("; 21 omloppsdygn", "; 21 block-days")))
  }

  @Test(
    "a figure outside its own spread is told why in one sentence, by what is printed; one within it is not",
    arguments: Language.allCases)
  func outside(language: Language) throws {
    let result = try SampleStudy().result(language: language)
    let words = ReportWords(language)
    func said(_ value: Double) -> String? {
      words.outsideSpread(result, value: value, low: 13, high: 20, decimals: 0)
    }
    // 12.6 is printed as 13, and 20.4 as 20.
    for value in [12.6, 13, 17, 20, 20.4] { #expect(said(value) == nil, "\(value)") }
    let below = try #require(said(12))
    let above = try #require(said(1200))
    #expect(below.contains(words.say("Talet 12 ligger under", "The figure 12 lies below")))
    #expect(below.contains(words.say("(P10 är 13 och P90 20)", "(P10 is 13 and P90 20)")))
    #expect(below.contains(words.say("värmeskala 1,00", "heat scale 1.00")))
    #expect(below.contains(words.say("har 0,79 i mitten", "have 0.79 in the middle")))
    #expect(above.contains(words.say("1\u{202F}200 ligger över", "1\u{202F}200 lies above")))
    // A terminal's two lines hold it.
    #expect(above.count < 198)
    let evidence = DraftEvidence(
      "consumption.design", value: "3.69", unit: "kWh/km", percentiles: ["p10": "2.91", "p90": "3.68"])
    let sentence = try #require(words.outsideSpread(evidence, result))
    #expect(
      sentence.hasPrefix(words.say("Talet 3,69\u{202F}kWh/km ligger över", "The figure 3.69\u{202F}kWh/km lies above")))
    #expect(sentence.contains(words.say("0,79", "0.79")))
    #expect(
      words.outsideSpread(
        DraftEvidence("consumption.design", value: "3.68", percentiles: ["p10": "2.91", "p90": "3.68"]), result) == nil)
  }

  @Test("the page tells it under the figures, by the name of the one that the sample has above its P90")
  func outsideOnPage() throws {
    let page = try page(.swedish)
    let sentence = try #require(page.range(of: "El dimensionerande dygn, vid batteriet: Talet "))
    #expect(page[sentence.upperBound...].prefix(80).contains("ligger över sin egen spridning"))
    let keys = try #require(page.range(of: "P10–P90, P50"))
    #expect(keys.upperBound < sentence.lowerBound)
    #expect(page[keys.upperBound..<sentence.lowerBound].contains("</dl>"))
    #expect(!page.contains("ligger under sin egen spridning"))
  }

  @Test("every factor and bearer has words of its own in both languages", arguments: Language.allCases)
  func words(language: Language) {
    let words = ReportWords(language)
    let factors = UncertaintyFactor.allCases.map { words.factor($0) }
    #expect(Set(factors).count == factors.count && factors.allSatisfy { !$0.isEmpty })
  }

  @Test("where no year is known, nothing of a year is said: no P99, no winter")
  func withoutYear() throws {
    let result = try SampleStudy().result()
    let certainty = SampleCertainty.result(blocks: result.blocks, lines: result.lines, isYearKnown: false)
    let chart = try #require(
      CertaintyChart(certainty: certainty, isYearAssumed: false, words: ReportWords(.swedish)).piece(id: "c"))
    let text = String(decoding: PieceWriter.bytes(chart), as: UTF8.self)
    #expect(!text.contains("P99") && text.contains("P10–P90"))
  }
}

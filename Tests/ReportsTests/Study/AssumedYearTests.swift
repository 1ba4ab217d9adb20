import Foundation
import Quantities
import Testing

@testable import Reports
@testable import Studies

@Suite("A year made up from monthly means is marked wherever a figure of it stands")
struct AssumedYearTests {
  private func result(_ isAssumed: Bool, _ language: Language = .swedish) throws -> StudyResult {
    try SampleStudy(hasFuel: true).surrounded(isSynthetic: isAssumed, language: language)
  }

  private func page(_ result: StudyResult, _ language: Language) -> String {
    String(decoding: StudyPage(result, in: language).bytes, as: UTF8.self)
  }

  /// Every place of the page and the command line where a figure of the year stands: in words, and with the mark.
  private static let places: [(swedish: (plain: String, marked: String), english: (plain: String, marked: String))] = [
    // The summary, on the page and on the command line.
    (
      ("väntas bli utan el.", "väntas bli utan el (antaget år)."), ("expected short.", "expected short (assumed year).")
    ),
    // What heaters burn in the year, in the lead.
    (("l/år.", "l/år (antaget år)."), ("l/year.", "l/year (assumed year).")),
    // Line by line: the head and what stands above the table.
    (
      ("kWh/km turer P99 året, ±", "kWh/km turer P99 antaget år, ±"),
      ("kWh/km trips P99 year, ±", "kWh/km trips P99 assumed year, ±")
    ),
    ((" P99 året: alla", " P99 antaget år: alla"), (" P99 year: all", " P99 assumed year: all")),
    // Climate: electricity of the year and of its winter.
    (("MWh/år, vid", "MWh/år (antaget år), vid"), ("MWh/year, at", "MWh/year (assumed year), at")),
    // Heater fuel by year and winter.
    ((">ett år<", ">ett år (antaget år)<"), (">a year<", ">a year (assumed year)<")),
    (
      (">december–februari<", ">december–februari (antaget år)<"),
      (">December to February<", ">December to February (assumed year)<")
    ),
    // How certain: the sentence, the tiles, the chart.
    (
      ("med ett års väder.", "med ett års väder (antaget år)."),
      ("times in a year’s.", "times in a year’s (assumed year).")
    ),
    (
      (">väntat, november", ">antaget år · väntat, november"),
      (">expected, November", ">assumed year · expected, November")
    ),
    ((">brutto, P99", ">antaget år · brutto, P99"), (">gross, P99", ">assumed year · gross, P99")),
    (
      (">december–februari, vid", ">antaget år · december–februari, vid"),
      (">December to February, at", ">assumed year · December to February, at")
    ),
    (
      ("räcker inte året om<", "räcker inte året om (antaget år)<"),
      ("not all the year<", "not all the year (assumed year)<")
    ),
    (("P99 av året<", "P99 av året (antaget år)<"), ("P99 of the year<", "P99 of the year (assumed year)<")),
    (
      (" inte alltid till", " inte alltid (antaget år) till"),
      ("always suffice for", "always suffice (assumed year) for")
    ),
    // Its tables: blocks, trips and what each thing moves.
    ((">P99 året<", ">P99 antaget år<"), (">P99 year<", ">P99 assumed year<")),
    ((">P50 året<", ">P50 antaget år<"), (">P50 year<", ">P50 assumed year<")),
    ((">P90 året<", ">P90 antaget år<"), (">P90 year<", ">P90 assumed year<")),
    (
      (">± dragningens medelfel<", ">± dragningens medelfel (antaget år)<"),
      (">± the drawing’s standard error<", ">± the drawing’s standard error (assumed year)<")
    ),
    ((">Marginal vid P99<", ">Marginal vid P99 (antaget år)<"), (">Margin at P99<", ">Margin at P99 (assumed year)<")),
    (
      (">Dygn då det inte räcker<", ">Dygn då det inte räcker (antaget år)<"),
      (">Days when it is short<", ">Days when it is short (assumed year)<")
    ),
    (
      (", efter P99 året;", ", efter P99 antaget år;"),
      (", by P99 of the year;", ", by P99 of the year (assumed year);")
    ),
    (
      (">Årets mellersta dygn<", ">Årets mellersta dygn (antaget år)<"),
      (">The year’s middle day<", ">The year’s middle day (assumed year)<")
    ),
  ]

  @Test(
    "the page marks each figure of an assumed year where it stands, and none unmarked", arguments: Language.allCases)
  func marked(_ language: Language) throws {
    let text = page(try result(true, language), language)
    for place in Self.places {
      let (plain, marked) = language == .swedish ? place.swedish : place.english
      #expect(text.contains(marked), "\(marked)")
      #expect(!text.contains(plain), "\(plain)")
    }
  }

  @Test("with stations the page says nothing of it", arguments: Language.allCases)
  func measured(_ language: Language) throws {
    let text = page(try result(false, language), language)
    for place in Self.places {
      let plain = language == .swedish ? place.swedish.plain : place.english.plain
      #expect(text.contains(plain), "\(plain)")
    }
    #expect(!text.contains(AssumedYear.mark(in: language)))
  }

  @Test("the command line marks block-days and fuel of an assumed year", arguments: Language.allCases)
  func summary(_ language: Language) throws {
    let words = ReportWords(language)
    let (short, fuel) = (words.say("väntas bli utan el", "expected short"), words.say("l/år", "l/year"))
    let mark = words.say(" (antaget år)", " (assumed year)")
    let assumed = StudySummary(try result(true, language), folder: "out", in: language).text
    #expect(assumed.contains("\(short)\(mark)\n"), "\(assumed)")
    #expect(assumed.contains("\(fuel)\(mark).\n"))
    let measured = StudySummary(try result(false, language), folder: "out", in: language).text
    #expect(measured.contains("\(short)\n") && measured.contains("\(fuel).\n") && !measured.contains(mark))
  }

  @Test("each table with figures of the year has the column, at its end", arguments: [true, false])
  func tables(isAssumed: Bool) throws {
    let result = try result(isAssumed)
    let names = ["certainty", "certainty-lines", "certainty-trips", "swings", "surroundings"]
    for name in names {
      let file = try #require(StudyTables(result: result).files.first { $0.name == "tables/\(name).csv" })
      let rows = String(decoding: file.bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
      #expect(rows[0].hasSuffix(",year_assumed"), "\(name)")
      #expect(rows.count > 1)
      for row in rows.dropFirst() {
        // What each thing moves on the design day is no figure of the year.
        #expect(row.hasSuffix(row.hasPrefix("design-day,") ? "," : ",\(isAssumed)"), "\(name): \(row)")
      }
    }
  }

  @Test("where no year is known the column is empty, and nothing is assumed")
  func unknown() throws {
    let result = try SampleStudy(isYearKnown: false).result()
    #expect(!result.isYearAssumed && result.certainty?.year == nil)
    for (name, bytes) in CertaintyTables(result: result).files {
      let rows = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
      #expect(rows[0].hasSuffix(",year_assumed") && rows.dropFirst().allSatisfy { $0.hasSuffix(",") }, "\(name)")
    }
  }

  @Test("certainty.json says the same", arguments: [true, false])
  func json(isAssumed: Bool) throws {
    let text = try #require(CertaintyJSON(try result(isAssumed))).text
    let document = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let year = try #require(document["year"] as? [String: Any])
    #expect(year["synthetic"] as? Bool == isAssumed)
  }
}

import Quantities
import Testing

@testable import Reports
@testable import Studies

@Suite("What elbuss energy writes")
struct EnergyCasesCSVTests {
  static let table = """
    case,vehicle,heating,temperature_c
    "A ""1"", x",city-12m,heat-pump-co2+fuel,-25
    B,articulated-18m,heat-pump,30
    """

  func cases() throws -> EnergyCases { try EnergyCases(bytes: Array(Self.table.utf8), file: "cases.csv") }

  @Test("the columns, and in every row parts that make the whole to the last digit")
  func columns() throws {
    let lines = EnergyCasesCSV.text(try cases().results).split(separator: "\n").map(String.init)
    #expect(
      lines[0] == "case,kwh_per_km,traction_kwh_per_km,heat_kwh_per_km,other_kwh_per_km,fuel_l_per_100km,flags")
    #expect(lines.count == 3)
    #expect(lines[1].hasPrefix("\"A \"\"1\"\", x\","))
    #expect(lines[1].contains("pump-extrapolated"))
    for line in lines.dropFirst() {
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).suffix(6)
      let numbers = cells.prefix(5).compactMap { DecimalNumber($0) }
      try #require(numbers.count == 5)
      let parts = numbers[1...3].reduce(0) { $0 + Int(($1.doubleValue * 10_000).rounded()) }
      #expect(parts == Int((numbers[0].doubleValue * 10_000).rounded()))
    }
  }

  @Test("people read sums, assumptions and flags, in two languages")
  func people() throws {
    let cases = try cases()
    let swedish = EnergyCasesSummary(cases, in: .swedish).text
    #expect(swedish.contains("speed_kmh = 20") && swedish.contains("Antaget") && swedish.contains("pump-extrapolated"))
    #expect(EnergyCasesSummary(cases, in: .english).text.contains("Assumed"))
    let one = EnergyCaseSummary(cases.results[0], in: .english).text
    #expect(one.contains("assumed: give it by --speed") && one.contains("At heat scale 0.75"))
  }

  @Test("JSON holds the same figures")
  func json() throws {
    let text = EnergyCasesJSON.text(try cases().results)
    #expect(text.contains("\"format\": \"elbuss-energy\"") && text.contains("\"flags\": ["))
  }
}

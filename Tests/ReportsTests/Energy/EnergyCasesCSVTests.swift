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

  @Test("what is printed of a case adds up, and is the same on the screen, in the CSV and in the JSON")
  func sums() throws {
    for celsius in stride(from: -40, through: 40, by: 4) {
      let result = try EnergyCaseInput(
        id: "x", options: [.vehicle: "coach-13m", .heating: "heat-pump+fuel", .temperature: "\(celsius)"]
      ).evaluate()
      let whole = result.electricity.kilowattHoursPerKilometre
      for decimals in [2, 3, 4] {
        let parts = EnergyCaseParts(result, decimals: decimals)
        #expect(abs(parts.traction + parts.heat + parts.other - parts.electricity) < 1e-9, "\(celsius) °C")
        #expect(parts.electricity == whole.rounded(toDecimals: decimals))
      }
      let figure = RoundedDecimal(whole, decimals: 4)?.description ?? ""
      #expect(EnergyCasesCSV.text([result]).contains("\nx,\(figure),"))
      #expect(EnergyCasesJSON.text([result]).contains("\"kwhPerKm\": \(figure)"))
      let sum = EnergyCaseSummary(result, in: .english).text.split(separator: "\n").first { $0.hasPrefix("  sum") }
      #expect(sum?.hasSuffix(NumberStyle(.english).format(whole, decimals: 2)) == true, "\(sum ?? "")")
    }
  }

  @Test("an unheated cabin has no temperature, in words, in JSON and as a flag of the CSV")
  func unheated() throws {
    let result = try EnergyCaseInput(id: "x", options: [.vehicle: "city-12m", .heatScale: "0"]).evaluate()
    let swedish = EnergyCaseSummary(result, in: .swedish).text
    #expect(swedish.contains("Temperatur i kupén: räknas inte") && !swedish.contains("18,0 °C"))
    #expect(EnergyCaseSummary(result, in: .english).text.contains("the cabin is not heated at all"))
    #expect(EnergyCasesJSON.text([result]).contains("\"cabinCelsius\": null"))
    #expect(EnergyCasesCSV.text([result]).hasSuffix(",unheated\n"))
  }

  @Test("what the road is taken to run through is said with its speeds")
  func surroundings() throws {
    let result = try EnergyCaseInput(id: "x", options: [.vehicle: "coach-13m", .speed: "45"]).evaluate()
    #expect(
      EnergyCaseSummary(result, in: .swedish).text.contains(
        "antaget av medelhastigheten: tätort till 25 km/h, by 35 till 40, landsbygd från 50, däremellan en blandning"))
    let slower = try EnergyCaseInput(id: "x", options: [.vehicle: "coach-13m", .speed: "44.9"]).evaluate()
    #expect(result.environment == .rural && slower.environment == .village)
  }
}

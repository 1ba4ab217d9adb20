import Quantities
import Tenders
import Testing

@Suite("Numbers in text")
struct WordingTests {
  /// What a text mentions, in canonical writing.
  private func mentions(_ text: String, _ language: String = "sv") -> [String] {
    Wording(text, language: language).mentions.map { mention in
      switch mention.kind {
      case .quantity(let value, let unit): unit.map { "\(value) \($0.code)" } ?? "\(value)"
      case .version(let parts): "v" + parts.map(String.init).joined(separator: ".")
      case .designation(let name): "<\(name)>"
      case .date(let date): date.description
      }
    }
  }

  @Test(
    "amounts as Swedes write them",
    arguments: [
      ("minst 250 km mellan laddningar vid -25 °C", ["250 km", "-25 Cel"]),
      ("vid \u{2212}25\u{A0}°C", ["-25 Cel"]), ("vid minus 25 grader", ["-25 Cel"]), ("25 minusgrader", ["-25 Cel"]),
      ("högst 1,9 kWh/km", ["1.9 kWh/km"]), ("1,9 kWh per km", ["1.9 kWh/km"]), ("19 kWh/mil", ["1.9 kWh/km"]),
      ("begränsas till 2400 kW", ["2400 kW"]), ("2 400 kW", ["2400 kW"]), ("2\u{202F}400 kW", ["2400 kW"]),
      ("2\u{A0}400\u{A0}kW", ["2400 kW"]), ("2,4 MW", ["2.4 MW"]), ("1 234 567,5 kr", ["1234567.5 SEK"]),
      ("5000 kronor", ["5000 SEK"]), ("2,4 miljoner kronor", ["2400000 SEK"]), ("24 tkr", ["24000 SEK"]),
      ("50 öre/kWh", ["0.5 SEK/kWh"]), ("minst tio laddplatser", ["10"]), ("tolv månader", ["12 mo"]),
      ("tjugofem timmar", ["25 h"]), ("en buss kör en timme", ["1 h"]), ("12-månaders varsel", ["12 mo"]),
      ("40 procent", ["40 %"]), ("40%", ["40 %"]), ("20–25 kW", ["20 kW", "25 kW"]), ("4-6 timmar", ["4 h", "6 h"]),
      ("mellan 10 och 20 km", ["10 km", "20 km"]), ("4 120 300 produktionskilometer per år", ["4120300 km/a"]),
      ("15 minuter", ["15 min"]), ("65 dB(A)", ["65 dB"]), ("800 kVA", ["800 kVA"]), ("0,8 MVA", ["800 kVA"]),
      ("150kW", ["150 kW"]), ("-30°C", ["-30 Cel"]), ("3 mil", ["30 km"]), ("6 timmar om dygnet", ["6 h/d"]),
      ("två gånger om 12 månader", ["2", "12 mo"]), ("1 gång per år", ["1"]), ("9 MWh el per år", ["9 MWh/a"]),
      ("98,0 procent", ["98 %"]),
    ])
  func swedish(_ text: String, _ expected: [String]) { #expect(mentions(text) == expected, "\(text)") }

  @Test(
    "amounts as English people write them",
    arguments: [
      ("at least 2,400 kW", ["2400 kW"]), ("2.4 MW", ["2.4 MW"]), ("ten bays", ["10"]), ("40 per cent", ["40 %"]),
      ("twenty-five hours", ["25 h"]), ("1,234,567 kronor per year", ["1234567 SEK/a"]), ("at −26 °C", ["-26 Cel"]),
      ("9 MWh of electricity per year", ["9 MWh/a"]), ("5 production kilometres", ["5 km"]),
      ("shared 6 hours a day", ["6 h/d"]), ("one month", ["1 mo"]), ("one of them", []),
      ("10 December 2029", ["2029-12-10"]),
    ])
  func english(_ text: String, _ expected: [String]) { #expect(mentions(text, "en") == expected, "\(text)") }

  @Test(
    "versions, standards, laws, lines and dates are no amounts",
    arguments: [
      ("OCPP 2.0.1 eller senare", ["v2.0.1"]), ("Bus Nordic version 2.0", ["v2"]), ("OCPP 2.1", ["v2.1"]),
      ("ISO 15118-20", ["<ISO 15118-20>"]), ("SS-EN 50696", ["<SS-EN 50696>"]),
      ("IEC 61851-23 eller likvärdigt", ["<IEC 61851-23>"]),
      ("lag (2016:1146)", ["<2016:1146>"]), ("förordning 1370/2007", ["<1370/2007>"]),
      ("11 kap. 8 §", ["<11>", "<8>"]),
      ("linje 45 och 46", ["<45>", "<46>"]), ("bilaga 3", ["<3>"]), ("LOT-0001", ["<LOT-0001>"]), ("CCS2", ["<CCS2>"]),
      ("den 10 december 2029", ["2029-12-10"]), ("2029-12-10", ["2029-12-10"]), ("kl. 08:30", ["<08:30>"]),
      ("UN R100.03", ["<R100.03>"]), ("dygnet runt 24/7", ["<24/7>"]),
    ])
  func names(_ text: String, _ expected: [String]) { #expect(mentions(text) == expected, "\(text)") }

  @Test("a number that two languages read differently keeps both readings")
  func ambiguous() throws {
    let swedish = try #require(Wording("2.400 kW", language: "sv").mentions.first)
    #expect(swedish.quantity?.value.description == "2.4" && swedish.otherReading?.description == "2400")
    #expect(swedish.decimalSign == .point)
    let english = try #require(Wording("2,400 kW", language: "en").mentions.first)
    #expect(english.quantity?.value.description == "2400" && english.otherReading?.description == "2.4")
    #expect(english.isGroupedByDecimalSign)
  }

  @Test("words are in lower case and whole: ska-krav is not ska")
  func words() {
    #expect(Wording("Ska-krav SKA mätas.", language: "sv").words == ["ska-krav", "ska", "mätas"])
  }

  @Test("hostile text is read to its end")
  func hostile() {
    for text in [
      "", "-", "--5", "1.", ".5", "1,,2", "9999999999999999999999 km", "1 000 000 000 000 000 000 000 km", "5/", "°",
      "\u{0}7",
    ] {
      _ = mentions(text)
    }
    #expect(mentions(String(repeating: "1.", count: 10_000)).count == 1)
  }
}

import Foundation
import Quantities
import Testing

@testable import Surroundings

@Suite("SMHI's files of hourly temperature")
struct SMHIFileTests {
  static let head = """
    Stationsnamn;Stationsnummer;Stationsnät;Mäthöjd (meter över marken)
    Östersund-Frösön Flygplats;134110;SMHIs stationsnät;2.0

    Parameternamn;Beskrivning;Enhet
    Lufttemperatur;momentanvärde, 1 gång/tim;celsius

    Tidsperiod (fr.o.m);Tidsperiod (t.o.m);Höjd (meter över havet);Latitud (decimalgrader);Longitud (decimalgrader)
    1944-05-01 00:00:00;2025-01-01 06:20:10;375.8;63.1981;14.4869

    Datum;Tid (UTC);Lufttemperatur;Kvalitet;;Tidsutsnitt:

    """
  static let rows = """
    2024-01-05;00:00:00;-22.6;G;;Kvalitetskontrollerade historiska data (utom de senaste 3 mån)
    2024-01-05;01:00:00;-24.9;G;;Tidsperiod (fr.o.m.) = 1944-05-01 00:00:00 (UTC)
    2024-01-05;02:00:00;-26.2;Y
    2024-01-05;03:00:00;0.0;G

    """

  static func read(_ text: String) throws -> SMHIFile { try SMHIFile(Array(text.utf8), file: "smhi.csv") }

  @Test("station, readings, quality; comments in further cells are passed over")
  func plain() throws {
    let file = try Self.read(Self.head + Self.rows)
    #expect(file.station.id == "134110" && file.station.name == "Östersund-Frösön Flygplats")
    #expect(
      file.station.heightMetres == 375.8 && file.station.place == Coordinate(latitude: 63.1981, longitude: 14.4869))
    #expect(file.readings.map(\.celsius) == [-22.6, -24.9, -26.2, 0])
    #expect(file.readings.map(\.isChecked) == [true, true, false, true] && file.unchecked == 1)
    #expect(file.readings[1].hour.description == "2024-01-05T01Z")
  }

  @Test("byte order mark and CRLF change nothing")
  func dialects() throws {
    let plain = try Self.read(Self.head + Self.rows)
    let windows =
      "\u{FEFF}"
      + (Self.head + Self.rows).split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\r\n")
    #expect(try Self.read(windows).readings == plain.readings)
    #expect(try Self.read(windows).station == plain.station)
    let unended = String((Self.head + Self.rows).dropLast())
    #expect(try Self.read(unended).readings == plain.readings)
  }

  @Test("older exports: Klimatnummer, three cells of station, degree celsius")
  func older() throws {
    let text = (Self.head + Self.rows)
      .replacingOccurrences(
        of: "Stationsnamn;Stationsnummer;Stationsnät;Mäthöjd", with: "Stationsnamn;Klimatnummer;Mäthöjd"
      )
      .replacingOccurrences(of: "134110;SMHIs stationsnät;2.0", with: "134110;2.0")
      .replacingOccurrences(of: ";celsius", with: ";degree celsius")
    let file = try Self.read(text)
    #expect(file.station.id == "134110" && file.readings.count == 4)
  }

  @Test("a station that moved: several rows of positions, the last one counts")
  func moved() throws {
    let second =
      "1944-05-01 00:00:00;1996-06-30 23:59:59;370.0;63.1900;14.5000\n1996-07-01 00:00:00;2025-01-01 06:20:10;375.8;63.1981;14.4869"
    let text = (Self.head + Self.rows)
      .replacingOccurrences(of: "1944-05-01 00:00:00;2025-01-01 06:20:10;375.8;63.1981;14.4869", with: second)
    let file = try Self.read(text)
    #expect(file.positions.count == 2 && file.positions[0].to == CalendarDate(year: 1996, month: 6, day: 30))
    #expect(file.station.heightMetres == 375.8 && file.readings.count == 4)
  }

  @Test("readings between hours are counted and not used")
  func betweenHours() throws {
    let file = try Self.read(
      Self.head + "2024-01-05;00:00:00;-22.6;G\n2024-01-05;00:30:00;-23.6;G\n2024-01-05;01:00:00;-24.0;G\n")
    #expect(file.readings.count == 2 && file.betweenHours == 1)
  }

  static let refused: [(text: String, line: Int?, words: String)] = [
    ("", nil, "Stationsnamn"),
    ("hello\n", 1, "Stationsnamn"),
    (String(head.prefix(60)), nil, "ends before"),
    (head.replacingOccurrences(of: "Lufttemperatur;mom", with: "Nederbörd;mom"), 5, "Nederbörd"),
    (head.replacingOccurrences(of: ";celsius", with: ";kelvin"), 5, "hourly air temperature"),
    (
      head.replacingOccurrences(of: "momentanvärde, 1 gång/tim", with: "medelvärde 1 dygn, 1 gång/dygn, kl 00"), 5,
      "hourly air temperature"
    ),
    (
      head.replacingOccurrences(
        of: "Datum;Tid (UTC);Luft", with: "Från Datum Tid (UTC);Till Datum Tid (UTC);Representativt dygn;Luft"), 10,
      "per dygn"
    ),
    (head.replacingOccurrences(of: "63.1981", with: "north"), 8, "no row"),
    (head + "2024-01-05;00:00:00;-22,6;G\n", 11, "-22,6"),
    (head + "2024-01-05;00:00:00;;G\n", 11, "no row"),
    (head + "2024-01-05;24:00:00;-22.6;G\n", 11, "no row"),
    (head + "2024-02-30;00:00:00;-22.6;G\n", 11, "no row"),
    (head + "2024-01-05;00:00:00;-22.6;X\n", 11, "no row"),
    (head + "2024-01-05;00:00:00;-22.6\n", 11, "no row"),
    (head + "2024-01-05;00:00:00;-222.6;G\n", 11, "-60"),
    (head + "2024-01-05;00:00:00;1e2;G\n", 11, "no row"),
    (head + "2024-01-05;01:00:00;1;G\n2024-01-05;01:00:00;1;G\n", 12, "later"),
  ]

  @Test("what is no such file is refused by line and remedy", arguments: refused.indices)
  func refusals(_ index: Int) throws {
    let (text, line, words) = Self.refused[index]
    let thrown = #expect(throws: SMHIError.self) { try Self.read(text) }
    let error = try #require(thrown)
    #expect(error.line == line, "\(error)")
    #expect(error.description.contains(words.replacingOccurrences(of: "-60", with: "−60")), "\(error)")
  }

  @Test("bytes that are no UTF-8, and cut-off files, are refused or read in part, never crash")
  func hostile() throws {
    #expect(throws: SMHIError.self) { try SMHIFile([0x53, 0xF6, 0xFF], file: "latin.csv") }
    let bytes = Array((Self.head + Self.rows).utf8)
    for length in 0..<bytes.count { _ = try? SMHIFile(Array(bytes[..<length]), file: "cut.csv") }
  }
}

import Electrification
import Quantities
import Testing

@testable import Studies

@Suite("A file of stays")
struct StaysFileTests {
  static let header = "bus,arrival_s,departure_s,energy_needed_kwh,max_kw,efficiency"

  private func read(_ text: String) throws(StaysFileError) -> [DepotStay] {
    try StaysFile(path: "stays.csv", text: text).stays
  }

  @Test("rows as they stand")
  func rows() throws {
    let stays = try read("\(Self.header)\nA,69300,105600,744.80,150,0.95\nB,0,60,0,22.5,1\n")
    #expect(
      stays == [
        DepotStay(
          bus: "A", arrivalSeconds: 69_300, departureSeconds: 105_600, energyNeeded: Energy(kilowattHours: 744.8),
          maximumPower: Power(kilowatts: 150), efficiency: 0.95),
        DepotStay(
          bus: "B", arrivalSeconds: 0, departureSeconds: 60, energyNeeded: .zero, maximumPower: Power(kilowatts: 22.5),
          efficiency: 1),
      ])
  }

  @Test("columns in any order, others left alone, byte order mark, CRLF, quotes, spaces, empty lines, no last line end")
  func shapes() throws {
    let text =
      "\u{FEFF}max_kw, efficiency ,depot,bus,energy_needed_kwh,departure_s,arrival_s\r\n"
      + "\r\n150,0.9,x,\"Buss \"\"7\"\", gul\", 10 ,7200,3600\r\n150,0.9,x,å,1,2,1"
    let stays = try read(text)
    #expect(stays.map(\.bus) == ["Buss \"7\", gul", "å"])
    #expect(stays[0].energyNeeded.kilowattHours == 10)
    #expect(stays[0].arrivalSeconds == 3600)
  }

  /// A row that is refused, and words that the sentence must hold.
  struct Refused: CustomTestStringConvertible, Sendable {
    let row: String
    let column: String?
    let words: [String]
    var testDescription: String { row }

    init(_ row: String, _ column: String?, _ words: String...) {
      self.row = row
      self.column = column
      self.words = words
    }
  }

  @Test(
    "a value that is refused is named with line, column and remedy",
    arguments: [
      Refused(",0,60,1,150,1", "bus", "name"),
      Refused("A,-5,60,1,150,1", "arrival_s", "-5"),
      Refused("A,0.5,60,1,150,1", "arrival_s", "0.5", "whole"),
      Refused("A,19:15,60,1,150,1", "arrival_s", "19:15", "69300"),
      Refused("A,0,99999999,1,150,1", "departure_s", "99999999"),
      Refused("A,99999999999999999999,1,1,150,1", "arrival_s", "99999999999999999999"),
      Refused("A,79200,18000,1,150,1", "departure_s", "18000", "86400"),
      Refused("A,60,60,1,150,1", "departure_s", "60"),
      Refused("A,0,60,-1,150,1", "energy_needed_kwh", "-1", "negative"),
      Refused("A,0,60,nan,150,1", "energy_needed_kwh", "nan"),
      Refused("A,0,60,inf,150,1", "energy_needed_kwh", "inf"),
      Refused("A,0,60,,150,1", "energy_needed_kwh", "''"),
      Refused("A,0,60,1e3,150,1", "energy_needed_kwh", "1e3"),
      Refused("A,0,60,0x10,150,1", "energy_needed_kwh", "0x10"),
      Refused("A,0,60,744800,150,1", "energy_needed_kwh", "watt hours"),
      Refused("A,0,60,1,0,1", "max_kw", "0"),
      Refused("A,0,60,1,-150,1", "max_kw", "-150"),
      Refused("A,0,60,1,150000,1", "max_kw", "watts"),
      Refused("A,0,60,1,150,0", "efficiency", "0"),
      Refused("A,0,60,1,150,1.01", "efficiency", "1.01"),
      Refused("A,0,60,1,150,NaN", "efficiency", "NaN"),
      Refused("A,0,60,1,150", nil, "5", "6"),
      Refused("A,0,60,1,5,150,1", nil, "7", "6"),
    ])
  func refused(_ refused: Refused) throws {
    let text = "\(Self.header)\nok,0,60,1,150,1\n\(refused.row)\n"
    let error = try #require(throws: StaysFileError.self) { _ = try read(text) }
    #expect(error.line == 3)
    #expect(error.column == refused.column)
    #expect(error.description.hasPrefix("stays.csv, line 3"))
    #expect(error.description.hasSuffix(".") && !error.description.contains("\n"))
    for word in refused.words { #expect(error.description.contains(word), "\(error)") }
  }

  @Test("one bus in two stays at once is refused with both lines; one after the other is not")
  func overlaps() throws {
    let text = "\(Self.header)\nA,0,3600,1,150,1\nB,0,60,1,150,1\n\nA,3599,7200,1,150,1\n"
    let error = try #require(throws: StaysFileError.self) { _ = try read(text) }
    #expect(error.line == 5)
    #expect(error.description.contains("line 2"))
    #expect(error.description.contains("'A'"))
    #expect(try read("\(Self.header)\nA,3600,7200,1,150,1\nA,0,3600,1,150,1\n").count == 2)
    // The stay that covers two others is met by either.
    #expect(throws: StaysFileError.self) {
      try read("\(Self.header)\nA,0,9000,1,150,1\nA,60,120,1,150,1\nA,8000,8100,1,150,1\n")
    }
  }

  @Test("a header without a column names it and the likely misspelling")
  func header() throws {
    let missing = try #require(throws: StaysFileError.self) {
      _ = try read("bus,arival_s,departure_s,energy_needed_kwh,max_kw,efficiency\nA,0,1,1,1,1\n")
    }
    #expect(missing.column == "arrival_s")
    #expect(missing.description.contains("'arival_s'"))
    let twice = try #require(throws: StaysFileError.self) { _ = try read("bus,\(Self.header)\nA,A,0,1,1,1,1\n") }
    #expect(twice.description.contains("twice"))
    let swedish = try #require(throws: StaysFileError.self) {
      _ = try read("bus;arrival_s;departure_s;energy_needed_kwh;max_kw;efficiency\nA;0;1;1,5;1;1\n")
    }
    #expect(swedish.description.contains("semicolons"))
  }

  @Test("a file without anything, without rows, or with an open quote")
  func empty() throws {
    for (text, word) in [
      ("", "empty"), ("\n\n", "empty"), (Self.header + "\n", "no stay"), ("\(Self.header)\n\"A,0", "quote"),
    ] {
      let error = try #require(throws: StaysFileError.self) { _ = try read(text) }
      #expect(error.description.contains(word), "\(error)")
    }
  }

  @Test("a line end inside quotes counts for the lines behind it")
  func lines() throws {
    let error = try #require(throws: StaysFileError.self) {
      _ = try read("\(Self.header)\n\"A\nB\",0,60,1,150,1\nC,0,60,1,150,2\n")
    }
    #expect(error.line == 4)
  }
}

import Testing

@testable import Studies

@Suite("A table of energy cases")
struct EnergyCasesTests {
  static let header =
    "case,vehicle,heating,temperature_c,speed_kmh,hop_m,stops_per_km,dwell_s,passengers,climb_m_per_km,road,heat_scale"

  func read(_ text: String) throws -> EnergyCases { try EnergyCases(bytes: Array(text.utf8), file: "cases.csv") }

  @Test("a full row is computed from what it says, and its parts make the whole")
  func full() throws {
    let cases = try read(
      "\(Self.header)\nA,city-12m,resistance,-10,20,400,1.8,12,15,7,packed-snow,0.8\n")
    let result = try #require(cases.results.first)
    #expect(result.values.allSatisfy { !$0.isAssumed })
    #expect(
      result.values.map(\.text) == [
        "city-12m", "resistance", "-10", "20", "400", "1.8", "12", "15", "7", "packed-snow", "0.8",
      ])
    #expect(result.electricity == result.traction + result.heat + result.other)
    #expect(result.heat > .zero && result.fuelLitresPer100Kilometres == 0)
  }

  @Test("empty cells and absent columns take the class's default and say so")
  func defaults() throws {
    let cases = try read("case,vehicle,temperature_c\nA,coach-13m,\nB,city-12m,-5\n")
    let coach = Dictionary(uniqueKeysWithValues: cases.results[0].values.map { ($0.column, $0) })
    #expect(coach[.temperature]?.text == "-20" && coach[.temperature]?.isAssumed == true)
    #expect(coach[.speed]?.text == "65" && coach[.heatScale]?.text == "1" && coach[.road]?.text == "bare")
    #expect(coach[.vehicle]?.isAssumed == false)
    #expect(cases.results[1].values.filter { !$0.isAssumed }.map(\.column) == [.vehicle, .temperature])
  }

  @Test("every vehicle class has defaults that can be driven")
  func everyClass() throws {
    for vehicle in [
      "midi-9m", "city-12m", "regional-13m", "regional-15m", "articulated-18m", "double-decker", "coach-13m",
    ] {
      let result = try EnergyCaseInput(id: "x", options: [.vehicle: vehicle]).evaluate()
      #expect(!result.flags.contains(.speedUndrivable), "\(vehicle)")
      #expect(result.electricity.kilowattHoursPerKilometre > 0.5, "\(vehicle)")
    }
  }

  @Test("byte order mark, CRLF, quotes, spaces, columns in any order, blank lines, no last line end")
  func dialects() throws {
    let plain = try read("case,vehicle,temperature_c\n\"A, town\",city-12m,-5\n")
    let other = try read("\u{FEFF}temperature_c, vehicle ,case\r\n\r\n -5 ,city-12m,\"A, town\"")
    #expect(plain.results[0].id == "A, town" && other.results[0].id == "A, town")
    #expect(plain.results[0].electricity == other.results[0].electricity)
  }

  @Test("measured values give errors; other columns are passed over and told")
  func measured() throws {
    let cases = try read(
      "case,vehicle,temperature_c,measured_kwh_per_km,remark\nA,city-12m,20,1.0,x\nB,city-12m,20,2.0,\nC,city-12m,20,,\n"
    )
    let model = cases.results[0].electricity.kilowattHoursPerKilometre
    let errors = try #require(cases.errors)
    let expected = [abs(model - 1), abs(model / 2 - 1)].sorted()
    #expect(abs(errors.worst - expected[1]) < 1e-12)
    #expect(abs(errors.median - (expected[0] + expected[1]) / 2) < 1e-12)
    #expect(cases.unusedColumns == ["remark"])
    #expect(cases.results[2].error == nil)
  }

  static let refused: [(text: String, place: String, words: [String])] = [
    ("", "cases.csv:", ["empty", "header"]),
    ("case;vehicle\nA;city-12m\n", "cases.csv:1:", ["comma"]),
    ("case,heating\nA,fuel\n", "cases.csv:1: column vehicle:", ["lacks"]),
    ("case,vehicle,vehicle\nA,city-12m,city-12m\n", "cases.csv:1: column vehicle:", ["twice"]),
    ("case,vehicle,temprature_c\nA,city-12m,-5\n", "cases.csv:1: column temprature_c:", ["temperature_c"]),
    ("case,vehicle,temperature\nA,city-12m,-5\n", "cases.csv:1: column temperature:", ["temperature_c"]),
    ("case,vehicle\nA,city-12m\n\nB,city12\n", "cases.csv:4: column vehicle:", ["city12", "city-12m"]),
    ("case,vehicle\nA,\n", "cases.csv:2: column vehicle:", ["regional-13m"]),
    ("case,vehicle,heating\nA,city-12m,pump\n", "cases.csv:2: column heating:", ["pump", "resistance"]),
    ("case,vehicle,road\nA,city-12m,snow\n", "cases.csv:2: column road:", ["snow"]),
    ("case,vehicle,temperature_c\nA,city-12m,cold\n", "cases.csv:2: column temperature_c:", ["cold", "point"]),
    ("case,vehicle,temperature_c\nA,city-12m,nan\n", "cases.csv:2: column temperature_c:", ["nan"]),
    ("case,vehicle,temperature_c\nA,city-12m,-80\n", "cases.csv:2: column temperature_c:", ["-80", "-50"]),
    ("case,vehicle,speed_kmh\nA,city-12m,\"20,5\"\n", "cases.csv:2: column speed_kmh:", ["20,5", "point"]),
    ("case,vehicle,speed_kmh\nA,city-12m,20,5\n", "cases.csv:2:", ["4 cells", "point"]),
    ("case,vehicle,heat_scale\nA,city-12m,7\n", "cases.csv:2: column heat_scale:", ["7"]),
    ("case,vehicle,passengers\nA,city-12m,-1\n", "cases.csv:2: column passengers:", ["-1"]),
    ("case,vehicle,speed_kmh\nA,city-12m,0\n", "cases.csv:2: column speed_kmh:", ["“0”", "1 to 110 km/h", "give"]),
    (
      "case,vehicle,hop_m,stops_per_km\nA,city-12m,500,3\n", "cases.csv:2: column hop_m:", ["“500” m", "2.00", "333 m"]
    ),
    ("case,vehicle\nA,city-12m\nA,city-12m\n", "cases.csv:3: column case:", ["line 2"]),
    ("case,vehicle\n,city-12m\n", "cases.csv:2: column case:", ["name"]),
    ("case,vehicle\n\"A,city-12m\n", "cases.csv:2:", ["quote"]),
    ("case,vehicle,measured_kwh_per_km\nA,city-12m,0\n", "cases.csv:2: column measured_kwh_per_km:", ["0"]),
  ]

  @Test("what cannot be used is refused by file, line, column and remedy", arguments: refused.indices)
  func refusals(_ index: Int) throws {
    let (text, place, words) = Self.refused[index]
    let error = #expect(throws: EnergyCaseError.self) { try read(text) }
    let sentence = try #require(error).description
    #expect(sentence.hasPrefix(place), "\(sentence)")
    for word in words { #expect(sentence.contains(word), "\(sentence)") }
    #expect(sentence.hasSuffix(".") && !sentence.hasSuffix(".."), "\(sentence)")
  }

  @Test("bytes that are no UTF-8 are refused, not repaired")
  func notText() throws {
    #expect(throws: EnergyCaseError.self) {
      try EnergyCases(bytes: Array("case,vehicle\n".utf8) + [0xE5, 0x2C], file: "latin.csv")
    }
  }

  @Test("options of the command line are named as such")
  func options() throws {
    let error = #expect(throws: EnergyCaseError.self) {
      try EnergyCaseInput(id: "case", options: [.vehicle: "city-12m", .speed: "fast"]).evaluate()
    }
    #expect(try #require(error).description.hasPrefix("--speed: "))
  }

  static let refusedOptions: [(options: [EnergyCaseColumn: String], place: String, words: [String], not: String)] = [
    ([:], "--vehicle: ", ["no vehicle", "city-12m"], "“”"),
    ([.vehicle: "foo"], "--vehicle: ", ["“foo” is unknown: give one of", "midi-9m", "coach-13m"], "nearest"),
    ([.vehicle: "city12"], "--vehicle: ", ["the nearest is “city-12m”"], "no vehicle"),
    ([.vehicle: "city-12m", .heating: "diesel"], "--heating: ", ["give one of heat-pump-co2, "], "elbuss"),
    ([.vehicle: "city-12m", .road: ""], "--road: ", ["empty", "leave the option out"], "unknown"),
    ([.vehicle: "city-12m", .temperature: "nan"], "--temperature: ", ["“nan” is no number"], "outside"),
    ([.vehicle: "city-12m", .speed: "1e9"], "--speed: ", ["“1e9” is no number", "digits"], "outside"),
    ([.vehicle: "city-12m", .speed: "1000000000"], "--speed: ", ["“1000000000” is outside 1 to 110 km/h"], "1e9"),
    ([.vehicle: "city-12m", .passengers: "-1"], "--passengers: ", ["“-1” is outside 0 to 250 persons"], "-1.0"),
    ([.vehicle: "city-12m", .climb: "5000"], "--climb: ", ["“5000” is outside 0 to 100 m/km"], "climb_m"),
    (
      [.vehicle: "city-12m", .stops: "20", .dwell: "3600"], "--dwell: ",
      ["stand for 72000 s", "takes 180 s", "give --stops, --dwell and --speed that go together"], "stops_per_km"
    ), ([.vehicle: "city-12m", .hop: "0"], "--hop: ", ["“0” is outside 20 to"], "stops by"),
    ([.vehicle: "city-12m", .stops: "99999", .hop: "500"], "--stops: ", ["outside 0 to 20 stops by km"], "room"),
    (
      [.vehicle: "city-12m", .stops: "4", .hop: "1000"], "--hop: ",
      ["room for 1.00 stops by km", "--stops asks for “4”", "leave one of the two out", "at most 250 m"], "stops_per_km"
    ),
  ]

  @Test("options that cannot be are refused in the words of whoever typed them", arguments: refusedOptions.indices)
  func refusedOption(_ index: Int) throws {
    let (options, place, words, unwanted) = Self.refusedOptions[index]
    let error = #expect(throws: EnergyCaseError.self) {
      try EnergyCaseInput(id: "case", options: options).evaluate()
    }
    let sentence = try #require(error).description
    #expect(sentence.hasPrefix(place), "\(sentence)")
    for word in words { #expect(sentence.contains(word), "\(sentence)") }
    #expect(!sentence.contains(unwanted), "\(sentence)")
  }

  @Test("a hop with as many stops as it has room for stands, also as rounded; fewer stops than hops stand")
  func stopsWithinHops() throws {
    for (hop, stops) in [("500", "2"), ("333", "3"), ("334", "3"), ("400", "1"), ("1000", "0")] {
      let result = try EnergyCaseInput(
        id: "x", options: [.vehicle: "city-12m", .hop: hop, .stops: stops]
      ).evaluate()
      #expect(result.values.first { $0.column == .stops }?.text == stops)
    }
  }

  @Test("a hop alone holds the stops of the class to what it has room for, and says that they are assumed")
  func hopAlone() throws {
    let long = try EnergyCaseInput(id: "x", options: [.vehicle: "city-12m", .hop: "2000"]).evaluate()
    let stops = try #require(long.values.first { $0.column == .stops })
    #expect(stops.text == "0.5" && stops.isAssumed)
    #expect(long.values.first { $0.column == .hop }?.text == "2000")
    let both = try EnergyCaseInput(
      id: "x", options: [.vehicle: "city-12m", .hop: "2000", .stops: "0.5"]
    ).evaluate()
    #expect(long.electricity == both.electricity)
  }

  @Test("heat scale 0 leaves heating out and claims no temperature; in mild weather there is nothing to leave out")
  func unheated() throws {
    let cold = try EnergyCaseInput(id: "x", options: [.vehicle: "city-12m", .heatScale: "0"]).evaluate()
    #expect(cold.cabinTemperature == nil && cold.flags == [.unheated])
    #expect(cold.heat == .zero && cold.electricityAtPlanningScale > cold.electricity)
    let mild = try EnergyCaseInput(
      id: "x", options: [.vehicle: "city-12m", .heatScale: "0", .temperature: "22"]
    ).evaluate()
    #expect(mild.cabinTemperature?.celsius == 22 && mild.flags.isEmpty)
    let heated = try EnergyCaseInput(id: "x", options: [.vehicle: "city-12m", .heatScale: "0.5"]).evaluate()
    #expect(heated.cabinTemperature?.celsius == 18 && !heated.flags.contains(.unheated))
  }
}

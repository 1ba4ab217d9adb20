import Electrification
import Quantities
import Studies
import Testing
import Timetables

@Suite("Reading study.yml")
struct StudyReaderTests {
  @Test("a feed alone is a study: every key has a default")
  func defaults() throws {
    let study = try Study(yaml: "feed: x.zip\n", file: "study.yml")
    #expect(study.feed == "x.zip")
    #expect(study.name == "x.zip")
    #expect(study.language == .swedish)
    #expect(study.contract.start.description == "2029-12-10")
    #expect(study.villages.rule == nil)
    #expect(study.depots.isEmpty)
  }

  @Test("every section is read, with units")
  func whole() throws {
    let study = try Study(
      yaml: """
        study: Test
        feed: feed
        language: en
        date: 2030-02-05
        traffic: {lines: ["1", 45], without: ["2"], types: {715: bus, 3: other}}
        areas: {file: kommuner.geojson, name: kommunnamn}
        contract: {start: 2029-12-15, years: 10, extension: 2 a, current-ends: 2029-12-14, nuts: SE322}
        lots: [{id: LOT-0001, name: Stad, lines: ["1"]}]
        vehicles:
          default: regional-13m
          spare: 12.5 %
          classes: {city-12m: ["1", "6"]}
          figures: {city-12m: {curb_mass: 20000, gross_limit: 28000, u_value: 3.5}}
        passengers: {mean: {city-12m: 17.5}, by-day-part: {morning-peak: 1.8, weekend: 0}}
        depots:
          - {name: Öst, at: [63.17, 14.69], grid-limit: 2.4 MW, tariff: H60, parking: indoor, room: 40}
          - {name: Väst, stop: s1}
        villages: {find: named, farthest-pull: 30 km, stops: [By], power: 50 kW}
        blocks: {from: built, layover: 7 min, detour-factor: 1.25, town-speed: 25 km/h, road-speed: 70 km/h}
        energy: {heating: heat-pump-co2, heating-of: {city-12m: resistance}, road: ice, heat-scale: 0.75}
        climate:
          design-day: -30 Cel
          design-percentile: 98.5 %
          mild-day: mild-day
          stations: [{name: Sveg, file: [a.csv, b.csv], height: 0.36 km, at: [62.05, 14.41]}, {file: c.csv}]
          from: 2011-01-01
          to: 2025-12-31
          lapse: -5 K/km
          synthetic-year: "124030"
        heights: [a.tif, tiles]
        battery: {chemistry: nmc, warranted-health: 75 %, largest: {city-12m: 0.5 MWh}}
        charging: {power: 100 kW, efficiency: 90 %, preheat: 1.5 h, margin: 5 %}
        resilience: {critical-loads: [{name: Vattenverk, power: 30 kW}]}
        parameters: {cabin.set-point: 17}
        """, file: "study.yml")
    #expect(study.traffic.lines == ["1", "45"])
    #expect(study.traffic.kinds == [715: .bus, 3: .other])
    #expect(study.areas == Study.AreaFile(path: "kommuner.geojson", nameProperty: "kommunnamn"))
    #expect(study.contract.extensionMonths == 24)
    #expect(study.vehicles.classOfLine == ["1": "city-12m", "6": "city-12m"])
    #expect(study.vehicles.spareShare == 0.125)
    #expect(study.vehicles.figuresOfClass["city-12m"]?.map(\.name) == ["curb_mass", "gross_limit", "u_value"])
    #expect(try study.vehicles.vehicle("city-12m").curbMassKilograms == 20_000)
    #expect(try study.vehicles.vehicle("coach-13m").listChanges().isEmpty)
    #expect(study.passengers.meanOfClass == ["city-12m": 17.5] && study.passengers.load[.morningPeak] == 1.8)
    #expect(study.passengers.load[.weekend] == 0 && study.passengers.load[.midday] == PassengerLoad.defaults[.midday])
    #expect(study.depots[0].gridLimit == Power(kilowatts: 2400))
    #expect(study.depots[1].stop == "s1")
    #expect(study.blocks.layover == TimeSpan(minutes: 7))
    #expect(study.climate.designDay == .constant(Temperature(celsius: -30)))
    #expect(
      study.climate.designPercentile == 0.985
        && study.climate.stations.map(\.files) == [["a.csv", "b.csv"], ["c.csv"]])
    #expect(study.climate.stations[0].heightMetres == 360 && study.climate.stations[0].coordinate?.latitude == 62.05)
    #expect(study.climate.stations[1].name == nil && study.climate.kelvinPerKilometre == -5)
    #expect(study.climate.first?.description == "2011-01-01" && study.climate.syntheticYear == .of("124030"))
    #expect(study.heights == ["a.tif", "tiles"])
    #expect(study.battery.largestOfClass["city-12m"] == Energy(kilowattHours: 500))
    #expect(study.charging.preheatMinutes == 90)
    #expect(study.parameters.map(\.name) == ["cabin.set-point"])
  }

  @Test(
    "what is wrong is said with line and column, and what to do",
    arguments: [
      ("feed: a\ntraffic: {types: {bus: 715}}\n", "study.yml:2:19", "bus in traffic.types is no route_type"),
      ("feed: a\ntraffic: {types: {715: buss}}\n", "study.yml:2:24", "did you mean bus"),
      ("feed: a\nareas: {name: a}\n", "study.yml:2:8", "areas needs the key file"),
      ("feed: a\nvehicels: {}\n", "study.yml:2:1", "unknown key vehicels: did you mean vehicles"),
      ("feed: a\ncharging:\n  powr: 3 kW\n", "study.yml:3:3", "in charging: did you mean power"),
      ("feed: a\ncharging:\n  power: 150 kWh\n", "study.yml:3:10", "kWh does not count this: give it like 150 kW"),
      ("feed: a\ncharging:\n  power: 150\n", "study.yml:3:10", "a number with a decimal point, a space and a unit"),
      ("feed: a\ncharging:\n  power: 1,5 MW\n", "study.yml:3:10", "decimal point"),
      ("feed: a\ncharging:\n  efficiency: 30 %\n", "study.yml:3:15", "outside 50 to 100 %"),
      ("feed: a\ndate: 2030-02-30\n", "study.yml:2:7", "no date"),
      ("feed: a\nlanguage: svenska\n", "study.yml:2:11", "unknown"),
      ("feed: a\nvehicles: {default: city-13m}\n", "study.yml:2:21", "did you mean city-12m"),
      (
        "feed: a\nvehicles: {figures: {city-13m: {curb_mass: 14200}}}\n", "study.yml:2:22",
        "unknown key city-13m in vehicles.figures: did you mean city-12m"
      ),
      (
        "feed: a\nvehicles: {figures: {city-12m: {curb_mas: 14200}}}\n", "study.yml:2:33",
        "vehicles.figures.city-12m: No parameter is called “curb_mas”; the nearest is “curb_mass”."
      ),
      (
        "feed: a\nvehicles: {figures: {city-12m: {curb_mass: 142}}}\n", "study.yml:2:33",
        "“curb_mass” is outside 5000.0 to 30000.0 kg, the range"
      ), ("feed: a\nvehicles: {figures: {city-12m: {curb_mass: 14200 kg}}}\n", "study.yml:2:44", "no unit"),
      ("feed: a\nvehicles: {figures: {city-12m: {passengers: 20}}}\n", "study.yml:2:33", "passengers: mean: city-12m"),
      ("feed: a\nvehicles: {figures: {city-12m: 14200}}\n", "study.yml:2:32", "needs keys with values"),
      (
        "feed: a\nvehicles: {figures: {city-12m: {u_value: 3, curb_mass: 19500}}}\n", "study.yml:2:45",
        "“curb_mass” (19500.0) must be smaller than “gross_limit” (19500.0)"
      ),
      (
        "feed: a\nparameters: {case.village-from: 39, case.village-to: 36}\n", "study.yml:2:37",
        "parameters: “case.village-from” (39.0) must be smaller than “case.village-to” (36.0)"
      ),
      ("feed: a\nvehicles: {classes: {city-12m: [\"1\"], coach-13m: [\"1\"]}}\n", "study.yml:2", "two vehicle classes"),
      ("feed: a\npassengers: {means: {}}\n", "study.yml:2:14", "in passengers: did you mean mean"),
      ("feed: a\npassengers: {mean: {city-12: 9}}\n", "study.yml:2:21", "did you mean city-12m"),
      ("feed: a\npassengers: {mean: {city-12m: 201}}\n", "study.yml:2:31", "outside 0 to 200"),
      ("feed: a\npassengers: {mean: {city-12m: 12 persons}}\n", "study.yml:2:31", "which is no number"),
      ("feed: a\npassengers: {by-day-part: {morning-peek: 2}}\n", "study.yml:2:28", "morning-peak"),
      ("feed: a\npassengers: {by-day-part: {midday: 4}}\n", "study.yml:2:28", "outside 0.0 to 3.0"),
      (
        "feed: a\npassengers: {mean: {city-12m: 150}, by-day-part: {midday: 2}}\n", "study.yml:2:13",
        "150 persons in city-12m times 2 in the part midday of the day, more than the 250"
      ), ("feed: a\ndepots: [{name: X}]\n", "study.yml:2:10", "needs either `stop"),
      ("feed: a\ndepots: [{name: X, stop: a}, {name: X, stop: b}]\n", "study.yml:2:30", "stands twice"),
      (
        "feed: a\nlots: [{id: A, lines: [\"7\", \"8\"]}, {id: B, lines: [\"7\"]}]\n", "study.yml:2:52",
        "the line 7 stands in the lot A and in the lot B: keep it in one"
      ), ("feed: a\nlots: [{id: A, lines: [\"7\", \"7\"]}]\n", "study.yml:2:29", "lot A names the line 7 twice"),
      ("feed: a\nparameters: {cabin.set-pint: 18}\n", "study.yml:2:14", "cabin.set-point"),
      ("feed: a\nparameters: {cabin.set-point: 99}\n", "study.yml:2:14", "cabin.set-point"),
      ("feed: a\nclimate: {design-day: froson-2024-01-06}\n", "study.yml:2:23", "did you mean froson-2024-01-05"),
      ("feed: a\nclimate: {design-day: -25}\n", "study.yml:2:23", "is -25 without a unit: write -25 Cel"),
      ("feed: a\nclimate: {from: 2020-01-01}\n", "study.yml:2:17", "name climate.stations, or leave from out"),
      ("feed: a\nclimate: {to: 2020-12-31}\n", "study.yml:2:15", "name climate.stations, or leave to out"),
      ("feed: a\nclimate: {design-day: -80 Cel}\n", "study.yml:2:23", "outside -50 to 45 Cel"),
      ("feed: a\nclimate: {design-percentil: 99 %}\n", "study.yml:2:11", "did you mean design-percentile"),
      ("feed: a\nclimate: {design-percentile: 99 %}\n", "study.yml:2:30", "needs measured days"),
      ("feed: a\nclimate: {design-percentile: 99, stations: [{file: a}]}\n", "study.yml:2:30", "such as 10 %"),
      ("feed: a\nclimate: {design-percentile: 1 %, stations: [{file: a}]}\n", "study.yml:2:30", "outside 50 %"),
      ("feed: a\nclimate: {stations: [{name: Sveg}]}\n", "study.yml:2:22", "needs the key file"),
      ("feed: a\nclimate: {stations: [{file: a, heigth: 3 m}]}\n", "study.yml:2:32", "did you mean height"),
      ("feed: a\nclimate: {stations: [{file: a, height: 300}]}\n", "study.yml:2:40", "such as 376 m"),
      ("feed: a\nclimate: {lapse: -6.5}\n", "study.yml:2:18", "such as -6.5 K/km"),
      ("feed: a\nclimate: {from: 2020-01-01, to: 2019-12-31}\n", "study.yml:2:33", "turn them round"),
      ("feed: a\nclimate: {synthetic-year: froson}\n", "study.yml:2:27", "unknown"),
      ("feed: &f a\nstudy: *f\n", "study.yml:1", "anchors"),
      ("feed: a\nfeed: b\n", "study.yml:", "feed stands twice"),
      ("feed: a\n  b: c\n", "study.yml:2", "no YAML"),
      ("feed: [a, b]\n", "study.yml:1:7", "one value"), ("study: x\n", "study.yml:", "has no key feed"),
      ("", "study.yml:", "is empty"), ("- a\n", "study.yml:1:1", "needs keys with values"),
      ("feed: a\ntraffic: {lines: [\"\"]}\n", "study.yml:2:19", "has no value"),
      ("feed: a\ndepots: [{name: \" \", stop: a}]\n", "study.yml:2:17", "has no value"),
    ])
  func refused(_ row: (String, String, String)) {
    let error = #expect(throws: StudyError.self) { _ = try Study(yaml: row.0, file: "study.yml") }
    let text = error?.description ?? ""
    #expect(text.hasPrefix(row.1), "\(text)")
    #expect(text.contains(row.2), "\(text)")
    #expect(text.hasSuffix(".") && !text.contains("\n"), "\(text)")
  }

  @Test("values that must stand in order may be given in any: all of them count together")
  func order() throws {
    for text in ["from: 12, traction.regeneration-fade-to: 15", "to: 15, traction.regeneration-fade-from: 12"] {
      let study = try Study(yaml: "feed: a\nparameters: {traction.regeneration-fade-\(text)}\n", file: "s.yml")
      #expect(Set(study.parameters.map(\.value)) == [12, 15])
    }
  }

  @Test("nesting without end is refused, and does not end the program")
  func deep() {
    #expect(throws: StudyError.self) {
      _ = try Study(yaml: "feed: " + String(repeating: "[", count: 200_000), file: "s.yml")
    }
    #expect(throws: StudyError.self) {
      _ = try Study(
        yaml: "feed: " + String(repeating: "[", count: 900) + String(repeating: "]", count: 900), file: "s.yml")
    }
  }

  @Test("scalars are taken as they are written: no is a word, 010 is ten")
  func scalars() throws {
    let study = try Study(yaml: "feed: no\ntraffic: {lines: [yes, 010, 1e3, 12:30]}\n", file: "s.yml")
    #expect(study.feed == "no")
    #expect(study.traffic.lines == ["yes", "010", "1e3", "12:30"])
  }
}

import Foundation
import Quantities
import Surroundings
import Testing

@testable import Studies

@Suite("The weather of a study")
struct StudyClimateTests {
  private func run(_ yaml: String, feed: [String: String] = SmallFeed.shuttle) throws -> StudyResult {
    var study = try Study(yaml: "feed: \(try SmallFeed.folder(feed))\n" + yaml, file: "study.yml")
    study.uncertainty.isOn = false
    return try StudyRun.run(study, programVersion: "0", studyHash: nil)
  }

  /// Day number n after New Year 2023 has −n/10 °C, and each of its hours: the later, the colder.
  private func falling(_ date: CalendarDate, _ hour: Int) -> Double? {
    -Double(date.dayNumber - (CalendarDate("2023-01-01")?.dayNumber ?? 0)) / 10
  }

  @Test("without a station: the synthetic year, marked as an assumption wherever it is used")
  func synthetic() throws {
    let result = try run("")
    let year = try #require(result.year)
    #expect(year.isSynthetic && result.climate?.isSynthetic == true)
    #expect(result.designDay.name == "froson-2024-01-05", "the built-in design day stays")
    #expect(result.climate?.isDesignDayOfStations == false)
    for name in ["energy.year", "consumption.winter", "climate.year", "temperature.winter", "temperature.year"] {
      let finding = try #require(result.findings.find(name))
      #expect(finding.provenance.method == "year-synthetic")
      #expect(finding.provenance.parameters.contains { $0.name == "climate.synthetic-year" && $0.isAssumption })
    }
    #expect(result.findings.find("climate.year")?.value.description == "synthetic-134110")
    #expect(result.assumptions.contains { $0.name == "climate.synthetic-year" && $0.isAssumption })
    let caution = try #require(result.cautions.first { $0.english.contains("made up from monthly means") })
    #expect(caution.swedish.contains("konstruerat år") && caution.swedish.contains("märkta ”antaget år”"))
    #expect(caution.english.contains("electricity a year") && caution.english.contains("“assumed year”"))
    #expect(!caution.english.contains("P99"), "no days are drawn from it here")
    #expect(result.obstacles.contains { $0.code == "CLIMATE-YEAR" })
    let written = result.drafting.draft.sections.flatMap(\.requirements)
    let information = try #require(written.first { $0.uid == "TRA-11" })
    let said = try #require(information.texts.find("sv"))
    #expect(said.contains("konstruerat ur månadsmedel för Östersund-Frösön") && said.contains("ett antagande"))
    #expect(!said.contains("synthetic-"), "a code is no word")
    #expect(information.evidence.contains { $0.figure == "climate.year" && $0.value == "synthetic-134110" })
    #expect(!written.contains { $0.uid == "EKO-03" }, "no mandatory figure rests on a synthetic year")
    #expect(result.climate?.stations[0].coldDay == nil, "its coldest days are not known")
  }

  @Test("another place's synthetic year, or none; and none near, which is said")
  func syntheticChoice() throws {
    let sveg = try run("climate: {synthetic-year: \"124030\"}\n")
    #expect(sveg.findings.find("climate.year")?.value.description == "synthetic-124030")
    let none = try run("climate: {synthetic-year: none}\n")
    #expect(none.year == nil && none.climate == nil && none.findings.find("energy.year") == nil)
    #expect(none.cautions.contains { $0.english.contains("chooses no made-up year (climate.synthetic-year: none)") })
    #expect(!none.cautions.contains { $0.english.contains("is near") })
    var tables = SmallFeed.shuttle
    tables["stops.txt"] = "stop_id,stop_name,stop_lat,stop_lon\nstad,Stad,-1.28,36.82\nby,By,-1.14,36.93\n"
    let nairobi = try run("", feed: tables)
    #expect(
      nairobi.year == nil && nairobi.cautions.contains { $0.english.contains("no place with known normals is near") })
  }

  @Test("a design day by percentile is a real day of the station, by rank of its service hours")
  func percentile() throws {
    let file = try SmallStation.write(from: "2022-12-31", to: "2024-01-01", celsius: falling)
    let result = try run(
      "climate: {design-percentile: 99 %, stations: [{name: Berget, file: \(file)}], from: 2023-01-01, to: 2023-12-30}\n"
    )
    // The shuttle runs on weekdays: 260 of the 364 days. One in a hundred of them is the third coldest: 27 December 2023.
    #expect(result.designDay.name == "Berget, 2023-12-27", "\(result.designDay.name)")
    #expect(abs(result.designDay.mean.celsius - -36.0) < 0.05, "\(result.designDay.mean)")
    #expect(result.climate?.isDesignDayOfStations == true)
    #expect(result.findings.find("temperature.design")?.value.number == -36)
    #expect(result.inputs.contains { $0.name == "smhi-opendata_1_134110.csv" && $0.sha256.count == 64 })
    let used = try #require(result.assumptions.first { $0.name == "climate.station.134110" })
    #expect(!used.isAssumption && used.value == "2023-01-01 to 2023-12-30" && used.source.contains("0 hours missing"))
    let chosen = try #require(result.assumptions.first { $0.name == "climate.design-percentile" })
    #expect(chosen.source.contains("among 260 service days"), "\(chosen.source)")
    // Half of the days are not colder than the median.
    let median = try run(
      "climate: {design-percentile: 50 %, stations: [{file: \(file)}], from: 2023-01-01, to: 2023-12-30}\n")
    #expect(abs(median.designDay.mean.celsius - -18.2) < 0.3, "\(median.designDay.mean)")
    #expect(median.designDay.name.hasPrefix("Frösön, "))
  }

  @Test("two stations: each block takes the nearest one's readings of one real date")
  func stations() throws {
    var tables = SmallFeed.shuttle
    tables["stops.txt"]? += "sveg,Sveg,62.03,14.36\nlill,Lill,62.15,14.40\n"
    tables["routes.txt"]? += "q,50,700\n"
    tables["trips.txt"]? += (7..<12).map { "q,s,q\($0)\n" }.joined()
    tables["stop_times.txt"]? += (7..<12).map {
      "q\($0),\($0):00:00,\($0):00:00,sveg,1,0\nq\($0),\($0):30:00,\($0):30:00,lill,2,15000\n"
    }.joined()
    let froson = try SmallStation.write(from: "2022-12-31", to: "2024-01-01") { date, _ in
      date.description == "2023-02-01" ? -25 : -10
    }
    let sveg = try SmallStation.write(
      id: "124030", name: "Sveg", latitude: 62.05, longitude: 14.41, from: "2022-12-31", to: "2024-01-01"
    ) { date, _ in date.description == "2023-02-01" ? -35 : -10 }
    let yaml =
      "climate: {design-percentile: 99.9 %, from: 2023-01-01, to: 2023-12-30, stations: [{file: \(froson)}, {file: \(sveg)}]}\n"
    let result = try run(yaml, feed: tables)
    #expect(result.designDay.name == "Frösön + 1, 2023-02-01")
    let (north, south) = (
      try #require(result.blocks.first { $0.lines == ["40"] }), try #require(result.blocks.first { $0.lines == ["50"] })
    )
    // What each block takes is what it takes in a study of one even temperature.
    func even(_ celsius: Int) throws -> StudyResult { try run("climate: {design-day: \(celsius) Cel}\n", feed: tables) }
    let (at25, at35) = (try even(-25), try even(-35))
    for (block, even) in [(north, at25), (south, at35)] {
      let expected = try #require(even.blocks.first { $0.lines == block.lines }?.designEnergy)
      #expect(abs(block.designEnergy / expected - 1) < 1e-9, "\(block.lines)")
    }
    #expect(result.designDay.mean < Temperature(celsius: -25) && result.designDay.mean > Temperature(celsius: -35))
    #expect(result.year?.lines.map(\.station) == ["Frösön", "Sveg"])
    #expect(result.climate?.stations.map(\.lines) == [1, 1])
  }

  @Test("a line above its station is colder by the lapse rate, where its ground is known")
  func lapse() throws {
    let station = try SmallStation.write(height: 300, from: "2022-12-31", to: "2024-01-01") { _, _ in -10 }
    let ground = try PlainTIFF.write(west: 14.5, north: 63.4, pixel: 0.01, columns: 40, rows: 30) { _, _ in 800 }
    let yaml = "climate: {stations: [{file: \(station)}], from: 2023-01-01, to: 2023-12-30}\n"
    let plain = try #require(try run(yaml).year)
    let high = try #require(try run(yaml + "heights: \(ground)\n").year)
    #expect(plain.lines[0].shiftKelvin == 0)
    #expect(abs(high.lines[0].shiftKelvin - -3.25) < 1e-9)
    #expect(abs(high.meanTemperature.celsius - -13.25) < 1e-6 && abs(plain.meanTemperature.celsius - -10) < 1e-6)
    let moved = try run(
      "climate: {lapse: 4 K/km, stations: [{file: \(station), height: 550 m}], from: 2023-01-01, to: 2023-12-30}\nheights: \(ground)\n"
    )
    #expect(abs(try #require(moved.year).lines[0].shiftKelvin - 1) < 1e-9)
    #expect(moved.assumptions.contains { $0.name == "climate.lapse" && $0.value == "4" && $0.isAssumption })
  }

  @Test("gaps: few hours are filled in and counted, days with longer ones left out, and said")
  func gaps() throws {
    let file = try SmallStation.write(from: "2022-12-31", to: "2024-01-01") { date, hour in
      let day = date.parts.day
      if day == 5 && (8..<10).contains(hour) { return nil }
      if day == 10 && (8..<16).contains(hour) { return nil }
      return -5
    }
    let result = try run("climate: {stations: [{file: \(file)}], from: 2023-01-01, to: 2023-12-30}\n")
    let station = try #require(result.climate?.stations.first)
    #expect(station.missingHours == 12 * 8 && station.filledHours == 12 * 2)
    #expect(station.incompleteDays == 9, "the tenths that are weekdays")
    #expect(result.cautions.contains { $0.english.contains("lacks hours: 9 of 260 service days") })
    #expect(result.cautions.contains { $0.english.contains("covers 1 of the at least 10 years") })
    #expect(result.findings.find("climate.year")?.value.description == "smhi-134110-2023-2023")
  }

  @Test("readings of a part of the year make no year, no day in a hundred and no share of days, which is said")
  func partOfAYear() throws {
    let file = try SmallStation.write(from: "2022-12-01", to: "2023-03-31") { _, hour in -Double(hour) }
    let period = "from: 2022-12-05, to: 2023-03-25"
    let result = try run("climate: {stations: [{file: \(file)}], \(period)}\n")
    #expect(result.year == nil && result.climate?.stations[0].coldDay == nil)
    #expect(result.climate?.stations[0].lines == 1, "the lines take it without a year too")
    #expect(result.cautions.contains { $0.english.contains("knows 111 of the year's 365 days, and at least 347") })
    #expect(
      result.cautions.contains { $0.english.contains("covers 111 days (2022-12-05 to 2023-03-25) and not a year") })
    #expect(!result.cautions.contains { $0.swedish.contains("av de minst 10 år") })
    let error = #expect(throws: StudyError.self) {
      try run("climate: {design-percentile: 90 %, stations: [{file: \(file)}], \(period)}\n")
    }
    let said = error.map { "\($0)" } ?? ""
    #expect(said.contains("smhi-opendata_1_134110.csv: climate.design-percentile"), "\(said)")
    #expect(said.contains("111 of the year's 365 days in the period 2022-12-05 to 2023-03-25"), "\(said)")
    #expect(said.contains("give whole years") && said.contains("or choose climate.design-day"), "\(said)")
  }

  @Test("a few unknown days are filled in and said; more than 5 % of the year make no year")
  func unknownDays() throws {
    func withoutJanuary(to last: Int) throws -> StudyResult {
      let file = try SmallStation.write(from: "2022-12-31", to: "2024-01-01") { date, _ in
        date.parts.month == 1 && date.parts.day <= last && date.parts.year == 2023 ? nil : -5
      }
      return try run("climate: {stations: [{file: \(file)}], from: 2023-01-01, to: 2023-12-31}\n")
    }
    let few = try withoutJanuary(to: 10)
    #expect(few.year?.daysKnown == 355)
    #expect(few.cautions.contains { $0.english.contains("filled in: 10 of the year's 365 days lack hours") })
    let many = try withoutJanuary(to: 28)
    #expect(many.year == nil)
    #expect(many.cautions.contains { $0.english.contains("knows 337 of the year's 365 days") })
  }

  @Test("a station far from its lines is said, with the distance")
  func far() throws {
    func at(_ place: String) throws -> StudyResult {
      let file = try SmallStation.write(from: "2022-12-31", to: "2024-01-01") { _, _ in 1 }
      return try run("climate: {stations: [{file: \(file), at: \(place)}], from: 2023-01-01, to: 2023-12-31}\n")
    }
    let near = try at("[63.2, 14.5]")
    #expect(try #require(near.climate?.stations[0].farthest).kilometres < 15)
    #expect(!near.cautions.contains { $0.english.contains("the winter may be another") })
    let malmö = try at("[55.6, 13.0]")
    let distance = try #require(malmö.climate?.stations[0].farthest).kilometres
    #expect(abs(distance - 855) < 15, "\(distance)")
    #expect(
      malmö.cautions.contains {
        $0.english.contains("Frösön lies \(Int(distance.rounded())) km from the farthest of the lines")
      })
  }

  @Test("whole years with hourly readings are found: not the half year at either end, not the sparse decades")
  func wholeYears() throws {
    let file = try SmallStation.write(from: "2019-01-01", to: "2023-06-30") { date, hour in
      date.parts.year < 2021 ? ([6, 12, 18].contains(hour) ? 1 : nil) : 1
    }
    let result = try run("climate: {stations: [{file: \(file)}]}\n")
    #expect(result.climate?.first.description == "2021-01-01" && result.climate?.last.description == "2022-12-31")
    let error = #expect(throws: (any Error).self) {
      try run("climate: {stations: [{file: \(file)}], from: 2019-02-01, to: 2020-12-31}\n")
    }
    let said = error.map { "\($0)" } ?? ""
    #expect(said.contains("too few for hourly statistics") && said.contains("begin in 2021"), "\(said)")
  }

  @Test("station files that do not belong together, or twice, are refused by name")
  func refused() throws {
    let one = try SmallStation.write(from: "2023-01-01", to: "2023-01-02") { _, _ in 1 }
    let other = try SmallStation.write(id: "124030", name: "Sveg", from: "2023-01-01", to: "2023-01-02") { _, _ in 1 }
    for (stations, words) in [
      ("[{file: [\(one), \(other)]}]", "a station's files belong together"),
      ("[{file: \(one)}, {file: \(one)}]", "the station 134110 is named twice"),
      ("[{file: \(one)}]", "has no whole year of hourly readings"),
      ("[{file: /nowhere/smhi.csv}]", "/nowhere/smhi.csv"),
    ] {
      let error = #expect(throws: (any Error).self) { try run("climate: {stations: \(stations)}\n") }
      let said = error.map { "\($0)" } ?? ""
      #expect(said.contains(words), "\(said)")
    }
  }
}

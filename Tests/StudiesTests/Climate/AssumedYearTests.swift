import Foundation
import Quantities
import Testing

@testable import Studies

@Suite("A year made up from monthly means")
struct AssumedYearTests {
  private func run(_ yaml: String) throws -> StudyResult {
    let path = try SmallFeed.folder(SmallFeed.shuttle)
    let study = try Study(yaml: "feed: \(path)\nuncertainty: {draws: 100}\n" + yaml, file: "study.yml")
    return try StudyRun.run(study, programVersion: "0", studyHash: nil)
  }

  private func sentence(_ result: StudyResult) -> Caution? {
    result.cautions.first { $0.english.contains(AssumedYear.mark(in: .english)) }
  }

  @Test("without a station climate, year and drawn days say alike that it is assumed, and the caution names each kind")
  func assumed() throws {
    let result = try run("energy: {heating: heat-pump-co2+fuel}\n")
    #expect(result.isYearAssumed && result.year?.fuel != nil)
    #expect(result.climate?.isSynthetic == true && result.year?.isSynthetic == true)
    #expect(result.certainty?.year?.isSynthetic == true)
    let caution = try #require(sentence(result))
    for (swedish, english) in [
      ("el per år", "electricity a year"), ("medeltemperatur", "mean temperatures"),
      ("medel för december–februari", "the mean of December to February"),
      ("värmarbränsle och dess utsläpp", "heater fuel and its emissions"),
      ("P99 med ±", "P99 of the year with their ±"),
      ("turer, omlopp och linjer", "trips, blocks and lines"),
      ("batteriet för 99 trafikdygn av 100", "the battery for 99 service days of 100"),
      ("omloppsdygn per vinter", "block-days a winter"),
      ("var tionde vagndag överskrider", "one bus-day in ten exceeds"),
      ("ett antagande", "an assumption"), ("Östersund-Frösön", "Östersund-Frösön"),
      ("”antaget år”", "“assumed year”"), ("climate.stations", "climate.stations"),
    ] {
      #expect(caution.swedish.contains(swedish), "\(swedish)")
      #expect(caution.english.contains(english), "\(english)")
    }
  }

  @Test("the caution names no fuel where none is burnt")
  func withoutFuel() throws {
    let result = try run("energy: {heating: resistance}\n")
    #expect(result.year != nil && result.year?.fuel == nil)
    #expect(try #require(sentence(result)).english.contains("fuel") == false)
  }

  @Test("with a station nothing is assumed of the year, and nothing says so")
  func measured() throws {
    let file = try SmallStation.write(from: "2022-12-31", to: "2024-01-01") { date, _ in
      -Double(date.dayNumber % 20)
    }
    let result = try run("climate: {stations: [{file: \(file)}], from: 2023-01-01, to: 2023-12-30}\n")
    #expect(result.certainty?.year?.isSynthetic == false && result.year?.isSynthetic == false)
    #expect(!result.isYearAssumed && sentence(result) == nil)
  }

  @Test("without a year nothing is assumed of it")
  func none() throws {
    let result = try run("climate: {synthetic-year: none}\n")
    #expect(!result.isYearAssumed && result.certainty?.year == nil && sentence(result) == nil)
  }
}

import Findings
import Quantities

@testable import Reports
@testable import Studies

extension SampleStudy {
  private static func duration(colderBy kelvin: Double) -> [(hours: Double, celsius: Double)] {
    var points: [(hours: Double, celsius: Double)] = []
    for step in 0...100 {
      let celsius: Double = -30 + Double(step) * 0.58 - kelvin
      points.append((Double(step) * 73, celsius))
    }
    return points
  }

  private static func station(_ number: Int, _ name: String, isSynthetic: Bool) -> ClimateResult.Station {
    let colder: Double = 3 * Double(number)
    let cold: Temperature? = isSynthetic ? nil : Temperature(celsius: -21.7 - colder)
    let date: CalendarDate? = isSynthetic ? nil : CalendarDate(dayNumber: 19_362)
    return ClimateResult.Station(
      id: "1341\(number)0", name: name, heightMetres: 376, lines: 3, farthest: Distance(kilometres: 12),
      mean: Temperature(celsius: 4.1), coldDay: cold,
      coldDate: date, hoursBelowMinus20: 120, days: 5470, incompleteDays: 9, missingHours: 141, filledHours: 310,
      uncheckedReadings: 1204, duration: duration(colderBy: colder))
  }

  /// The sample with climate, ground and year: two stations, or a synthetic year.
  func surrounded(isSynthetic: Bool = false, language: Language = .swedish) throws -> StudyResult {
    var sample = self
    sample.isYearAssumed = isSynthetic
    var result = try sample.result(language: language)
    let names = result.lines.map(\.name)
    let stations = ["Frösön", name ?? "Sveg"].prefix(isSynthetic ? 1 : 2)
    result.climate = ClimateResult(
      isSynthetic: isSynthetic, isDesignDayOfStations: !isSynthetic, first: CalendarDate(dayNumber: 14_975),
      last: CalendarDate(dayNumber: 20_453), hours: 5..<25,
      stations: stations.enumerated().map { Self.station($0.offset, $0.element, isSynthetic: isSynthetic) },
      kelvinPerKilometre: -6.5)
    let ground = TerrainResult.Ground([])
    result.terrain = TerrainResult(all: ground, lines: names.map { ($0, ground) })
    func amount(_ litres: Double) -> YearResult.HeaterFuel.Amount {
      YearResult.HeaterFuel.Amount(litres: litres, hvoEmission: litres * 0.476, dieselEmission: litres * 3.233)
    }
    let fuel = YearResult.HeaterFuel(year: amount(31_400), winter: amount(19_800))
    result.year = YearResult(
      isSynthetic: isSynthetic, distance: Distance(kilometres: 500_000), electricity: Energy(kilowattHours: 700_000),
      winterUse: EnergyPerDistance(kilowattHoursPerKilometre: 1.71), fuel: fuel,
      meanTemperature: Temperature(celsius: 4),
      winterTemperature: Temperature(celsius: -7.1), hoursBeyond: 0, daysKnown: 365,
      lines: names.map {
        YearResult.Line(
          name: $0, station: stations[0], shiftKelvin: -0.4, distance: Distance(kilometres: 100_000),
          electricity: Energy(kilowattHours: 140_000), winterUse: nil, fuel: nil)
      })
    result.undrivableShare = 0.031
    return result
  }
}

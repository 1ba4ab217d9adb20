import Findings
import Quantities
import Studies

extension StudyTables {
  /// Ground, weather and year by line. Energy and fuel of the year and of December to February count each line's part of empty running and
  /// standing between trips; its kilometres are those of its trips.
  var surroundings: CSV {
    var table = CSV([
      "line", "climb_raw_m_per_km", "climb_m_per_km", "grade_cut_share", "heights_unknown_share", "station",
      "temperature_shift_k", "year_trip_km", "year_with_empty_running_mwh",
      "december_february_with_empty_running_kwh_per_trip_km", "year_fuel_l_hvo",
      "december_february_fuel_l_hvo", "year_fuel_hvo_kg_co2e",
      "december_february_fuel_hvo_kg_co2e", "year_fuel_diesel_kg_co2e", "december_february_fuel_diesel_kg_co2e",
      "year_assumed",
    ])
    let grounds = Dictionary((result.terrain?.lines ?? []).map { ($0.name, $0.ground) }) { first, _ in first }
    let years = Dictionary((result.year?.lines ?? []).map { ($0.name, $0) }) { first, _ in first }
    for line in result.lines {
      let scope = FindingScope.line(line.name)
      let (ground, year) = (grounds[line.name], years[line.name])
      table.add([
        .text(line.name), finding("terrain.climb.raw", scope), finding("terrain.climb", scope),
        rounded(ground.flatMap { $0.hasHeights ? $0.cutShare : nil }, 3), rounded(ground?.unknownShare, 3),
        .text(year?.station ?? ""),
        rounded(year?.shiftKelvin, 2), rounded(year?.distance.kilometres, 0), finding("energy.year", scope),
        finding("consumption.winter", scope), finding("heater.fuel.year", scope),
        finding("heater.fuel.winter", scope), finding("heater.emission.hvo.year", scope),
        finding("heater.emission.hvo.winter", scope), finding("heater.emission.diesel.year", scope),
        finding("heater.emission.diesel.winter", scope),
        result.yearAssumed(hasYear: year != nil),
      ])
    }
    return table
  }

  private func finding(_ name: String, _ scope: FindingScope) -> CSV.Cell {
    result.findings.find(name, scope).map { .raw($0.value.description) } ?? .empty
  }

  private func rounded(_ value: Double?, _ decimals: Int) -> CSV.Cell {
    value.flatMap { RoundedDecimal($0, decimals: decimals) }.map { .raw($0.description) } ?? .empty
  }
}

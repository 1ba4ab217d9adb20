import Electrification
import Quantities
import Timetables

/// Ground, weather and windows as the result gives them.
extension StudyAssembly {
  /// How hilly the lines are; nil where the study names no heights.
  var terrainResult: TerrainResult? {
    guard terrain != nil else { return nil }
    let byName = Dictionary(grouping: trips, by: lineName)
    func ground(_ trips: [StudyTrip]) -> TerrainResult.Ground {
      TerrainResult.Ground(trips.map { ($0.terrain, $0.metres) })
    }
    return TerrainResult(
      all: ground(trips),
      lines: byName.keys.sorted { NaturalOrder.isBefore($0, $1) }.map { ($0, ground(byName[$0] ?? [])) })
  }

  /// The weather of the year; nil where it is not known.
  func climateResult(_ yearResult: YearResult?) -> ClimateResult? {
    guard let climate = year.climate else { return nil }
    var lines: [String: Int] = [:]
    for line in yearResult?.lines ?? [] { lines[line.station, default: 0] += 1 }
    return ClimateResult(
      isSynthetic: climate.isSynthetic, isDesignDayOfStations: designDay != nil, first: climate.period.first,
      last: climate.period.last, hours: climate.period.hours,
      stations: climate.stations.map { station in
        ClimateResult.Station(
          station, lines: lines[station.station.name] ?? 0, isSynthetic: climate.isSynthetic)
      }, kelvinPerKilometre: climate.kelvinPerKilometre)
  }

  /// Share of the timetable windows that cannot be driven as timed, the trip as a whole or three in a row; nil where there is none.
  var undrivableShare: Double? {
    let windows = trips.reduce((all: 0, late: 0)) {
      ($0.all + $1.profile.windows.count, $0.late + $1.profile.flaggedWindows)
    }
    return windows.all > 0 ? Double(windows.late) / Double(windows.all) : nil
  }
}

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
  func climateResult() -> ClimateResult? {
    guard let climate = year.climate else { return nil }
    // Counted on the lines and not on the year's result, which there is not where days are lacking.
    var places = LinePlaces(timetable)
    var lines = [Int](repeating: 0, count: climate.stations.count)
    var farthest = [Distance?](repeating: nil, count: climate.stations.count)
    for trips in Dictionary(grouping: trips, by: lineName).values {
      let place = places.place(of: trips).coordinate
      let station = climate.station(for: place)
      lines[station] += 1
      guard let away = place.map({ climate.stations[station].station.place.greatCircleDistance(to: $0) }) else {
        continue
      }
      farthest[station] = max(farthest[station] ?? away, away)
    }
    return ClimateResult(
      isSynthetic: climate.isSynthetic, isDesignDayOfStations: designDay != nil, first: climate.period.first,
      last: climate.period.last, hours: climate.period.hours,
      stations: climate.stations.enumerated().map { place, station in
        ClimateResult.Station(
          station, lines: lines[place], farthest: farthest[place], isSynthetic: climate.isSynthetic)
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

import Quantities
import Testing

@testable import Timetables

@Suite("Traffic by area")
struct AreaVolumesTests {
  /// South of 63.005 lies Söder; Norr goes on to 63.015; the line goes from 63.00 to 63.02.
  static let areas = Areas(
    names: ["Söder", "Norr"],
    parts: [(0, 62.9, 63.005), (1, 63.005, 63.015)].map { area, south, north in
      Areas.Part(
        area: area,
        rings: [
          [(13.9, south), (14.1, south), (14.1, north), (13.9, north), (13.9, south)].map {
            Coordinate(latitude: $0.1, longitude: $0.0)
          }
        ])
    })

  @Test("kilometres and time are divided at the border, a trip counts wherever it comes") func divided() throws {
    let feed = try SmallFeed.read([
      "stop_times.txt": """
      trip_id,arrival_time,departure_time,stop_id,stop_sequence
      T1,08:00:00,08:00:00,A,1
      T1,08:04:00,08:06:00,B,2
      T1,08:10:00,08:10:00,C,3
      T2,09:00:00,09:00:00,A,1
      T2,09:08:00,09:08:00,C,2
      """
    ])
    let volumes = AreaVolumes(feed, Self.areas)
    let days = 10.0
    func volume(_ area: Int?) -> ScopeVolume? { volumes.byKey[AreaVolumes.Key(area: area, kind: .bus)] }
    let degree = Coordinate(latitude: 63, longitude: 14)
      .greatCircleDistance(to: Coordinate(latitude: 63.01, longitude: 14)).metres
    // Both trips: half a hundredth in Söder, a whole one in Norr, half a one beyond.
    for (area, share) in [(0, 0.5), (1, 1.0), (nil as Int?, 0.5)] {
      #expect(abs((volume(area)?.metres ?? 0) - 2 * share * degree * days) < 1)
      #expect(volume(area)?.trips == 20)
    }
    // T1: 2 min in Söder; in Norr 2 min, 2 min at the stop and 2 min; T2: 2, 4 and 2 min.
    #expect(abs((volume(0)?.seconds ?? 0) - 240 * days) < 0.1)
    #expect(abs((volume(1)?.seconds ?? 0) - 600 * days) < 0.1)
    #expect(abs((volume(nil)?.seconds ?? 0) - 240 * days) < 0.1)
    #expect(volumes.overlapMetres == 0)
  }

  @Test("a leg that was measured along its shape is cut where the shape crosses the border") func shape() throws {
    // The shape goes out to the east first, then north: more of it lies in Söder than of the straight line.
    let feed = try SmallFeed.read([
      "trips.txt": "route_id,service_id,trip_id,shape_id\nR1,S,T1,W\n",
      "shapes.txt": """
      shape_id,shape_pt_lat,shape_pt_lon,shape_pt_sequence
      W,63.00,14.00,1
      W,63.00,14.02,2
      W,63.01,14.02,3
      W,63.01,14.00,4
      """,
      "stop_times.txt": """
      trip_id,arrival_time,departure_time,stop_id,stop_sequence
      T1,08:00:00,08:00:00,A,1
      T1,08:10:00,08:10:00,B,2
      """,
    ])
    let volumes = AreaVolumes(feed, Self.areas)
    let south = volumes.byKey[AreaVolumes.Key(area: 0, kind: .bus)]?.metres ?? 0
    let north = volumes.byKey[AreaVolumes.Key(area: 1, kind: .bus)]?.metres ?? 0
    #expect(abs(south / (south + north) - 0.5) < 0.001)
    #expect(abs(south + north - volumes.total.metres) < 0.01)
    #expect(volumes.total.metres > 10 * 3000)
    #expect(DistanceAudit(feed).total.metresBySource[.shape] != nil)
  }

  @Test("stops without place lie outside, by the way between those that have one") func noPlace() throws {
    let feed = try SmallFeed.read([
      "stops.txt": "stop_id,stop_name,stop_lat,stop_lon\nA,Torget,63.00,14.0\nB,Skolan,,\nC,Byn,63.004,14.0\n"
    ])
    let volumes = AreaVolumes(feed, Self.areas)
    #expect(volumes.byKey[AreaVolumes.Key(area: 0, kind: .bus)]?.metres == volumes.total.metres)
  }

  @Test("the sum over areas and outside is what the audit counts, on a feed that is made at random") func sums() throws
  {
    let feed = try Feed.read(path: demonstrationFeed)
    let squares = (0..<4).map { number in
      let (west, south) = (13.5 + Double(number % 2), 62.5 + Double(number / 2) * 0.6)
      return Areas.Part(
        area: number,
        rings: [
          [(west, south), (west + 1, south), (west + 1, south + 0.6), (west, south + 0.6), (west, south)].map {
            Coordinate(latitude: $0.1, longitude: $0.0)
          }
        ])
    }
    let volumes = AreaVolumes(feed, Areas(names: ["a", "b", "c", "d"], parts: squares))
    let audit = DistanceAudit(feed)
    let metres = volumes.byKey.values.reduce(0) { $0 + $1.metres }
    let seconds = volumes.byKey.values.reduce(0) { $0 + $1.seconds }
    #expect(abs(metres - audit.total.metres) < 1)
    #expect(abs(seconds - audit.total.seconds) < 1)
    #expect(abs(volumes.total.metres - audit.total.metres) < 1)
    #expect(volumes.total.trips == audit.total.trips)
    #expect(volumes.byKey.keys.contains { $0.area == nil })
    #expect(volumes.byKey.keys.count >= 5)
  }
}

import Quantities
import Testing

@testable import Timetables

@Suite("Leg measurer")
struct LegMeasurerTests {
  private let header = "trip_id,arrival_time,departure_time,stop_id,stop_sequence,shape_dist_traveled\n"

  /// The legs of trip T1 over stops A, B and C (1,112 m apart) with these stated distances.
  private func legs(_ stated: [String], _ changes: [String: String?] = [:]) throws -> [Leg] {
    var text = header
    for (row, (stop, distance)) in zip(["A", "B", "C"], stated).enumerated() {
      text += "T1,08:0\(row):00,08:0\(row):00,\(stop),\(row),\(distance)\n"
    }
    var all = changes
    all["stop_times.txt"] = text
    let feed = try SmallFeed.read(all)
    var table = PatternTable(feed)
    let number = table.pattern(of: TripIndex(0))
    return table.patterns[number].legs
  }

  @Test(
    "takes stated lengths in the unit that fits",
    arguments: [
      (["0", "1200", "2700"], 1.0), (["0", "1.2", "2.7"], 1000.0), (["10", "10.75", "11.69"], 1609.344),
    ] as [([String], Double)])
  func stated(_ row: ([String], Double)) throws {
    let legs = try legs(row.0)
    #expect(legs.map(\.source) == [.stated, .stated])
    let first = ((Double(row.0[1]) ?? 0) - (Double(row.0[0]) ?? 0)) * row.1
    #expect(abs(legs[0].metres - first) < 1)
  }

  @Test("replaces an impossible length by the great circle and says so") func replaced() throws {
    let legs = try legs(["0", "300", "2700"])
    #expect(legs.map(\.source) == [.replaced, .stated])
    #expect(legs[0].metres == legs[0].greatCircleMetres)
    #expect(abs(legs[0].metres - 1112) < 1)
  }

  @Test("replaces lengths that go back or stand still") func goingBack() throws {
    #expect(try legs(["0", "4000", "2700"]).map(\.source) == [.stated, .replaced])
    #expect(try legs(["0", "2700", "2700"]).map(\.source) == [.stated, .replaced])
  }

  @Test("lifts a length that is short by rounding to the great circle") func lifted() throws {
    let legs = try legs(["0", "1100", "2700"])
    #expect(legs[0].source == .stated)
    #expect(legs[0].metres == legs[0].greatCircleMetres)
  }

  @Test("takes the great circle where nothing is stated") func great() throws {
    #expect(try legs(["", "", ""]).map(\.source) == [.greatCircle, .greatCircle])
    #expect(try legs(["0", "", "2700"]).map(\.source) == [.greatCircle, .greatCircle])
  }

  @Test("shares the great circle evenly over a stop without place") func withoutPlace() throws {
    let stops = "stop_id,stop_name,stop_lat,stop_lon\nA,a,63.00,14.0\nB,b,,\nC,c,63.02,14.0\n"
    let shared = try legs(["", "", ""], ["stops.txt": stops])
    #expect(shared.map(\.source) == [.greatCircle, .greatCircle])
    #expect(shared[0].metres == shared[1].metres)
    #expect((shared[0].metres + shared[1].metres - 2223.9).magnitude < 1)
  }

  @Test("knows no length to a last stop without place") func unknown() throws {
    let stops = "stop_id,stop_name,stop_lat,stop_lon\nA,a,63.00,14.0\nB,b,63.01,14.0\nC,c,,\n"
    #expect(try legs(["", "", ""], ["stops.txt": stops]).map(\.source) == [.greatCircle, .unknown])
  }

  @Test("measures along the shape where the stops lie on it, else not") func shape() throws {
    let trips = "route_id,service_id,trip_id,shape_id\nR1,S,T1,X\n"
    let near = """
      shape_id,shape_pt_lat,shape_pt_lon,shape_pt_sequence
      X,63.00,14.0,1
      X,63.005,14.01,2
      X,63.01,14.0,3
      X,63.02,14.0,4
      """
    let along = try legs(["", "", ""], ["trips.txt": trips, "shapes.txt": near])
    #expect(along.map(\.source) == [.shape, .shape])
    #expect(along[0].metres > along[0].greatCircleMetres + 300)
    #expect(abs(along[1].metres - along[1].greatCircleMetres) < 1)
    let far = near.replacing("X,63.02,14.0,4", with: "X,63.018,14.0,4")
    #expect(try legs(["", "", ""], ["trips.txt": trips, "shapes.txt": far]).map(\.source) == [.shape, .greatCircle])
  }

  @Test("a shape shorter than the great circle is no statement that could be replaced") func shortShape() throws {
    let changes = [
      "trips.txt": "route_id,service_id,trip_id,shape_id\nR1,S,T1,X\n",
      // 934 m, with both stops 89 m from its ends.
      "shapes.txt": "shape_id,shape_pt_lat,shape_pt_lon,shape_pt_sequence\nX,63.0008,14.0,1\nX,63.0092,14.0,2\n",
    ]
    #expect(try legs(["", "", ""], changes).map(\.source) == [.greatCircle, .greatCircle])
    #expect(try legs(["0", "1200", "2700"], changes).map(\.source) == [.stated, .stated])
    #expect(try legs(["0", "300", "2700"], changes).map(\.source) == [.replaced, .stated])
  }

  @Test("a place that somebody left at nought is none", arguments: ["0,0", "0.5,-0.9", "90,14", "-89.5,14"])
  func nought(_ place: String) throws {
    let last = "stop_id,stop_name,stop_lat,stop_lon\nA,a,63.00,14.0\nB,b,63.01,14.0\nC,c,\(place)\n"
    let open = try legs(["", "", ""], ["stops.txt": last])
    #expect(open.map(\.source) == [.greatCircle, .unknown])
    #expect(open[1].metres == 0)
    let middle = "stop_id,stop_name,stop_lat,stop_lon\nA,a,63.00,14.0\nB,b,\(place)\nC,c,63.02,14.0\n"
    let shared = try legs(["", "", ""], ["stops.txt": middle])
    #expect((shared[0].metres + shared[1].metres - 2223.9).magnitude < 1)
    #expect(try legs(["0", "1200", "2700"], ["stops.txt": last]).map(\.metres) == [1200, 1500])
  }

  @Test("never undercuts the great circle, leg by leg and in all") func property() throws {
    var generator = SeededGenerator(8)
    for _ in 0..<200 {
      let stated = (0..<3).map { _ in String(Double.random(in: 0...5000, using: &generator)) }
      for leg in try legs(stated) {
        #expect(leg.metres >= leg.greatCircleMetres)
        #expect(leg.metres.isFinite)
      }
    }
  }
}

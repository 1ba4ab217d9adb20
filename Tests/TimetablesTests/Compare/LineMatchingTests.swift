import Testing

@testable import Timetables

@Suite("Which line is which")
struct LineMatchingTests {
  /// A feed of lines, each with an id, a name and the stops of its one trip.
  private func feed(_ lines: [(id: String, name: String, stops: [String])], agency: String = "Länstrafiken") throws
    -> Feed
  {
    let stops = Set(lines.flatMap(\.stops)).sorted()
    let routes = lines.map { "\($0.id),LT,\($0.name),,3" }
    let trips = lines.map { "\($0.id),S,t\($0.id)" }
    let times = lines.flatMap { line in
      line.stops.enumerated().map {
        "t\(line.id),08:\(10 + $0.offset):00,08:\(10 + $0.offset):00,\($0.element),\($0.offset)"
      }
    }
    func table(_ header: String, _ rows: [String]) -> String { ([header] + rows).joined(separator: "\n") }
    return try SmallFeed.read([
      "agency.txt":
        "agency_id,agency_name,agency_url,agency_timezone\nLT,\(agency),https://lt.example,Europe/Stockholm",
      "stops.txt": table(
        "stop_id,stop_name,stop_lat,stop_lon",
        stops.enumerated().map { "\($0.element),\($0.element),63.\($0.offset + 10),14" }),
      "routes.txt": table("route_id,agency_id,route_short_name,route_long_name,route_type", routes),
      "trips.txt": table("route_id,service_id,trip_id", trips),
      "stop_times.txt": table("trip_id,arrival_time,departure_time,stop_id,stop_sequence", times),
    ])
  }

  private func pairs(_ matching: LineMatching) -> [String] {
    matching.pairs.map { "\($0.old.row)-\($0.new.row) \($0.way.rawValue)" }
  }

  @Test("ids that keep their names are trusted, also for a line with another name")
  func stableIDs() throws {
    let matching = LineMatching(
      old: try feed([("a", "1", ["x", "y"]), ("b", "2", ["x", "z"])]),
      new: try feed([("a", "1", ["x", "y"]), ("b", "22", ["x", "z"])]))
    #expect(matching.areIDsStable)
    #expect(pairs(matching) == ["0-0 route-id", "1-1 route-id"])
  }

  @Test("ids made anew are not: the same id is another line, and names go before")
  func reusedIDs() throws {
    let matching = LineMatching(
      old: try feed([("a", "1", ["x", "y"]), ("b", "2", ["x", "z"]), ("c", "3", ["x", "z"])]),
      new: try feed([("b", "1", ["x", "y"]), ("c", "2", ["x", "z"]), ("d", "3", ["x", "z"])]))
    #expect(!matching.areIDsStable)
    #expect(pairs(matching) == ["0-0 name-and-agency", "1-1 name-and-agency", "2-2 name-and-agency"])
  }

  @Test("of lines of one name those go together that share their stops, whatever their order, and both ways")
  func sameName() throws {
    let old = try feed([("a", "10", ["x", "y", "w"]), ("b", "10", ["p", "q", "r"]), ("c", "10", ["m", "n"])])
    let new = try feed([("d", "10", ["p", "q", "s"]), ("e", "10", ["x", "y", "v"])])
    #expect(pairs(LineMatching(old: old, new: new)) == ["0-1 name-and-agency", "1-0 name-and-agency"])
    #expect(pairs(LineMatching(old: new, new: old)) == ["0-1 name-and-agency", "1-0 name-and-agency"])
    #expect(LineMatching(old: old, new: new).onlyOld == [RouteIndex(2)])
  }

  @Test("an agency with another name does not part a line")
  func otherAgency() throws {
    let matching = LineMatching(
      old: try feed([("a", "1", ["x", "y"])]), new: try feed([("b", "1", ["x", "y"])], agency: "Din Tur"))
    #expect(pairs(matching) == ["0-0 name"])
  }
}

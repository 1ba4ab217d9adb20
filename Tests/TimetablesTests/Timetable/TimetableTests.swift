import Quantities
import Testing

@testable import Timetables

@Suite("Timetable of a service day")
struct TimetableTests {
  private let stopTimesHeader = "trip_id,arrival_time,departure_time,stop_id,stop_sequence\n"

  @Test("holds the trips of the day by departure") func small() throws {
    let timetable = try SmallFeed.timetable()
    #expect(timetable.trips.map(\.id) == ["T1", "T2"])
    #expect(timetable.lines.values.map(\.name) == ["1"])
    #expect(timetable.stops.values.map(\.id) == ["A", "B", "C"])
    #expect(timetable.patterns.values.map(\.stops.count) == [3, 2])
    #expect(timetable.leftOut.isEmpty)
    #expect(timetable.start(of: timetable.trips[0]).description == "08:00")
    #expect(timetable.end(of: timetable.trips[1]).description == "09:10")
    #expect(abs(timetable.length(of: timetable.trips[0]).metres - 2223.9) < 0.1)
    let volume = DayVolume(timetable)
    #expect(volume.trips == 2)
    #expect(volume.time.seconds == 1200)
    #expect(volume.share(.greatCircle) == 1)
  }

  @Test("leaves out trips that cannot be run, with the reason") func leftOut() throws {
    let changes: [String: String?] = [
      "trips.txt": "route_id,service_id,trip_id\nR1,S,good\nR1,S,one\nR1,S,none\nR1,S,open\nR1,S,back\n",
      "stop_times.txt": stopTimesHeader + """
        good,8:00:00,8:00:00,A,1
        good,8:10:00,8:10:00,B,2
        one,8:00:00,8:00:00,A,1
        open,8:00:00,8:00:00,A,1
        open,,,B,2
        back,8:00:00,8:00:00,A,1
        back,7:59:59,8:10:00,B,2
        """,
    ]
    let timetable = try SmallFeed.timetable(changes)
    #expect(timetable.trips.map(\.id) == ["good"])
    #expect(
      timetable.leftOut.map { "\($0.tripID) \($0.reason.rawValue)" } == [
        "one too-few-stops", "none too-few-stops", "open no-end-time", "back times-go-back",
      ])
  }

  @Test("needs no order of rows") func order() throws {
    let shuffled =
      stopTimesHeader + """
        T2,09:10:00,09:10:00,A,20
        T1,08:10:00,08:10:00,C,30
        T1,08:00:00,08:00:00,A,1
        T2,09:00:00,09:00:00,C,4
        T1,08:05:00,08:05:00,B,2
        """
    let timetable = try SmallFeed.timetable(["stop_times.txt": shuffled])
    let plain = try SmallFeed.timetable()
    for (left, right) in zip(timetable.trips, plain.trips) {
      #expect(timetable.arrivals(of: left) == plain.arrivals(of: right))
      #expect(timetable.patterns[left.pattern].stops == plain.patterns[right.pattern].stops)
    }
  }

  @Test("takes a trip as demand-responsive when every boarding must be asked for") func demandResponsive() throws {
    let header = "trip_id,arrival_time,departure_time,stop_id,stop_sequence,pickup_type\n"
    func kinds(_ first: Int, _ second: Int, _ last: Int, type: Int = 700) throws -> TrafficKind? {
      let text =
        header + "T1,8:00:00,8:00:00,A,1,\(first)\nT1,8:05:00,8:05:00,B,2,\(second)\nT1,8:10:00,8:10:00,C,3,\(last)\n"
      let routes = "route_id,route_short_name,route_type\nR1,1,\(type)\n"
      return try SmallFeed.timetable(["stop_times.txt": text, "routes.txt": routes]).trips.first?.kind
    }
    #expect(try kinds(2, 2, 1) == .demandResponsive)
    #expect(try kinds(2, 0, 2) == .bus)
    #expect(try kinds(3, 3, 1) == .bus)
    #expect(try kinds(0, 0, 0, type: 1501) == .demandResponsive)
    #expect(try kinds(2, 2, 2, type: 100) == .other)
  }

  @Test("finds the contractor of the trip, else of the line, else of the agency") func contractors() throws {
    func contractor(_ rows: String) throws -> String? {
      let text = "trip_id,route_id,agency_id,organization_name,is_operator\n" + rows
      let timetable = try SmallFeed.timetable(["attributions.txt": text])
      return timetable.trips[0].contractor.map { timetable.contractors[$0] }
    }
    #expect(try contractor("T1,,,Egen,1\n,R1,,Linjens,1\n,,LT,Bolagets,1") == "Egen")
    #expect(try contractor("T2,,,Annan,1\n,R1,,Linjens,1\n,,LT,Bolagets,1") == "Linjens")
    #expect(try contractor(",,LT,Bolagets,1") == "Bolagets")
    #expect(try contractor("T1,,,Egen,0") == nil)
    #expect(try contractor("T1,,,\" Med rum \",1") == "Med rum")
    #expect(try contractor("T1,,,,1") == "")
    #expect(try contractor("T1,,,Förste,1\nT1,,,Andre,1") == "Förste")
    #expect(try SmallFeed.timetable().trips[0].contractor == nil)
  }

  @Test("keeps block ids and directions") func blocks() throws {
    let trips = "route_id,service_id,trip_id,block_id,direction_id\nR1,S,T1,7,0\nR1,S,T2,,\n"
    let timetable = try SmallFeed.timetable(["trips.txt": trips])
    #expect(timetable.trips.map(\.blockID) == ["7", nil])
    #expect(timetable.trips.map(\.direction) == [0, nil])
  }

  @Test("takes only the lines that belong") func including() throws {
    let feed = try SmallFeed.read()
    #expect(throws: FeedError.self) { _ = try Timetable(feed, on: SmallFeed.monday) { _ in false } }
  }

  @Test("says when there is service, for a day without") func noService() throws {
    let error = #expect(throws: FeedError.self) {
      _ = try SmallFeed.timetable(on: SmallFeed.monday.adding(days: 5))
    }
    #expect(
      error?.description
        == "test-feed: no trip runs on 2030-01-12; the feed has service from 2030-01-07 to 2030-01-18: choose a date in between."
    )
  }

  @Test("knows a stop's place from its station, and survives parents in a circle") func parents() throws {
    let stops = """
      stop_id,stop_name,stop_lat,stop_lon,location_type,parent_station
      A,a,63.00,14.0,0,
      B,b,,,0,STN
      C,c,,,0,D
      D,d,,,0,C
      STN,s,63.01,14.0,1,
      """
    let timetable = try SmallFeed.timetable(["stops.txt": stops])
    #expect(timetable.stops.values.map { $0.coordinate?.latitude } == [63, 63.01, nil])
    #expect(timetable.stops.values.map(\.station) == [nil, "STN", "D"])
  }
}

import Quantities
import Testing

@testable import Timetables

@Suite("Distance audit")
struct DistanceAuditTests {
  @Test("counts the days of a service as asking every day does") func dayCount() throws {
    var generator = SeededGenerator(11)
    for _ in 0..<300 {
      let days = (0..<7).map { _ in Bool.random(using: &generator) ? "1" : "0" }.joined(separator: ",")
      let start = SmallFeed.monday.adding(days: Int.random(in: 0...9, using: &generator))
      let end = start.adding(days: Int.random(in: -2...25, using: &generator))
      let dates = Set((0..<4).map { _ in Int.random(in: -3...40, using: &generator) }).sorted()
        .map { "S,\(digits(SmallFeed.monday.adding(days: $0))),\(Bool.random(using: &generator) ? 1 : 2)\n" }
      let feed = try SmallFeed.read([
        "calendar.txt":
          "service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date\nS,\(days),\(digits(start)),\(digits(end))\n",
        "calendar_dates.txt": "service_id,date,exception_type\n" + dates.joined(),
      ])
      let service = ServiceIndex(0)
      let expected = (-10...60).count { feed.services.runs(service, on: SmallFeed.monday.adding(days: $0)) }
      #expect(feed.services.dayCount(service) == expected)
      let span = ActiveDates(feed.services, service).span
      let active = (-10...60).map { SmallFeed.monday.adding(days: $0) }.filter { feed.services.runs(service, on: $0) }
      #expect(span?.first == active.first)
      #expect(span?.last == active.last)
    }
  }

  private func digits(_ date: CalendarDate) -> String {
    let (year, month, day) = date.parts
    return String(year * 10_000 + month * 100 + day)
  }

  @Test("says what the feed's own distances would have cost") func correction() throws {
    // Ten service days; A–B is stated as 300 m where the crow flies 1,112; B–C as 1,500.
    let feed = try SmallFeed.read([
      "trips.txt": "route_id,service_id,trip_id\nR1,S,T1\n",
      "stop_times.txt": """
      trip_id,arrival_time,departure_time,stop_id,stop_sequence,shape_dist_traveled
      T1,08:00:00,08:00:00,A,1,0
      T1,08:05:00,08:05:00,B,2,300
      T1,08:10:00,08:10:00,C,3,1800
      """,
      "attributions.txt": "trip_id,organization_name,is_operator\nT1,Buss AB,1\n",
    ])
    let audit = DistanceAudit(feed)
    let leg = Coordinate(latitude: 63, longitude: 14).greatCircleDistance(
      to: Coordinate(latitude: 63.01, longitude: 14)
    ).metres
    #expect(audit.statedUnit == .metre)
    #expect(audit.total.trips == 10)
    #expect(audit.total.seconds == 6000)
    #expect(abs(audit.total.statedMetres - 18_000) < 1e-6)
    #expect(abs(audit.total.metres - 10 * (leg + 1500)) < 1e-6)
    #expect(abs(audit.total.correction.metres - 10 * (leg - 300)) < 1e-6)
    #expect(audit.total.legsBySource == [.replaced: 10, .stated: 10])
    #expect(audit.byContractor[0]?.trips == 10)
    #expect(audit.byRouteType[3]?.trips == 10)
    #expect(audit.byLine[RouteIndex(0)]?.metres == audit.total.metres)
    #expect(audit.byKind.keys.sorted { $0.rawValue < $1.rawValue } == [.bus])
  }

  @Test("counts trips more than ten times as long as the way from stop to stop, as in another unit") func overlong()
    throws
  {
    // T1 in kilometres as most trips would be, T2 in metres; both go 2,224 m by great circle.
    func feed(_ last: String) throws -> Feed {
      try SmallFeed.read([
        "trips.txt": "route_id,service_id,trip_id\nR1,S,T1\nR1,S,T2\nR1,S,T3\n",
        "stop_times.txt": """
        trip_id,arrival_time,departure_time,stop_id,stop_sequence,shape_dist_traveled
        T1,08:00:00,08:00:00,A,1,0
        T1,08:10:00,08:10:00,C,2,2.6
        T2,09:00:00,09:00:00,C,1,0
        T2,09:10:00,09:10:00,A,2,\(last)
        T3,08:00:00,08:00:00,A,1,0
        T3,08:10:00,08:10:00,C,2,2.5
        """,
      ])
    }
    let audit = DistanceAudit(try feed("2600"))
    #expect(audit.statedUnit == .kilometre)
    #expect(audit.overlongTrips.count == 1)
    #expect(audit.overlongTrips.first == TripIndex(1))
    #expect((audit.total.metres - 10 * 2_605_100).magnitude < 1)
    #expect(DistanceAudit(try feed("22.2")).overlongTrips.count == 0)
    #expect(DistanceAudit(try feed("22.3")).overlongTrips.count == 1)
  }

  @Test("counts runs by frequency, and trips without a way") func frequencies() throws {
    let feed = try SmallFeed.read([
      "frequencies.txt": "trip_id,start_time,end_time,headway_secs\nT1,6:00:00,7:00:00,600\n",
      "stop_times.txt":
        "trip_id,arrival_time,departure_time,stop_id,stop_sequence\nT1,8:00:00,8:00:00,A,1\nT1,8:05:00,8:05:00,B,2\nT2,8:00:00,8:00:00,A,1\n",
    ])
    let audit = DistanceAudit(feed)
    #expect(audit.total.trips == 60)
    #expect(audit.tripsWithoutWay == 1)
    #expect(audit.total.correctionShare == nil)
    #expect(audit.total.tripsWithoutStated == 60)
  }

  @Test(
    "real feed: Norrbotten's own distances miss 4 % of the bus kilometres and 77 % of those on demand",
    .enabled(if: isSharedThere, sharedIsMissing), .tags(.realFeed))
  func norrbotten() throws {
    let feed = try Feed.read(path: "\(sharedFolder)/feeds/norrbotten-2022-12.zip")
    let audit = DistanceAudit(feed)
    let bus = try #require(audit.byRouteType[700])
    let demand = try #require(audit.byRouteType[1501])
    #expect((bus.statedMetres / 1e7).rounded() == 1575)
    #expect((demand.statedMetres / 1e7).rounded() == 41)
    #expect((bus.metres / 1e7).rounded() == 1644)
    #expect((demand.metres / 1e7).rounded() == 182)
    #expect(bus.tripsWithoutStated == 497)
    let share = try #require(demand.correctionShare)
    #expect((share * 100).rounded() == 341)
  }
}

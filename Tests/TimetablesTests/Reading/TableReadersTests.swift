import Quantities
import Testing

@testable import Timetables

@Suite("Rows that cannot be used")
struct TableReadersTests {
  @Test("of stops: ids twice or missing, places outside the earth, unknown parents") func stops() throws {
    let feed = try SmallFeed.read([
      "stops.txt": """
      stop_id,stop_name,stop_lat,stop_lon,location_type,parent_station
      A,Torget,63.00,14.0,0,
      A,Igen,63.00,14.0,0,
      B,Skolan,91,14.0,0,
      C,Byn,63.02,öst,0,NOWHERE
      ,Namnlös,63,14,,
      """
    ])
    #expect(feed.stops.count == 3)
    #expect(feed.stops.names[0] == "Torget")
    #expect(
      feed.notices.totals == [
        "duplicate_key": 1, "number_out_of_range": 1, "invalid_float": 1, "foreign_key_violation": 1,
        "missing_required_field": 1,
      ])
    #expect(feed.notices.first("duplicate_key") == "file=stops.txt rowNumber=3 field=stop_id value=A")
    #expect(
      feed.notices.first("foreign_key_violation")
        == "file=stops.txt rowNumber=5 field=parent_station value=NOWHERE parentFile=stops.txt")
    #expect(feed.stops.findCoordinate(StopIndex(1)) == nil)
  }

  @Test("of routes: unknown agencies and types") func routes() throws {
    let feed = try SmallFeed.read([
      "routes.txt": "route_id,agency_id,route_short_name,route_type\nR1,LT,1,3\nR2,NO,2,3\nR3,,3,bus\nR4,,,3\n"
    ])
    #expect(feed.routes.agencies.values == [AgencyIndex(0), nil, AgencyIndex(0), AgencyIndex(0)])
    #expect(feed.routes.types.values == [3, 3, -1, 3])
    #expect((0..<4).map { feed.routes.name(RouteIndex($0)) } == ["1", "2", "3", "R4"])
    #expect(feed.notices.totals["foreign_key_violation"] == 1)
    #expect(feed.notices.totals["invalid_integer"] == 1)
  }

  @Test("of trips: unknown lines and services take their stop times along") func trips() throws {
    let feed = try SmallFeed.read([
      "trips.txt": "route_id,service_id,trip_id,shape_id\nR1,S,T1,NOSHAPE\nR9,S,T2,\nR1,S9,T3,\nR1,S,T1,\n"
    ])
    #expect(feed.trips.count == 1)
    #expect(feed.trips.danglingShapes == 1)
    #expect(feed.stopTimes.count == 3)
    #expect(feed.notices.totals == ["foreign_key_violation": 3, "duplicate_key": 1])
  }

  @Test("of stop_times: unknown trips and stops, times and numbers that are none") func stopTimes() throws {
    let feed = try SmallFeed.read([
      "stop_times.txt": """
      trip_id,arrival_time,departure_time,stop_id,stop_sequence,shape_dist_traveled
      T1,08:00:00,08:00:00,A,1,0
      T1,8.05,08:05:00,B,2,1e999
      T1,08:10:00,08:10:00,C,3,-5
      T1,08:10:00,08:10:00,C,-3,
      T1,08:10:00,08:10:00,C,99999999999999999999,
      T1,08:10:00,08:10:00,C,,
      T9,08:00:00,08:00:00,A,1,
      T2,08:00:00,08:00:00,Z,1,
      """
    ])
    #expect(feed.stopTimes.count == 3)
    #expect(feed.stopTimes.arrivals == [28_800, StopTimes.noTime, 29_400])
    #expect(feed.stopTimes.distances[0] == 0)
    let hasNone = feed.stopTimes.distances[1...].allSatisfy { $0.isNaN }
    #expect(hasNone)
    #expect(
      feed.notices.totals == [
        "invalid_time": 1, "invalid_float": 1, "number_out_of_range": 2, "invalid_integer": 1,
        "missing_required_field": 1, "foreign_key_violation": 2,
      ])
  }

  @Test("of calendars: dates that are none, days twice") func calendars() throws {
    let feed = try SmallFeed.read([
      "calendar.txt": """
      service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date
      S,1,1,1,1,1,0,2,20300107,20300118
      S,1,1,1,1,1,0,0,20300107,20300118
      U,1,1,1,1,1,0,0,20300230,20300118
      """,
      "calendar_dates.txt": """
      service_id,date,exception_type
      S,20300112,1
      S,20300112,2
      S,20300107,2
      S,20300113,3
      V,20300113,1
      """,
    ])
    let services = feed.services
    #expect(services.count == 3)
    #expect(services.exceptions[ServiceIndex(0)].map(\.date.description) == ["2030-01-07", "2030-01-12"])
    #expect(services.runs(ServiceIndex(0), on: SmallFeed.monday.adding(days: 5)))
    #expect(!services.runs(ServiceIndex(0), on: SmallFeed.monday))
    #expect(services.runs(ServiceIndex(0), on: SmallFeed.monday.adding(days: 1)))
    #expect(services.runs(ServiceIndex(2), on: SmallFeed.monday.adding(days: 6)))
    #expect(!services.runs(ServiceIndex(1), on: SmallFeed.monday))
    #expect(feed.notices.totals["duplicate_key"] == 2)
    #expect(feed.notices.totals["invalid_date"] == 1)
  }

  @Test("of shapes: points without place; the rest is put in order") func shapes() throws {
    let feed = try SmallFeed.read([
      "shapes.txt": """
      shape_id,shape_pt_lat,shape_pt_lon,shape_pt_sequence,shape_dist_traveled
      X,63.2,14,30,2
      X,63.0,14,10,0
      Y,63,15,1,
      X,63.1,14,20,1
      X,,14,40,
      X,63,14,,
      """
    ])
    let points = feed.shapes.points(of: ShapeIndex(0))
    #expect(points.map { feed.shapes.latitudes[$0] } == [63.0, 63.1, 63.2])
    #expect(points.map { feed.shapes.distances[$0] } == [0, 1, 2])
    #expect(feed.shapes.points(of: ShapeIndex(1)).count == 1)
    #expect(feed.shapes.pointCount == 4)
  }

  @Test("of attributions: empty names and unknown trips") func attributions() throws {
    let feed = try SmallFeed.read([
      "attributions.txt": "trip_id,organization_name,is_operator\nT1,,1\nT9,Buss AB,1\nT2,\"Bergkvarabuss AB \",1\n"
    ])
    #expect(feed.attributions.count == 3)
    #expect((0..<3).map { feed.attributions.organizations[$0] } == ["", "Buss AB", "Bergkvarabuss AB"])
    #expect(
      feed.notices.totals == [
        "missing_required_field": 1, "leading_or_trailing_whitespaces": 1, "foreign_key_violation": 1,
      ])
  }

  @Test("of feed_info: the first row speaks") func feedInfo() throws {
    let feed = try SmallFeed.read([
      "feed_info.txt": "feed_publisher_name,feed_version,feed_start_date,feed_end_date\nP,2,20300101,2030\nQ,3,,\n"
    ])
    #expect(feed.info?.publisher == "P")
    #expect(feed.info?.start?.description == "2030-01-01")
    #expect(feed.info?.end == nil)
  }

  @Test("of any table: rows too long or short, quotes that never close") func rows() throws {
    let feed = try SmallFeed.read([
      "agency.txt": "agency_id,agency_name,agency_name\nLT,Länstrafiken\n\nL2,B,C,D\nL3,\"x\n"
    ])
    #expect(
      feed.notices.totals == [
        "duplicated_column": 1, "missing_required_column": 2, "invalid_row_length": 3, "csv_parsing_failed": 1,
        "new_line_in_value": 1,
      ])
    #expect(feed.notices.first("invalid_row_length") == "file=agency.txt rowNumber=2 fieldCount=2 headerCount=3")
  }
}

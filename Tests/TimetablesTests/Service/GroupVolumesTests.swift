import Testing

@testable import Timetables

@Suite("Traffic by groups of trips")
struct GroupVolumesTests {
  @Test("lots by line name, several or none; contractors; each kind apart; the sums are the audit's") func groups()
    throws
  {
    let feed = try SmallFeed.read([
      "routes.txt": "route_id,agency_id,route_short_name,route_type\nR1,LT,1,3\nR2,LT,2,1501\n",
      "trips.txt": "route_id,service_id,trip_id\nR1,S,T1\nR2,S,T2\n",
      "attributions.txt": "attribution_id,trip_id,organization_name,is_operator\n1,T1, Buss AB ,1\n2,T2,,1\n",
    ])
    let lists = GroupVolumes.list(
      feed, by: [.byLines(feed, [["1"], ["1", "7"]]), .byContractor(feed)])
    let (lots, contractors) = (lists[0].byKey, lists[1].byKey)
    #expect(lots[GroupVolumes.Key(group: 0, kind: .bus)]?.trips == 10)
    #expect(lots[GroupVolumes.Key(group: 1, kind: .bus)] == lots[GroupVolumes.Key(group: 0, kind: .bus)])
    #expect(lots[GroupVolumes.Key(group: nil, kind: .demandResponsive)]?.trips == 10)
    #expect(lots.count == 3)
    #expect(lots[GroupVolumes.Key(group: 0, kind: .bus)]?.time.hours == 10.0 / 6)
    let audit = DistanceAudit(feed)
    let metres = contractors.values.reduce(0) { $0 + $1.metres }
    #expect(abs(metres - audit.total.metres) < 0.01)
    let names = contractors.keys.compactMap(\.group).map { feed.attributions.organizations[$0] }.sorted()
    #expect(names == ["", "Buss AB"])
  }
}

import Quantities
import Testing

@testable import Timetables

@Suite("Two timetables beside each other")
struct ServiceComparisonTests {
  private func compare(
    _ edits: [(file: String, from: String, to: String)] = []
  ) throws -> ServiceComparison {
    try ServiceComparison(old: try CompareFeed.read(), new: try CompareFeed.read(edits))
  }

  @Test("a feed is the same as itself, and no row says otherwise")
  func itself() throws {
    let same = try compare()
    #expect(same.isSame)
    #expect(same.lines.count == 3)
    #expect(same.lines.allSatisfy { !$0.isChange && $0.tripsGone == 0 && $0.tripsNew == 0 })
    #expect(same.commonDates?.count == 12)
    #expect(same.commonDates?.different == 0)
    #expect(same.commonPatterns == [.weekday, .saturday])
  }

  @Test("ids that are made anew change nothing, and the way of matching says so")
  func otherIDs() throws {
    let same = try compare([
      ("routes.txt", "R1", "X7"), ("routes.txt", "R2", "X9"), ("trips.txt", "R1", "X7"), ("trips.txt", "R2", "X9"),
      ("trips.txt", "WD", "q"), ("calendar.txt", "WD", "q"), ("trips.txt", "b2", "zz"), ("stop_times.txt", "b2", "zz"),
    ])
    #expect(same.isSame)
    #expect(same.matching.pairs.map(\.way) == [.nameAndAgency, .nameAndAgency])
    #expect(same.matching.commonIDs == 0)
  }

  @Test("means are over all dates of a sort: a trip on Wednesdays is a fifth of a trip a weekday")
  func means() throws {
    let row = try #require(try compare().lines.first { $0.old == RouteIndex(1) })
    let day = try #require(row.oldDay)
    #expect(day.dates == 10)
    #expect(day.trips == 12)
    #expect(day.meanTrips == 1.2)
    #expect(day.firstDeparture == ServiceTime(hours: 8, minutes: 5))
    #expect(day.lastDeparture == ServiceTime(hours: 14, minutes: 0))
  }

  @Test("a trip more, earlier or gone shows in the line's row")
  func changedTrips() throws {
    let more = try compare([("trips.txt", "R2,WE,b2", "R2,WD,b2")])
    let row = try #require(more.lines.first)
    #expect(row.old == RouteIndex(1))
    #expect(row.pattern == .weekday)
    #expect(abs(row.tripsChange - 0.8) < 1e-12)
    #expect(abs(row.tripsNew - 0.8) < 1e-12)
    #expect(row.tripsGone == 0)
    #expect(!more.isSame)

    let earlier = try compare([("stop_times.txt", "b1,08:05:00,08:05:00", "b1,08:01:00,08:01:00")])
    let moved = try #require(earlier.lines.first { $0.isChange })
    #expect(moved.tripsChange == 0)
    #expect((moved.tripsGone, moved.tripsNew) == (1, 1))
    #expect(moved.newDay?.firstDeparture == ServiceTime(hours: 8, minutes: 1))
    #expect(earlier.commonDates?.different == 10)
  }

  @Test("what means do not show is found by date: Wednesdays' trip moved to Thursdays")
  func movedDay() throws {
    let moved = try compare([("calendar.txt", "WE,0,0,1,0,0", "WE,0,0,0,1,0")])
    #expect(moved.lines.allSatisfy { !$0.isChange })
    #expect(moved.commonDates?.different == 4)
    #expect(moved.differentElsewhere.map(\.old) == [RouteIndex(1)])
    #expect(!moved.isSame)
  }

  @Test("lines that come, go and take another name")
  func addedAndRemoved() throws {
    let gone = try compare([
      ("routes.txt", "R2,LT,2,Byn – Skolan,3", ""), ("trips.txt", "R2,WD,b1", "R1,WD,b1"),
      ("trips.txt", "R2,WE,b2", "R1,WE,b2"),
    ])
    #expect(gone.matching.onlyOld == [RouteIndex(1)])
    #expect(gone.matching.onlyNew.isEmpty)
    let renamed = try compare([("routes.txt", "R2,LT,2,", "R2,LT,202,")])
    #expect(renamed.matching.pairs.map(\.way) == [.routeID, .routeID])
    #expect(renamed.renamed.map(\.old) == [RouteIndex(1)])
    #expect(renamed.commonDates?.different == 0)
    #expect(!renamed.isSame)
  }

  @Test("feeds of other periods are compared by mean days, and the common dates are none")
  func otherPeriod() throws {
    let later = try compare([("calendar.txt", "20300107,20300120", "20300204,20300310")])
    #expect(later.commonDates == nil)
    #expect(!later.haveSameDates)
    #expect(!later.isSame)
    #expect(later.lines.allSatisfy { !$0.isChange })
  }

  @Test("(a, b) mirrors (b, a)")
  func mirror() throws {
    let edits: [[(file: String, from: String, to: String)]] = [
      [("trips.txt", "R2,WE,b2", "R2,WD,b2")],
      [("routes.txt", "R2,LT,2,", "R3,LT,3,"), ("trips.txt", "R2", "R3")],
      [("routes.txt", "R1,LT,1,", "R1,LT,2,"), ("stop_times.txt", "a1,08:10", "a1,08:12")],
      [("calendar.txt", "20300120", "20300127")],
    ]
    for edit in edits {
      let (old, new) = (try CompareFeed.read(), try CompareFeed.read(edit))
      let (there, back) = (try ServiceComparison(old: old, new: new), try ServiceComparison(old: new, new: old))
      #expect(there.matching.onlyOld == back.matching.onlyNew)
      #expect(there.matching.onlyNew == back.matching.onlyOld)
      #expect(Set(there.matching.pairs.map { [$0.old, $0.new] }) == Set(back.matching.pairs.map { [$0.new, $0.old] }))
      #expect(there.commonDates == back.commonDates)
      #expect(there.isSame == back.isSame)
      #expect(there.lines.count == back.lines.count)
      for (one, other) in zip(there.lines, back.lines) {
        #expect((one.old, one.new) == (other.new, other.old))
        #expect((one.oldDay, one.newDay) == (other.newDay, other.oldDay))
        #expect((one.tripsGone, one.tripsNew) == (other.tripsNew, other.tripsGone))
        #expect(one.distanceChange.metres == -other.distanceChange.metres)
      }
    }
  }

  @Test("a holiday that one feed runs as a workday and the other as a Sunday moves no mean day, and shows by date")
  func holiday() throws {
    let days: [(file: String, from: String, to: String)] = [
      ("calendar.txt", "20300107,20300120", "20301209,20310131"),
      ("calendar.txt", "SA,0,0,0,0,0,1,0", "SA,0,0,0,0,0,1,1"),
    ]
    var tables = CompareFeed.tables
    tables["calendar_dates.txt"] = "service_id,date,exception_type\nWD,20310106,2\nWD,20301225,2\nSA,20301225,1\n"
    for edit in days { tables[edit.file] = (tables[edit.file] ?? "")?.replacing(edit.from, with: edit.to) }
    let compared = try ServiceComparison(old: try CompareFeed.read(days), new: try SmallFeed.read(tables))
    #expect(compared.lines.allSatisfy { !$0.isChange })
    #expect(compared.commonDates?.different == 2)
    #expect(!compared.differentElsewhere.isEmpty)
    #expect(!compared.isSame)
  }

  @Test("runs by frequency count one by one, with the first and the last of them")
  func frequencies() throws {
    let feed = try SmallFeed.read([
      "frequencies.txt": "trip_id,start_time,end_time,headway_secs\nT1,06:00:00,07:00:00,600\n"
    ])
    let row = try #require(try ServiceComparison(old: feed, new: feed).lines.first)
    #expect(row.oldDay?.meanTrips == 7)
    #expect(row.oldDay?.firstDeparture == ServiceTime(hours: 6, minutes: 0))
    #expect(row.oldDay?.lastDeparture == ServiceTime(hours: 9, minutes: 0))
  }

  @Test(
    "real feed: each is the same as itself", .tags(.realFeed), .enabled(if: isSharedThere, sharedIsMissing),
    arguments: ["norrbotten-2022-12", "kuopio-2016", "nairobi-2019"])
  func realFeeds(_ name: String) throws {
    let feed = try Feed.read(path: sharedFolder + "/feeds/\(name).zip")
    let same = try ServiceComparison(old: feed, new: feed)
    #expect(same.isSame)
    #expect(same.matching.onlyOld.isEmpty)
    #expect(!same.lines.isEmpty)
  }
}

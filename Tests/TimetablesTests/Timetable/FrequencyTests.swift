import Quantities
import Testing

@testable import Timetables

@Suite("Runs by frequency")
struct FrequencyTests {
  private func frequencies(_ rows: String) -> [String: String?] {
    ["frequencies.txt": "trip_id,start_time,end_time,headway_secs,exact_times\n" + rows]
  }

  @Test("stand as trips of their own, the end excluded") func expansion() throws {
    let timetable = try SmallFeed.timetable(frequencies("T1,06:00:00,07:00:00,1200,1\nT1,24:00:00,24:00:01,600,0\n"))
    #expect(timetable.trips.map(\.id) == ["T1@06:00", "T1@06:20", "T1@06:40", "T2", "T1@24:00"])
    #expect(timetable.frequencyRuns == 4)
    #expect(timetable.arrivals(of: timetable.trips[1]).map { Int($0) - 22_800 } == [0, 300, 600])
    #expect(timetable.patterns.values.count == 2)
  }

  @Test("none at all leaves the template out, with the reason") func none() throws {
    let timetable = try SmallFeed.timetable(frequencies("T1,07:00:00,07:00:00,600,\nT1,08:00:00,07:00:00,600,\n"))
    #expect(timetable.trips.map(\.id) == ["T2"])
    #expect(timetable.leftOut.map(\.reason) == [.noRuns])
  }

  @Test("in millions are refused") func tooMany() throws {
    let rows = String(repeating: "T1,00:00:00,999:59:59,1,0\n", count: 3)
    let error = #expect(throws: FeedError.self) { _ = try SmallFeed.timetable(frequencies(rows)) }
    #expect(
      error?.description
        == "test-feed: frequencies.txt asks for 21599994 stop times in one day up to the runs of trip T1, more than 20000000: mend its headway_secs."
    )
  }

  @Test(
    "with a headway that is none are noticed and not read", arguments: ["0", "-600", "99999999999999999999", "x", ""])
  func badHeadway(_ headway: String) throws {
    let feed = try SmallFeed.read(frequencies("T1,06:00:00,07:00:00,\(headway),0\n"))
    #expect(feed.frequencies.rows.isEmpty)
    #expect(feed.notices.sorted.count == 1)
  }
}

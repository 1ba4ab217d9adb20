import Quantities
import Testing

@testable import Timetables

@Suite("Vehicles in motion")
struct MotionByMinuteTests {
  private func motion(_ spans: [(start: Int32, end: Int32)]) -> MotionByMinute { MotionByMinute(spans: spans) }

  @Test("are as many as brute force counts, second by second") func bruteForce() {
    var generator = SeededGenerator(5)
    for _ in 0..<40 {
      let spans: [(start: Int32, end: Int32)] = (0..<Int.random(in: 0...30, using: &generator)).map { _ in
        let start = Int32.random(in: 0...3000, using: &generator)
        return (start, start + Int32.random(in: 0...900, using: &generator))
      }
      let motion = MotionByMinute(spans: spans)
      var expected = [Int](repeating: 0, count: 1440)
      for second in 0..<4200 {
        let count = spans.count { $0.start <= second && second < $0.end }
        expected[second / 60] = max(expected[second / 60], count)
      }
      #expect(motion.byMinute == expected)
      #expect(motion.peak == expected.max())
    }
  }

  @Test("one bus may end a trip and begin the next at the same second; a trip that takes no time moves nothing")
  func ends() {
    let motion = self.motion([(600, 1200), (1200, 1800), (1500, 1500)])
    #expect(motion.peak == 1)
    #expect(motion.peakMinute == 10)
    #expect(self.motion([]).peakMinute == nil)
    #expect(self.motion([]).byMinute.count == 1440)
  }

  @Test("trips past midnight lengthen the day") func midnight() {
    let motion = self.motion([(86_000, 90_030)])
    #expect(motion.byMinute.count == 1501)
    #expect(motion.byMinute[1500] == 1)
    #expect(motion.byMinute[1433] == 1)
    #expect(motion.byMinute[1432] == 0)
  }

  @Test("of a feed are those of its timetable: headways run, trips that go back do not, other kinds apart")
  func feed() throws {
    let changes: [String: String?] = [
      "routes.txt": "route_id,agency_id,route_short_name,route_type\nR1,LT,1,3\nR2,LT,2,1501\n",
      "trips.txt": "route_id,service_id,trip_id\nR1,S,T1\nR1,S,T2\nR1,S,T3\nR2,S,T4\n",
      "stop_times.txt": """
      trip_id,arrival_time,departure_time,stop_id,stop_sequence
      T1,08:00:00,08:00:00,A,1
      T1,08:25:00,08:25:00,C,2
      T2,09:00:00,09:00:00,C,1
      T2,09:10:00,09:10:00,A,2
      T3,08:00:00,08:00:00,A,1
      T3,07:55:00,07:55:00,B,2
      T3,08:20:00,08:20:00,C,3
      T4,08:00:00,08:00:00,A,1
      T4,08:20:00,08:20:00,C,2
      """,
      "frequencies.txt": "trip_id,start_time,end_time,headway_secs\nT1,06:00:00,07:00:00,600\n",
    ]
    let feed = try SmallFeed.read(changes)
    let timetable = try SmallFeed.timetable(changes)
    for kind in TrafficKind.allCases {
      let motion = try MotionByMinute(feed, on: SmallFeed.monday, kind)
      let spans = timetable.trips.filter { $0.kind == kind }.map {
        (start: timetable.start(of: $0).seconds, end: timetable.end(of: $0).seconds)
      }
      #expect(motion == MotionByMinute(spans: spans))
    }
    #expect(try MotionByMinute(feed, on: SmallFeed.monday).peak == 3)
    #expect(try MotionByMinute(feed, on: SmallFeed.monday, .demandResponsive).peak == 1)
  }
}

import Quantities
import Testing

@testable import Timetables

@Suite("Kilometres of a year")
struct AnnualVolumeTests {
  @Test("what the services run on their days adds up to the year, source by source")
  func services() throws {
    let feed = try SmallFeed.read([
      "calendar.txt":
        "service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date\nA,1,1,1,1,1,0,0,20300101,20301231\nB,0,0,0,0,0,1,0,20300601,20300831\n",
      "calendar_dates.txt": "service_id,date,exception_type\nA,20301224,2\nB,20301224,1\n",
      "trips.txt": "route_id,service_id,trip_id\nR1,A,T1\nR1,A,T2\nR1,B,T3\n",
      "stop_times.txt":
        "trip_id,arrival_time,departure_time,stop_id,stop_sequence,shape_dist_traveled\n"
        + "T1,8:00:00,8:00:00,A,1,0\nT1,9:00:00,9:00:00,B,2,90000\n"
        + "T2,8:00:00,8:00:00,A,1,\nT2,9:00:00,9:00:00,B,2,\n"
        + "T3,8:00:00,8:00:00,B,1,0\nT3,9:00:00,9:00:00,A,2,90000\n",
    ])
    let year = try AnnualVolume(feed)
    #expect(year.services.count == 2)
    var sum: [LegSource: Double] = [:]
    for volume in year.services {
      for day in year.first.dayNumber...year.last.dayNumber
      where feed.services.runs(volume.service, on: CalendarDate(dayNumber: day)) {
        for (source, metres) in volume.metresBySource { sum[source, default: 0] += metres }
      }
    }
    #expect(sum.keys.count == year.metresBySource.keys.count && !sum.isEmpty)
    for (source, metres) in year.metresBySource { #expect(abs((sum[source] ?? 0) - metres) < 1e-3, "\(source)") }
  }
}

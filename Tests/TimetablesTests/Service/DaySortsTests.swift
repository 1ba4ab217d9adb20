import Quantities
import Testing

@testable import Timetables

@Suite("Dates by sort of day")
struct DaySortsTests {
  /// Four trips on workdays, two on Saturdays, one on Sundays, from 1 to 31 January 2030; Epiphany is Sunday 6 January in 2030, so the dates are
  /// of 2031, where it is a Monday.
  private func sorts(_ exceptions: String) throws -> DaySorts {
    let trips = [("wd", 4), ("sa", 2), ("su", 1)].flatMap { service, count in
      (0..<count).map { "R1,\(service),\(service)\($0)" }
    }
    let times = trips.flatMap { row -> [String] in
      let id = row.split(separator: ",")[2]
      return ["\(id),08:00:00,08:00:00,A,1", "\(id),08:10:00,08:10:00,C,2"]
    }
    return try DaySorts(
      of: try SmallFeed.read([
        "calendar.txt": """
        service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date
        wd,1,1,1,1,1,0,0,20310102,20310131
        sa,0,0,0,0,0,1,0,20310102,20310131
        su,0,0,0,0,0,0,1,20310102,20310131
        """,
        "calendar_dates.txt": "service_id,date,exception_type\n\(exceptions)",
        "trips.txt": (["route_id,service_id,trip_id"] + trips).joined(separator: "\n"),
        "stop_times.txt": (["trip_id,arrival_time,departure_time,stop_id,stop_sequence"] + times)
          .joined(separator: "\n"),
      ]))
  }

  private let epiphany = CalendarDate(dayNumber: 22_285)  // 2031-01-06, a Monday

  @Test("a holiday that runs as a Sunday is one")
  func holiday() throws {
    #expect(epiphany.description == "2031-01-06")
    let sorts = try sorts("wd,20310106,2\nsu,20310106,1\n")
    #expect(sorts.findPattern(epiphany) == .sundayOrHoliday)
    #expect(sorts.find(.sundayOrHoliday)?.dates.count == 5)
    #expect(sorts.find(.sundayOrHoliday)?.plainDates.count == 4)
    #expect(sorts.find(.weekday).map { [$0.fewestTrips, $0.mostTrips] } == [4, 4])
  }

  @Test("a holiday that runs as a workday is one, and the mean Sunday stays a Sunday")
  func workday() throws {
    let sorts = try sorts("")
    #expect(sorts.findPattern(epiphany) == .weekday)
    #expect(sorts.find(.sundayOrHoliday)?.mostTrips == 1)
    #expect(sorts.findPattern(epiphany.adding(days: -60)) == nil)
  }

  @Test("one odd date does not say how many vehicles a sort takes")
  func peak() throws {
    // A plain Sunday with the trips of a workday besides: one of four.
    let few = try sorts("wd,20310112,1\n")
    #expect(few.find(.sundayOrHoliday)?.peakDate.description == "2031-01-12")
    // A plain Wednesday with Saturday's trips besides: one of 22.
    let many = try sorts("sa,20310115,1\n")
    #expect(many.find(.weekday)?.peakDate.description == "2031-01-02")
    #expect(many.find(.weekday)?.busiest.description == "2031-01-15")
    #expect(many.find(.weekday).map { [$0.fewestTrips, $0.mostTrips] } == [4, 6])
  }
}

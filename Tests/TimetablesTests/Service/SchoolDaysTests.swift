import Quantities
import Testing

@testable import Timetables

@Suite("School days")
struct SchoolDaysTests {
  /// One school year, Monday 2029-08-13 to Friday 2030-08-16. `all` runs on every weekday, `school` stands still in the weeks that a
  /// test names by their Mondays.
  private func feed(without mondays: [String], extraOff: [String] = [], saturday: Bool = false) throws -> Feed {
    var dates = "service_id,date,exception_type\n"
    for monday in mondays.compactMap({ CalendarDate($0) }) {
      for day in 0..<5 { dates += "school,\(compact(monday.adding(days: day))),2\n" }
    }
    for day in extraOff { dates += "school,\(day),2\n" }
    // Nothing runs on public holidays and eves.
    for day in 0..<369 {
      let date = SmallFeed.monday.adding(days: day - 147)
      guard date.weekday.rawValue < 5, !SwedishHolidays.isOrdinaryWeekday(date) else { continue }
      dates += "all,\(compact(date)),2\nschool,\(compact(date)),2\n"
    }
    let weekend = saturday ? "1,0" : "0,0"
    return try SmallFeed.read([
      "calendar.txt": """
      service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date
      all,1,1,1,1,1,0,0,20290813,20300816
      school,1,1,1,1,1,\(weekend),20290813,20300816

      """,
      "calendar_dates.txt": dates,
      "trips.txt": "route_id,service_id,trip_id\nR1,all,T1\nR1,school,T2\n",
    ])
  }

  private func compact(_ date: CalendarDate) -> String { date.description.filter { $0 != "-" } }

  static let christmas = ["2029-12-24", "2029-12-31"]
  static let winter = ["2030-03-04"]
  static let easter = ["2030-04-15"]
  static let autumn = ["2029-10-29"]
  static let summer = [
    "2030-06-17", "2030-06-24", "2030-07-01", "2030-07-08", "2030-07-15", "2030-07-22", "2030-07-29", "2030-08-05",
  ]

  @Test(
    "are found where a service stands still in two breaks, one of them a school's alone",
    arguments: [christmas + winter, christmas + easter, autumn + winter, summer + autumn, winter + easter])
  func found(_ mondays: [String]) throws {
    let types = try DayTypes(of: try feed(without: mondays))
    let school = try #require(types.school)
    #expect(school.trips == 1)
    let patterns = Set(types.all.map(\.pattern))
    #expect(patterns.isSuperset(of: [.schoolWeekday]))
    let free = try #require(mondays.compactMap { CalendarDate($0) }.first { SwedishHolidays.isOrdinaryWeekday($0) })
    #expect(school.isSchoolDay(free) == false)
    #expect(school.isSchoolDay(try #require(CalendarDate("2029-09-12"))) == true)
    #expect(school.isSchoolDay(try #require(CalendarDate("2029-09-15"))) == nil)
  }

  @Test(
    "are not claimed for works that close at Christmas and in July, for one break alone, or for pauses at other times",
    arguments: [christmas + summer, winter, summer, ["2029-09-17", "2029-10-01"], christmas + ["2029-09-17"], []])
  func notFound(_ mondays: [String]) throws {
    let types = try DayTypes(of: try feed(without: mondays))
    #expect(types.school == nil)
    #expect(!types.all.contains { $0.pattern == .schoolWeekday || $0.pattern == .freeWeekday })
    #expect(types.all.contains { $0.pattern == .weekday })
  }

  @Test(
    "survive single training days, but not a service that misses every fifth day, nor one that runs on Saturdays too")
  func tolerance() throws {
    let breaks = Self.christmas + Self.winter
    #expect(try DayTypes(of: try feed(without: breaks, extraOff: ["20300129", "20291123"])).school != nil)
    let fridays = (0..<52).map { compact(SmallFeed.monday.adding(days: 4 - 147 + 7 * $0)) }
    let mondays = (0..<52).map { compact(SmallFeed.monday.adding(days: -147 + 7 * $0)) }
    #expect(
      try DayTypes(
        of: try feed(
          without: breaks, extraOff: (0..<52).map { $0 % 5 < 2 ? fridays[$0] : $0 % 5 < 4 ? mondays[$0] : "20290813" })
      )
      .school == nil)
    #expect(try DayTypes(of: try feed(without: breaks, saturday: true)).school == nil)
  }

  @Test("a service that does not know the summer holiday is counted in July")
  func july() throws {
    #expect(try DayTypes(of: try feed(without: Self.christmas + Self.winter)).school?.datesInJuly == 23)
    #expect(try DayTypes(of: try feed(without: Self.christmas + Self.winter + Self.summer)).school?.datesInJuly == 0)
  }

  @Test("the sorts of a year: school days and others, each with its dates; variants are numbered within a pattern")
  func patterns() throws {
    let mondays = Self.christmas + Self.winter + Self.easter + Self.autumn + Self.summer
    let feed = try feed(without: mondays)
    let types = try DayTypes(of: feed)
    let period = try ServicePeriod(of: feed)
    let sorts = DaySorts(period, counting: period, types: types).all
    #expect(sorts.map(\.pattern) == [.schoolWeekday, .freeWeekday, .summerWeekday])
    #expect(sorts.map { types.count(of: $0.dates) } == [1, 1, 1])
    #expect(sorts.map(\.mostTrips) == [2, 1, 1])
    #expect(sorts.map(\.busiest.description) == ["2029-08-13", "2029-10-29", "2030-06-17"])
    #expect(types.all.map(\.variant) == [1, 1])
    #expect(sorts.flatMap(\.dates).sorted() == period.dates)
  }

  @Test("in June and August it is the schools' trips that tell; where they run in July too, they tell nothing")
  func ends() throws {
    let (school, july) = (try #require(CalendarDate("2030-06-11")), try #require(CalendarDate("2030-07-10")))
    func sorts(_ mondays: [String]) throws -> DaySorts {
      let feed = try feed(without: mondays)
      let period = try ServicePeriod(of: feed)
      return DaySorts(period, counting: period, types: try DayTypes(of: feed))
    }
    let known = try sorts(Self.christmas + Self.winter + Self.summer)
    #expect(known.findPattern(school) == .schoolWeekday)
    #expect(known.findPattern(july) == .summerWeekday)
    let unknown = try sorts(Self.christmas + Self.winter)
    #expect(unknown.findPattern(school) == .summerWeekday)
    #expect(unknown.findPattern(july) == .summerWeekday)
  }

  @Test("weekdays of a feed without school are variants of one pattern; a holiday among them takes the name away")
  func variants() throws {
    let types = try DayTypes(of: try feed(without: ["2029-09-17"])).all
    #expect(types.map(\.pattern) == [.weekday, .weekday])
    #expect(types.map(\.variant) == [1, 2])
    let newYear = try #require(CalendarDate("2030-01-01"))
    #expect(DayPattern(of: [SmallFeed.monday, newYear], calendar: .sweden) == .mondayToFriday)
    #expect(DayPattern(of: (0..<7).map { SmallFeed.monday.adding(days: $0) }, calendar: .sweden) == .everyDay)
  }
}

@Suite("Day types of real feeds by pattern", .enabled(if: isSharedThere, sharedIsMissing), .tags(.realFeed))
struct RealDayPatternTests {
  private func groups(_ path: String) throws -> [DayPattern: DaySort] {
    let feed = try Feed.read(path: path)
    let period = try ServicePeriod(of: feed)
    let sorts = DaySorts(period, counting: period, types: try DayTypes(of: feed))
    return Dictionary(uniqueKeysWithValues: sorts.all.map { ($0.pattern, $0) })
  }

  @Test("real feed: Norrbotten keeps week 10, the week behind Easter and Christmas free of school, but not July")
  func norrbotten() throws {
    let path = "\(sharedFolder)/feeds/norrbotten-2022-12.zip"
    let free = try #require(try groups(path)[.freeWeekday])
    let dates = Set(free.dates.map(\.description))
    #expect(dates.isSuperset(of: ["2023-03-06", "2023-03-10", "2023-04-11", "2023-04-14", "2022-12-27", "2023-01-04"]))
    #expect(!dates.contains("2023-03-13"))
    let school = try #require(try DayTypes(of: try Feed.read(path: path)).school)
    #expect(school.datesInJuly == 21)
  }

  @Test("real feed: Kuopio's school days, which its service ids name, are found") func kuopio() throws {
    let found = try groups("\(sharedFolder)/feeds/kuopio-2016.zip")
    let free = try #require(found[.freeWeekday])
    #expect(free.dates.map(\.description).contains("2017-03-08"))
    #expect((found[.schoolWeekday]?.dates.count ?? 0) > 120)
  }

  @Test("real feed: nothing is claimed for feeds without school breaks")
  func others() throws {
    for feed in [
      "feeds/vilnius-2016.zip", "feeds/chattanooga-2026.zip", "feeds/nairobi-2019.zip", "mini-jamtland/gtfs",
    ] {
      let found = try groups("\(sharedFolder)/\(feed)")
      #expect(found[.schoolWeekday] == nil && found[.freeWeekday] == nil)
    }
    #expect(try groups("\(sharedFolder)/mini-jamtland/gtfs").keys.sorted { $0.rawValue < $1.rawValue } == [.everyDay])
  }
}

@Suite("Day types of the demonstration feed")
struct DemonstrationDayPatternTests {
  @Test("are the school weeks, breaks, summer, Saturdays and Sundays that it was made with") func demonstration() throws
  {
    let feed = try Feed.read(path: demonstrationFeed)
    let period = try ServicePeriod(of: feed)
    let sorts = DaySorts(period, counting: period, types: try DayTypes(of: feed))
    let found = Dictionary(uniqueKeysWithValues: sorts.all.map { ($0.pattern, $0) })
    #expect(found[.schoolWeekday]?.dates.count == 184)
    let free = Set(found[.freeWeekday]?.dates.map(\.description) ?? [])
    #expect(free.isSuperset(of: ["2030-03-04", "2030-10-28", "2030-01-03", "2030-04-16", "2030-05-31"]))
    #expect(found[.summerWeekday]?.dates.map(\.description).contains("2030-08-12") == true)
    #expect(found[.summerWeekday]?.dates.contains { $0.parts.month == 7 } == true)
    #expect(found[.weekday] == nil && found[.mixed] == nil)
  }
}

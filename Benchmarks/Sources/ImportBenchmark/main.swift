import Timetables

// What `elbuss import` does to a feed, in steps, for a clock outside to time:
//   ImportBenchmark load FEED     all tables into columns, with every field checked
//   ImportBenchmark judge FEED    the same, then every rule, the audit, the day types and the busiest weekday's timetable
let arguments = CommandLine.arguments.dropFirst()
guard arguments.count == 2, let step = arguments.first, ["load", "judge"].contains(step), let path = arguments.last
else {
  print("ImportBenchmark load|judge FEED")
  throw BenchmarkError.usage
}
let feed = try Feed.read(path: path)
print("\(feed.stopTimes.count) stop times, \(feed.trips.count) trips, \(feed.notices.sorted.count) kinds of notices")
if step == "judge" {
  let day = try ServicePeriod(of: feed).busiestWeekday
  let timetable = try Timetable(feed, on: day)
  let types = try DayTypes(of: feed)
  let audit = DistanceAudit(feed)
  let found = feed.check(on: day)
  print("\(day): \(timetable.trips.count) trips; \(types.all.count) day types; \(audit.total.metres / 1e9) million km")
  print("\(found.sorted.count) kinds of findings")
}

enum BenchmarkError: Error { case usage }

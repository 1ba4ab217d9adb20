import Quantities
import Studies
import Timetables

/// Which days there are, and the day that the figures are for.
extension ImportSummary {
  var dayPatterns: [String] {
    let period = result.period
    let types = style.format(result.dayTypes.all.count)
    let dates = words.count(period.dateCount, ("dag", "dagar"), ("date", "dates"))
    var table = TextTable(
      [.left, .right, .right, .left, .right],
      header: [
        say("  dagar", "  days"), say("antal", "dates"), say("tidtabellsturer", "scheduled trips"),
        say("mest trafik", "busiest"), say("bussar i rörelse", "buses in motion"),
      ])
    for pattern in patterns {
      let sort = pattern.sort
      let trips =
        sort.fewestTrips == sort.mostTrips
        ? style.format(sort.mostTrips)
        : "\(style.format(sort.fewestTrips))–\(style.format(sort.mostTrips))"
      let peak =
        pattern.motion.peakTime.map {
          "\(style.format(pattern.motion.peak)) \(say("kl.", "at")) \($0)"
        } ?? NumberStyle.none
      table.add([
        "  " + sort.pattern.name(in: language), style.format(sort.dates.count), trips,
        sort.busiest.description, peak,
      ])
    }
    let timetables =
      result.dayTypes.all.count == 1
      ? say("samma tidtabell varje dag", "the same timetable on each")
      : say("\(types) olika dygnstidtabeller", "\(types) different timetables of a day")
    return [
      say(
        "Trafik \(period.first) – \(period.last): \(dates), \(timetables)",
        "Service \(period.first) – \(period.last): \(dates), \(timetables)")
    ] + table.lines(indent: 0)
  }

  var serviceDay: [String] {
    let date = result.timetable.date
    let reason =
      switch result.choice {
      case .asked: say("begärd", "asked for")
      case .busiestDate:
        say(
          "flest tidtabellsturer; ingen går på en vanlig vardag (--date)",
          "most scheduled trips; none on an ordinary weekday (--date)")
      case .busiestWeekday:
        say(
          "flest tidtabellsturer av vardagarna (--date)", "weekday with most scheduled trips (--date)")
      }
    let day = say(
      "Trafikdygn \(date.weekday.name(in: language)) \(date): ",
      "Service day \(date.weekday.name(in: language)) \(date): ")
    let motion = MotionByMinute(result.timetable)
    let lines = WrappedText.lines(day + reason, hanging: 2, width: Self.width)
    guard motion.peak > 0 else { return lines }
    let hours = (motion.byMinute.count + 59) / 60
    return lines + [
      say("  i rörelse, kl. 0–\(hours): ", "  in motion, 0–\(hours) h: ") + Sparkline.text(motion.byMinute, by: 30)
    ]
  }

  /// Traffic of the whole period by lot.
  var lots: [String] {
    guard let rows = volumes?.lots else { return [] }
    return table(rows, say("Anbudsområde, hela perioden", "Lot, whole period"), say("(i inget område)", "(in no lot)"))
  }

  /// Traffic of the whole period by area.
  var areas: [String] {
    guard let volumes, let rows = volumes.areas else { return [] }
    let lines = table(
      rows, say("Område, hela perioden", "Area, whole period"), say("(utanför alla områden)", "(outside every area)"))
    guard let overlap = volumes.areaOverlap, overlap.kilometres >= 0.05 else { return lines }
    let length = style.format(overlap.kilometres)
    return lines + [
      say(
        "  \(length) vagnkm räknas mer än en gång: områden överlappar",
        "  \(length) vehicle km count more than once: areas overlap")
    ]
  }

  private func table(_ rows: [ImportVolumes.Row], _ title: String, _ none: String) -> [String] {
    var table = TextTable(
      [.left, .left, .right, .right, .right],
      header: [
        title, say("trafikslag", "traffic"), say("turer", "trips"), say("vagnkm", "vehicle km"), say("timmar", "hours"),
      ])
    let sorted = ImportVolumes.largestFirst(rows)
    let most = 12
    let own = sorted.filter { $0.scope != nil }
    for row in own.prefix(most) + sorted.filter({ $0.scope == nil }) {
      table.add([
        "  " + (row.name ?? none), row.kind.name(in: language), style.format(row.volume.trips),
        style.format(row.volume.distance.kilometres), style.format(row.volume.time.hours),
      ])
    }
    let rest = own.count - most
    return table.lines(indent: 0)
      + (rest > 0 ? [say("  och \(rest) rader till: --json", "  and \(rest) more rows: --json")] : [])
  }
}

public import Quantities
public import Studies
import Timetables

/// What `elbuss import` says to people: one screen that tells what the feed holds, which day the figures are for, where its
/// kilometres come from and what is wrong with it.
public struct ImportSummary {
  private let result: FeedImport
  private let language: Language
  private let style: NumberStyle

  /// A summary in a language.
  public init(_ result: FeedImport, in language: Language) {
    self.result = result
    self.language = language
    style = NumberStyle(language)
  }

  /// The whole text, with a line end behind it.
  public var text: String {
    let parts = [heading, tables, service, traffic, distances, period, contractors, notices, leftOut]
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private func say(_ swedish: String, _ english: String) -> String { language.choose(swedish, english) }

  private var heading: [String] {
    let info = result.feed.info
    let publisher = [info?.publisher, info.flatMap { $0.version.isEmpty ? nil : "version \($0.version)" }]
      .compactMap { $0 }.filter { !$0.isEmpty }
    return [
      ([result.feed.name] + publisher).joined(separator: " · "), "sha256 \(result.feed.sha256)",
    ]
  }

  private var tables: [String] {
    let sizes = result.feed.tables.map { "\($0.file.replacingSuffix(".txt")) \(style.format($0.rows))" }
    return [say("Tabeller (rader)", "Tables (rows)")] + wrap(sizes, separator: " · ")
  }

  private var service: [String] {
    let period = result.period
    let date = result.timetable.date
    let day = "\(date.weekday.name(in: language)) \(date)"
    let reason =
      switch result.choice {
      case .asked: say("vald med --date", "chosen by --date")
      case .busiestWeekday(let trips):
        say(
          "vardagen med flest tidtabellsturer, \(style.format(trips)) (vid lika den första); annan dag: --date",
          "the weekday with most scheduled trips, \(style.format(trips)) (of equals the first); another day: --date")
      }
    return [
      say("Trafik", "Service"),
      "  " + say("period", "period")
        + " \(period.first) – \(period.last), "
        + say(
          "\(style.format(period.dateCount)) dagar med trafik", "\(style.format(period.dateCount)) days with service"),
      "  " + say("trafikdygn", "service day") + " \(day): \(reason)",
      "  " + dayTypes,
    ]
  }

  /// How many timetables there are, and the three that hold most days.
  private var dayTypes: String {
    let types = result.dayTypes.all
    let shown = types.prefix(3).map { type in
      say(
        "\(style.format(type.dates.count)) \(type.pattern.name(in: language)) med \(style.format(type.tripCount)) turer",
        "\(style.format(type.dates.count)) \(type.pattern.name(in: language)) with \(style.format(type.tripCount)) trips"
      )
    }
    let count = style.format(types.count)
    return say("dagtyper \(count): ", "day types \(count): ") + shown.joined(separator: ", ")
      + (types.count > 3 ? " …" : "")
  }

  private var traffic: [String] {
    var table = TextTable(
      [.left, .right, .right, .right, .right],
      header: [
        say("Trafikslag", "Traffic"), say("linjer", "lines"), say("turer", "trips"), say("vagnkm", "vehicle km"),
        say("timmar", "hours"),
      ])
    for kind in TrafficKind.allCases {
      let volume = DayVolume(result.timetable) { $0.kind == kind }
      guard volume.trips > 0 else { continue }
      let lines = Set(result.timetable.trips.lazy.filter { $0.kind == kind }.map(\.line)).count
      table.add([
        kind.name(in: language), style.format(lines), style.format(volume.trips),
        style.format(volume.distance.kilometres), style.format(volume.time.hours),
      ])
    }
    return table.lines(indent: 0)
  }

  private var distances: [String] {
    let volume = DayVolume(result.timetable)
    let unit =
      result.timetable.statedUnit.map {
        say("tolkad som \($0.rawValue)", "read as \($0.rawValue)")
      } ?? say("saknas eller är ingen längd", "absent or no length")
    var lines = [
      say("Kilometrarnas källa", "Where the kilometres come from")
        + say(" (shape_dist_traveled \(unit))", " (shape_dist_traveled \(unit))")
    ]
    for source in LegSource.allCases where volume.metresBySource[source] != nil {
      let share = style.percent(volume.share(source), decimals: 1)
      lines.append("  \(share) \(source.meaning(in: language))")
    }
    if volume.replacedLegs > 0 {
      lines.append(
        "  "
          + say(
            "\(style.format(volume.replacedLegs)) körda delsträckor hade en omöjlig längd: kortare än fågelvägen",
            "\(style.format(volume.replacedLegs)) legs as driven had an impossible length: shorter than the great circle"
          ))
    }
    if result.timetable.interpolatedTimes > 0 {
      lines.append(
        "  "
          + say(
            "\(style.format(result.timetable.interpolatedTimes)) hållplatstider saknas och är beräknade mellan de givna",
            "\(style.format(result.timetable.interpolatedTimes)) stop times are missing and were filled in between the given ones"
          ))
    }
    return lines
  }

  /// All service days, and what the feed's own distances would have left out.
  private var period: [String] {
    let audit = result.audit
    var table = TextTable(
      [.left, .right, .right, .right, .right],
      header: [
        say("Hela perioden", "The whole period"), say("turer", "trips"), say("vagnkm", "vehicle km"),
        say("angivna km", "stated km"), say("rättelse", "correction"),
      ])
    for kind in TrafficKind.allCases {
      guard let volume = audit.byKind[kind] else { continue }
      let isStated = volume.statedMetres > 0
      table.add([
        kind.name(in: language), style.format(volume.trips), style.format(volume.distance.kilometres),
        isStated ? style.format(volume.statedMetres / 1000) : NumberStyle.none,
        volume.correctionShare.map { style.percent($0, decimals: 1) } ?? NumberStyle.none,
      ])
    }
    var lines = table.lines(indent: 0)
    if audit.total.statedMetres > 0 {
      lines.append(
        "  "
          + say(
            "rättelse: det som de angivna sträckorna saknar när ingen delsträcka får vara kortare än fågelvägen",
            "correction: what the stated distances lack when no leg may be shorter than the great circle"))
    }
    return lines
  }

  private var contractors: [String] {
    let timetable = result.timetable
    guard !timetable.contractors.isEmpty else {
      return [say("Entreprenörer: anges inte (attributions.txt)", "Contractors: not given (attributions.txt)")]
    }
    var counts: [Int?: Int] = [:]
    for trip in timetable.trips { counts[trip.contractor, default: 0] += 1 }
    let named = counts.map { (name: contractorName($0.key), trips: $0.value) }
      .sorted { ($1.trips, $0.name) < ($0.trips, $1.name) }
    let shown = named.prefix(6).map { "\($0.name) \(style.format($0.trips))" }
    let rest = named.count > 6 ? [say("och \(named.count - 6) till", "and \(named.count - 6) more")] : []
    return [say("Entreprenörer (turer)", "Contractors (trips)")] + wrap(shown + rest, separator: " · ")
  }

  private func contractorName(_ number: Int?) -> String {
    guard let number else { return say("(ingen angiven)", "(none given)") }
    let name = result.timetable.contractors[number]
    return name.isEmpty ? say("(namn saknas)", "(name missing)") : name
  }

  private var notices: [String] {
    let tallies = result.notices.sorted
    guard !tallies.isEmpty else { return [say("Anmärkningar: inga", "Notices: none")] }
    var table = TextTable([.left, .right, .left, .left], header: [say("Anmärkningar", "Notices"), "", "", ""])
    for tally in tallies.prefix(10) {
      let first = tally.samples.first.map { sample in
        sample.prefix(4).map { "\($0.name)=\($0.value)" }.joined(separator: " ")
      }
      table.add([
        "  " + tally.severity.rawValue, style.format(tally.total), tally.code,
        first.map { say("t.ex. ", "e.g. ") + $0 } ?? "",
      ])
    }
    let more =
      tallies.count > 10
      ? ["  " + say("och \(tallies.count - 10) koder till", "and \(tallies.count - 10) more codes")] : []
    return table.lines(indent: 0) + more
  }

  private var leftOut: [String] {
    guard !result.timetable.leftOut.isEmpty else { return [] }
    var lines = [say("Turer som inte kan köras som de står", "Trips that cannot be run as they stand")]
    for reason in Timetable.LeftOut.Reason.allCases {
      let trips = result.timetable.leftOut.filter { $0.reason == reason }
      guard let first = trips.first else { continue }
      lines.append(
        "  \(style.format(trips.count)) \(reason.meaning(in: language)), \(say("t.ex.", "e.g.")) \(first.tripID)")
    }
    return lines
  }

  private func wrap(_ items: [String], separator: String) -> [String] {
    var lines: [String] = []
    var line = ""
    for item in items {
      let longer = line.isEmpty ? item : line + separator + item
      if longer.count > 96 && !line.isEmpty {
        lines.append("  " + line)
        line = item
      } else {
        line = longer
      }
    }
    if !line.isEmpty { lines.append("  " + line) }
    return lines
  }
}

extension String {
  fileprivate func replacingSuffix(_ suffix: String) -> String {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
  }
}

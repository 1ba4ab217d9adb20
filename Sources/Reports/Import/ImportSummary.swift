public import Quantities
public import Studies
import Timetables

/// What `elbuss import` says to people: one screen that tells what the feed holds, which day the figures are for, where its
/// kilometres come from and what is wrong with it.
public struct ImportSummary {
  let result: FeedImport
  let patterns: [ImportDayPattern]
  let volumes: ImportVolumes?
  let language: Language
  let style: NumberStyle

  /// A summary in a language; with tables by lot and area where they were asked for.
  ///
  /// - Throws: `FeedError.tooManyRuns`.
  public init(_ result: FeedImport, in language: Language) throws {
    self.init(
      result, try ImportDayPattern.list(result), Self.isDivided(result) ? ImportVolumes(result) : nil, in: language)
  }

  /// The same of a feed whose volumes and days are worked out already, so that they are not worked out again.
  public init(_ overview: FeedOverview, in language: Language) {
    let result = overview.feedImport
    self.init(result, overview.patterns, Self.isDivided(result) ? overview.volumes : nil, in: language)
  }

  private init(
    _ result: FeedImport, _ patterns: [ImportDayPattern], _ volumes: ImportVolumes?, in language: Language
  ) {
    self.result = result
    self.patterns = patterns
    self.volumes = volumes
    self.language = language
    style = NumberStyle(language)
  }

  /// Whether lots or areas were asked for.
  private static func isDivided(_ result: FeedImport) -> Bool {
    result.settings.areas != nil || !result.settings.lots.isEmpty
  }

  /// The whole text, with a line end behind it.
  public var text: String {
    let parts = [
      heading + tables, dayPatterns + serviceDay, traffic + distances, contractors, lots, areas, meaning, notices,
    ]
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  func say(_ swedish: String, _ english: String) -> String { language.choose(swedish, english) }

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
    return wrap(sizes, separator: " · ", first: say("Rader: ", "Rows: "))
  }

  /// One row a kind of traffic: the service day, then all service days and what the feed's own distances say of them.
  private var traffic: [String] {
    var table = TextTable(
      [.left, .right, .right, .right, .right, .right, .right, .right, .right],
      header: [
        say("Trafikslag", "Traffic"), say("linjer", "lines"), say("turer/dygn", "trips/day"), say("km/dygn", "km/day"),
        say("timmar", "hours"), say("turer/period", "trips/period"), "km/period", say("angivna km", "stated km"),
        say("rättelse", "correction"),
      ])
    for kind in TrafficKind.allCases {
      guard let whole = result.audit.byKind[kind] else { continue }
      let day = DayVolume(result.timetable) { $0.kind == kind }
      let lines = Set(result.timetable.trips.lazy.filter { $0.kind == kind }.map(\.line)).count
      let isStated = whole.statedMetres > 0
      table.add([
        kind.name(in: language), style.format(lines), style.format(day.trips), style.format(day.distance.kilometres),
        style.format(day.time.hours), style.format(whole.trips), style.format(whole.distance.kilometres),
        isStated ? style.format(whole.statedMetres / 1000) : NumberStyle.none,
        whole.correctionShare.map { style.percent($0, decimals: 1) } ?? NumberStyle.none,
      ])
    }
    return table.lines(indent: 0)
  }

  private var distances: [String] {
    let volume = DayVolume(result.timetable)
    let shares = LegSource.allCases.compactMap { source -> String? in
      // A share that prints as nothing says nothing.
      guard volume.share(source) >= 0.0005 else { return nil }
      return "\(style.percent(volume.share(source), decimals: 1)) \(source.name(in: language))"
    }
    let unit =
      result.timetable.statedUnit.map { say(" (angivna i \($0.rawValue))", " (stated in \($0.rawValue))") } ?? ""
    return wrap(shares, separator: " · ", first: say("Kilometrarna\(unit): ", "Kilometres\(unit): "))
  }

  private var contractors: [String] {
    let timetable = result.timetable
    guard !timetable.contractors.isEmpty else { return [] }
    var counts: [Int?: Int] = [:]
    for trip in timetable.trips { counts[trip.contractor, default: 0] += 1 }
    let named = counts.map { (name: contractorName($0.key), trips: $0.value) }
      .sorted { ($1.trips, $0.name) < ($0.trips, $1.name) }
    let shown = named.prefix(5).map { "\($0.name) \(style.format($0.trips))" }
    let rest = named.count > 5 ? [say("och \(named.count - 5) till", "and \(named.count - 5) more")] : []
    return wrap(
      shown + rest, separator: " · ", first: say("Entreprenörer, dygnets turer: ", "Contractors, trips of the day: "))
  }

  func contractorName(_ number: Int?) -> String {
    guard let number else { return say("(ingen angiven)", "(none given)") }
    let name = result.timetable.contractors[number]
    return name.isEmpty ? say("(namn saknas)", "(name missing)") : name
  }

  /// The gravest notices in words; codes where they fit.
  private var notices: [String] {
    let tallies = result.notices.sorted
    guard !tallies.isEmpty else { return [say("Anmärkningar: inga", "Notices: none")] }
    let shown = tallies.prefix(7)
    var table = TextTable([.left, .right, .left], header: [say("Anmärkningar", "Notices"), "", ""])
    for tally in shown {
      let words = NoticeWords.find(tally.code, language)
      table.add([
        "  " + severity(tally.severity), style.format(tally.total), words ?? tally.code,
      ])
    }
    let lines = table.lines(indent: 0)
    let coded = zip(lines.dropFirst(), shown).map { line, tally in
      let longer = line.hasSuffix(tally.code) ? line : "\(line) [\(tally.code)]"
      return longer.count <= Self.width ? longer : line
    }
    let rest = tallies.count - shown.count
    let more =
      rest > 0 ? say("och \(rest) slag till; ", rest == 1 ? "and 1 more kind; " : "and \(rest) more kinds; ") : ""
    return lines.prefix(1) + coded + ["  " + more + say("koder och ställen: --json", "codes and places: --json")]
  }

  private func severity(_ severity: NoticeSeverity) -> String {
    switch severity {
    case .error: say("fel", "error")
    case .warning: say("varning", "warning")
    case .info: say("upplysning", "information")
    }
  }

  /// Columns of a terminal that the summary is made for.
  static let width = 100

  func wrap(_ items: [String], separator: String, first: String = "") -> [String] {
    var lines: [String] = []
    var line = first
    for (number, item) in items.enumerated() {
      let longer = number == 0 || line == "  " ? line + item : line + separator + item
      if longer.count > Self.width && number > 0 {
        lines.append(line)
        line = "  " + item
      } else {
        line = longer
      }
    }
    if !items.isEmpty { lines.append(line) }
    return lines
  }
}

extension String {
  fileprivate func replacingSuffix(_ suffix: String) -> String {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
  }
}

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

  var words: ReportWords { ReportWords(language) }
  func say(_ swedish: String, _ english: String) -> String { language.choose(swedish, english) }

  private var heading: [String] {
    let info = result.feed.info
    // A feed that does not say who publishes it is its only agency's.
    let agencies = result.feed.agencies
    let publisher = info?.publisher ?? (agencies.count == 1 ? agencies.names[0] : "")
    let version = info.map { $0.version.isEmpty ? "" : "version \($0.version)" } ?? ""
    return wrap([result.feed.name, publisher, version].filter { !$0.isEmpty }, separator: " · ") + [
      "sha256 \(result.feed.sha256)"
    ]
  }

  private var tables: [String] {
    // Tables of one row or none say nothing of a feed's size; --json has them.
    let sizes = result.feed.tables.filter { $0.rows > 1 }.map {
      "\($0.file.replacingSuffix(".txt")) \(style.format($0.rows))"
    }
    return wrap(sizes, separator: " · ", first: say("Rader: ", "Rows: "))
  }

  /// The gravest notices in words; codes where they fit.
  private var notices: [String] {
    let tallies = result.notices.sorted
    guard !tallies.isEmpty else { return [say("Anmärkningar: inga", "Notices: none")] }
    let shown = tallies.prefix(7)
    var table = TextTable([.left, .right, .left], header: [say("Anmärkningar", "Notices"), "", ""])
    for tally in shown {
      table.add([
        "  " + severity(tally.severity), style.format(tally.total),
        NoticeWords.find(tally.code, language) ?? tally.code,
      ])
    }
    let lines = table.lines(indent: 0)
    // Behind the words what fits: the field, then the code.
    let coded = zip(lines.dropFirst(), shown).map { line, tally in
      [NoticeWords.place(of: tally), line.hasSuffix(tally.code) ? "" : " [\(tally.code)]"].reduce(line) {
        ($0 + $1).count <= Self.width ? $0 + $1 : $0
      }
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
  static let width = 80

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

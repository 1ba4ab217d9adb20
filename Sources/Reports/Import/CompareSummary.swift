public import Quantities
public import Studies
import Timetables

/// What `elbuss import OLD NEW --compare` says to people: one screen, the largest change first, the rest counted.
public struct CompareSummary {
  private static let mostRows = 14
  private static let mostNames = 12
  private let words: CompareWords
  private var result: FeedComparison { words.result }
  private var service: ServiceComparison { words.result.service }
  private var style: NumberStyle { words.style }

  /// A summary in a language.
  public init(_ result: FeedComparison, in language: Language) { words = CompareWords(result, in: language) }

  /// The whole text, with a line end behind it.
  public var text: String {
    let parts = [heading, lines, days, changes, elsewhere]
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private func say(_ swedish: String, _ english: String) -> String { words.say(swedish, english) }

  private var heading: [String] {
    func side(_ name: String, _ feedName: String, _ sorts: DaySorts, _ sha256: String) -> String {
      let dates = say(
        "\(style.format(sorts.period.dateCount)) dagar med trafik",
        "\(style.format(sorts.period.dateCount)) days with service")
      return
        "\(name)  \(feedName) · \(sorts.period.first) – \(sorts.period.last), \(dates) · sha256 \(sha256.prefix(12))…"
    }
    return [
      words.verdict, side(say("gammal", "old"), result.old.name, service.old, result.old.sha256),
      side(say("ny    ", "new"), result.new.name, service.new, result.new.sha256),
    ] + WrappedText.lines(words.periods)
  }

  private var lines: [String] {
    let matching = service.matching
    var text =
      [
        say(
          "Linjer: \(style.format(matching.pairs.count)) i båda, \(style.format(matching.onlyNew.count)) nya, \(style.format(matching.onlyOld.count)) borttagna",
          "Lines: \(style.format(matching.pairs.count)) in both, \(style.format(matching.onlyNew.count)) new, \(style.format(matching.onlyOld.count)) removed"
        )
      ] + WrappedText.lines(words.matching, indent: 2)
    text += names(say("nya", "new"), matching.onlyNew.map { words.name(old: nil, new: $0) })
    text += names(say("borttagna", "removed"), matching.onlyOld.map { words.name(old: $0, new: nil) })
    text += names(say("med annat namn", "with another name"), service.renamed.map(renamed))
    text += names(
      say("till ett annat trafikföretag eller en annan agency", "to another contractor or agency"),
      service.operators.changes.map { change in
        let over = words.wentOver(change)
        return "\(over.name) (\(over.from))"
      })
    if let caution = words.contractorCaution { text += WrappedText.lines(caution, indent: 2) }
    return text
  }

  private func renamed(_ pair: LineMatching.Pair) -> String {
    let name = words.name(old: pair.old, new: pair.new)
    if name.contains(" → ") { return name }
    let long = (
      result.old.routes.longNames[pair.old.position], result.new.routes.longNames[pair.new.position]
    )
    return "\(name) (\(long.0) → \(long.1))"
  }

  private func names(_ title: String, _ names: [String]) -> [String] {
    guard !names.isEmpty else { return [] }
    let sorted = names.sorted { NaturalOrder.isBefore($0, $1) }
    let shown = sorted.prefix(Self.mostNames).joined(separator: " · ")
    let rest = names.count - Self.mostNames
    let text = "\(title): \(shown)" + (rest > 0 ? say(" och \(rest) till", " and \(rest) more") : "")
    return WrappedText.lines(text, indent: 2)
  }

  private var days: [String] {
    var table = TextTable(
      [.left, .left, .right, .right, .right, .right, .right],
      header: [
        say("Per medeldygn, buss", "By mean day, bus"), say("dagar", "days"), say("turer", "trips"),
        say("vagnkm", "vehicle km"), say("ändring", "change"), say("i rörelse", "in motion"),
        say("byggda omlopp", "built blocks"),
      ])
    for vehicles in result.vehicles {
      guard let old = service.old.findPlain(vehicles.pattern), let new = service.new.findPlain(vehicles.pattern),
        let totals = service.findTotals(vehicles.pattern, .bus)
      else { continue }
      table.add([
        "  " + vehicles.pattern.plainName(in: words.words.language),
        words.arrow(style.format(old.plainDates.count), style.format(new.plainDates.count)),
        words.arrow(style.format(totals.oldTrips), style.format(totals.newTrips)),
        words.arrow(style.format(totals.oldDistance.kilometres), style.format(totals.newDistance.kilometres)),
        words.signed(totals.distanceChange.kilometres, decimals: 0),
        words.arrow(style.format(vehicles.old.inMotion), style.format(vehicles.new.inMotion)),
        words.arrow(words.built(vehicles.old), words.built(vehicles.new)),
      ])
    }
    var text = result.vehicles.isEmpty ? [] : table.lines(indent: 0)
    if let lone = words.loneSorts { text += WrappedText.lines(lone, indent: 2) }
    if let caution = words.builtCaution { text += WrappedText.lines(caution, indent: 2) }
    return text
  }

  /// A line with the sort of day on which it changes most, and how many others it changes on.
  private var changedLines: [(change: LineChange, otherSorts: Int)] {
    struct Key: Hashable {
      let old: RouteIndex?
      let new: RouteIndex?
      let kind: TrafficKind
    }
    var places: [Key: Int] = [:]
    var lines: [(change: LineChange, otherSorts: Int)] = []
    for change in service.lines where change.isChange {
      let key = Key(old: change.old, new: change.new, kind: change.kind)
      if let place = places[key] {
        lines[place].otherSorts += 1
      } else {
        places[key] = lines.count
        lines.append((change, 0))
      }
    }
    return lines
  }

  private var changes: [String] {
    let lines = changedLines
    guard !lines.isEmpty else { return [] }
    var table = TextTable(
      [.left, .left, .right, .right, .right, .left, .left],
      header: [
        say("Största ändringar", "Largest changes"), say("dagtyp", "day type"), say("turer/dag", "trips a day"),
        say("km/dag", "km a day"), say("ändring", "change"), say("första–sista avgång", "first–last departure"), "",
      ])
    for (change, otherSorts) in lines.prefix(Self.mostRows) {
      table.add([
        "  " + String(words.name(change).prefix(24)), change.pattern.shortName(in: words.words.language),
        words.arrow(words.trips(change.oldDay), words.trips(change.newDay)),
        words.arrow(words.kilometres(change.oldDay), words.kilometres(change.newDay)),
        words.signed(change.distanceChange.kilometres, decimals: 1), departures(change), remark(change, otherSorts),
      ])
    }
    let rest = lines.count - Self.mostRows
    let more =
      rest > 0
      ? say(
        "och \(style.count(rest, "linje", "linjer")) till med ändring; ",
        "and \(style.count(rest, "more line", "more lines")) with a change; ")
      : ""
    let all = say(
      "varje linje står med den dagtyp där den ändras mest, alla står i --json och --html",
      "each line stands with the sort of day on which it changes most; all stand in --json and --html")
    return table.lines(indent: 0) + WrappedText.lines(more + all, indent: 2)
  }

  private func departures(_ change: LineChange) -> String {
    func span(_ day: LineDay?) -> String {
      day.map { "\(words.clock($0.firstDeparture))–\(words.clock($0.lastDeparture))" } ?? NumberStyle.none
    }
    return words.arrow(span(change.oldDay), span(change.newDay))
  }

  private func remark(_ change: LineChange, _ otherSorts: Int) -> String {
    let fate = words.fate(change)
    let kind = change.kind == .bus ? "" : change.kind.name(in: words.words.language).lowercased()
    var remarks = [fate, kind].filter { !$0.isEmpty }
    let isMoved = change.tripsGone > 0 && change.tripsNew > 0
    if isMoved {
      remarks.append(
        say(
          "\(words.meanTrips(change.tripsGone)) turer borta, \(words.meanTrips(change.tripsNew)) nya",
          "\(words.meanTrips(change.tripsGone)) trips gone, \(words.meanTrips(change.tripsNew)) new"))
    }
    if otherSorts > 0 {
      remarks.append(
        words.words.count(otherSorts, ("dagtyp till", "dagtyper till"), ("more day type", "more day types")))
    }
    return remarks.joined(separator: ", ")
  }

  private var elsewhere: [String] {
    names(
      say("Lika per medeldygn men inte på alla gemensamma datum", "The same by mean days but not on all common dates"),
      service.differentElsewhere.map { words.name(old: $0.old, new: $0.new) }
    ).map { String($0.dropFirst(2)) }
  }
}

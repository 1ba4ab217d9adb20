public import Quantities
public import Studies
import Timetables

/// `elbuss import OLD NEW --compare --html FILE`: what a new timetable changes, as one page that needs nothing beside it.
public struct ComparePage {
  private static let shownRows = 12
  private let words: CompareWords
  private let programVersion: String
  private var result: FeedComparison { words.result }
  private var service: ServiceComparison { words.result.service }
  private var style: NumberStyle { words.style }
  private var language: Language { words.words.language }

  /// A page in a language.
  public init(_ result: FeedComparison, in language: Language, programVersion: String) {
    words = CompareWords(result, in: language)
    self.programVersion = programVersion
  }

  /// The bytes of the page.
  public var bytes: [UInt8] {
    func span(_ sorts: DaySorts) -> String {
      "\(words.words.date(sorts.period.first)) – \(words.words.date(sorts.period.last)), "
        + say("\(style.format(sorts.period.dateCount)) dagar", "\(style.format(sorts.period.dateCount)) days")
    }
    return FeedPage(
      words: words.words, kicker: say("Jämförelse av två tidtabeller", "Comparison of two timetables"),
      title: "\(result.old.name) → \(result.new.name)",
      facts: [
        (say("Gammal", "Old"), "\(result.old.name), SHA-256 \(result.old.sha256.prefix(16))…"),
        (say("Period", "Period"), span(service.old)),
        (say("Ny", "New"), "\(result.new.name), SHA-256 \(result.new.sha256.prefix(16))…"),
        (say("Period", "Period"), span(service.new)),
        (say("Beräknad med", "Computed with"), "elbuss \(programVersion)"),
      ], cautions: [words.loneSorts, words.builtCaution].compactMap { $0 },
      parts: [summary, vehicles, lineLists] + service.commonPatterns.map(changes) + [matching],
      footer: say(
        "Samma tal som data: elbuss import --compare --json. Samma flöden ger samma sida, tecken för tecken.",
        "The same figures as data: elbuss import --compare --json. The same feeds give the same page, byte for byte."),
      programVersion: programVersion
    ).bytes
  }

  private func say(_ swedish: String, _ english: String) -> String { words.say(swedish, english) }

  private var summary: FeedPage.Part {
    FeedPage.Part(
      anchor: "summary", title: say("Sammanfattning", "Summary"),
      pieces: [tag("p", ["class": "lead"], text: words.verdict), tag("p", text: words.periods), totals])
  }

  private var totals: Piece {
    var rows: [PageTable.Row] = []
    for pattern in service.commonPatterns {
      for kind in TrafficKind.allCases {
        guard let totals = service.findTotals(pattern, kind), !totals.isEmpty, let old = service.old.findPlain(pattern),
          let new = service.new.findPlain(pattern)
        else { continue }
        rows.append(
          PageTable.Row(texts: [
            pattern.plainName(in: language), kind.name(in: language),
            words.arrow(style.format(old.plainDates.count), style.format(new.plainDates.count)),
            words.arrow(style.format(totals.oldTrips, decimals: 1), style.format(totals.newTrips, decimals: 1)),
            words.arrow(
              style.format(totals.oldDistance.kilometres), style.format(totals.newDistance.kilometres)),
            words.signed(totals.distanceChange.kilometres, decimals: 0),
            totals.oldDistance.metres > 0
              ? words.signed(totals.distanceChange.metres / totals.oldDistance.metres * 100, decimals: 1)
              : NumberStyle.none,
          ]))
      }
    }
    var table = PageTable(
      say(
        "Ett medeldygn av varje dagtyp: summan över dagtypens vanliga datum delad med deras antal.",
        "A mean day of each sort: the sum over its plain dates divided by their number."),
      [
        .text(say("Dagtyp", "Sort of day")), .text(say("Trafikslag", "Traffic")), .number(say("Datum", "Dates")),
        .number(say("Turer", "Trips")), .number(say("Vagnkm", "Vehicle km")),
        .number(say("Ändring, km", "Change, km")), .number(say("Ändring, %", "Change, %")),
      ], rows: rows)
    table.hasCards = true
    return table.piece
  }

  private var vehicles: FeedPage.Part {
    let rows = result.vehicles.map { vehicles in
      PageTable.Row(texts: [
        vehicles.pattern.plainName(in: language),
        words.arrow(dateText(service.old, vehicles.pattern), dateText(service.new, vehicles.pattern)),
        words.arrow(style.format(vehicles.old.inMotion), style.format(vehicles.new.inMotion)),
        words.arrow(words.clock(vehicles.old.busiest), words.clock(vehicles.new.busiest)),
        words.arrow(words.built(vehicles.old), words.built(vehicles.new)),
      ])
    }
    var table = PageTable(
      say(
        "Bussar en tät dag av dagtypen: nio av tio datum har inte fler bussturer.",
        "Buses on a busy date of the sort: nine in ten have no more bus trips."),
      [
        .text(say("Dagtyp", "Sort of day")), .text(say("Datum", "Date")),
        .number(say("Bussar i rörelse", "Buses in motion")), .number(say("Klockan", "At")),
        .number(say("Byggda omlopp", "Built blocks")),
      ], rows: rows)
    table.hasCards = true
    return FeedPage.Part(
      anchor: "vehicles", title: say("Vagnbehov", "Peak vehicle requirement"),
      pieces: rows.isEmpty ? [] : [table.piece, tag("p", ["class": "note"], text: words.vehicleMeaning)])
  }

  private func dateText(_ sorts: DaySorts, _ pattern: DayPattern) -> String {
    sorts.findPlain(pattern)?.peakDate.description ?? NumberStyle.none
  }

  private var lineLists: FeedPage.Part {
    let matching = service.matching
    var pieces: [Piece] = []
    pieces += list(
      say("Nya linjer", "New lines"),
      matching.onlyNew.map { (words.name(old: nil, new: $0), words.longName(old: nil, new: $0)) })
    pieces += list(
      say("Borttagna linjer", "Removed lines"),
      matching.onlyOld.map { (words.name(old: $0, new: nil), words.longName(old: $0, new: nil)) })
    pieces += list(
      say("Linjer med annat namn", "Lines with another name"),
      service.renamed.map { pair in
        let long = (
          result.old.routes.longNames[pair.old.position], result.new.routes.longNames[pair.new.position]
        )
        return (words.name(old: pair.old, new: pair.new), words.arrow(long.0, long.1))
      })
    pieces += list(
      say(
        "Lika per medeldygn men inte på alla gemensamma datum", "The same by mean days but not on all common dates"),
      service.differentElsewhere.map {
        (words.name(old: $0.old, new: $0.new), words.longName(old: $0.old, new: $0.new))
      })
    pieces += list(
      say("Linjer till ett annat trafikföretag eller en annan agency", "Lines to another contractor or agency"),
      service.operators.changes.map { change in
        let over = words.wentOver(change)
        return (over.name, over.from)
      })
    if let caution = words.contractorCaution { pieces.append(tag("p", ["class": "note"], text: caution)) }
    return FeedPage.Part(
      anchor: "lines",
      title: say(
        "Linjer som kommit, gått, bytt namn eller utförare", "Lines that came, went, were renamed or went over"),
      pieces: pieces)
  }

  private func list(_ title: String, _ names: [(name: String, long: String)]) -> [Piece] {
    guard !names.isEmpty else { return [] }
    let sorted = names.sorted { first, second in
      first.name == second.name ? first.long < second.long : NaturalOrder.isBefore(first.name, second.name)
    }
    func items(_ names: ArraySlice<(name: String, long: String)>) -> Piece {
      tag("ul", ["class": "plainlist"]) {
        for entry in names {
          tag("li") {
            tag("strong", text: entry.name)
            if !entry.long.isEmpty { " \(entry.long)" }
          }
        }
      }
    }
    let heading = tag("h3", text: "\(title) (\(style.format(names.count)))")
    guard sorted.count > Self.shownRows + 5 else { return [heading, items(sorted[...])] }
    return [
      heading, items(sorted.prefix(Self.shownRows)),
      tag("details", ["class": "fold"]) {
        tag("summary", text: words.words.lines(sorted.count - Self.shownRows) + say(" till", " more"))
        items(sorted.dropFirst(Self.shownRows))
      },
    ]
  }

  private func changes(_ pattern: DayPattern) -> FeedPage.Part {
    let all = service.lines.filter { $0.pattern == pattern }
    let changed = all.filter { $0.isChange }
    let name = pattern.plainName(in: language)
    guard !changed.isEmpty else {
      return FeedPage.Part(
        anchor: "changes-\(pattern.rawValue)", title: capitalized(name),
        pieces: [tag("p", text: say("Inga linjer ändras.", "No line changes."))])
    }
    let shown = changed.filter { $0.distanceChange.kilometres.magnitude >= 0.05 }.prefix(20)
    var bars = DifferenceBars(
      rows: shown.map { change in
        DifferenceBars.Row(
          name: words.name(change), value: change.distanceChange.kilometres,
          text: words.signed(change.distanceChange.kilometres, decimals: 1))
      }, less: say("mindre trafik", "less service"), more: say("mer trafik", "more service"))
    let title = say("Ändrade vagnkilometer per medeldygn, \(name)", "Change in vehicle kilometres a mean day, \(name)")
    let caption = say(
      "De \(shown.count) största ändringarna av \(style.format(changed.count)); \(style.format(all.count - changed.count)) rader är oförändrade.",
      "The \(shown.count) largest changes of \(style.format(changed.count)); \(style.format(all.count - changed.count)) rows are unchanged."
    )
    let chart = ChartRoom.figure(.half, "\(title). \(caption)") { room in
      bars.room = room
      return bars.piece(id: room.id("bars-\(pattern.rawValue)"), title: title, description: caption)
    }
    return FeedPage.Part(
      anchor: "changes-\(pattern.rawValue)", title: capitalized(name),
      pieces: chart
        + FeedPage.folded(
          say("Linjer som ändras, störst ändring först.", "Lines that change, the largest change first."), columns,
          rows: changed.map(row), shown: Self.shownRows
        ) { say("\(style.format($0)) ändrade rader till", "\(style.format($0)) more changed rows") })
  }

  private var columns: [PageTable.Column] {
    [
      .text(say("Linje", "Line")), .number(say("Turer per dag", "Trips a day")), .number(say("Km per dag", "Km a day")),
      .number(say("Ändring, km", "Change, km")), .text(say("Första avgång", "First departure")),
      .text(say("Sista avgång", "Last departure")),
      .number(say("Turer borta / nya", "Trips gone / new")),
    ]
  }

  private func row(_ change: LineChange) -> PageTable.Row {
    let long = words.longName(old: change.old, new: change.new)
    let kind = change.kind == .bus ? "" : change.kind.name(in: language).lowercased()
    let rest = [words.fate(change), kind, long].filter { !$0.isEmpty }.joined(separator: ", ")
    var name: [Piece] = [tag("strong", text: words.name(change))]
    if !rest.isEmpty { name.append(tag("div", ["class": "small"], text: rest)) }
    let texts = [
      words.arrow(words.trips(change.oldDay), words.trips(change.newDay)),
      words.arrow(words.kilometres(change.oldDay), words.kilometres(change.newDay)),
      words.signed(change.distanceChange.kilometres, decimals: 1),
      words.arrow(words.clock(change.oldDay?.firstDeparture), words.clock(change.newDay?.firstDeparture)),
      words.arrow(words.clock(change.oldDay?.lastDeparture), words.clock(change.newDay?.lastDeparture)),
      change.tripsGone == 0 && change.tripsNew == 0
        ? NumberStyle.none : "\(words.meanTrips(change.tripsGone)) / \(words.meanTrips(change.tripsNew))",
    ]
    return PageTable.Row([name] + texts.map { [.text($0)] })
  }

  private var matching: FeedPage.Part {
    FeedPage.Part(
      anchor: "matching", title: say("Så är linjerna hopparade", "How lines were matched"),
      pieces: [
        tag("p", text: capitalized(words.matching) + "."),
        tag(
          "p", ["class": "note"],
          text: say(
            "Ett route_id gäller när minst hälften av de gemensamma har kvar sitt namn; annars bara med samma namn. Därefter paras linjer efter namn, agency och trafikslag, sist efter namn och trafikslag; av flera med samma namn de som delar flest hållplatsnamn.",
            "A route_id holds where at least half of the common ones keep their name; else only with the same name. Lines are then matched by name, agency and kind of traffic, last by name and kind; of several of one name those that share most stop names."
          )),
      ])
  }

  private func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}

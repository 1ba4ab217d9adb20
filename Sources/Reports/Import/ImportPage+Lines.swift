import Quantities
import Studies
import Timetables

/// The sums over all service days by contractor and by line, each with its audit.
extension ImportPage {
  /// Rows that stand open; the rest is folded away.
  private static let shownRows = 12

  var contractors: FeedPage.Part {
    let title = say("Efter entreprenör", "By contractor")
    guard feed.attributions.count > 0 else {
      return FeedPage.Part(
        anchor: "contractors", title: title,
        pieces: [
          tag(
            "p",
            text: say(
              "Flödet anger inte vem som kör (attributions.txt saknas).",
              "The feed does not say who runs it (no attributions.txt)."))
        ])
    }
    let rows = audit.byContractor.map { (name: contractorName($0.key), volume: $0.value) }
      .sorted { ($1.volume.metres, $0.name) < ($0.volume.metres, $1.name) }
      .map { PageTable.Row(texts: [$0.name] + cells($0.volume)) }
    return FeedPage.Part(
      anchor: "contractors", title: title,
      pieces: FeedPage.folded(
        say(
          "Hela perioden efter utförare i attributions.txt, störst först.",
          "The whole period by contractor in attributions.txt, the largest first."),
        [.text(say("Entreprenör", "Contractor"))] + columns, rows: rows, shown: Self.shownRows
      ) { say("\(style.format($0)) entreprenörer till", "\(style.format($0)) more contractors") })
  }

  var lines: FeedPage.Part {
    let routes = audit.byLine.keys.sorted { first, second in
      let names = (feed.routes.name(first), feed.routes.name(second))
      return names.0 == names.1 ? first < second : NaturalOrder.isBefore(names.0, names.1)
    }
    let rows = routes.compactMap { route -> PageTable.Row? in
      guard let volume = audit.byLine[route] else { return nil }
      let long = feed.routes.longNames[route.position]
      let kind = TrafficKind(routeType: feed.routes.types[route])
      var name: [Piece] = [tag("strong", text: feed.routes.name(route))]
      let rest = [
        long == feed.routes.name(route) ? "" : long, kind == .bus ? "" : kind.name(in: words.language).lowercased(),
      ].filter { !$0.isEmpty }.joined(separator: ", ")
      if !rest.isEmpty { name.append(tag("div", ["class": "small"], text: rest)) }
      return PageTable.Row([name] + cells(volume).map { [.text($0)] })
    }
    return FeedPage.Part(
      anchor: "lines", title: say("Efter linje", "By line"),
      pieces: FeedPage.folded(
        say(
          "Hela perioden efter linje: turer, timmar och vagnkilometer, och vad granskningen ändrar.",
          "The whole period by line: trips, hours and vehicle kilometres, and what the audit changes."),
        [.text(say("Linje", "Line"))] + columns, rows: rows, shown: Self.shownRows
      ) { say("\(words.lines($0)) till", "\(words.lines($0)) more") })
  }

  /// Whether the feed states any distance; without one, what it says and what that changes is not shown.
  private var isStated: Bool { audit.total.statedMetres > 0 }

  private var columns: [PageTable.Column] {
    let whole: [PageTable.Column] = [
      .number(say("Turer", "Trips")), .number(say("Timmar", "Hours")), .number(say("Granskade km", "Audited km")),
      .number(say("Ersatta km", "Replaced km")),
    ]
    guard isStated else { return whole }
    return whole + [
      .number(say("Angivna km", "Stated km")), .number(say("Effekt, km", "Effect, km")),
      .number(say("Effekt, %", "Effect, %")),
    ]
  }

  private func cells(_ volume: PeriodVolume) -> [String] {
    let replaced = volume.metresBySource[.replaced].map { kilometres(Distance(metres: $0)) }
    let whole = [
      style.format(volume.trips), style.format(volume.time.hours), kilometres(volume.distance),
      replaced ?? NumberStyle.none,
    ]
    guard isStated else { return whole }
    guard volume.statedMetres > 0 else { return whole + [NumberStyle.none, NumberStyle.none, NumberStyle.none] }
    return whole + [
      kilometres(Distance(metres: volume.statedMetres)), signed(volume.correction.kilometres, decimals: 0),
      volume.correctionShare.map { signed($0 * 100, decimals: 1) } ?? NumberStyle.none,
    ]
  }
}

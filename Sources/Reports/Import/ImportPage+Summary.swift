import Quantities
import Timetables

/// The first screen: what the feed holds and whether its kilometres can be used.
extension ImportPage {
  var summary: FeedPage.Part {
    FeedPage.Part(
      anchor: "summary", title: say("Sammanfattning", "Summary"),
      pieces: [tag("p", ["class": "lead"], text: lead), FeedPage.keys(keys), kinds])
  }

  private var lead: String {
    let days = style.count(period.dateCount, ("dag", "dagar"), ("day", "days"))
    let length =
      (main.isLeastLength && mainKind != .demandResponsive ? say("minst ", "at least ") : "")
      + style.format(main.distance.kilometres, unit: "km")
    let trips = words.trips(main.trips)
    var text =
      words.lines(audit.byLine.count) + say(" på \(days). ", " on \(days). ")
      + (audit.byKind[.bus] == nil
        ? say("Trafiken kör \(trips) och \(length)", "They run \(trips) and \(length)")
        : say("Tidtabellsbussarna kör \(trips) och \(length)", "Scheduled buses run \(trips) and \(length)"))
    if let onDemand = audit.byKind[.demandResponsive], audit.byKind[.bus] != nil {
      let possible = style.format(onDemand.distance.kilometres, unit: "km")
      // No bound in either direction: not every trip is run, and what is run may be longer than the great circle.
      text += say(
        "; anropsstyrd trafik, som körs bara när någon bett om den, \(possible) om varje tur kördes",
        "; demand-responsive traffic, which runs only when asked for, \(possible) if every trip were run")
    }
    return text + ". " + verdict
  }

  /// What `main` counts as where a least length is marked: on demand, where a feed without buses has such traffic.
  private var mainKind: TrafficKind {
    audit.byKind[.bus] == nil && audit.byKind.keys.contains(.demandResponsive) ? .demandResponsive : .bus
  }

  private var verdict: String {
    if let share = main.correctionShare, share.magnitude >= 0.005 {
      let effect = style.format(main.correction.kilometres.magnitude, unit: "km")
      let percent = style.percent(share.magnitude, decimals: 1)
      let whose = audit.byKind[.bus] == nil ? "" : say(" för dem", " for them")
      return share > 0
        ? say(
          "Sträckorna som flödet anger\(whose) är \(effect) (\(percent)) kortare än de granskade.",
          "The distances that the feed states\(whose) are \(effect) (\(percent)) shorter than the audited ones.")
        : say(
          "Sträckorna som flödet anger\(whose) är \(effect) (\(percent)) längre än de granskade.",
          "The distances that the feed states\(whose) are \(effect) (\(percent)) longer than the audited ones.")
    }
    let guessed = main.share(.greatCircle, .replaced)
    if guessed >= 0.5 {
      return say(
        "Det mesta av sträckan är fågelväg, och verkliga vägar är längre.",
        "Most of the length is great circle, and real roads are longer.")
    }
    if guessed >= 0.005 {
      return say(
        "\(style.percent(guessed, decimals: 1)) av sträckan är uppskattad; resten är mätt eller angiven och rimlig.",
        "\(style.percent(guessed, decimals: 1)) of the length is estimated; the rest is measured or stated, and plausible."
      )
    }
    guard main.unknownLegShare == 0 else {
      return say(
        "En del av sträckan är okänd och räknas som noll.", "Some of the length is unknown and counts as nothing.")
    }
    return say(
      "Sträckorna är mätta eller angivna, och rimliga.", "The distances are measured or stated, and plausible.")
  }

  private var keys: [(name: String, value: String, unit: String)] {
    var keys = [
      (say("linjer", "lines"), style.format(audit.byLine.count), ""),
      (say("vagnkilometer, granskade", "vehicle kilometres, audited"), kilometres(main, mainKind), "km"),
    ]
    if let share = main.correctionShare {
      keys.append(
        (say("granskningens effekt", "effect of the audit"), signed(share * 100, decimals: 1), "%"))
    }
    if let most = overview.patterns.map(\.motion.peak).max(), most > 0 {
      keys.append((say("bussar i rörelse som mest", "buses in motion at most"), style.format(most), ""))
    }
    let errors = result.notices.sorted.filter { $0.severity == .error }.count
    keys.append(
      (say("sorters fel i filerna", "kinds of error in the files"), style.format(errors), ""))
    return keys.map { (name: $0.0, value: $0.1, unit: $0.2) }
  }

  private var kinds: Piece {
    let rows = TrafficKind.allCases.compactMap { kind -> PageTable.Row? in
      guard let volume = audit.byKind[kind] else { return nil }
      return PageTable.Row(texts: [
        kind.name(in: words.language), style.format(volume.trips), style.format(volume.time.hours),
        kilometres(volume, kind),
        volume.statedMetres > 0 ? kilometres(Distance(metres: volume.statedMetres)) : NumberStyle.none,
        volume.statedMetres > 0 ? signed(volume.correction.kilometres, decimals: 0) : NumberStyle.none,
        volume.correctionShare.map { signed($0 * 100, decimals: 1) } ?? NumberStyle.none,
      ])
    }
    var table = PageTable(
      say(
        "Hela perioden efter trafikslag. Anropsstyrd trafik körs bara när någon bett om den och hålls för sig.",
        "The whole period by kind of traffic. Demand-responsive traffic runs only when asked for and is kept apart."),
      [
        .text(say("Trafikslag", "Traffic")), .number(say("Turer", "Trips")), .number(say("Timmar", "Hours")),
        .number(say("Granskade km", "Audited km")), .number(say("Angivna km", "Stated km")),
        .number(say("Effekt, km", "Effect, km")), .number(say("Effekt, %", "Effect, %")),
      ], rows: rows)
    table.hasCards = true
    return table.piece
  }
}

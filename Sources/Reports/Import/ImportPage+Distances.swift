import Quantities
import Timetables

/// The kilometre audit: where lengths come from, and what the audit does to whom.
extension ImportPage {
  var distances: FeedPage.Part {
    FeedPage.Part(
      anchor: "distances", title: say("Kilometrarna", "The kilometres"),
      pieces: [tag("p", text: unitSentence), sources] + effectChart)
  }

  private var unitSentence: String {
    let legs = style.format(audit.total.legsBySource[.replaced] ?? 0)
    let unit =
      audit.statedUnit.map {
        say(
          "Enheten i shape_dist_traveled anges inte i GTFS; här tolkas den som \($0.rawValue). ",
          "GTFS does not state the unit of shape_dist_traveled; here it is read as \($0.rawValue). ")
      }
      ?? say("Flödet anger inga sträckor som kan vara längder. ", "The feed states no distances that can be lengths. ")
    return unit
      + say(
        "Varje delsträcka mellan två hållplatser tar den bästa ärliga källan. \(legs) körda delsträckor var angivna kortare än fågelvägen, vilket är omöjligt, och fick fågelvägens längd.",
        "Each leg between two stops takes the best honest source. \(legs) legs as run were stated shorter than the great circle, which is impossible, and took its length."
      )
  }

  private var sources: Piece {
    let shares = RoundedParts.percents(
      LegSource.allCases.map { audit.total.metresBySource[$0] ?? 0 }, decimals: 1)
    let rows = zip(LegSource.allCases, shares).compactMap { source, share -> PageTable.Row? in
      guard let metres = audit.total.metresBySource[source] else { return nil }
      return PageTable.Row(texts: [
        source.meaning(in: words.language), kilometres(Distance(metres: metres)),
        style.format(share, decimals: 1, unit: "%"),
        style.format(audit.total.legsBySource[source] ?? 0),
      ])
    }
    return PageTable(
      say("Var kilometrarna kommer ifrån, hela perioden.", "Where the kilometres come from, the whole period."),
      [
        .text(say("Källa", "Source")), .number("km"), .number(say("Andel", "Share")),
        .number(say("Körda delsträckor", "Legs as run")),
      ], rows: rows
    ).slim.piece
  }

  /// The lines on which the audit has most effect.
  private var effectChart: [Piece] {
    // A change that would be printed as nothing is no change to look at.
    let lines = audit.byLine.filter {
      $0.value.correction.kilometres.magnitude >= 0.5 && ($0.value.correctionShare ?? 1).magnitude >= 0.001
    }
    .sorted {
      ($1.value.correction.kilometres.magnitude, $0.key) < ($0.value.correction.kilometres.magnitude, $1.key)
    }
    guard !lines.isEmpty else { return [] }
    var bars = DifferenceBars(
      rows: lines.prefix(20).map { route, volume in
        let percent = volume.correctionShare.map {
          " (\(signed($0 * 100, decimals: $0.magnitude < 0.01 ? 1 : 0))\(NumberStyle.narrowSpace)%)"
        }
        return DifferenceBars.Row(
          name: lineName(route), value: volume.correction.kilometres,
          text: signed(volume.correction.kilometres, decimals: 0) + (percent ?? say(" (angivet 0)", " (stated 0)")))
      }, less: say("angivet längre", "stated longer"), more: say("angivet kortare", "stated shorter"))
    let title = say("Granskningens effekt efter linje, km", "Effect of the audit by line, km")
    let description = say(
      "De \(min(20, lines.count)) linjer där granskningen ändrar mest, av \(words.lines(lines.count)) med ändring. Alla står i tabellen över linjer.",
      "The \(min(20, lines.count)) lines where the audit changes most, of \(words.lines(lines.count)) with a change. All stand in the table of lines."
    )
    return [tag("h3", text: title)]
      + ChartRoom.figure(.half, description) { room in
        bars.room = room
        return bars.piece(id: room.id("effect-chart"), title: title, description: description)
      }
  }

  /// A line as tables name it; an id tells lines of one name apart.
  func lineName(_ route: RouteIndex) -> String { feed.routes.name(route) }
}

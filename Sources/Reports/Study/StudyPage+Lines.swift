import Findings
import Quantities
import Studies
import Timetables

/// The map and the table of lines.
extension StudyPage {
  var map: Part {
    let drawing = LineMap(lines: result.lines, places: result.places, names: terminals, words: words)
    guard let drawing, let overview = drawing.overview(id: "map-overview"),
      let small = drawing.overview(id: "map-overview", room: .narrow)
    else {
      return Part(anchor: "map", title: "", pieces: [])
    }
    let town = drawing.town(id: "map-town")
    return Part(
      anchor: "map", title: say("Linjerna på kartan", "The lines on the map"),
      pieces: [
        tag("div", ["class": town == nil ? "maps single" : "maps"]) {
          tag("figure") {
            ChartRoom.twice(.broad, overview, small)
            tag(
              "figcaption",
              text: say(
                "Linjer och uppställningsplatser. Konform projektion, norr uppåt; linjernas vägar är tidtabellsdatas.",
                "Lines and overnight places. Conformal projection, north up; the ways of the lines are the feed’s."))
          }
          tag("div") {
            if let town, let smallTown = drawing.town(id: "map-town", room: .narrow) {
              tag("figure") {
                ChartRoom.twice(.broad, town, smallTown)
                tag(
                  "figcaption",
                  text: say("Rutan i kartan: där flest linjer går.", "The frame in the map: where most lines run."))
              }
            }
            keyToMap
          }
        }
      ])
  }

  private var keyToMap: Piece {
    tag("ul", ["class": "key-to-map", "aria-label": say("Teckenförklaring", "Key")]) {
      for (verdict, width) in LineMap.widths {
        tag("li") {
          sample { $0.line(1, 7, 33, 7, Drawing.Stroke(color: Palette.color(verdict), width: width)) }
          tag("span", text: words.verdict(verdict))
        }
      }
      tag("li") {
        sample { $0.rectangle(x: 11, y: 1, width: 11, height: 11, fill: Palette.ink, radius: 1) }
        tag("span", text: words.placeKind(.depot))
      }
      tag("li") {
        sample { $0.circle(x: 17, y: 7, radius: 4, fill: Palette.paper, stroke: Palette.ink, width: 2) }
        tag("span", text: words.placeKind(.village))
      }
    }
  }

  private func sample(_ draw: (inout Drawing) -> Void) -> Piece {
    var drawing = Drawing(width: 34, height: 14)
    draw(&drawing)
    return drawing.ornament
  }

  /// Where lines begin and end, the places with most such trips first.
  private var terminals: [LineMap.MapName] {
    let timetable = result.feed.timetable
    let names = Set(result.lines.map(\.name))
    var counts: [String: Int] = [:]
    var coordinates: [String: Coordinate] = [:]
    for trip in timetable.trips where names.contains(timetable.lines[trip.line].name) {
      let stops = timetable.patterns[trip.pattern].stops
      for end in [stops.first, stops.last] {
        guard let end, let coordinate = timetable.stops[end].coordinate else { continue }
        let name = timetable.stops[end].name
        counts[name, default: 0] += 1
        if coordinates[name] == nil { coordinates[name] = coordinate }
      }
    }
    let order = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return order.compactMap { entry in
      coordinates[entry.key].map { LineMap.MapName(text: entry.key, coordinate: $0) }
    }
  }

  /// What drawn days of a year say of each line, by name; empty where none is known.
  private var yearsOfLines: [String: CertaintyResult.Line] {
    guard result.certainty?.year != nil else { return [:] }
    return Dictionary((result.certainty?.lines ?? []).map { ($0.name, $0) }) { first, _ in first }
  }

  var lines: Part {
    let years = yearsOfLines
    let ofYear: [PageTable.Column] =
      years.isEmpty
      ? []
      : [
        .number(
          say(
            "kWh/km turer \(percentileOfYear("P99")), ± dragningens medelfel",
            "kWh/km trips \(percentileOfYear("P99")), ± the drawing’s standard error"))
      ]
    let what = say(
      "Varje linje med energianvändning per kilometer på sina turer utan tomkörning, vid batteriet, och det tyngsta omloppet som kör den.",
      "Each line with the energy per kilometre of its trips without empty running, at the battery, and the most demanding block that runs it."
    )
    let rare = say(
      " \(percentileOfYear("P99")): alla linjens turer ett dygn, överskrids ett trafikdygn av hundra.",
      " \(percentileOfYear("P99")): all trips of the line in a day, exceeded on one service day in a hundred.")
    var table = PageTable(
      what + (years.isEmpty ? "" : rare),
      [
        .text(say("Linje", "Line")),
        PageTable.Column(title: say("Sträckning och fordon", "Route and vehicle"), style: "name", isSelfEvident: true),
        .number(say("Turer", "Trips")), .number("km"),
        .number(say("kWh/km turer dim. dygn", "kWh/km trips design day")),
        .number(say("kWh/km turer mild dag", "kWh/km trips mild day")),
      ] + ofYear + [
        .number(say("Batteri: behov / största, kWh", "Battery: need / largest, kWh")),
        .text(say("Vad som saknas, och varför", "What is missing, and why"), style: "words"),
      ],
      groups: LineResult.Verdict.allCases.map { verdict in
        // Those that lack most come first: of many, the others are folded away.
        let members = result.lines.enumerated().filter { $0.element.verdict == verdict }
          .sorted { ($1.element.lacking, $0.offset) < ($0.element.lacking, $1.offset) }
        return PageTable.Group(
          heading: [.text("\(words.verdict(verdict)) (\(style.format(members.count)))")],
          rows: members.map { row(of: $0.element, at: $0.offset, years) })
      })
    table.hasCards = true
    return Part(
      anchor: "lines", title: say("Linje för linje", "Line by line"),
      pieces: table.folded(shown: Self.shownLines) {
        say("\(words.lines($0)) till, de som saknar mest först", "\(words.lines($0)) more, those that lack most first")
      })
  }

  /// Lines of a verdict that are shown before the fold.
  private static let shownLines = 3

  private func row(
    of line: LineResult, at place: Int, _ years: [String: CertaintyResult.Line]
  ) -> PageTable.Row {
    let scope = FindingScope.line(line.name)
    let hardest = hardestBlock(of: line)
    let battery = hardest.map { block in
      figures.number("battery.need", .block(block.id), else: block.batteryNeed) + " / "
        + figures.number("battery.market", .vehicleClass(block.vehicleClass), else: block.largestBattery)
    }
    return PageTable.Row(
      [
        [badge(line)],
        [
          .text(line.longName.isEmpty ? "" : line.longName),
          tag("div", ["class": "small"], text: words.vehicleClass(line.vehicleClass, in: result.classes)),
          tag("div", ["class": "small"], text: lotName(line.lot)),
        ],
        [.text(style.format(line.trips))],
        [.text(style.format(line.distance.kilometres))],
        [.text(figures.number("line.energy", scope, else: line.designUse))],
        [.text(figures.number("consumption.mild", scope, else: line.mildUse))],
      ] + (years.isEmpty ? [] : [[.text(rareUse(years[line.name], scope))]]) + [
        [.text(battery ?? NumberStyle.none)],
        missing(line, hardest),
      ], anchor: anchor(ofLine: place))
  }

  private func rareUse(_ line: CertaintyResult.Line?, _ scope: FindingScope) -> String {
    guard let line, let year = line.year, line.distance.metres > 0 else { return NumberStyle.none }
    let error = (year.standardErrorOfP99 / line.distance).kilowattHoursPerKilometre
    return figures.number("line.energy.p99", scope, else: year.p99 / line.distance) + " ± "
      + style.format(error, decimals: 2)
  }

  private func lotName(_ lot: String?) -> String { lot.map { scope(.lot($0)) } ?? "" }

  private func hardestBlock(of line: LineResult) -> BlockResult? {
    let ids = Set(line.blocks)
    return result.blocks.filter { ids.contains($0.id) }.max { ($0.batteryNeed, $1.id) < ($1.batteryNeed, $0.id) }
  }

  private func missing(_ line: LineResult, _ hardest: BlockResult?) -> [Piece] {
    var pieces: [Piece] = []
    if line.infeasibleBlocks > 0 {
      let lacking = figures.text("battery.shortfall", .line(line.name), else: line.lacking)
      let because =
        hardest.map { block in
          let length = style.format(block.distance.kilometres, unit: "km")
          let hours = style.format((block.end - block.start).hours, decimals: 1, unit: "h")
          return say(
            " Tyngst är \(block.id): \(length) på \(hours) utan laddning.",
            " The hardest is \(block.id): \(length) in \(hours) without charging.")
        } ?? ""
      pieces.append(
        tag("div") {
          say(
            "\(style.format(line.infeasibleBlocks)) av \(words.blocks(line.blocks.count)) saknar energi, som mest ",
            "\(style.format(line.infeasibleBlocks)) of \(words.blocks(line.blocks.count)) lack energy, at most ")
          tag("strong", text: lacking)
          "." + because
        })
      if line.verdict == .infeasible {
        let worst = figures.text("energy.trip.worst", .line(line.name), else: line.hardestTrip)
        pieces.append(
          tag("div", text: say("Redan den tyngsta turen tar \(worst).", "Its hardest trip alone takes \(worst).")))
      } else if let repair = hardest?.repairs.first {
        pieces.append(tag("div", ["class": "small"], text: say("Åtgärd: ", "Measure: ") + words.repair(repair)))
      }
    }
    // These rules say at length what stands here in short.
    let told = ["LINE-ENERGY", "TIME", "DISTANCES"]
    for obstacle in result.obstacles where obstacle.scope == .line(line.name) && !told.contains(obstacle.code) {
      pieces.append(tag("div", text: say(obstacle.swedish, obstacle.english)))
    }
    // Shares that would be printed as nothing are left out.
    if line.undrivableShare >= 0.0005 {
      let share = figures.text("line.undrivable.share", .line(line.name), else: line.undrivableShare * 100)
      let text = say("\(share) av tidsfönstren hinns inte.", "\(share) of its time windows cannot be driven.")
      pieces.append(tag("div", ["class": "small"], text: text))
    }
    if line.estimatedShare >= 0.005 {
      let share = style.percent(line.estimatedShare)
      let text = say("\(share) av sträckan är uppskattad.", "\(share) of its length is estimated.")
      pieces.append(tag("div", ["class": "small"], text: text))
    }
    return pieces.isEmpty ? [.text(NumberStyle.none)] : pieces
  }
}

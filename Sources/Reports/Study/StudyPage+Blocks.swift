import Findings
import Quantities
import Studies

/// Blocks: how they came about, the hardest ones with what would make them run, and all of them.
extension StudyPage {
  var blocks: Part {
    guard !result.blocks.isEmpty else { return Part(anchor: "blocks", title: "", pieces: []) }
    let pieces =
      [tag("p", text: planSentence), planFigures]
      + unplanned
      + ChartRoom.figure(
        .broad,
        say(
          "Varje stapel är ett omlopp, från utkörning till hemkomst dimensionerande dygn på det största batteriet vid avtalets slut.",
          "Each bar is a block, from pull-out to pull-in on the design day, on the largest battery at the end of the contract."
        )
      ) { room in
        BlockDayChart(blocks: result.blocks, words: words, room: room).piece(id: room.id("chart-blocks"))
      }
      + hardest + [table]
    return Part(anchor: "blocks", title: say("Omloppen", "The blocks"), pieces: pieces)
  }

  private var planSentence: String {
    let plan = result.plan
    switch plan.source {
    case .built:
      let proof =
        plan.isProven
        ? say(
          " Det är bevisat minst: inget annat omloppsbygge klarar sig med färre bussar eller kortare tomkörning.",
          " This is proven least: no other plan does with fewer buses or less empty running.") : ""
      return say(
        "Tidtabellsdata saknar omlopp. De är byggda här, med minsta antal bussar och därefter kortast tomkörning.",
        "The feed has no blocks. They were built here, with the fewest buses and then the least empty running.") + proof
    case .given:
      let built =
        plan.builtFleet.map {
          say(
            " Omlopp byggda här skulle klara sig med \(words.buses($0)).",
            " Blocks built here would do with \(words.buses($0)).")
        } ?? ""
      return say("Omloppen kommer ur tidtabellsdata.", "The blocks are those of the feed.") + built
    }
  }

  private var planFigures: Piece {
    let plan = result.plan
    return tag("dl", ["class": "keys"]) {
      key(say("Omlopp", "Blocks"), figures.find("block.count") ?? style.format(result.blocks.count))
      key(
        say("Bussar samtidigt", "Buses at once"), figures.find("fleet.peak") ?? style.format(plan.fleet),
        plan.fleetBound.map { say("bevisat minst \(style.format($0))", "proven least \(style.format($0))") } ?? "")
      key(
        say("Tomkörning", "Empty running"), figures.text("deadhead.km.day", else: plan.deadhead),
        figures.findWithUnit("deadhead.share").map { say("\($0) av all körning", "\($0) of all running") } ?? "")
      if let longest = figures.findWithUnit("block.longest") {
        key(
          say("Längsta omlopp", "Longest block"), longest, figures.findWithUnit("block.longest.hours") ?? "")
      }
      key(
        say("Reglertid, median", "Layover, median"),
        figures.text("layover.median", else: plan.medianLayoverMinutes))
    }
  }

  private var unplanned: [Piece] {
    let trips = result.plan.unplanned
    guard !trips.isEmpty else { return [] }
    return [
      Fold.piece(
        say(
          "\(words.trips(trips.count)) ligger inte i något omlopp",
          "\(words.trips(trips.count)) \(trips.count == 1 ? "is" : "are") in no block")
      ) { tag("ul") { for trip in trips { tag("li", text: "\(trip.trip): \(trip.reason)") } } }
    ]
  }

  /// Those that cannot be run, by what they lack; then those nearest to the limit, so that there is something to compare with.
  private var hardestBlocks: [BlockResult] {
    let traced = result.blocks.filter { $0.charge.count > 1 }
    let infeasible = traced.filter { !$0.isFeasible }.sorted { ($1.lacking, $0.id) < ($0.lacking, $1.id) }
    let feasible = traced.filter(\.isFeasible).sorted { ($1.batteryNeed, $0.id) < ($0.batteryNeed, $1.id) }
    // One block of each set of lines before a second of any: nine of one line say no more than one does.
    var seen: Set<[String]> = []
    let firsts = infeasible.filter { seen.insert($0.lines.sorted()).inserted }
    let ids = Set(firsts.map(\.id))
    let shown = (firsts + infeasible.filter { !ids.contains($0.id) }).prefix(9)
    return Array(shown) + Array(feasible.prefix(max(3, 6 - shown.count)))
  }

  private var hardest: [Piece] {
    let blocks = hardestBlocks
    guard !blocks.isEmpty else { return [] }
    let lowest = blocks.flatMap { $0.charge.map(\.share) }.min() ?? 0
    return [
      tag("h3", text: say("Laddnivå i de tyngsta omloppen", "State of charge of the most demanding blocks")),
      tag(
        "p",
        text: say(
          "100 % är fullt och 0 % är reserven, vid avtalets slut. Rött under nollinjen är energi som saknas.",
          "100 % is full and 0 % is the reserve, at the end of the contract. Red below the zero line is energy that is missing."
        )),
    ]
      + folded(
        blocks.enumerated().map { place, block in trace(of: block, lowest, id: "chart-charge-\(place + 1)") }, shown: 3
      ) { say("\(words.blocks($0)) till", "\(words.blocks($0)) more") }
  }

  private func trace(of block: BlockResult, _ lowest: Double, id: String) -> Piece {
    let heading = block.lines.count == 1 ? say("linje", "line") : say("linjer", "lines")
    let distance = style.format(block.distance.kilometres, unit: "km")
    return tag("figure") {
      tag("h4", text: "\(block.id) · \(heading) \(block.lines.joined(separator: ", "))")
      if let drawing = ChargeChart(block: block, lowest: lowest, words: words).piece(id: id) {
        tag("div", ["class": "chart"]) { drawing }
      }
      tag("figcaption") {
        say(
          "\(words.clock(block.start)) \(block.startPlace) – \(words.clock(block.end)) \(block.endPlace), \(distance). ",
          "\(words.clock(block.start)) \(block.startPlace) – \(words.clock(block.end)) \(block.endPlace), \(distance). "
        )
        if !block.isFeasible {
          tag(
            "strong",
            text: say("Saknar \(shortfall(block)). ", "Lacks \(shortfall(block)). "))
          if !block.repairs.isEmpty {
            say("Så kan det köras:", "How it can be run:")
            tag("ul") { for repair in block.repairs { tag("li", text: words.repair(repair)) } }
          }
        }
      }
    }
  }

  private func shortfall(_ block: BlockResult) -> String {
    figures.text("battery.shortfall", .block(block.id), else: block.lacking)
  }

  private var table: Piece {
    let table = PageTable(
      say(
        "Alla omlopp. Batteriet är brutto, vid avtalets slut, laddat bara där bussen står över natten.",
        "All blocks. The battery is gross, at the end of the contract, charged only where the bus stays overnight."),
      [
        .text(say("Omlopp", "Block"), style: "nowrap"), .text(say("Linjer", "Lines")),
        .text(say("Från", "From")), .text(say("Till", "To")),
        .number(say("Turer", "Trips")), .number("km"), .number(say("varav tomt", "of it empty")),
        .number(say("kWh dim. dygn", "kWh design day")), .number(say("varav värme", "of it heat")),
        .number(say("kWh mild dag", "kWh mild day")), .number(say("Batteri, kWh", "Battery, kWh")),
        .number(say("Saknar, kWh", "Lacks, kWh")),
      ], rows: result.blocks.map(row))
    let isLong = result.blocks.count > 25
    let count = style.format(result.blocks.count)
    let file = isLong ? say("; de står också i tables/blocks.csv", "; they also stand in tables/blocks.csv") : ""
    return Fold.piece(
      say("Alla omlopp (\(count))", "All blocks (\(count))") + file, isOpen: !isLong,
      paper: isLong ? .summary : .unfolded
    ) { table.piece }
  }

  private func row(_ block: BlockResult) -> PageTable.Row {
    let lacking =
      block.isFeasible ? NumberStyle.none : figures.number("battery.shortfall", .block(block.id), else: block.lacking)
    return PageTable.Row([
      [.text(block.id)],
      [.text(block.lines.joined(separator: ", "))],
      [.text("\(words.clock(block.start)) \(block.startPlace)")],
      [.text("\(words.clock(block.end)) \(block.endPlace)")],
      [.text(style.format(block.trips))],
      [.text(style.format(block.distance.kilometres))],
      [.text(style.format(block.deadhead.kilometres))],
      [.text(style.format(block.designEnergy.kilowattHours))],
      [.text(style.format(block.designHeat.kilowattHours))],
      [.text(style.format(block.mildEnergy.kilowattHours))],
      [.text(figures.number("battery.need", .block(block.id), else: block.batteryNeed))],
      [block.isFeasible ? .text(lacking) : tag("strong", text: lacking)],
    ])
  }
}

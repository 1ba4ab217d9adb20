import Quantities
import Studies

/// All blocks over the day, a bar each from pull-out to pull-in, coloured by how much charge is left.
struct BlockDayChart {
  let blocks: [BlockResult]
  let words: ReportWords
  var room = ChartRoom.broad

  /// How much is left, from much to less than nothing.
  private enum Level: Int, CaseIterable {
    case full, half, low, empty

    init(_ share: Double) { self = share >= 0.5 ? .full : (share >= 0.2 ? .half : (share >= 0 ? .low : .empty)) }

    /// The share at which the next lower level begins.
    static let limits = [0.5, 0.2, 0.0]

    var color: String {
      switch self {
      case .full: Palette.teal
      case .half: Palette.tealLight
      case .low: "#eebd62"
      case .empty: Palette.red
      }
    }
  }

  /// The drawing, or nil where there is no block.
  func piece(id: String) -> Piece? {
    guard let first = blocks.map(\.start).min(), let last = blocks.map(\.end).max() else { return nil }
    let rowHeight = blocks.count <= 40 ? 15.0 : (blocks.count <= 120 ? 8.0 : 5.0)
    let isLabelled = rowHeight > 10
    let legend = legend
    let legendHeight = legend.height(width: room.width - 16)
    let top = legendHeight + 14
    var drawing = Drawing(width: room.width, height: top + rowHeight * Double(blocks.count) + 34)
    legend.draw(on: &drawing, x: 8, y: 0, width: room.width - 16)
    let start = first.hours.rounded(.down)
    let step = room.isNarrow ? 4 : 2
    let side = 76.0
    let frame = ChartFrame(
      on: &drawing, x: .hours(start, max(start + 1, last.hours.rounded(.up)), every: step),
      y: ChartFrame.Axis(low: 0, high: Double(blocks.count), ticks: []), top: top,
      left: isLabelled ? side : 14, right: isLabelled && !room.isNarrow ? side : 14, bottom: 34)
    for hour in stride(from: start, through: last.hours.rounded(.up), by: Double(step)) {
      let place = frame.x(hour)
      drawing.line(place, top, place, frame.bottom, Drawing.Stroke(color: Palette.rule, width: 1))
    }
    for (row, block) in blocks.enumerated() {
      let y = top + Double(row) * rowHeight
      let height = rowHeight - (rowHeight > 6 ? 2 : 1)
      for bar in Self.bars(of: block) {
        let x = frame.x(bar.from)
        drawing.rectangle(x: x, y: y + 1, width: frame.x(bar.to) - x, height: height, fill: bar.level.color)
      }
      if isLabelled {
        let name = TextWidth.fit(block.id, size: 11, width: 66)
        drawing.text(name, x: frame.left - 8, y: y + 11, Drawing.Lettering(size: 11, anchor: .end))
        // Where there is no room the table under the chart says which lines a block runs.
        if room.isNarrow { continue }
        let lines = TextWidth.fit(block.lines.joined(separator: ", "), size: 11, width: 68)
        drawing.text(lines, x: frame.right + 8, y: y + 11, Drawing.Lettering(size: 11))
      }
    }
    let infeasible = blocks.filter { !$0.isFeasible }.count
    return drawing.piece(
      id: id, title: words.say("Alla omlopp och deras laddnivå", "All blocks and their state of charge"),
      description: words.say(
        "\(words.blocks(blocks.count)) över dygnet. I \(infeasible) av dem tar batteriet slut före hemkomst.",
        "\(words.blocks(blocks.count)) over the day. In \(infeasible) of them the battery ends before the return."))
  }

  private var legend: Legend {
    let texts = [
      words.say("mer än halva användbara batteriet kvar", "more than half of the usable battery left"),
      words.say("20–50 %", "20–50 %"), words.say("under 20 %", "less than 20 %"),
      words.say("slut: reserven är nådd", "empty: the reserve is reached"),
    ]
    return Legend(entries: zip(Level.allCases, texts).map { Legend.Entry(mark: .box($0.color), text: $1) })
  }

  /// The block as bars of one level each, cut where the trace crosses a limit.
  private static func bars(of block: BlockResult) -> [(from: Double, to: Double, level: Level)] {
    var bars: [(from: Double, to: Double, level: Level)] = []
    func add(_ from: Double, _ to: Double, _ level: Level) {
      guard to > from else { return }
      if let last = bars.last, last.level == level {
        bars[bars.count - 1].to = to
      } else {
        bars.append((from, to, level))
      }
    }
    for (before, after) in zip(block.charge, block.charge.dropFirst()) {
      let (start, end) = (before.time.hours, after.time.hours)
      let change = after.share - before.share
      let cuts = Level.limits.filter { ($0 - before.share) * ($0 - after.share) < 0 }
        .map { (limit: $0, time: start + (end - start) * ($0 - before.share) / change) }
        .sorted { $0.time < $1.time }
      var from = start
      for end in cuts.map(\.time) + [end] {
        let middle = before.share + change * ((from + end) / 2 - start) / max(after.time.hours - start, 1e-9)
        add(from, end, Level(middle))
        from = end
      }
    }
    return bars
  }
}

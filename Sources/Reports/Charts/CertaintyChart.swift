import Quantities
import Studies

/// For each line the most strained of its blocks over drawn days: a bar from P10 to P90 of the design day with P50 marked, P99 of the
/// year, and what the largest battery gives.
struct CertaintyChart {
  let certainty: CertaintyResult
  /// Whether the year is made up, which its marks then say.
  let isYearAssumed: Bool
  let words: ReportWords
  var room = ChartRoom.broad

  /// The most lines that are shown; where there are more, those whose block comes nearest to its battery.
  static let mostLines = 20
  private static let rowHeight = 20.0

  /// Whether a battery suffices, surely, mostly or not.
  private enum Level: CaseIterable {
    case surely, mostly, seldom

    init(_ block: CertaintyResult.Block) {
      self = block.designDay.p90 > block.usable ? .seldom : ((block.margin ?? .zero) < .zero ? .mostly : .surely)
    }

    var color: String {
      switch self {
      case .surely: Palette.teal
      case .mostly: Palette.amber
      case .seldom: Palette.red
      }
    }
  }

  private struct Row {
    let name: String
    let block: CertaintyResult.Block
  }

  /// The drawing, or nil where no line has a block.
  func piece(id: String) -> Piece? {
    let rows = rows
    guard !rows.isEmpty else { return nil }
    let most =
      rows.flatMap { row in
        [row.block.designDay.p90, row.block.usable, row.block.year?.electricity.p99 ?? .zero]
      }.max() ?? .zero
    let legend = legend
    let legendHeight = legend.height(width: room.width - 16)
    let top = legendHeight + 14
    var drawing = Drawing(width: room.width, height: top + Self.rowHeight * Double(rows.count) + 46)
    legend.draw(on: &drawing, x: 8, y: 0, width: room.width - 16)
    let axis = ChartFrame.Axis(
      0, max(most.kilowattHours, 1), count: room.isNarrow ? 4 : 7, finest: 1,
      title: words.say("kWh vid batteriet", "kWh at the battery"),
      words.style)
    let frame = ChartFrame(
      on: &drawing, x: axis, y: ChartFrame.Axis(low: 0, high: Double(rows.count), ticks: []), top: top, left: 96,
      right: room.isNarrow ? 16 : 96)
    for tick in axis.ticks {
      let place = frame.x(tick.value)
      drawing.line(place, top, place, frame.bottom, Drawing.Stroke(color: Palette.rule, width: 1))
    }
    for (place, row) in rows.enumerated() { draw(row, at: top + Double(place) * Self.rowHeight, &drawing, frame) }
    let short = rows.filter { Level($0.block) != .surely }.count
    return drawing.piece(
      id: id, title: words.say("Spridning mot batteri, linje för linje", "Spread against battery, line by line"),
      description: words.say(
        "En stapel för \(words.lines(rows.count)). På \(words.style.format(short)) av dem räcker det största batteriet inte alltid\(mark) till det omlopp som anstränger det mest.",
        "A bar for \(words.lines(rows.count)). On \(words.style.format(short)) of them the largest battery does not always suffice\(mark) for the block that strains it most."
      ))
  }

  private func draw(_ row: Row, at y: Double, _ drawing: inout Drawing, _ frame: ChartFrame) {
    let level = Level(row.block)
    func x(_ energy: Energy) -> Double { frame.x(energy.kilowattHours) }
    let middle = y + Self.rowHeight / 2
    // Where there is no room at the right the block stands beside its line.
    let name = room.isNarrow ? "\(row.name) · \(row.block.id)" : row.name
    drawing.text(
      TextWidth.fit(name, size: 12, width: 86), x: frame.left - 8, y: middle + 4,
      Drawing.Lettering(color: Palette.ink, anchor: .end))
    let (low, high) = (x(row.block.designDay.p10), x(row.block.designDay.p90))
    drawing.rectangle(x: low, y: middle - 5, width: max(1, high - low), height: 10, fill: level.color)
    let centre = x(row.block.designDay.p50)
    drawing.line(centre, middle - 5, centre, middle + 5, Drawing.Stroke(color: Palette.paper, width: 2))
    if let year = row.block.year {
      drawing.circle(
        x: x(year.electricity.p99), y: middle, radius: 3.5, fill: Palette.paper, stroke: Palette.ink, width: 1.4)
    }
    let battery = x(row.block.usable)
    drawing.line(battery, y + 1, battery, y + Self.rowHeight - 1, Drawing.Stroke(color: Palette.ink, width: 2.4))
    if room.isNarrow { return }
    drawing.text(
      TextWidth.fit(row.block.id, size: 11, width: 88), x: frame.right + 8, y: middle + 4, Drawing.Lettering(size: 11))
  }

  private var rows: [Row] {
    let all = certainty.lines.compactMap { line in
      line.hardestBlock.map { Row(name: line.name, block: certainty.blocks[$0]) }
    }
    guard all.count > Self.mostLines else { return all }
    let strain = all.map { $0.block.designDay.p90 / max($0.block.usable, Energy(joules: 1)) }
    let kept = Set(all.indices.sorted { (strain[$1], $0) < (strain[$0], $1) }.prefix(Self.mostLines))
    return all.indices.filter { kept.contains($0) }.map { all[$0] }
  }

  private var mark: String { words.yearMark(isYearAssumed) }

  private var legend: Legend {
    let texts = [
      words.say("P10–P90 dimensionerande dygn, batteriet räcker", "P10–P90 of the design day, the battery suffices"),
      words.say("räcker inte året om", "not all the year") + mark,
      words.say("räcker inte på dimensionerande dygn", "not on the design day"),
    ]
    let ofYear = Legend.Entry(
      mark: .dot(fill: Palette.paper, stroke: Palette.ink), text: words.say("P99 av året", "P99 of the year") + mark)
    return Legend(
      entries: zip(Level.allCases, texts).map { Legend.Entry(mark: .box($0.color), text: $1) }
        + (certainty.year == nil ? [] : [ofYear]) + [
          Legend.Entry(
            mark: .upright(Drawing.Stroke(color: Palette.ink, width: 2.4)),
            text: words.say("största batteriet ger", "the largest battery gives"))
        ])
  }
}

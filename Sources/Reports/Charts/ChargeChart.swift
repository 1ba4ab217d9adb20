import Quantities
import Studies

/// State of charge of one block over the day: what is above the reserve in one colour, what is missing below it in another.
struct ChargeChart {
  let block: BlockResult
  /// The lowest share that charts beside this one show, so that they compare.
  let lowest: Double
  let words: ReportWords

  /// The drawing, or nil where the block has no trace.
  func piece(id: String) -> Piece? {
    let trace = block.charge
    guard trace.count > 1, let first = trace.first, let last = trace.last else { return nil }
    var drawing = Drawing(width: ChartRoom.narrow.width, height: 190)
    let start = first.time.hours.rounded(.down)
    let end = max(start + 2, last.time.hours.rounded(.up))
    // The axis ends at the next ten below the lowest, not at the next tick: charts beside each other need the height.
    let low = (min(0, lowest * 100) / 10).rounded(.down) * 10
    let ticks = NiceTicks(low, 100, count: 5).values.filter { $0 >= low }
    let frame = ChartFrame(
      on: &drawing, x: .hours(start, end, every: end - start > 12 ? 4 : 2),
      y: ChartFrame.Axis(
        low: low, high: 100,
        ticks: ticks.map { ($0, words.style.format($0)) },
        title: words.say("% av användbart batteri", "% of usable battery")),
      top: 24, left: 40, right: 14, bottom: 26)

    let points = trace.map { (time: $0.time.hours, share: $0.share * 100) }
    drawing.area(Self.area(points, frame) { max(0, $0) }, fill: Palette.tealLight, opacity: 0.55)
    drawing.area(Self.area(points, frame) { min(0, $0) }, fill: Palette.redLight)
    let zero = frame.y(0)
    drawing.line(frame.left, zero, frame.right, zero, Drawing.Stroke(color: Palette.ink, width: 1.2))
    let color = block.isFeasible ? Palette.teal : Palette.red
    drawing.polyline(points.map { frame.point($0.time, $0.share) }, Drawing.Stroke(color: color, width: 2))
    if let empty = Self.crossing(points) {
      drawing.circle(x: frame.x(empty), y: zero, radius: 3.5, fill: Palette.paper, stroke: Palette.red, width: 2)
    }
    return drawing.piece(
      id: id, title: words.say("Laddnivå för omlopp \(block.id)", "State of charge of block \(block.id)"),
      description: description(points))
  }

  /// When the battery is down to its reserve, in hours, where it ever is.
  private static func crossing(_ points: [(time: Double, share: Double)]) -> Double? {
    for (from, to) in zip(points, points.dropFirst()) where from.share >= 0 && to.share < 0 {
      return from.time + (to.time - from.time) * from.share / (from.share - to.share)
    }
    return nil
  }

  /// The area between the zero line and the trace, cut at zero.
  private static func area(
    _ points: [(time: Double, share: Double)], _ frame: ChartFrame, cut: (Double) -> Double
  ) -> [Drawing.Point] {
    var outline: [Drawing.Point] = []
    if let first = points.first { outline.append(frame.point(first.time, 0)) }
    for (place, point) in points.enumerated() {
      if place > 0 {
        let before = points[place - 1]
        if (before.share < 0) != (point.share < 0) && before.share != point.share {
          let part = before.share / (before.share - point.share)
          outline.append(frame.point(before.time + (point.time - before.time) * part, 0))
        }
      }
      outline.append(frame.point(point.time, cut(point.share)))
    }
    if let last = points.last { outline.append(frame.point(last.time, 0)) }
    return outline
  }

  private func description(_ points: [(time: Double, share: Double)]) -> String {
    let from = words.clock(block.start)
    let to = words.clock(block.end)
    guard let empty = Self.crossing(points) else {
      return words.say(
        "Från full laddning \(from) till hemkomst \(to); reserven rörs aldrig.",
        "From fully charged at \(from) to the return at \(to); the reserve is never touched.")
    }
    let time = words.clock(ServiceTime(seconds: Int32((empty * 60).rounded(.down)) * 60))
    return words.say(
      "Från full laddning \(from); reserven är nådd omkring \(time), före hemkomst \(to).",
      "From fully charged at \(from); the reserve is reached about \(time), before the return at \(to).")
  }
}

extension ServiceTime {
  /// Hours since the start of the service day.
  var hours: Double { Double(seconds) / 3600 }
}

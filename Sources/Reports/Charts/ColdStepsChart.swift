import Quantities
import Studies

/// From mild day to design day for one vehicle class: a bar for each thing that the cold adds, each beginning where the one before ended.
struct ColdStepsChart {
  let steps: ColdSteps
  let name: String
  let words: ReportWords
  private static let rowHeight = 26.0
  /// Where the names end and the bars begin, so that no line strikes a word.
  private static let names = 138.0
  private static let values = 48.0

  /// The drawing, or nil where the class drives nothing.
  func piece(id: String) -> Piece? {
    guard steps.distance > .zero else { return nil }
    let rows = self.rows
    let high = rows.map { max($0.from, $0.to) }.max() ?? 1
    var drawing = Drawing(width: ChartRoom.narrow.width, height: Self.rowHeight * Double(rows.count) + 44)
    let frame = ChartFrame(
      on: &drawing,
      x: ChartFrame.Axis(0, high, count: 3, title: words.say("kWh per km", "kWh per km"), words.style),
      y: ChartFrame.Axis(low: 0, high: 1, ticks: []), top: 4, left: Self.names, right: Self.values, bottom: 40)
    for (number, row) in rows.dropLast().enumerated() {
      let (end, y) = (frame.x(row.to), frame.top + Double(number) * Self.rowHeight)
      drawing.line(end, y + 20, end, y + 5 + Self.rowHeight, Drawing.Stroke(color: Palette.soft, width: 1))
    }
    for (number, row) in rows.enumerated() {
      let y = frame.top + Double(number) * Self.rowHeight
      let lettering = Drawing.Lettering(size: 12, color: Palette.ink, isBold: row.isWhole)
      drawing.text(TextWidth.fit(row.title, size: 12, width: Self.names - 8), x: 2, y: y + 17, lettering)
      drawing.text(
        row.value, x: drawing.width - 2, y: y + 17,
        Drawing.Lettering(size: 12, color: Palette.ink, anchor: .end, isBold: row.isWhole))
      let (left, right) = (frame.x(min(row.from, row.to)), frame.x(max(row.from, row.to)))
      drawing.rectangle(x: left, y: y + 5, width: max(1, right - left), height: 15, fill: row.color)
    }
    return drawing.piece(
      id: id, title: words.say("Vad kölden lägger till: \(name)", "What the cold adds: \(name)"),
      description: words.say(
        "Staplar från mild dag till dimensionerande dygn, en för varje del. Talen står i tabellen intill.",
        "Bars from the mild day to the design day, one for each part. The figures stand in the table beside it."))
  }

  private struct Row {
    let title: String
    let value: String
    let from: Double
    let to: Double
    let color: String
    var isWhole = false
  }

  private var rows: [Row] {
    let values = steps.printed
    var at = values.mild
    var rows = [
      Row(
        title: words.say("mild dag", "mild day"), value: words.style.format(at, decimals: 2), from: 0, to: at,
        color: Palette.grey, isWhole: true)
    ]
    for (part, value) in values.parts where value != 0 {
      let sign = value > 0 ? "+" : ""
      rows.append(
        Row(
          title: words.coldPart(part), value: sign + words.style.format(value, decimals: 2), from: at, to: at + value,
          color: Self.color(part)))
      at += value
    }
    rows.append(
      Row(
        title: words.say("dimensionerande dygn", "design day"), value: words.style.format(values.design, decimals: 2),
        from: 0, to: values.design, color: Palette.teal, isWhole: true))
    return rows
  }

  private static func color(_ part: ColdSteps.Part) -> String {
    switch part {
    case .heat: Palette.red
    case .battery: Palette.amber
    case .air, .rolling, .road: Palette.blue
    case .cooling, .auxiliary: Palette.soft
    }
  }
}

extension ColdSteps {
  /// By the kilometre with two decimals, the parts such that they add up.
  var printed: (mild: Double, parts: [(part: Part, value: Double)], design: Double) {
    let all = [mild] + parts.map(\.energy)
    let uses = RoundedParts.round(all.map { ($0 / distance).kilowattHoursPerKilometre }, decimals: 2)
    return (uses[0], zip(parts, uses.dropFirst()).map { ($0.part, $1) }, uses.reduce(0, +))
  }
}

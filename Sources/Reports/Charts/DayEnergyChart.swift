import Quantities
import Studies

/// Electricity of all blocks on the design day and on the mild day, as bars: what moves the buses, what heats them, and the rest.
struct DayEnergyChart {
  let days: [(name: String, day: DayResult)]
  let words: ReportWords
  var room = ChartRoom.half

  func piece(id: String) -> Piece? {
    let most = days.map(\.day.electricity.kilowattHours).max() ?? 0
    guard most > 0 else { return nil }
    // Thousands of kilowatt hours read better as megawatt hours.
    let (divisor, unit) = most >= 5000 ? (1000.0, "MWh") : (1.0, "kWh")
    let legend = legend
    let legendHeight = legend.height(width: room.width - 16)
    var drawing = Drawing(width: room.width, height: legendHeight + 48 + 62 * Double(days.count))
    legend.draw(on: &drawing, x: 4, y: 0, width: room.width - 16)
    let frame = ChartFrame(
      on: &drawing, x: ChartFrame.Axis(0, most / divisor, count: 5, title: unit, words.style),
      y: ChartFrame.Axis(low: 0, high: 1, ticks: []), top: legendHeight + 8, left: 6, right: 24, bottom: 38)
    for (row, entry) in days.enumerated() {
      let y = frame.top + Double(row) * 62
      drawing.text(
        entry.name, x: frame.left, y: y + 16, Drawing.Lettering(size: 13, color: Palette.ink, isBold: true))
      var from = 0.0
      for part in Self.parts(of: entry.day) {
        let x = frame.x(from / divisor)
        from += part.kilowattHours
        drawing.rectangle(x: x, y: y + 24, width: frame.x(from / divisor) - x, height: 24, fill: part.color)
      }
    }
    return drawing.piece(
      id: id, title: words.say("El till alla omlopp", "Electricity of all blocks"),
      description: words.say(
        "Staplar för dimensionerande dygn och en mild dag, delade i framdrivning, kupévärme och övrigt. "
          + "Talen står i texten intill.",
        "Bars for the design day and a mild day, split into traction, cabin heat and the rest. The figures stand beside it."
      ))
  }

  private var legend: Legend {
    let texts = [
      words.say("framdrivning", "traction"), words.say("kupévärme", "cabin heat"),
      words.say("övrigt ombord", "other loads aboard"),
    ]
    return Legend(entries: zip(Self.colors, texts).map { Legend.Entry(mark: .box($0), text: $1) })
  }

  private static let colors = [Palette.teal, Palette.red, Palette.grey]

  private static func parts(of day: DayResult) -> [(kilowattHours: Double, color: String)] {
    let rest = max(0, day.electricity.kilowattHours - day.traction.kilowattHours - day.heat.kilowattHours)
    return Array(zip([day.traction.kilowattHours, day.heat.kilowattHours, rest], colors))
      .map { (kilowattHours: $0.0, color: $0.1) }
  }
}

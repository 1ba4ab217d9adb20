import Quantities
import Studies

/// Temperature hour by hour of the days that the study compares.
struct DayTemperatureChart {
  let days: [(name: String, day: DayResult)]
  let words: ReportWords
  var room = ChartRoom.half

  func piece(id: String) -> Piece? {
    let all = days.flatMap(\.day.hourlyCelsius)
    guard let low = all.min(), let high = all.max() else { return nil }
    let colors = [Palette.blue, Palette.amber]
    let legend = Legend(
      entries: days.enumerated().map { number, entry in
        let stroke = Drawing.Stroke(color: colors[number % 2], width: 2.5, dash: number == 0 ? nil : "6 3")
        return Legend.Entry(mark: .line(stroke), text: entry.name)
      })
    let legendHeight = legend.height(width: room.width - 16)
    var drawing = Drawing(width: room.width, height: 210 + legendHeight)
    legend.draw(on: &drawing, x: 4, y: 0, width: room.width - 16)
    let frame = ChartFrame(
      on: &drawing, x: .hours(0, 23, every: room.isNarrow ? 6 : 3),
      y: ChartFrame.Axis(min(low, 0), max(high, 0), count: 4, title: "°C", words.style),
      top: legendHeight + 28, bottom: 26)
    for (number, entry) in days.enumerated() {
      let points = entry.day.hourlyCelsius.enumerated().map { frame.point(Double($0.offset), $0.element) }
      drawing.polyline(
        points, Drawing.Stroke(color: colors[number % 2], width: 2, dash: number == 0 ? nil : "6 3"))
    }
    return drawing.piece(
      id: id, title: words.say("Temperatur timme för timme", "Temperature hour by hour"),
      description: words.say(
        "Från \(words.style.format(low, decimals: 1)) till \(words.style.format(high, decimals: 1)) °C.",
        "From \(words.style.format(low, decimals: 1)) to \(words.style.format(high, decimals: 1)) °C."))
  }
}

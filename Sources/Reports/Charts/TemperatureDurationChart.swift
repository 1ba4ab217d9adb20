import Quantities
import Studies

/// How many hours of service a year are colder than a temperature: a curve for each station, coldest to the left, and the design day's mean
/// and lowest across them.
struct TemperatureDurationChart {
  let climate: ClimateResult
  let designDay: DayResult
  let words: ReportWords
  var room = ChartRoom.broad

  /// The drawing, or nil where no station has a curve.
  func piece(id: String) -> Piece? {
    let stations = climate.stations.filter { $0.duration.count > 1 }
    let all = stations.flatMap { $0.duration.map(\.celsius) } + [designDay.lowest.celsius]
    guard !stations.isEmpty, let low = all.min(), let high = all.max(),
      let hours = stations.compactMap({ $0.duration.last?.hours }).max()
    else { return nil }
    let legend = Legend(
      entries: stations.enumerated().map { number, station in
        Legend.Entry(mark: .line(stroke(number)), text: name(station))
      } + [
        Legend.Entry(
          mark: .line(Drawing.Stroke(color: Palette.red, width: 2, dash: "6 3")),
          text: words.say("dimensionerande dygn: medel och lägst", "design day: mean and lowest"))
      ])
    let legendHeight = legend.height(width: room.width - 16)
    var drawing = Drawing(width: room.width, height: 300 + legendHeight)
    legend.draw(on: &drawing, x: 8, y: 0, width: room.width - 16)
    let frame = ChartFrame(
      on: &drawing,
      x: ChartFrame.Axis(
        0, hours, count: room.isNarrow ? 4 : 8,
        title: words.say("trafiktimmar per år som är kallare", "hours of service a year that are colder"),
        words.style),
      y: ChartFrame.Axis(low, high, count: 6, title: "°C", words.style), top: legendHeight + 30,
      right: room.isNarrow ? 42 : 60)
    for (number, station) in stations.enumerated() {
      drawing.polyline(station.duration.map { frame.point($0.hours, $0.celsius) }, stroke(number))
    }
    let levels = [designDay.mean.celsius, designDay.lowest.celsius]
    let labels = LabelSpread.place(levels.map { frame.y($0) + 4 }, gap: 14, from: frame.top, to: frame.bottom)
    for (celsius, label) in zip(levels, labels) {
      let y = frame.y(celsius)
      drawing.line(frame.left, y, frame.right, y, Drawing.Stroke(color: Palette.red, width: 1.5, dash: "6 3"))
      drawing.text(
        words.style.format(celsius, decimals: 1), x: frame.right + 6, y: label,
        Drawing.Lettering(color: Palette.red))
    }
    let (coldest, warmest) = (
      words.style.format(low, decimals: 1), words.style.format(high, decimals: 1)
    )
    return drawing.piece(
      id: id, title: words.say("Temperaturens varaktighet", "Duration of temperature"),
      description: words.say(
        "Trafiktimmarna under ett år från de kallaste till de varmaste, från \(coldest) till \(warmest) °C; dimensionerande dygns medel är \(words.style.format(designDay.mean.celsius, decimals: 1)) °C.",
        "The hours of service of a year from the coldest to the warmest, from \(coldest) to \(warmest) °C; the design day’s mean is \(words.style.format(designDay.mean.celsius, decimals: 1)) °C."
      ))
  }

  private func stroke(_ number: Int) -> Drawing.Stroke {
    Drawing.Stroke(color: Palette.series[number % Palette.series.count], width: 2)
  }

  private func name(_ station: ClimateResult.Station) -> String {
    climate.isSynthetic
      ? words.say("\(station.name), konstruerat år (antagande)", "\(station.name), synthetic year (assumption)")
      : station.name
  }
}

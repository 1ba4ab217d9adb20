import Quantities
import Studies

/// Energy per kilometre against temperature, warm to the left and cold to the right: a curve for each line, coloured by vehicle class.
/// Where there are many, only those that use most and least on the design day are named, at their cold end.
struct UseByTemperatureChart {
  let lines: [LineResult]
  let classes: [ClassResult]
  let words: ReportWords

  /// The drawing, or nil where no line has a curve.
  func piece(id: String) -> Piece? {
    let curves = lines.filter { $0.useByTemperature.count > 1 }
    let temperatures = curves.flatMap { $0.useByTemperature.map(\.temperature.celsius) }
    let uses = curves.flatMap { $0.useByTemperature.map(\.use.kilowattHoursPerKilometre) }
    guard let coldest = temperatures.min(), let warmest = temperatures.max(), let most = uses.max() else { return nil }

    let legend = legend(of: curves)
    let legendHeight = legend.height(width: 920)
    var drawing = Drawing(width: 960, height: 360 + legendHeight)
    legend.draw(on: &drawing, x: 8, y: 0, width: 920)
    let marks = NiceTicks(coldest, warmest, count: 7).values.filter { $0 >= coldest && $0 <= warmest }
    let frame = ChartFrame(
      on: &drawing,
      x: ChartFrame.Axis(
        low: -warmest, high: -coldest, ticks: marks.map { (-$0, words.style.format($0)) },
        title: words.say("kallare →   utetemperatur, °C", "colder →   outdoor temperature, °C")),
      y: ChartFrame.Axis(0, most, count: 5, title: words.say("kWh per km", "kWh per km"), words.style),
      top: legendHeight + 30, right: 76)

    let isCrowded = curves.count > 8
    for line in curves {
      let points = line.useByTemperature.map {
        frame.point(-$0.temperature.celsius, $0.use.kilowattHoursPerKilometre)
      }
      drawing.polyline(
        points, Drawing.Stroke(color: color(of: line), width: isCrowded ? 1.3 : 2, opacity: isCrowded ? 0.6 : 1))
    }
    drawNames(of: named(curves), on: &drawing, frame)
    let description = words.say(
      "En kurva för var och en av \(words.lines(curves.count)), från \(words.style.format(warmest)) till "
        + "\(words.style.format(coldest)) °C. Alla stiger när det blir kallare. Värdena står i tabellen över linjer.",
      "A curve for each of \(words.lines(curves.count)), from \(words.style.format(warmest)) to "
        + "\(words.style.format(coldest)) °C. All rise with cold. The values stand in the table of lines.")
    return drawing.piece(
      id: id, title: words.say("Energianvändning efter temperatur", "Energy use by temperature"),
      description: description)
  }

  private var identifiers: [String] {
    classes.map(\.identifier).filter { id in lines.contains { $0.vehicleClass == id } }
  }

  private func color(of line: LineResult) -> String {
    Palette.series[(identifiers.firstIndex(of: line.vehicleClass) ?? 6) % Palette.series.count]
  }

  private func legend(of curves: [LineResult]) -> Legend {
    Legend(
      entries: identifiers.enumerated().map { number, identifier in
        let stroke = Drawing.Stroke(color: Palette.series[number % Palette.series.count], width: 3)
        return Legend.Entry(mark: .line(stroke), text: words.vehicleClass(identifier, in: classes))
      })
  }

  private func named(_ curves: [LineResult]) -> [LineResult] {
    let byUse = curves.sorted { ($1.coldestUse, $0.name) < ($0.coldestUse, $1.name) }
    return byUse.count > 8 ? Array(byUse.prefix(4)) + Array(byUse.suffix(3)) : byUse
  }

  private func drawNames(of lines: [LineResult], on drawing: inout Drawing, _ frame: ChartFrame) {
    let wanted = lines.map { frame.y($0.coldestUse) + 4 }
    let places = LabelSpread.place(wanted, gap: 14, from: frame.top, to: frame.bottom)
    for (line, place) in zip(lines, places) {
      let name = words.say("linje ", "line ") + line.name
      let text = TextWidth.fit(name, size: 12, width: 66)
      drawing.text(text, x: frame.right + 6, y: place, Drawing.Lettering(color: color(of: line)))
    }
  }
}

extension LineResult {
  /// Energy per kilometre at the coldest temperature of its curve.
  fileprivate var coldestUse: Double {
    useByTemperature.min { $0.temperature < $1.temperature }?.use.kilowattHoursPerKilometre ?? 0
  }
}

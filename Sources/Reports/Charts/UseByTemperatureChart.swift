import Quantities
import Studies

/// Energy per kilometre against temperature, warm to the left and cold to the right: a curve for each line, coloured by vehicle class,
/// and a thick one for each class. Where there are many, only those that use most and least in the cold are named, at their cold end.
struct UseByTemperatureChart {
  let lines: [LineResult]
  let curves: [(vehicleClass: String, uses: [(temperature: Temperature, use: EnergyPerDistance)])]
  let classes: [ClassResult]
  let words: ReportWords
  var room = ChartRoom.broad

  /// The drawing, or nil where no line has a curve.
  func piece(id: String) -> Piece? {
    let drawn = lines.filter { $0.useByTemperature.count > 1 }
    let temperatures = drawn.flatMap { $0.useByTemperature.map(\.temperature.celsius) }
    let uses = drawn.flatMap { $0.useByTemperature.map(\.use.kilowattHoursPerKilometre) }
    guard let coldest = temperatures.min(), let warmest = temperatures.max(), let most = uses.max() else { return nil }

    let legend = self.legend
    let legendHeight = legend.height(width: room.width - 16)
    var drawing = Drawing(width: room.width, height: (room.isNarrow ? 300 : 360) + legendHeight)
    legend.draw(on: &drawing, x: 8, y: 0, width: room.width - 16)
    let marks = NiceTicks(coldest, warmest, count: 7).values.filter { $0 >= coldest && $0 <= warmest }
    let frame = ChartFrame(
      on: &drawing,
      x: ChartFrame.Axis(
        low: -warmest, high: -coldest, ticks: marks.map { (-$0, words.style.format($0)) },
        title: words.say("kallare →   utetemperatur, °C", "colder →   outdoor temperature, °C")),
      y: ChartFrame.Axis(0, most, count: 5, title: words.say("kWh per km", "kWh per km"), words.style),
      top: legendHeight + 30, right: room.isNarrow ? 64 : 76)

    let isCrowded = drawn.count > 8
    for line in drawn {
      let points = line.useByTemperature.map {
        frame.point(-$0.temperature.celsius, $0.use.kilowattHoursPerKilometre)
      }
      drawing.polyline(
        points, Drawing.Stroke(color: color(of: line), width: isCrowded ? 1 : 1.5, opacity: isCrowded ? 0.45 : 0.8))
    }
    // A class of one line is that line.
    for curve in curves where drawn.count(where: { $0.vehicleClass == curve.vehicleClass }) > 1 {
      let points = curve.uses.map { frame.point(-$0.temperature.celsius, $0.use.kilowattHoursPerKilometre) }
      drawing.polyline(points, Drawing.Stroke(color: Palette.paper, width: 5.5))
      drawing.polyline(points, Drawing.Stroke(color: color(ofClass: curve.vehicleClass), width: 3.5))
    }
    drawNames(of: named(drawn), on: &drawing, frame)
    let description = words.say(
      "En kurva för var och en av \(words.lines(drawn.count)), från \(words.style.format(warmest)) till "
        + "\(words.style.format(coldest)) °C. \(belowFifteen(drawn)) Värdena står i tables/temperature.csv.",
      "A curve for each of \(words.lines(drawn.count)), from \(words.style.format(warmest)) to "
        + "\(words.style.format(coldest)) °C. \(belowFifteen(drawn)) The values stand in tables/temperature.csv."
    )
    return drawing.piece(
      id: id, title: words.say("Energianvändning efter temperatur", "Energy use by temperature"),
      description: description)
  }

  /// What the curves do in the cold: rise, or, where a heater that burns fuel takes over, fall again on some line.
  private func belowFifteen(_ drawn: [LineResult]) -> String {
    let falls = drawn.filter { line in
      let cold = line.useByTemperature.filter { $0.temperature.celsius <= 15 }.sorted {
        $0.temperature > $1.temperature
      }
      return zip(cold, cold.dropFirst()).contains { $1.use < $0.use }
    }
    guard !falls.isEmpty else {
      return words.say("Under 15 °C stiger energin med kylan.", "Below 15 °C the energy rises with cold.")
    }
    return words.say(
      "På \(words.lines(falls.count)) faller elen igen i stark kyla, där en bränslevärmare ger mer av värmen.",
      "On \(words.lines(falls.count)) the electricity falls again in great cold, where a fuel heater gives more of the heat."
    )
  }

  private var identifiers: [String] {
    classes.map(\.identifier).filter { id in lines.contains { $0.vehicleClass == id } }
  }

  private func color(of line: LineResult) -> String { color(ofClass: line.vehicleClass) }

  private func color(ofClass identifier: String) -> String {
    Palette.series[(identifiers.firstIndex(of: identifier) ?? 6) % Palette.series.count]
  }

  private var legend: Legend {
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
      let text = TextWidth.fit(name, size: 12, width: room.isNarrow ? 56 : 66)
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

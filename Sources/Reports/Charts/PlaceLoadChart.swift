import Quantities
import Studies

/// The load of a place over a day, noon to noon so that the night lies in the middle: held to its least peak, and as it comes when
/// every bus charges at full power from arrival. Limits are lines; the buses that stand there are a strip below.
struct PlaceLoadChart {
  let place: PlaceResult
  let words: ReportWords
  /// For a chart among many: no legend, no buses.
  var isSmall = false
  var room = ChartRoom.half
  private static let quarters = 96

  /// The drawing, or nil where the place has no load curve.
  func piece(id: String) -> Piece? {
    let managed = Self.fromNoon(place.managedLoad)
    let unmanaged = Self.fromNoon(place.unmanagedLoad)
    guard managed.count == Self.quarters else { return nil }
    let limits = self.limits
    let most = ([managed.max() ?? 0, unmanaged.max() ?? 0] + limits.map(\.value)).max() ?? 0
    let legend = legend
    let legendHeight = isSmall ? 0 : legend.height(width: room.width - 16)
    var drawing = Drawing(
      width: isSmall ? ChartRoom.narrow.width : room.width, height: isSmall ? 180 : 300 + legendHeight)
    if !isSmall { legend.draw(on: &drawing, x: 4, y: 0, width: room.width - 16) }
    let hours = stride(from: 0, through: 24, by: 3).map { hour in
      (Double(hour), "\((hour + 12) % 24 < 10 ? "0" : "")\((hour + 12) % 24)")
    }
    let frame = ChartFrame(
      on: &drawing, x: ChartFrame.Axis(low: 0, high: 24, ticks: hours),
      y: ChartFrame.Axis(
        0, max(most, 1), count: isSmall ? 3 : 5,
        title: isSmall ? "kW" : words.say("kW från nätet, medel per kvart", "kW from the grid, mean of a quarter"),
        words.style),
      top: legendHeight + (isSmall ? 24 : 30), bottom: isSmall ? 26 : 66)

    let steps = Self.steps(managed).map { frame.point($0.0, $0.1) }
    let base = [frame.point(24, 0), frame.point(0, 0)]
    drawing.area(steps + base, fill: Palette.tealLight, opacity: 0.7)
    drawing.polyline(steps, Drawing.Stroke(color: Palette.teal, width: 2))
    if unmanaged.count == Self.quarters {
      drawing.polyline(
        Self.steps(unmanaged).map { frame.point($0.0, $0.1) },
        Drawing.Stroke(color: Palette.amber, width: 1.6, dash: "5 3"))
    }
    draw(limits, on: &drawing, frame)
    if !isSmall { drawBuses(on: &drawing, frame) }
    return drawing.piece(
      id: id, title: words.say("Laddeffekt över dygnet: \(place.name)", "Charging load over the day: \(place.name)"),
      description: words.say(
        "Kurvor från klockan 12 till 12: effekten med styrd och med ostyrd laddning, med gränser som linjer. "
          + "Talen står i texten intill och kvart för kvart i tables/load.csv.",
        "Curves from noon to noon: load with managed and unmanaged charging, limits as lines. "
          + "The figures stand in the text beside it and by quarter hour in tables/load.csv."))
  }

  private var legend: Legend {
    Legend(entries: [
      Legend.Entry(mark: .line(Drawing.Stroke(color: Palette.teal, width: 3)), text: words.say("styrd", "managed")),
      Legend.Entry(
        mark: .line(Drawing.Stroke(color: Palette.amber, width: 2, dash: "5 3")),
        text: words.say("ostyrd, full effekt från ankomst", "unmanaged, full power from arrival")),
    ])
  }

  private struct Limit {
    let value: Double
    let text: String
    let color: String
  }

  private var limits: [Limit] {
    var limits: [Limit] = []
    if place.peakBound.kilowatts > 0 {
      limits.append(
        Limit(
          value: place.peakBound.kilowatts,
          text: words.say("lägre topp är omöjlig", "no lower peak is possible"), color: Palette.ink))
    }
    if let limit = place.gridLimit {
      limits.append(
        Limit(value: limit.kilowatts, text: words.say("nätets gräns", "limit of the grid"), color: Palette.red))
    }
    return limits
  }

  private func draw(_ limits: [Limit], on drawing: inout Drawing, _ frame: ChartFrame) {
    let places = LabelSpread.place(
      limits.map { frame.y($0.value) - 4 }, gap: 14, from: frame.top - 4, to: frame.bottom - 4)
    for (limit, label) in zip(limits, places) {
      let y = frame.y(limit.value)
      drawing.line(frame.left, y, frame.right, y, Drawing.Stroke(color: limit.color, width: 1.2, dash: "2 3"))
      if isSmall { continue }
      drawing.text(
        limit.text, x: frame.left + 4, y: label, Drawing.Lettering(size: 12, color: limit.color, hasHalo: true))
    }
  }

  private func drawBuses(on drawing: inout Drawing, _ frame: ChartFrame) {
    let buses = Self.fromNoon(place.busesPresent)
    guard buses.count == Self.quarters, let most = buses.max(), most > 0 else { return }
    let base = drawing.height - 8
    let height = 20.0
    let outline = Self.steps(buses.map(Double.init)).map { (frame.x($0.0), base - $0.1 / Double(most) * height) }
    drawing.area(outline + [(frame.x(24), base), (frame.x(0), base)], fill: Palette.grey, opacity: 0.45)
    drawing.text(words.say("bussar", "buses"), x: 4, y: base - 1, Drawing.Lettering(size: 12))
    drawing.text(
      words.say("som mest \(most)", "at most \(most)"), x: frame.right, y: base - 6,
      Drawing.Lettering(size: 12, color: Palette.ink, anchor: .end, hasHalo: true))
  }

  private static func fromNoon<Value>(_ day: [Value]) -> [Value] {
    day.count == quarters ? Array(day[(quarters / 2)...] + day[..<(quarters / 2)]) : []
  }

  /// A step line: each value holds for a quarter of an hour.
  private static func steps(_ values: [Double]) -> [(Double, Double)] {
    var points: [(Double, Double)] = []
    for (place, value) in values.enumerated() {
      if points.last?.1 != value { points.append((Double(place) / 4, value)) }
      points.append((Double(place + 1) / 4, value))
      // A run of equal values needs its two ends only.
      if points.count >= 3, points[points.count - 3].1 == value, points[points.count - 2].1 == value {
        points.remove(at: points.count - 2)
      }
    }
    return points
  }
}

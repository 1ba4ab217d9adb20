import Quantities
import Studies
import Timetables

/// Buses in motion over the day, a curve for each sort of day: the most in each minute.
struct MotionChart {
  private let days: [ImportDayPattern]
  private let words: ReportWords
  private let room: ChartRoom
  /// A curve has no more points than this, however long the day: each shows the most in its time.
  private static let mostPoints = 1500

  init(days: [ImportDayPattern], words: ReportWords, room: ChartRoom = .broad) {
    self.room = room
    self.days = days.filter { $0.motion.peak > 0 }
    self.words = words
  }

  /// The drawing, or nil where no bus runs.
  func piece(id: String) -> Piece? {
    let moving = days.map { day in day.motion.byMinute.indices.filter { day.motion.byMinute[$0] > 0 } }
    guard let first = moving.compactMap(\.first).min(), let last = moving.compactMap(\.last).max() else { return nil }
    let most = days.map(\.motion.peak).max() ?? 0
    let legend = legend
    let legendHeight = legend.height(width: room.width - 16)
    var drawing = Drawing(width: room.width, height: 300 + legendHeight)
    legend.draw(on: &drawing, x: 4, y: 0, width: room.width - 16)
    let (low, high) = (first / 60, last / 60 + 1)
    let labels = room.isNarrow ? 7 : 12
    let frame = ChartFrame(
      on: &drawing, x: .hours(Double(low), Double(high), every: max(1, (high - low + labels - 1) / labels)),
      y: ChartFrame.Axis(
        0, Double(max(most, 1)), count: 5, finest: 1, title: words.say("bussar i rörelse", "buses in motion"),
        words.style),
      top: legendHeight + 30, bottom: 28)
    for day in days.reversed() {
      let points = Self.outline(day.motion, from: low * 60, to: high * 60)
      drawing.polyline(
        points.map { frame.point($0.hour, $0.count) },
        Drawing.Stroke(color: Palette.color(day.sort.pattern), width: 1.8))
    }
    return drawing.piece(
      id: id, title: words.say("Bussar i rörelse över dygnet", "Buses in motion over the day"),
      description: days.map(meaning).joined(separator: "; ") + ".")
  }

  /// What a curve comes to, in words.
  private func meaning(_ day: ImportDayPattern) -> String {
    let name = day.sort.pattern.name(in: words.language)
    let most = words.style.format(day.motion.peak)
    let time = day.motion.peakTime.map { words.clock($0) } ?? NumberStyle.none
    return words.say("\(name): som mest \(most), klockan \(time)", "\(name): at most \(most), at \(time)")
  }

  private var legend: Legend {
    Legend(
      entries: days.map { day in
        Legend.Entry(
          mark: .line(Drawing.Stroke(color: Palette.color(day.sort.pattern), width: 3)), text: meaning(day))
      })
  }

  /// The most in each minute, or in longer times where the day is too long, as a step line.
  private static func outline(_ motion: MotionByMinute, from low: Int, to high: Int) -> [(hour: Double, count: Double)]
  {
    let width = max(1, (high - low + mostPoints - 1) / mostPoints)
    var points: [(hour: Double, count: Double)] = []
    for minute in stride(from: low, to: high, by: width) {
      let end = min(minute + width, high, motion.byMinute.count)
      let count = minute < end ? Double(motion.byMinute[minute..<end].max() ?? 0) : 0
      guard points.last?.count != count else { continue }
      let hour = Double(minute) / 60
      if let last = points.last { points.append((hour, last.count)) }
      points.append((hour, count))
    }
    if let last = points.last { points.append((Double(high) / 60, last.count)) }
    return points
  }
}

import Quantities
import Studies
import Timetables

/// Buses in motion over the day, a curve for each sort of day: the most in each minute.
struct MotionChart {
  let days: [FeedOverview.DayMotion]
  let words: ReportWords
  /// A curve has no more points than this, however long the day: each shows the most in its time.
  private static let mostPoints = 1500

  /// The drawing, or nil where no bus runs.
  func piece(id: String) -> Piece? {
    let steps = days.flatMap(\.vehicles.steps)
    guard let first = steps.map(\.time).min(), let last = steps.map(\.time).max(), first < last else { return nil }
    let most = days.map(\.vehicles.most).max() ?? 0
    let legend = legend
    let legendHeight = legend.height(width: 920)
    var drawing = Drawing(width: 940, height: 300 + legendHeight)
    legend.draw(on: &drawing, x: 4, y: 0, width: 920)
    let (low, high) = (first.hours.rounded(.down), max(first.hours.rounded(.down) + 1, last.hours.rounded(.up)))
    let frame = ChartFrame(
      on: &drawing, x: .hours(low, high, every: max(1, Int(((high - low) / 12).rounded(.up)))),
      y: ChartFrame.Axis(
        0, Double(max(most, 1)), count: 5, finest: 1, title: words.say("bussar i rörelse", "buses in motion"),
        words.style),
      top: legendHeight + 30, bottom: 28)
    for day in days.reversed() {
      let points = Self.outline(day.vehicles, from: low, to: high)
      drawing.polyline(
        points.map { frame.point($0.hour, $0.count) },
        Drawing.Stroke(color: Palette.color(day.pattern), width: 1.8))
    }
    return drawing.piece(
      id: id, title: words.say("Bussar i rörelse över dygnet", "Buses in motion over the day"),
      description: days.map(meaning).joined(separator: "; ") + ".")
  }

  /// What a curve comes to, in words.
  func meaning(_ day: FeedOverview.DayMotion) -> String {
    let name = day.pattern.name(in: words.language)
    let most = style.format(day.vehicles.most)
    let time = day.vehicles.busiest.map { words.clock($0) } ?? NumberStyle.none
    return words.say("\(name): som mest \(most), klockan \(time)", "\(name): at most \(most), at \(time)")
  }

  private var style: NumberStyle { words.style }

  private var legend: Legend {
    Legend(
      entries: days.map { day in
        Legend.Entry(
          mark: .line(Drawing.Stroke(color: Palette.color(day.pattern), width: 3)), text: meaning(day))
      })
  }

  /// The most in each minute, or in longer times where the day is too long, as a step line.
  private static func outline(
    _ vehicles: VehiclesInMotion, from low: Double, to high: Double
  ) -> [(hour: Double, count: Double)] {
    let seconds = (high - low) * 3600
    let width = max(60, (seconds / Double(mostPoints) / 60).rounded(.up) * 60)
    let count = Int((seconds / width).rounded(.up))
    var most = [Int](repeating: 0, count: count)
    for (step, next) in zip(vehicles.steps, vehicles.steps.dropFirst()) where step.count > 0 {
      let from = Int(((Double(step.time.seconds) - low * 3600) / width).rounded(.down))
      let to = Int(((Double(next.time.seconds) - low * 3600 - 1) / width).rounded(.down))
      for bucket in max(0, from)...max(0, min(to, count - 1)) where bucket < count {
        most[bucket] = max(most[bucket], step.count)
      }
    }
    var points: [(hour: Double, count: Double)] = []
    for (bucket, value) in most.enumerated() {
      let hour = low + Double(bucket) * width / 3600
      if points.last?.count != Double(value) {
        if let last = points.last { points.append((hour, last.count)) }
        points.append((hour, Double(value)))
      }
    }
    if let last = points.last { points.append((high, last.count)) }
    return points
  }
}

import Quantities

/// The room of a chart: the plot with its scales, grid lines, tick labels and axis titles.
struct ChartFrame {
  let left: Double
  let top: Double
  let right: Double
  let bottom: Double
  let x: Scale
  let y: Scale

  /// What an axis says.
  struct Axis {
    let low: Double
    let high: Double
    let ticks: [(value: Double, label: String)]
    var title = ""

    init(low: Double, high: Double, ticks: [(value: Double, label: String)], title: String = "") {
      self.low = low
      self.high = high
      self.ticks = ticks
      self.title = title
    }

    /// An axis over a range, widened to nice values.
    init(
      _ low: Double, _ high: Double, count: Int = 5, finest: Double = 0, title: String = "", _ style: NumberStyle
    ) {
      let ticks = NiceTicks(low, high, count: count, finest: finest)
      self.init(
        low: ticks.low, high: ticks.high,
        ticks: ticks.values.map { ($0, style.format($0, decimals: ticks.decimals)) }, title: title)
    }

    /// An axis of hours; labels go on past midnight as clocks do.
    static func hours(_ low: Double, _ high: Double, every step: Int, title: String = "") -> Axis {
      let first = Int((low / Double(step)).rounded(.up)) * step
      let ticks = stride(from: first, through: Int(high), by: step).map { hour -> (Double, String) in
        let clock = ((hour % 24) + 24) % 24
        return (Double(hour), clock < 10 ? "0\(clock)" : "\(clock)")
      }
      return Axis(low: low, high: high, ticks: ticks, title: title)
    }
  }

  /// Draws the frame on a drawing, leaving `top` units above it.
  init(
    on drawing: inout Drawing, x horizontal: Axis, y vertical: Axis, top: Double = 26, left: Double = 48,
    right: Double = 16, bottom: Double = 42
  ) {
    self.left = left
    self.top = top
    self.right = drawing.width - right
    self.bottom = drawing.height - bottom
    x = Scale(horizontal.low, horizontal.high, from: left, to: self.right)
    y = Scale(vertical.low, vertical.high, from: self.bottom, to: top)
    for tick in vertical.ticks {
      let place = y(tick.value)
      drawing.line(left, place, self.right, place, Drawing.Stroke(color: Palette.rule, width: 1))
      drawing.text(tick.label, x: left - 7, y: place + 4, Drawing.Lettering(anchor: .end))
    }
    for tick in horizontal.ticks {
      let place = x(tick.value)
      drawing.line(place, self.bottom, place, self.bottom + 4, Drawing.Stroke(color: Palette.soft, width: 1))
      drawing.text(tick.label, x: place, y: self.bottom + 17, Drawing.Lettering(anchor: .middle))
    }
    drawing.line(left, self.bottom, self.right, self.bottom, Drawing.Stroke(color: Palette.soft, width: 1))
    if !horizontal.title.isEmpty {
      drawing.text(
        horizontal.title, x: self.right, y: drawing.height - 6, Drawing.Lettering(anchor: .end))
    }
    if !vertical.title.isEmpty { drawing.text(vertical.title, x: 4, y: top - 12) }
  }

  func point(_ horizontal: Double, _ vertical: Double) -> Drawing.Point { (x(horizontal), y(vertical)) }
}

/// What the colours and dashes of a chart stand for, in a row that wraps.
struct Legend {
  /// One line of it.
  struct Entry {
    enum Mark {
      case line(Drawing.Stroke)
      case box(String)
      case dot(fill: String, stroke: String)
      case upright(Drawing.Stroke)
    }

    let mark: Mark
    let text: String
  }

  let entries: [Entry]
  private static let size = 12.0
  private static let rowHeight = 18.0

  /// The height that it takes at a width.
  func height(width: Double) -> Double { Double(rows(width: width).count) * Self.rowHeight }

  func draw(on drawing: inout Drawing, x: Double, y: Double, width: Double) {
    for (number, row) in rows(width: width).enumerated() {
      var place = x
      let base = y + Double(number) * Self.rowHeight + 11
      for entry in row {
        switch entry.mark {
        case .line(let stroke): drawing.line(place, base - 4, place + 18, base - 4, stroke)
        case .dot(let fill, let stroke):
          drawing.circle(x: place + 9, y: base - 4, radius: 3.5, fill: fill, stroke: stroke, width: 1.4)
        case .upright(let stroke): drawing.line(place + 9, base - 11, place + 9, base + 3, stroke)
        case .box(let color): drawing.rectangle(x: place + 3, y: base - 9, width: 12, height: 10, fill: color)
        }
        drawing.text(
          TextWidth.fit(entry.text, size: Self.size, width: width - 24), x: place + 24, y: base,
          Drawing.Lettering(size: Self.size, color: Palette.ink))
        place += Self.advance(entry)
      }
    }
  }

  private static func advance(_ entry: Entry) -> Double { 24 + TextWidth.estimate(entry.text, size: size) + 16 }

  private func rows(width: Double) -> [[Entry]] {
    var rows: [[Entry]] = []
    var used = 0.0
    for entry in entries {
      let advance = Self.advance(entry)
      if rows.isEmpty || used + advance - 16 > width {
        rows.append([])
        used = 0
      }
      rows[rows.count - 1].append(entry)
      used += advance
    }
    return rows
  }
}

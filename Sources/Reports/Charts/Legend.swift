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
  func height(width: Double) -> Double {
    rows(width: width).reduce(0) { $0 + Self.height(of: $1, width: width) }
  }

  func draw(on drawing: inout Drawing, x: Double, y: Double, width: Double) {
    var top = y
    for row in rows(width: width) {
      var place = x
      let base = top + 11
      for entry in row {
        switch entry.mark {
        case .line(let stroke): drawing.line(place, base - 4, place + 18, base - 4, stroke)
        case .dot(let fill, let stroke):
          drawing.circle(x: place + 9, y: base - 4, radius: 3.5, fill: fill, stroke: stroke, width: 1.4)
        case .upright(let stroke): drawing.line(place + 9, base - 11, place + 9, base + 3, stroke)
        case .box(let color): drawing.rectangle(x: place + 3, y: base - 9, width: 12, height: 10, fill: color)
        }
        for (number, line) in Self.lines(entry, width: width).enumerated() {
          drawing.text(
            line, x: place + Self.indent, y: base + Double(number) * Self.lineHeight,
            Drawing.Lettering(size: Self.size, color: Palette.ink))
        }
        place += Self.advance(entry)
      }
      top += Self.height(of: row, width: width)
    }
  }

  /// From the mark to its text.
  private static let indent = 24.0
  /// Between the lines of a text that is wider than the legend.
  private static let lineHeight = 15.0

  private static func advance(_ entry: Entry) -> Double { indent + TextWidth.estimate(entry.text, size: size) + 16 }

  private static func height(of row: [Entry], width: Double) -> Double {
    let most = row.map { lines($0, width: width).count }.max() ?? 1
    return rowHeight + Double(most - 1) * lineHeight
  }

  /// The text in lines that have room; a word that has none by itself is cut.
  private static func lines(_ entry: Entry, width: Double) -> [String] {
    let room = width - indent
    var lines: [String] = []
    for word in entry.text.split(separator: " ") {
      if let last = lines.last, TextWidth.estimate("\(last) \(word)", size: size) <= room {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(TextWidth.fit(String(word), size: size, width: room))
      }
    }
    return lines
  }

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

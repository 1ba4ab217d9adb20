import Quantities

/// Bars to the left and right of nothing: what is less and what is more, a row each with its name and its figure.
struct DifferenceBars {
  /// A row.
  struct Row {
    let name: String
    let value: Double
    /// The value as people read it.
    let text: String
  }

  let rows: [Row]
  /// What less and more mean, for the two halves.
  let less: String
  let more: String
  var room = ChartRoom.half

  /// The drawing, or nil where there is nothing to show.
  func piece(id: String, title: String, description: String) -> Piece? {
    let most = rows.map(\.value.magnitude).max() ?? 0
    guard most > 0, most.isFinite else { return nil }
    let rowHeight = 22.0
    var drawing = Drawing(width: room.width, height: 26 + rowHeight * Double(rows.count) + 4)
    let (left, right) = (112.0, room.width - 6)
    let textRoom = 10 + (rows.map { TextWidth.estimate($0.text, size: 12) }.max() ?? 0)
    let hasLess = rows.contains { $0.value < 0 }
    let hasMore = rows.contains { $0.value > 0 }
    // Each side that has bars keeps room for its figures; nothing stands where one side ends.
    let low = hasLess ? left + textRoom : left
    let high = hasMore ? right - textRoom : right
    let lowest = rows.map(\.value).min() ?? 0
    let highest = rows.map(\.value).max() ?? 0
    let scale = Scale(min(0, lowest), max(0, highest), from: low, to: high)
    let zero = scale(0)
    if hasLess { drawing.text("← " + less, x: zero - 6, y: 14, Drawing.Lettering(anchor: .end)) }
    if hasMore { drawing.text(more + " →", x: zero + 6, y: 14) }
    for (place, row) in rows.enumerated() {
      let y = 26 + rowHeight * Double(place)
      drawing.text(
        TextWidth.fit(row.name, size: 12, width: left - 12), x: left - 10, y: y + 14,
        Drawing.Lettering(color: Palette.ink, anchor: .end))
      let end = scale(row.value)
      drawing.rectangle(
        x: min(zero, end), y: y + 3, width: max(1, (end - zero).magnitude), height: rowHeight - 7,
        fill: row.value < 0 ? Palette.amber : Palette.blue)
      drawing.text(
        row.text, x: row.value < 0 ? end - 5 : end + 5, y: y + 14,
        Drawing.Lettering(color: Palette.ink, anchor: row.value < 0 ? .end : .start))
    }
    drawing.line(zero, 22, zero, drawing.height - 2, Drawing.Stroke(color: Palette.soft, width: 1))
    return drawing.piece(id: id, title: title, description: description)
  }
}

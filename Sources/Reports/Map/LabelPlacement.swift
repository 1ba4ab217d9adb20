/// Places labels one after another, the most important first, each where it covers nothing placed before; one that fits nowhere is
/// left out.
struct LabelPlacement {
  /// A rectangle of the drawing.
  struct Box {
    let x: Double
    let y: Double
    let width: Double
    let height: Double

    func meets(_ other: Box) -> Bool {
      x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height
    }
  }

  private let width: Double
  private let height: Double
  private var taken: [Box] = []

  init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }

  /// Keeps a rectangle free of labels.
  mutating func block(_ box: Box) { taken.append(box) }

  /// Takes a rectangle where it is free and inside.
  mutating func take(_ box: Box) -> Bool {
    let isInside = box.x >= 2 && box.y >= 2 && box.x + box.width <= width - 2 && box.y + box.height <= height - 2
    guard isInside, !taken.contains(where: box.meets) else { return false }
    taken.append(box)
    return true
  }

  /// A place for a text beside a mark: right of it, left, above, below, then between these. The answer is where the text starts and
  /// its base line; nil where there is no room.
  mutating func place(
    textWidth: Double, size: Double, beside mark: Drawing.Point, distance: Double
  ) -> (x: Double, y: Double)? {
    let lineHeight = size * 1.2
    let (right, left) = (mark.x + distance, mark.x - distance - textWidth)
    let centre = mark.x - textWidth / 2
    let (middle, above, below) = (mark.y - lineHeight / 2, mark.y - distance - lineHeight, mark.y + distance)
    let candidates = [
      (right, middle), (left, middle), (centre, above), (centre, below), (right, above + 3), (right, below - 3),
      (left, above + 3), (left, below - 3),
    ]
    for (x, y) in candidates where take(Box(x: x, y: y, width: textWidth, height: lineHeight)) {
      return (x, y + size)
    }
    return nil
  }
}

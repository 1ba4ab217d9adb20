/// An SVG drawing in the making, in user units of about a pixel. It says in words what it shows (`title`, `description`), has no
/// scripts and needs no style sheet: it can be cut out of the page and stays what it is.
struct Drawing {
  let width: Double
  let height: Double
  private var parts: [Piece] = []

  init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }

  /// How a line is drawn.
  struct Stroke {
    let color: String
    var width = 1.5
    var dash: String?
    var opacity = 1.0

    var attributes: [(String, String)] {
      var list = [
        ("fill", "none"), ("stroke", color), ("stroke-width", svg(width)), ("stroke-linejoin", "round"),
        ("stroke-linecap", dash == nil ? "round" : "butt"),
      ]
      if let dash { list.append(("stroke-dasharray", dash)) }
      if opacity < 1 { list.append(("stroke-opacity", svg(opacity))) }
      return list
    }
  }

  /// How a text is set.
  struct Lettering {
    var size = 12.0
    var color = Palette.soft
    var anchor = Anchor.start
    var isBold = false
    /// A white edge, for text on top of lines.
    var hasHalo = false
    /// Turned a quarter to the left.
    var isUpright = false

    enum Anchor: String {
      case start, middle, end
    }
  }

  typealias Point = (x: Double, y: Double)

  mutating func add(_ piece: Piece) { parts.append(piece) }

  mutating func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ stroke: Stroke) {
    let ends = [("x1", svg(x1)), ("y1", svg(y1)), ("x2", svg(x2)), ("y2", svg(y2))]
    parts.append(.element(name: "line", attributes: ends + stroke.attributes, parts: []))
  }

  mutating func polyline(_ points: [Point], _ stroke: Stroke) {
    guard points.count > 1 else { return }
    parts.append(.element(name: "path", attributes: [("d", Self.path(points))] + stroke.attributes, parts: []))
  }

  /// Many polylines as one path.
  mutating func polylines(_ lines: [[Point]], _ stroke: Stroke) {
    let path = lines.filter { $0.count > 1 }.map(Self.path).joined()
    guard !path.isEmpty else { return }
    parts.append(.element(name: "path", attributes: [("d", path)] + stroke.attributes, parts: []))
  }

  mutating func area(_ points: [Point], fill: String, opacity: Double = 1) {
    guard points.count > 2 else { return }
    var attributes = [("d", Self.path(points) + "Z"), ("fill", fill)]
    if opacity < 1 { attributes.append(("fill-opacity", svg(opacity))) }
    parts.append(.element(name: "path", attributes: attributes, parts: []))
  }

  mutating func rectangle(
    x: Double, y: Double, width: Double, height: Double, fill: String, stroke: String? = nil, radius: Double = 0
  ) {
    var attributes = [
      ("x", svg(x)), ("y", svg(y)), ("width", svg(max(0, width))), ("height", svg(max(0, height))), ("fill", fill),
    ]
    if radius > 0 { attributes.append(("rx", svg(radius))) }
    if let stroke { attributes.append(("stroke", stroke)) }
    parts.append(.element(name: "rect", attributes: attributes, parts: []))
  }

  mutating func circle(x: Double, y: Double, radius: Double, fill: String, stroke: String? = nil, width: Double = 1) {
    var attributes = [("cx", svg(x)), ("cy", svg(y)), ("r", svg(radius)), ("fill", fill)]
    if let stroke { attributes += [("stroke", stroke), ("stroke-width", svg(width))] }
    parts.append(.element(name: "circle", attributes: attributes, parts: []))
  }

  mutating func text(_ text: String, x: Double, y: Double, _ lettering: Lettering = Lettering()) {
    var attributes = [("x", svg(x)), ("y", svg(y)), ("font-size", svg(lettering.size)), ("fill", lettering.color)]
    if lettering.anchor != .start { attributes.append(("text-anchor", lettering.anchor.rawValue)) }
    if lettering.isBold { attributes.append(("font-weight", "600")) }
    if lettering.hasHalo {
      attributes += [("stroke", Palette.paper), ("stroke-width", "3"), ("paint-order", "stroke")]
      attributes.append(("stroke-linejoin", "round"))
    }
    if lettering.isUpright { attributes.append(("transform", "rotate(-90 \(svg(x)) \(svg(y)))")) }
    parts.append(.element(name: "text", attributes: attributes, parts: [.text(text)]))
  }

  /// The `svg` element. `id` must be the only one of its name on a page.
  func piece(id: String, title: String, description: String) -> Piece {
    let attributes = [
      ("xmlns", "http://www.w3.org/2000/svg"), ("viewBox", "0 0 \(svg(width)) \(svg(height))"), ("width", svg(width)),
      ("height", svg(height)), ("role", "img"), ("aria-labelledby", "\(id)-title \(id)-desc"),
      ("font-family", "Source Sans 3, Segoe UI, Helvetica Neue, Arial, sans-serif"),
    ]
    let words = [
      tag("title", ["id": "\(id)-title"], text: title), tag("desc", ["id": "\(id)-desc"], text: description),
    ]
    return .element(name: "svg", attributes: attributes, parts: words + parts)
  }

  /// The `svg` element of a mark beside a text that says all: it is hidden from those who listen.
  var ornament: Piece {
    let attributes = [
      ("xmlns", "http://www.w3.org/2000/svg"), ("viewBox", "0 0 \(svg(width)) \(svg(height))"), ("aria-hidden", "true"),
    ]
    return .element(name: "svg", attributes: attributes, parts: parts)
  }

  /// `M…L…` through points, leaving out those that fall on the one before.
  private static func path(_ points: [Point]) -> String {
    var text = ""
    var last = ""
    for point in points {
      let place = "\(svg(point.x)) \(svg(point.y))"
      if place == last { continue }
      text += (text.isEmpty ? "M" : "L") + place
      last = place
    }
    return text
  }
}

import Quantities

/// The scale of a map, in its lower left corner.
enum MapScaleBar {
  static func draw(on drawing: inout Drawing, _ view: MapView, _ labels: inout LabelPlacement, _ style: NumberStyle) {
    let metres = NiceTicks(0, view.width * view.metresPerUnit / 4, count: 1).step
    let length = metres / view.metresPerUnit
    let (x, y) = (16.0, view.height - 18)
    let text = metres >= 1000 ? style.format(metres / 1000, unit: "km") : style.format(metres, unit: "m")
    let width = length + TextWidth.estimate(text, size: 12) + 12
    drawing.rectangle(x: x - 8, y: y - 14, width: width + 14, height: 24, fill: Palette.paper)
    let stroke = Drawing.Stroke(color: Palette.ink, width: 1.5)
    drawing.polyline([(x, y - 5), (x, y), (x + length, y), (x + length, y - 5)], stroke)
    drawing.text(text, x: x + length + 6, y: y + 3, Drawing.Lettering(color: Palette.ink))
    labels.block(LabelPlacement.Box(x: x - 8, y: y - 14, width: width + 14, height: 24))
  }
}

import Quantities
import Studies

/// How many blocks of a class can be run by size of battery: steps that rise to the right, with the largest battery offered marked.
struct FleetBatteryChart {
  let vehicleClass: ClassResult
  let words: ReportWords

  /// The drawing, or nil where the class has no curve.
  func piece(id: String) -> Piece? {
    let curve = vehicleClass.feasibleByBattery.map { (battery: $0.battery.kilowattHours, blocks: Double($0.blocks)) }
    guard let last = curve.last, let most = curve.map(\.blocks).max() else { return nil }
    var drawing = Drawing(width: ChartRoom.narrow.width, height: 230)
    let largest = vehicleClass.largestBattery.kilowattHours
    let fleet = Double(vehicleClass.buses)
    let frame = ChartFrame(
      on: &drawing,
      x: ChartFrame.Axis(
        0, max(last.battery, largest), count: 5, title: words.say("batteri, kWh brutto", "battery, kWh gross"),
        words.style),
      y: ChartFrame.Axis(
        0, max(most, fleet, 1), count: 4, finest: 1, title: words.say("omlopp som klaras", "blocks that can be run"),
        words.style),
      left: 40)
    var points: [(Double, Double)] = [(0, 0)]
    for step in curve {
      if let before = points.last, before.1 != step.blocks { points.append((step.battery, before.1)) }
      points.append((step.battery, step.blocks))
    }
    points.append((frame.x.high, last.blocks))
    let outline = points.map { frame.point($0.0, $0.1) }
    drawing.area(outline + [frame.point(frame.x.high, 0)], fill: Palette.tealLight, opacity: 0.5)
    let x = frame.x(largest)
    drawing.line(x, frame.top, x, frame.bottom, Drawing.Stroke(color: Palette.ink, width: 1.2, dash: "3 3"))
    drawing.polyline(outline, Drawing.Stroke(color: Palette.teal, width: 2))
    let isLeft = x > (frame.left + frame.right) / 2
    drawing.text(
      words.say("det största i studien", "the study’s largest"), x: isLeft ? x - 5 : x + 5, y: frame.top + 11,
      Drawing.Lettering(size: 12, color: Palette.ink, anchor: isLeft ? .end : .start, hasHalo: true))
    let name = words.say(vehicleClass.swedishName, vehicleClass.englishName)
    return drawing.piece(
      id: id, title: words.say("Omlopp som klaras efter batteri: \(name)", "Blocks by battery: \(name)"),
      description: words.say(
        "Antal omlopp som klaras stiger med batteriet till \(words.style.format(last.blocks)).",
        "The number of blocks that can be run rises with the battery to \(words.style.format(last.blocks))."))
  }
}

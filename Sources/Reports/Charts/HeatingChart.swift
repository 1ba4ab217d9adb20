import Quantities
import Studies

/// Ways to heat side by side: electricity and fuel by the kilometre on the design day, and how many blocks can be run so.
struct HeatingChart {
  let alternatives: [(name: String, value: BlockAlternative, isChosen: Bool)]
  let words: ReportWords
  var room = ChartRoom.broad

  /// The drawing, or nil where there is nothing to compare.
  func piece(id: String) -> Piece? {
    let most = alternatives.map { Self.electricity($0.value) + Self.fuel($0.value) }.max() ?? 0
    guard most > 0 else { return nil }
    let legend = legend
    let legendHeight = legend.height(width: room.width - 16)
    // On a narrow drawing the name and the count of blocks stand one above the other.
    let line = room.isNarrow ? 16.0 : 0
    let rowHeight = 44 + line
    var drawing = Drawing(width: room.width, height: legendHeight + 50 + rowHeight * Double(alternatives.count))
    legend.draw(on: &drawing, x: 8, y: 0, width: room.width - 16)
    let frame = ChartFrame(
      on: &drawing,
      x: ChartFrame.Axis(
        0, most, count: room.isNarrow ? 4 : 6, title: words.say("kWh per km", "kWh per km"), words.style),
      y: ChartFrame.Axis(low: 0, high: 1, ticks: []), top: legendHeight + 8, left: 12, right: 16, bottom: 38)
    for (number, entry) in alternatives.enumerated() {
      let y = frame.top + Double(number) * rowHeight
      drawing.text(
        entry.name, x: frame.left, y: y + 14,
        Drawing.Lettering(size: 12.5, color: Palette.ink, isBold: entry.isChosen))
      let (electric, all) = (
        frame.x(Self.electricity(entry.value)), frame.x(Self.electricity(entry.value) + Self.fuel(entry.value))
      )
      drawing.rectangle(x: frame.left, y: y + 20 + line, width: electric - frame.left, height: 15, fill: Palette.teal)
      drawing.rectangle(x: electric, y: y + 20 + line, width: all - electric, height: 15, fill: "#eebd62")
      let blocks = words.say(
        "\(words.style.format(entry.value.feasible)) av \(words.blocks(entry.value.blocks)) klaras",
        "\(words.style.format(entry.value.feasible)) of \(words.blocks(entry.value.blocks)) run")
      drawing.text(
        blocks + (entry.value.isWarm ? "" : " *"), x: room.isNarrow ? frame.left : frame.right, y: y + 14 + line,
        Drawing.Lettering(size: 12, color: Palette.ink, anchor: room.isNarrow ? .start : .end))
    }
    return drawing.piece(
      id: id, title: words.say("Sätt att värma, dimensionerande dygn", "Ways to heat on the design day"),
      description: words.say(
        "En stapel för varje sätt att värma: el och bränsle per kilometer. Talen står i tabellen under.",
        "A bar for each way to heat: electricity and fuel by the kilometre. The figures stand in the table below."))
  }

  private var legend: Legend {
    Legend(entries: [
      Legend.Entry(mark: .box(Palette.teal), text: words.say("el, vid batteriet", "electricity, at the battery")),
      Legend.Entry(mark: .box("#eebd62"), text: words.say("bränslets energi", "energy of the fuel")),
    ])
  }

  private static func electricity(_ value: BlockAlternative) -> Double { value.use.kilowattHoursPerKilometre }
  private static func fuel(_ value: BlockAlternative) -> Double {
    (value.fuel / value.distance).kilowattHoursPerKilometre
  }
}

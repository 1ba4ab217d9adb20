import Testing

@testable import Reports

@Suite("Legends")
struct LegendTests {
  private func words(_ texts: [String], width: Double) -> (lines: [String], height: Double) {
    let legend = Legend(entries: texts.map { Legend.Entry(mark: .box(Palette.teal), text: $0) })
    var drawing = Drawing(width: width, height: 100)
    legend.draw(on: &drawing, x: 0, y: 0, width: width)
    guard case .element(_, _, let parts) = drawing.ornament else { return ([], 0) }
    let lines = parts.compactMap { part -> String? in
      if case .element("text", _, let parts) = part { parts.map(\.plainText).joined() } else { nil }
    }
    return (lines, legend.height(width: width))
  }

  @Test("texts that have room stand beside each other")
  func oneRow() {
    let legend = words(["one", "two"], width: 300)
    #expect(legend.lines == ["one", "two"] && legend.height == 18)
  }

  @Test("a text wider than the legend goes on below, no word of it lost")
  func wrapped() {
    let text = "Östersund-Frösön Flygplats, konstruerat år (antagande) ur månadsmedel"
    let legend = words([text, "b"], width: 200)
    #expect(legend.lines.count > 2 && legend.lines.last == "b")
    #expect(legend.lines.dropLast().joined(separator: " ") == text)
    for line in legend.lines { #expect(24 + TextWidth.estimate(line, size: 12) <= 200) }
    #expect(legend.height == 18 + 15 * Double(legend.lines.count - 2) + 18)
  }
}

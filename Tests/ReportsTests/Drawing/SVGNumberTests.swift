import Testing

@testable import Reports

@Suite("Numbers of drawings")
struct SVGNumberTests {
  @Test(
    "have two decimals at most and no needless zeros",
    arguments: [
      (0.0, "0"), (-0.0, "0"), (1, "1"), (1.5, "1.5"), (1.25, "1.25"), (0.005, "0.01"), (-0.004, "0"), (-2.05, "-2.05"),
      (12.999, "13"), (1e12, "0"), (.nan, "0"), (.infinity, "0"), (100.1, "100.1"),
    ] as [(Double, String)])
  func rounding(value: Double, text: String) { #expect(svg(value) == text) }
}

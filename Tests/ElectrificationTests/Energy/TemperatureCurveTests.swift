import Testing

@testable import Electrification

@Suite("A curve over temperature")
struct TemperatureCurveTests {
  private let curve = TemperatureCurve([(celsius: 0, value: 1), (celsius: -20, value: 2), (celsius: 10, value: 5)])

  @Test("passes through its points in whatever order they come, and is straight between them")
  func between() {
    for (celsius, value) in [(-20.0, 2.0), (-5, 1.25), (0, 1), (5, 3), (10, 5)] {
      #expect(abs(curve.clamped(at: celsius) - value) < 1e-12, "\(celsius) °C")
      #expect(abs(curve.extrapolated(at: celsius) - value) < 1e-12, "\(celsius) °C")
    }
  }

  @Test("beyond the ends it stays, or goes on along the last line")
  func beyond() {
    #expect(curve.clamped(at: -40) == 2 && curve.clamped(at: 40) == 5)
    #expect(abs(curve.extrapolated(at: -40) - 3) < 1e-12 && abs(curve.extrapolated(at: 15) - 7) < 1e-12)
  }
}

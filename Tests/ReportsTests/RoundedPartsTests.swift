import Testing

@testable import Reports

@Suite("Rounded parts")
struct RoundedPartsTests {
  @Test(
    "add up to the rounded whole, each within one of the last decimal",
    arguments: [
      [0.333, 0.333, 0.334], [1.005, 1.005, 1.005], [0.0143, 0.0683, 0.0635, 1.9442, 0, 0.3434, 0.1615, 1.0934],
      [1.094, -0.014, -0.003], [], [0, 0], [2.4999999],
    ])
  func sum(_ parts: [Double]) {
    let rounded = RoundedParts.round(parts, decimals: 2)
    #expect(rounded.count == parts.count)
    let (whole, sum) = (parts.reduce(0, +), rounded.reduce(0, +))
    #expect(abs(sum - (whole * 100).rounded() / 100) < 1e-9)
    for (one, other) in zip(parts, rounded) { #expect(abs(one - other) < 0.01) }
  }
}

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

  @Test(
    "shares sum to 100 as they are printed",
    arguments: [[1, 1, 1], [0.335, 0.335, 0.33], [33.4, 33.3, 33.3], [1, 0, 0], [2, 2, 2, 2, 2, 2, 1e-9]])
  func shares(_ parts: [Double]) {
    for decimals in 0...2 {
      let shares = RoundedParts.percents(parts, decimals: decimals)
      #expect(abs(shares.reduce(0, +) - 100) < 1e-9)
      #expect(shares.count == parts.count && shares.allSatisfy { $0 >= 0 })
    }
    #expect(RoundedParts.percents([0, 0]) == [0, 0])
    #expect(RoundedParts.percents([]).isEmpty)
  }
}

import Testing

@testable import Timetables

@Suite("The unit of shape_dist_traveled")
struct DistanceUnitTests {
  @Test(
    "is the one that makes ways plausible",
    arguments: [
      (1.11, DistanceUnit.metre), (0.00125, .kilometre), (0.00077, .mile), (4.1, .foot),
    ])
  func inferred(_ row: (Double, DistanceUnit)) {
    #expect(DistanceUnit.infer(ratios: [row.0]) == row.1)
  }

  @Test("is none where the column is no length", arguments: [[], [0.0], [0.02], [60]])
  func none(_ ratios: [Double]) {
    #expect(DistanceUnit.infer(ratios: ratios) == nil)
  }
}

import Foundation
import Testing

@testable import Electrification

@Suite("Numbers drawn by counter, and the distributions that they become")
struct RandomTests {
  static func sample(_ factor: UncertaintyFactor, count: Int, bearer: Int = 3) -> [Double] {
    let random = CounterRandom(seed: 2029)
    return (0..<count).map { random.value(factor, draw: $0, bearer: bearer) }
  }

  @Test("the same for ever: computed from the formula by another program")
  func fixed() {
    let random = CounterRandom(seed: 1)
    #expect(random.value(.temperature, draw: 0, bearer: 0) == 0.3681895156516695)
    #expect(random.value(.driver, draw: 7, bearer: 2) == 0.44904809364599724)
    #expect(random.value(.passengers, draw: 1999, bearer: 1234) == 0.6359566769003053)
  }

  @Test("even over 0 to 1 in every stream, and streams do not know each other")
  func even() {
    for factor in UncertaintyFactor.allCases {
      let sorted = Self.sample(factor, count: 4000).sorted()
      let worst = sorted.enumerated().map { abs(($1) - (Double($0) + 0.5) / 4000) }.max() ?? 1
      // Kolmogorov-Smirnov: 1.95/√n is exceeded once in a thousand.
      #expect(worst < 1.95 / 4000.0.squareRoot(), "\(factor) \(worst)")
    }
    func correlation(_ left: [Double], _ right: [Double]) -> Double {
      zip(left, right).reduce(0) { $0 + ($1.0 - 0.5) * ($1.1 - 0.5) } / Double(left.count) * 12
    }
    let (a, b) = (Self.sample(.driver, count: 4000), Self.sample(.traffic, count: 4000))
    #expect(abs(correlation(a, b)) < 0.06)
    #expect(abs(correlation(a, Self.sample(.driver, count: 4000, bearer: 4))) < 0.06)
    #expect(abs(correlation(Array(a.dropFirst()), Array(a.dropLast()))) < 0.06)
  }

  @Test(
    "normal quantiles",
    arguments: [
      (0.5, 0.0), (0.975, 1.959963984540), (0.99, 2.326347874041), (0.001, -3.090232306168), (0.84134474606854, 1.0),
    ])
  func normal(_ share: Double, _ value: Double) {
    #expect(abs(normalQuantile(share) - value) < 1e-8)
    #expect(abs(normalQuantile(1 - share) + normalQuantile(share)) < 1e-8)
  }

  @Test("a triangle's quantiles: ends, mode, mean, monotone")
  func triangle() {
    let triangle = Triangle(low: 0.5, mode: 0.75, high: 1.15)
    #expect(triangle.quantile(0) == 0.5 && triangle.quantile(1) == 1.15)
    let values = (0..<10_000).map { triangle.quantile((Double($0) + 0.5) / 10_000) }
    #expect(abs(values.reduce(0, +) / 10_000 - 0.8) < 1e-4)
    #expect(zip(values, values.dropFirst()).allSatisfy { $0 < $1 })
    #expect(abs(triangle.quantile(0.25 / 0.65) - 0.75) < 1e-12)
  }

  @Test("passengers: the mean, a variance of mean and its square over the dispersion, nobody where nobody is")
  func passengers() {
    for mean in [2.0, 15, 40] {
      let quantiles = PassengerQuantiles(mean: mean, dispersion: 3)
      let values = (0..<256).map { quantiles.passengers((Double($0) + 0.5) / 256) }
      let found = values.reduce(0, +) / 256
      let variance = values.reduce(0) { $0 + ($1 - found) * ($1 - found) } / 256
      #expect(abs(found / mean - 1) < 0.01, "\(found)")
      #expect(abs(variance / (mean + mean * mean / 3) - 1) < 0.06, "\(variance)")
    }
    #expect(PassengerQuantiles(mean: 0, dispersion: 3).passengers(0.999) == 0)
  }

  @Test("the table of distributions is whole: every row is used, every mark known")
  func table() {
    #expect(UncertaintyTable.entries.count == 16)
    #expect(Set(UncertaintyTable.entries.map(\.name)).count == 16)
    for entry in UncertaintyTable.entries {
      #expect(["day", "bus", "trip"].contains(entry.shared) && !entry.source.isEmpty, "\(entry.name)")
    }
    #expect(UncertaintyFactor.allCases.enumerated().allSatisfy { $0 == $1.ordinal })
    let table = UncertaintyTable.standard
    #expect(table.snow(0.1) < 1.05 && (1.05...1.2).contains(table.snow(0.85)) && table.snow(0.999) > 1.4)
    #expect(!table.isFaulty(0.97) && table.isFaulty(0.99) && table.rolling(0.5) == 1 && table.driver(0.5) == 1)
  }
}

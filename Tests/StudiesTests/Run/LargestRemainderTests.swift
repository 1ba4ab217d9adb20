import Testing

@testable import Studies

@Suite("Shares by largest remainder")
struct LargestRemainderTests {
  @Test(
    "by hand",
    arguments: [
      (10, [63, 23, 6], [7, 2, 1]),  // 6.85, 2.50, 0.65
      (1, [2, 2, 2], [1, 0, 0]), (2, [1, 3], [1, 1]),  // 0.5 and 1.5: the first of equals
      (0, [4, 5], [0, 0]), (0, [], []), (3, [0, 7], [0, 3]), (5, [1], [5]),
    ])
  func byHand(_ number: Int, _ weights: [Int], _ shares: [Int]) {
    #expect(LargestRemainder.share(number, by: weights) == shares)
  }

  @Test("all is shared, each gets its quota rounded down or up, and none with less weight gets more")
  func property() {
    for first in 0...6 {
      for second in 0...6 {
        for third in 1...6 {
          for number in 0...9 {
            let weights = [first, second, third]
            let sum = weights.reduce(0, +)
            let shares = LargestRemainder.share(number, by: weights)
            #expect(shares.reduce(0, +) == number)
            for (weight, share) in zip(weights, shares) {
              #expect(share == number * weight / sum || share == (number * weight + sum - 1) / sum)
            }
            for one in 0..<3 {
              for other in 0..<3 where weights[one] < weights[other] { #expect(shares[one] <= shares[other]) }
            }
          }
        }
      }
    }
  }
}

/// Whole things shared out by weight: the method of largest remainders, in whole numbers throughout.
enum LargestRemainder {
  /// Each share is number · weight / sum of the weights, rounded down; what is left goes one each to the largest remainders, of equal
  /// ones to the first.
  ///
  /// - Precondition: nothing is negative, and there is a weight where there is anything to share.
  static func share(_ number: Int, by weights: [Int]) -> [Int] {
    let sum = weights.reduce(0, +)
    precondition(number >= 0 && weights.allSatisfy { $0 >= 0 } && (sum > 0 || number == 0), "nothing to share by")
    guard sum > 0 else { return weights }
    var shares = weights.map { number * $0 / sum }
    let byRemainder = weights.indices.sorted { (number * weights[$1] % sum, $0) < (number * weights[$0] % sum, $1) }
    for place in byRemainder.prefix(number - shares.reduce(0, +)) { shares[place] += 1 }
    return shares
  }
}

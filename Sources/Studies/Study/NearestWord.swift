/// The word of a list that is nearest to one that is not in it, by the number of single-letter edits; nil where none is near.
func findNearest(_ word: String, among words: [String]) -> String? {
  let best = words.map { (word: $0, distance: editDistance(Array(word.lowercased()), Array($0.lowercased()))) }
    .min { ($0.distance, $0.word) < ($1.distance, $1.word) }
  guard let best, best.distance <= max(2, word.count / 2) else { return nil }
  return best.word
}

/// Levenshtein's distance, in product-of-lengths time.
private func editDistance(_ first: [Character], _ second: [Character]) -> Int {
  var row = Array(0...second.count)
  for (place, letter) in first.enumerated() {
    var diagonal = row[0]
    row[0] = place + 1
    for (other, otherLetter) in second.enumerated() {
      let edit = letter == otherLetter ? diagonal : 1 + min(diagonal, row[other], row[other + 1])
      diagonal = row[other + 1]
      row[other + 1] = edit
    }
  }
  return row[second.count]
}

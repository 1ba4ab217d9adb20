/// The known name that a misspelt one is nearest to.
struct NearestName {
  private let names: [[UInt8]]
  private var known: [String: String?] = [:]

  init(_ names: [String]) { self.names = names.map { Array($0.utf8) } }

  /// The nearest name within a third of its letters, or nil. Asked twice, it remembers.
  mutating func find(_ name: String) -> String? {
    if let answer = known[name] { return answer }
    let letters = Array(name.utf8.prefix(64))
    var best: (distance: Int, name: [UInt8])?
    for candidate in names where abs(candidate.count - letters.count) <= max(letters.count / 3, 1) {
      let distance = Self.distance(letters, candidate)
      if distance <= max(letters.count / 3, 1), distance < best?.distance ?? Int.max { best = (distance, candidate) }
    }
    let answer = best.map { String(decoding: $0.name, as: UTF8.self) }
    known[name] = .some(answer)
    return answer
  }

  /// Levenshtein's distance.
  static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var row = Array(0...right.count)
    for (place, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = place + 1
      for column in right.indices {
        let change = diagonal + (letter == right[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(change, row[column] + 1, row[column + 1] + 1)
      }
    }
    return row[right.count]
  }
}

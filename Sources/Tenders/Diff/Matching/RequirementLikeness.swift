internal import Findings

/// How alike two requirements are, from their words and what they limit.
struct RequirementLikeness {
  let registry: FigureRegistry

  /// Whether two requirements under one uid have nothing in common: no parameter, hardly a word.
  func areStrangers(_ left: Requirement, _ right: Requirement) -> Bool {
    let names = Set(left.parameters.map(name))
    guard names.isDisjoint(with: right.parameters.map(name)) else { return false }
    if names.isEmpty && right.parameters.isEmpty && left.texts.isEmpty != right.texts.isEmpty { return false }
    let words = TextLikeness.words(of: left)
    let others = TextLikeness.words(of: right)
    guard words.count >= 3, others.count >= 3 else { return false }
    return TextLikeness.share(words, others) < 0.2
  }

  private func name(_ parameter: DraftParameter) -> String { registry.find(parameter.name)?.name ?? parameter.name }
}

/// How alike two texts are.
enum TextLikeness {
  /// The words of a requirement's first text that carry meaning, in lower case and sorted; numbers and what holds one are set aside.
  ///
  /// Coarser than `Wording`, and quick: it only tells which requirements may be the same.
  static func words(of requirement: Requirement) -> [String] {
    guard let text = requirement.texts.first else { return [] }
    return text.text.lowercased().unicodeScalars.split { !WordingScanner.isLetter($0) && !WordingScanner.isDigit($0) }
      .compactMap { word in
        guard word.count > 1, !word.contains(where: WordingScanner.isDigit) else { return nil }
        let text = String(word)
        return fillers.contains(text) ? nil : text
      }.sorted()
  }

  /// What holds a digit in the first text of a requirement: `250`, `15118`, `R100`.
  static func figures(of requirement: Requirement) -> [String] {
    guard let text = requirement.texts.first else { return [] }
    return text.text.unicodeScalars.split { !WordingScanner.isLetter($0) && !WordingScanner.isDigit($0) }
      .filter { $0.contains(where: WordingScanner.isDigit) }.map { String($0) }
  }

  /// Dice's share of two sorted lists: twice what is common, divided by both lengths; 1 for two empty ones.
  static func share<Word: Comparable>(_ left: [Word], _ right: [Word]) -> Double {
    guard !left.isEmpty || !right.isEmpty else { return 1 }
    var (place, other, common) = (0, 0, 0)
    while place < left.count, other < right.count {
      if left[place] == right[other] {
        common += 1
        place += 1
        other += 1
      } else if left[place] < right[other] {
        place += 1
      } else {
        other += 1
      }
    }
    return 2 * Double(common) / Double(left.count + right.count)
  }

  /// Words that any two requirements share.
  static let fillers: Set<String> = [
    "ska", "skall", "bör", "i", "på", "av", "och", "att", "en", "ett", "för", "med", "till", "som", "den", "det", "de",
    "är", "vid", "per", "shall", "should", "the", "a", "an", "of", "and", "to", "in", "for", "with", "be", "at", "is",
  ]
}

internal import Findings

/// What two requirements are compared by when their uids do not tell: words, parameters, subject, section.
struct RequirementFeatures {
  /// The words of the first text without fillers, as numbers, sorted.
  let words: [Int32]
  /// The registered names of the parameters, as numbers, sorted.
  let names: [Int32]
  /// The figures and names with digits in the first text, as numbers, sorted.
  let figures: [Int32]
  let kind: String
  let section: String

  /// How alike, from 0 to 1000: words count six parts in ten, parameters three, subject and section half a part each; without
  /// parameters on both sides words count nine.
  func likeness(to other: RequirementFeatures) -> Int {
    let text = TextLikeness.share(words, other.words)
    let rest = (kind == other.kind ? 0.05 : 0) + (section == other.section ? 0.05 : 0)
    let hasNames = !names.isEmpty || !other.names.isEmpty
    let sum = hasNames ? 0.6 * text + 0.3 * TextLikeness.share(names, other.names) + rest : 0.9 * text + rest
    return Int((sum * 1000).rounded())
  }
}

/// Gives numbers to words, so that comparing them is quick.
struct WordNumbers {
  private var numbers: [String: Int32] = [:]

  mutating func number(_ word: String) -> Int32 {
    if let number = numbers[word] { return number }
    let number = Int32(numbers.count)
    numbers[word] = number
    return number
  }

  mutating func features(_ placed: RequirementDraft.Placed, registry: FigureRegistry) -> RequirementFeatures {
    let requirement = placed.requirement
    let figures = TextLikeness.figures(of: requirement).map { number("figure " + $0) }.sorted()
    return RequirementFeatures(
      words: TextLikeness.words(of: requirement).map { number($0) }.sorted(),
      names: requirement.parameters.map { number("parameter " + (registry.find($0.name)?.name ?? $0.name)) }.sorted(),
      figures: figures, kind: requirement.kind, section: placed.section.id)
  }
}

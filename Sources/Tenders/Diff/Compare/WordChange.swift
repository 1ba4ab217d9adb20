/// The words that one text has and another has not, whatever their order.
struct WordChange {
  /// Words only in the old text, and only in the new.
  let gone: [String]
  let come: [String]
  /// Dice's share of common words.
  let likeness: Double

  init(_ old: [String], _ new: [String]) {
    var left = old.sorted()
    var right = new.sorted()
    likeness = TextLikeness.share(left, right)
    var counts: [String: Int] = [:]
    for word in right { counts[word, default: 0] += 1 }
    left.removeAll { word in
      guard let count = counts[word], count > 0 else { return false }
      counts[word] = count - 1
      return true
    }
    var rest: [String: Int] = [:]
    for word in old { rest[word, default: 0] += 1 }
    right.removeAll { word in
      guard let count = rest[word], count > 0 else { return false }
      rest[word] = count - 1
      return true
    }
    // Numbers are compared by themselves.
    gone = left.filter { $0 != "#" }
    come = right.filter { $0 != "#" }
  }

  /// Whether the words are the same.
  var isEmpty: Bool { gone.isEmpty && come.isEmpty }

  /// The words among them that change what a sentence demands; those that only say the level may be set aside.
  func signals(ignoringModals: Bool) -> [String] {
    var seen: Set<String> = []
    return (gone + come).filter { word in
      guard Self.signals.contains(word) || (!ignoringModals && Self.modals.contains(word)) else { return false }
      return seen.insert(word).inserted
    }.sorted()
  }

  private static let modals: Set<String> = ["ska", "skall", "bör", "måste", "shall", "should", "must"]
  private static let signals: Set<String> = [
    "inte", "ej", "icke", "aldrig", "inga", "inget", "ingen", "endast", "enbart", "bara", "minst", "högst", "lägst",
    "mer",
    "mindre", "fler", "färre", "högre", "lägre", "längst", "tidigast", "senast", "före", "efter", "samtliga",
    "alla", "varje", "vardera", "någon", "något", "några", "eller", "får", "kan", "utom", "undantag", "förutom",
    "undantagna",
    "frivilligt", "utan", "not", "never", "no", "only", "least", "most", "more", "less", "fewer", "before", "after",
    "all", "every", "each", "any", "or", "may", "can", "except", "unless", "without",
  ]
}

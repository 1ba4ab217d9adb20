internal import Findings

extension RequirementMatching {
  /// Finds splits and mergers among what was added and removed: a new requirement whose limits or words an old one has lost is a part of
  /// it, and the other way round.
  mutating func findParts(
    _ old: [RequirementDraft.Placed], _ new: [RequirementDraft.Placed], _ registry: FigureRegistry
  ) {
    let added = oldOfNew.indices.filter { oldOfNew[$0] == nil && !reused.contains($0) }
    let removed = newOfOld.indices.filter { newOfOld[$0] == nil }
    if !added.isEmpty {
      for (whole, parts) in Self.parts(added, of: old, in: new, partners: newOfOld, registry, relation: .split) {
        add(split: whole, parts: parts)
      }
    }
    if !removed.isEmpty {
      for (whole, parts) in Self.parts(removed, of: new, in: old, partners: oldOfNew, registry, relation: .merge) {
        add(merge: whole, parts: parts)
      }
    }
  }

  private struct Stock {
    let features: RequirementFeatures
    /// What the partner no longer has.
    let lostWords: Set<Int32>
    let lostNames: Set<Int32>
  }

  /// For each whole that lost something, the pieces that have it.
  private static func parts(
    _ pieces: [Int], of wholes: [RequirementDraft.Placed], in others: [RequirementDraft.Placed], partners: [Int?],
    _ registry: FigureRegistry, relation: Predecessor.Relation
  ) -> [(whole: Int, parts: [Int])] {
    var numbers = WordNumbers()
    var stocks: [Int: Stock] = [:]
    var index: [Int32: [Int]] = [:]
    var byUID: [String: Int] = [:]
    for (place, placed) in wholes.enumerated() {
      byUID[placed.requirement.uid] = place
      let partner = partners[place].map { others[$0] }
      // Equal partners lost nothing.
      if let partner, partner.requirement.texts == placed.requirement.texts,
        partner.requirement.parameters == placed.requirement.parameters
      {
        continue
      }
      let features = numbers.features(placed, registry: registry)
      let kept = partner.map { numbers.features($0, registry: registry) }
      let stock = Stock(
        features: features, lostWords: Set(features.words).subtracting(kept?.words ?? []),
        lostNames: Set(features.names).subtracting(kept?.names ?? []))
      stocks[place] = stock
      for feature in stock.lostWords.union(stock.lostNames).sorted() { index[feature, default: []].append(place) }
    }
    var found: [Int: [Int]] = [:]
    for piece in pieces {
      if let stated = stated(others[piece].requirement, relation, byUID) {
        found[stated, default: []].append(piece)
        continue
      }
      let features = numbers.features(others[piece], registry: registry)
      var tally: [Int: Int] = [:]
      for feature in features.words + features.names {
        for place in (index[feature] ?? []).prefix(64) { tally[place, default: 0] += 1 }
      }
      let best = tally.keys.compactMap { place -> (share: Double, place: Int)? in
        guard let stock = stocks[place], let share = share(features, in: stock) else { return nil }
        return (share, place)
      }.max { ($0.share, $1.place) < ($1.share, $0.place) }
      if let best { found[best.place, default: []].append(piece) }
    }
    // A whole that is gone is divided only when two pieces have it.
    return found.sorted { $0.key < $1.key }.compactMap { whole, parts in
      partners[whole] != nil || parts.count >= 2 ? (whole, parts) : nil
    }
  }

  private static func stated(_ piece: Requirement, _ relation: Predecessor.Relation, _ byUID: [String: Int]) -> Int? {
    guard relation == .split else { return nil }
    return piece.predecessors.lazy.filter { $0.relation == .split }.compactMap { byUID[$0.uid] }.first
  }

  /// How much of a piece the whole had and lost; nil where it is too little.
  private static func share(_ piece: RequirementFeatures, in stock: Stock) -> Double? {
    let words = Set(piece.words)
    guard words.count >= 2 else { return nil }
    let had = Double(words.intersection(stock.features.words).count) / Double(words.count)
    let lost = Double(words.intersection(stock.lostWords).count) / Double(words.count)
    if !piece.names.isEmpty {
      let names = Set(piece.names)
      guard names.isSubset(of: stock.features.names), !names.isDisjoint(with: stock.lostNames), had >= 0.3 else {
        return nil
      }
      return had + 1
    }
    guard had >= 0.6, lost >= 0.4 else { return nil }
    return had
  }
}

internal import Findings

extension RequirementMatching {
  /// Pairs below this likeness are strangers.
  private static let least = 500
  /// With the same number, less will do.
  private static let leastWithNumber = 350
  /// How many candidates of a requirement are weighed, and how many entries of a common word are looked at.
  private static let candidateLimit = 16
  private static let postingLimit = 64

  /// Matches what is left by number and content. The side that comes first in the order of its uids and words is always the one that
  /// chooses, so that the diff the other way round finds the same pairs.
  mutating func matchLikeContent(
    _ old: [RequirementDraft.Placed], _ new: [RequirementDraft.Placed], _ registry: FigureRegistry
  ) {
    let oldLeft = newOfOld.indices.filter { newOfOld[$0] == nil }
    let newLeft = oldOfNew.indices.filter { oldOfNew[$0] == nil }
    guard !oldLeft.isEmpty, !newLeft.isEmpty else { return }
    let isOldFirst = Self.isOrdered(oldLeft.map { old[$0] }, newLeft.map { new[$0] })
    let rows = isOldFirst ? oldLeft.map { old[$0] } : newLeft.map { new[$0] }
    let columns = isOldFirst ? newLeft.map { new[$0] } : oldLeft.map { old[$0] }
    var pairs: [(row: Int, column: Int)] = []
    var numbers = WordNumbers()
    let rowFeatures = rows.map { numbers.features($0, registry: registry) }
    let columnFeatures = columns.map { numbers.features($0, registry: registry) }
    var isRowTaken = Array(repeating: false, count: rows.count)
    var isColumnTaken = Array(repeating: false, count: columns.count)
    // By number, where the content agrees.
    var byNumber: [String: Int] = [:]
    for (place, placed) in columns.enumerated() {
      if let number = placed.requirement.number, byNumber[number] == nil { byNumber[number] = place }
    }
    for (place, placed) in rows.enumerated() {
      guard let number = placed.requirement.number, let column = byNumber[number], !isColumnTaken[column],
        rowFeatures[place].likeness(to: columnFeatures[column]) >= Self.leastWithNumber
      else { continue }
      isRowTaken[place] = true
      isColumnTaken[column] = true
      pairs.append((place, column))
    }
    let index = CandidateIndex(columnFeatures, skipping: isColumnTaken)
    let edges = rowFeatures.indices.map { row -> [SparseAssignment.Edge] in
      guard !isRowTaken[row] else { return [] }
      let relative = rows.isEmpty ? 0 : row * columns.count / rows.count
      return index.candidates(rowFeatures[row], near: relative, postings: Self.postingLimit, limit: Self.candidateLimit)
        .compactMap { column in
          let likeness = rowFeatures[row].likeness(to: columnFeatures[column])
          return likeness >= Self.least ? SparseAssignment.Edge(column: column, weight: likeness - Self.least + 1) : nil
        }
    }
    let assignment = SparseAssignment(edges: edges, columnCount: columns.count)
    if assignment.isRough { markRough() }
    for (row, column) in assignment.columns.enumerated() where column >= 0 { pairs.append((row, column)) }
    for (row, column) in pairs {
      if isOldFirst { join(oldLeft[row], newLeft[column]) } else { join(oldLeft[column], newLeft[row]) }
    }
  }

  private static func isOrdered(_ old: [RequirementDraft.Placed], _ new: [RequirementDraft.Placed]) -> Bool {
    func key(_ placed: RequirementDraft.Placed) -> [String] {
      [placed.requirement.uid, placed.requirement.number ?? ""] + placed.requirement.texts.map(\.text)
        + placed.requirement.parameters.map(\.value)
    }
    if old.count != new.count { return old.count < new.count }
    for (left, right) in zip(old, new) {
      let (first, second) = (key(left), key(right))
      if first != second { return first.lexicographicallyPrecedes(second) }
    }
    return true
  }
}

/// Finds requirements that share words or parameters.
struct CandidateIndex {
  private var postings: [Int32: [Int]] = [:]
  private let count: Int

  init(_ features: [RequirementFeatures], skipping isTaken: [Bool]) {
    count = features.count
    for (place, feature) in features.enumerated() where !isTaken[place] {
      for word in Set(feature.words + feature.names).sorted() { postings[word, default: []].append(place) }
    }
  }

  /// The places that share most, rare words counting more, and of those that share as much the
  /// nearest to a place; of a common word only the entries around it are looked at.
  func candidates(_ features: RequirementFeatures, near place: Int, postings limit: Int, limit count: Int) -> [Int] {
    var scores: [Int: Double] = [:]
    for word in Set(features.words + features.names).sorted() {
      guard let entries = postings[word] else { continue }
      let weight = 1 / Double(entries.count).squareRoot()
      for entry in Self.around(place, in: entries, limit: limit) { scores[entry, default: 0] += weight }
    }
    return scores.sorted { left, right in
      (right.value, abs(left.key - place), left.key) < (left.value, abs(right.key - place), right.key)
    }.prefix(count).map(\.key).sorted()
  }

  private static func around(_ place: Int, in entries: [Int], limit: Int) -> ArraySlice<Int> {
    guard entries.count > limit else { return entries[...] }
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle] < place { low = middle + 1 } else { high = middle }
    }
    let start = min(max(low - limit / 2, 0), entries.count - limit)
    return entries[start..<start + limit]
  }
}

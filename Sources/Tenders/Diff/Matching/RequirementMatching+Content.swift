internal import Findings

extension RequirementMatching {
  /// Pairs below this likeness are strangers.
  private static let least = 500
  /// With the same number, less will do.
  private static let leastWithNumber = 350
  /// From here on two requirements are one whatever their numbers.
  private static let strong = 800
  /// What an equal number, and the same figures in the text, add to the weight of a pair: enough to choose among requirements that
  /// are else alike (linje 6, linje 7), too little to outweigh words or limits. Figures count more: numbers are given anew.
  private static let numberWeight = 40
  private static let figureWeight = 100
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
    var numbers = WordNumbers()
    let rowFeatures = rows.map { numbers.features($0, registry: registry) }
    let columnFeatures = columns.map { numbers.features($0, registry: registry) }
    var byNumber: [String: Int] = [:]
    for (place, placed) in columns.enumerated() {
      if let number = placed.requirement.number, byNumber[number] == nil { byNumber[number] = place }
    }
    let index = CandidateIndex(columnFeatures)
    let edges = rowFeatures.indices.map { row -> [SparseAssignment.Edge] in
      let relative = rows.isEmpty ? 0 : row * columns.count / rows.count
      var candidates = index.candidates(
        rowFeatures[row], near: relative, postings: Self.postingLimit, limit: Self.candidateLimit)
      let sameNumber = rows[row].requirement.number.flatMap { byNumber[$0] }
      if let sameNumber, !candidates.contains(sameNumber) { candidates.append(sameNumber) }
      return candidates.compactMap { column in
        let likeness = rowFeatures[row].likeness(to: columnFeatures[column])
        guard likeness >= (column == sameNumber ? Self.leastWithNumber : Self.least) else { return nil }
        let figures = TextLikeness.share(rowFeatures[row].figures, columnFeatures[column].figures)
        let weight =
          likeness - Self.leastWithNumber + 1 + (column == sameNumber ? Self.numberWeight : 0)
          + Int((figures * Double(Self.figureWeight)).rounded())
        return SparseAssignment.Edge(column: column, weight: weight)
      }
    }
    let assignment = SparseAssignment(edges: edges, columnCount: columns.count)
    if assignment.isRough { markRough() }
    var columnOfRow = assignment.columns
    Self.preferNumbers(&columnOfRow, rows, columns, rowFeatures, columnFeatures)
    for (row, column) in columnOfRow.enumerated() where column >= 0 {
      if isOldFirst { join(oldLeft[row], newLeft[column]) } else { join(oldLeft[column], newLeft[row]) }
    }
  }

  /// Of the parts of a divided requirement the one that kept the number is its heir: a pair of little likeness gives way to the
  /// requirement with the same number that nobody else wants.
  private static func preferNumbers(
    _ columnOfRow: inout [Int], _ rows: [RequirementDraft.Placed], _ columns: [RequirementDraft.Placed],
    _ rowFeatures: [RequirementFeatures], _ columnFeatures: [RequirementFeatures]
  ) {
    var isTaken = Array(repeating: false, count: columns.count)
    for column in columnOfRow where column >= 0 { isTaken[column] = true }
    var freeColumns: [String: Int] = [:]
    for (place, placed) in columns.enumerated() where !isTaken[place] {
      if let number = placed.requirement.number, freeColumns[number] == nil { freeColumns[number] = place }
    }
    var freeRows: [String: Int] = [:]
    for (place, placed) in rows.enumerated() where columnOfRow[place] < 0 {
      if let number = placed.requirement.number, freeRows[number] == nil { freeRows[number] = place }
    }
    for row in columnOfRow.indices {
      let column = columnOfRow[row]
      let number = rows[row].requirement.number
      guard column >= 0, number != columns[column].requirement.number,
        rowFeatures[row].likeness(to: columnFeatures[column]) < strong
      else { continue }
      if let number, let other = freeColumns[number],
        rowFeatures[row].likeness(to: columnFeatures[other]) >= leastWithNumber
      {
        columnOfRow[row] = other
        freeColumns[number] = nil
      } else if let number = columns[column].requirement.number, let other = freeRows[number],
        rowFeatures[other].likeness(to: columnFeatures[column]) >= leastWithNumber
      {
        columnOfRow[other] = column
        columnOfRow[row] = -1
        freeRows[number] = nil
      }
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

  init(_ features: [RequirementFeatures]) {
    count = features.count
    for (place, feature) in features.enumerated() {
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

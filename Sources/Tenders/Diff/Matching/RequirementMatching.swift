internal import Findings

/// Which requirement of the new draft is which of the old one.
///
/// In turn, each among what the turn before left: by uid (unless the two have nothing in common: then the uid was used again), by a stated
/// predecessor, by equal content, and by the assignment of content that is best as a whole, where an equal number counts for a likeness
/// that would not do by itself.
struct RequirementMatching {
  /// What happened to a requirement, by its place in the drafts.
  enum Step {
    case pair(old: Int, new: Int)
    case removed(old: Int)
    case added(new: Int)
  }

  /// The steps in the order of the new draft; what was removed stands behind what stood before it.
  private(set) var steps: [Step] = []
  /// The new place of each old requirement, or nil.
  private(set) var newOfOld: [Int?]
  /// The old place of each new requirement, or nil.
  private(set) var oldOfNew: [Int?]
  /// The new places whose uid stood for another requirement before.
  private(set) var reused: Set<Int> = []
  /// Old requirements that were divided: the old place and the new places of the parts beside its partner.
  private(set) var splits: [(old: Int, parts: [Int])] = []
  /// New requirements that were put together: the new place and the old places of the parts beside its partner.
  private(set) var merges: [(new: Int, parts: [Int])] = []
  /// Whether the budget for matching by content ran out.
  private(set) var isRough = false

  init(_ old: [RequirementDraft.Placed], _ new: [RequirementDraft.Placed], registry: FigureRegistry) {
    newOfOld = Array(repeating: nil, count: old.count)
    oldOfNew = Array(repeating: nil, count: new.count)
    matchUIDs(old, new, registry)
    if newOfOld.contains(where: { $0 == nil }), oldOfNew.contains(where: { $0 == nil }) {
      matchPredecessors(old, new)
      matchEqualContent(old, new)
      matchLikeContent(old, new, registry)
    }
    findParts(old, new, registry)
    arrange()
  }

  mutating func join(_ old: Int, _ new: Int) {
    newOfOld[old] = new
    oldOfNew[new] = old
  }

  private mutating func matchUIDs(
    _ old: [RequirementDraft.Placed], _ new: [RequirementDraft.Placed], _ registry: FigureRegistry
  ) {
    var places: [String: [Int]] = [:]
    for (place, placed) in old.enumerated().reversed() where !placed.requirement.uid.isEmpty {
      places[placed.requirement.uid, default: []].append(place)
    }
    // Of several under one uid those that say the same belong together.
    for (place, placed) in new.enumerated() {
      guard let candidates = places[placed.requirement.uid], candidates.count > 1,
        let index = candidates.lastIndex(where: {
          old[$0].requirement.texts == placed.requirement.texts
            && old[$0].requirement.parameters == placed.requirement.parameters
        })
      else { continue }
      join(candidates[index], place)
      places[placed.requirement.uid]?.remove(at: index)
    }
    let likeness = RequirementLikeness(registry: registry)
    for (place, placed) in new.enumerated() {
      guard oldOfNew[place] == nil, let candidate = places[placed.requirement.uid]?.popLast() else { continue }
      let before = old[candidate].requirement
      if before.texts != placed.requirement.texts, likeness.areStrangers(before, placed.requirement) {
        reused.insert(place)
      } else {
        join(candidate, place)
      }
    }
  }

  /// Predecessors are followed from either side, so that the diff the other way round finds the same pairs.
  private mutating func matchPredecessors(_ old: [RequirementDraft.Placed], _ new: [RequirementDraft.Placed]) {
    func isFree(_ placed: [RequirementDraft.Placed], _ partners: [Int?]) -> [String: Int] {
      var places: [String: Int] = [:]
      for place in placed.indices where partners[place] == nil {
        places[placed[place].requirement.uid] = places[placed[place].requirement.uid] ?? place
      }
      return places
    }
    let freeOld = isFree(old, newOfOld)
    for place in new.indices where oldOfNew[place] == nil {
      for predecessor in new[place].requirement.predecessors where predecessor.relation == .supersedes {
        if oldOfNew[place] == nil, let other = freeOld[predecessor.uid], newOfOld[other] == nil { join(other, place) }
      }
    }
    let freeNew = isFree(new, oldOfNew)
    for place in old.indices where newOfOld[place] == nil {
      for predecessor in old[place].requirement.predecessors where predecessor.relation == .supersedes {
        if newOfOld[place] == nil, let other = freeNew[predecessor.uid], oldOfNew[other] == nil { join(place, other) }
      }
    }
  }

  /// Requirements that say the same to the letter: first those that also have the same lots, number and section, then those of the
  /// same lots, then the others in order.
  private mutating func matchEqualContent(_ old: [RequirementDraft.Placed], _ new: [RequirementDraft.Placed]) {
    struct Said: Hashable {
      let texts: [LocalizedText]
      let parameters: [DraftParameter]
      let frame: [String?]
    }
    let frames: [(RequirementDraft.Placed) -> [String?]] = [
      { $0.requirement.lots.sorted() + [nil, $0.requirement.number, $0.section.id] },
      { $0.requirement.lots.sorted() }, { _ in [] },
    ]
    for frame in frames {
      func said(_ placed: RequirementDraft.Placed) -> Said {
        Said(texts: placed.requirement.texts, parameters: placed.requirement.parameters, frame: frame(placed))
      }
      var places: [Said: [Int]] = [:]
      for place in old.indices.reversed() where newOfOld[place] == nil {
        places[said(old[place]), default: []].append(place)
      }
      guard !places.isEmpty else { return }
      for place in new.indices where oldOfNew[place] == nil {
        if let other = places[said(new[place])]?.popLast() { join(other, place) }
      }
    }
  }

  private mutating func arrange() {
    let removed = newOfOld.indices.filter { newOfOld[$0] == nil }
    var behind: [Int: [Int]] = [:]
    var anchor = -1
    var next = removed.makeIterator()
    var coming = next.next()
    for place in newOfOld.indices {
      if place == coming {
        behind[anchor, default: []].append(place)
        coming = next.next()
      } else if let partner = newOfOld[place] {
        anchor = partner
      }
    }
    steps = (behind[-1] ?? []).map { .removed(old: $0) }
    for place in oldOfNew.indices {
      steps.append(oldOfNew[place].map { .pair(old: $0, new: place) } ?? .added(new: place))
      steps += (behind[place] ?? []).map { .removed(old: $0) }
    }
  }
}

extension RequirementMatching {
  mutating func markRough() { isRough = true }

  mutating func add(split old: Int, parts: [Int]) { splits.append((old, parts)) }

  mutating func add(merge new: Int, parts: [Int]) { merges.append((new, parts)) }
}

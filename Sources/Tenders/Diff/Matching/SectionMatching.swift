/// Which section of the new draft is which of the old one: by id, then by heading, then by the requirements that they share; what has
/// no id, in order.
struct SectionMatching {
  /// The sections of the old draft in order.
  let old: [DraftSection]
  /// The sections of the new draft in order.
  let new: [DraftSection]
  /// The id of the section around each, by its own id; nil at the top.
  let oldParents: [String: String]
  let newParents: [String: String]
  /// The new place of each old section, or nil.
  private(set) var newOfOld: [Int?]
  private let newIDOfOldID: [String: String]

  init(
    _ old: RequirementDraft, _ new: RequirementDraft, _ matching: RequirementMatching,
    _ oldPlaced: [RequirementDraft.Placed], _ newPlaced: [RequirementDraft.Placed]
  ) {
    let oldSections = old.listSections()
    let newSections = new.listSections()
    self.old = oldSections
    self.new = newSections
    oldParents = Self.parents(old)
    newParents = Self.parents(new)
    var partners: [Int?] = Array(repeating: nil, count: oldSections.count)
    var isTaken = Array(repeating: false, count: newSections.count)
    func match(_ oldKey: (DraftSection) -> String?, _ newKey: (DraftSection) -> String?) {
      var places: [String: [Int]] = [:]
      for place in newSections.indices.reversed() where !isTaken[place] {
        if let key = newKey(newSections[place]), !key.isEmpty { places[key, default: []].append(place) }
      }
      for place in oldSections.indices where partners[place] == nil {
        guard let key = oldKey(oldSections[place]), let other = places[key]?.popLast() else { continue }
        partners[place] = other
        isTaken[other] = true
      }
    }
    match(\.id, \.id)
    match({ $0.headings.first?.text.lowercased() }, { $0.headings.first?.text.lowercased() })
    // The section where most of its requirements went, if they came from nowhere else in greater number.
    var shared: [String: [String: Int]] = [:]
    for (place, partner) in matching.newOfOld.enumerated() {
      guard let partner else { continue }
      shared[oldPlaced[place].section.id, default: [:]][newPlaced[partner].section.id, default: 0] += 1
    }
    func most(_ counts: [String: Int]) -> String? {
      counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }
    var back: [String: [String: Int]] = [:]
    for (oldID, counts) in shared {
      for (newID, count) in counts { back[newID, default: [:]][oldID] = count }
    }
    match(
      { section in
        guard let target = shared[section.id].flatMap(most), back[target].flatMap(most) == section.id else {
          return nil
        }
        return target
      }, \.id)
    // A broken draft may have sections with neither id nor heading: they are taken in order.
    func nameless(_ section: DraftSection) -> String? { section.id.isEmpty ? "number \(section.number ?? "")" : nil }
    match(nameless, nameless)
    newOfOld = partners
    var ids: [String: String] = [:]
    for (place, partner) in partners.enumerated() {
      if let partner { ids[oldSections[place].id] = newSections[partner].id }
    }
    newIDOfOldID = ids
  }

  /// Whether an old and a new section are the same one.
  func isSame(_ old: DraftSection, _ new: DraftSection) -> Bool { newIDOfOldID[old.id] == new.id }

  /// Whether the sections around two matched sections are the same.
  func hasSameParent(_ old: DraftSection, _ new: DraftSection) -> Bool {
    switch (oldParents[old.id], newParents[new.id]) {
    case (nil, nil): true
    case (let before?, let after?): newIDOfOldID[before] == after
    default: false
    }
  }

  private static func parents(_ draft: RequirementDraft) -> [String: String] {
    var parents: [String: String] = [:]
    func walk(_ section: DraftSection) {
      for inner in section.sections {
        parents[inner.id] = section.id
        walk(inner)
      }
    }
    draft.sections.forEach(walk)
    return parents
  }
}

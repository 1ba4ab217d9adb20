/// Collects the changes of one thing: a requirement, a section, the contract data.
struct ChangeLog {
  let scope: DraftChange.Scope
  let id: String
  var oldID: String?
  var number: String?
  /// Whether the thing binds bidders on pain of rejection, before or after.
  var isMandatory = false
  private(set) var changes: [DraftChange] = []

  init(_ scope: DraftChange.Scope, id: String, oldID: String? = nil, number: String? = nil) {
    self.scope = scope
    self.id = id
    self.oldID = oldID == id ? nil : oldID
    self.number = number
  }

  /// Adds an editorial change.
  mutating func editorial(
    _ kind: ChangeKind, field: String, old: String?, new: String?, related: [String] = [], _ swedish: String,
    _ english: String
  ) {
    changes.append(
      DraftChange(
        scope: scope, kind: kind, id: id, oldID: oldID, number: number, field: field, old: old, new: new,
        direction: .neither, percent: nil, isSubstantive: false, reason: Sentence(swedish, english), gain: .neither,
        entrants: nil, basis: nil, related: related))
  }

  /// Adds a candidate for a substantive change.
  mutating func substantive(
    _ kind: ChangeKind, field: String, old: String?, new: String?, direction: DraftChange.Direction = .neither,
    percent: Double? = nil, entrants: Sentence? = nil, basis: Sentence = ChangeBasis.documents, related: [String] = [],
    _ swedish: String, _ english: String
  ) {
    let gain: DraftChange.Gain =
      switch direction {
      case .tightened: .buyer
      case .relaxed: .bidder
      case .neither: .neither
      }
    changes.append(
      DraftChange(
        scope: scope, kind: kind, id: id, oldID: oldID, number: number, field: field, old: old, new: new,
        direction: direction, percent: percent, isSubstantive: true, reason: Sentence(swedish, english), gain: gain,
        entrants: isMandatory ? entrants : nil, basis: basis, related: related))
  }
}

import Foundation
import Tenders
import Testing

@Suite("Diff: properties")
struct DiffPropertyTests {
  @Test("a draft compared with itself has no changes", arguments: 0..<20)
  func itself(_ seed: Int) {
    var random = RandomDrafts(seed: seed)
    let draft = random.draft(8)
    #expect(DraftDiff(from: draft, to: draft).changes == [])
  }

  @Test("a broken draft, its sections without id and heading, is still the same as itself")
  func brokenItself() throws {
    let text = "<section></section><section number='2'><heading></heading></section><section></section>"
    let draft = try Samples.file(text).draft
    #expect(DraftDiff(from: draft, to: draft).changes == [])
  }

  @Test("the diff the other way round is the mirror image", arguments: 0..<1000)
  func mirror(_ seed: Int) {
    var random = RandomDrafts(seed: seed)
    let first = random.draft(6)
    let second = random.changed(first)
    func told(_ change: DraftChange, mirrored: Bool) -> String {
      let ids = [change.oldID ?? change.id, change.id]
      let values = [change.old ?? "–", change.new ?? "–"]
      let direction: DraftChange.Direction =
        switch (change.direction, mirrored) {
        case (.tightened, true): .relaxed
        case (.relaxed, true): .tightened
        default: change.direction
        }
      let kind = mirrored ? change.kind.mirrored : change.kind
      return
        "\(mirrored ? ids.reversed() : ids) \(kind.rawValue) \(mirrored ? values.reversed() : values) \(direction.rawValue) \(change.isSubstantive)"
    }
    let forth = DraftDiff(from: first, to: second).changes.filter { $0.kind != .uidReused }
    let back = DraftDiff(from: second, to: first).changes.filter { $0.kind != .uidReused }
    #expect(forth.map { told($0, mirrored: false) }.sorted() == back.map { told($0, mirrored: true) }.sorted())
  }

  @Test("another order of requirements changes only order, and none of it is substantive", arguments: 0..<50)
  func order(_ seed: Int) {
    var random = RandomDrafts(seed: seed)
    let draft = random.draft(8)
    let changes = DraftDiff(from: draft, to: random.shuffled(draft)).changes
    #expect(changes.allSatisfy { $0.kind == .orderChanged && !$0.isSubstantive })
  }

  @Test("the reported values of the new draft, put into the old one's limits, give the new one's", arguments: 0..<200)
  func applied(_ seed: Int) {
    var random = RandomDrafts(seed: seed)
    let old = random.draft(6)
    let new = random.changed(old)
    let diff = DraftDiff(from: old, to: new)
    // A split or merger moves limits between requirements: those are taken together.
    var group: [String: String] = [:]
    for change in diff.changes where change.kind == .split || change.kind == .merged {
      for uid in "\(change.old ?? "") \(change.new ?? "")".split(separator: " ") { group[String(uid)] = change.id }
    }
    var limits: [String: [Limit]] = [:]
    var expected: [String: [Limit]] = [:]
    for pair in diff.pairs {
      let isAlone = pair.old == nil || pair.new == nil
      guard let uid = pair.new?.uid ?? pair.old?.uid, !isAlone || group[uid] != nil else { continue }
      limits[group[uid] ?? uid, default: []] += pair.old?.parameters.map { Limit($0) } ?? []
      expected[group[uid] ?? uid, default: []] += pair.new?.parameters.map { Limit($0) } ?? []
    }
    for (id, wanted) in expected {
      var found = limits[id] ?? []
      // Of two limits of one name a change does not say which it means.
      guard Set(found.map(\.name)).count == found.count, Set(wanted.map(\.name)).count == wanted.count else { continue }
      for change in diff.changes where (group[change.id] ?? change.id) == id { Limit.apply(change, to: &found) }
      #expect(found.sorted() == wanted.sorted())
    }
  }

  private struct Limit: Comparable {
    let name: String
    var op: String
    var amount: String
    var condition: String?

    init(_ parameter: DraftParameter) {
      (name, op, amount, condition) = (parameter.name, parameter.op.code, parameter.amount, parameter.condition)
    }

    /// `ge 250 km @ -25 Cel`.
    init(_ name: String, _ said: String) {
      let parts = said.components(separatedBy: " @ ")
      let words = parts[0].split(separator: " ", maxSplits: 1).map(String.init)
      (self.name, op, amount, condition) = (name, words[0], words[1], parts.count > 1 ? parts[1] : nil)
    }

    static func < (left: Limit, right: Limit) -> Bool { left.name < right.name }

    static func apply(_ change: DraftChange, to limits: inout [Limit]) {
      let place = limits.firstIndex { $0.name == change.field }
      switch change.kind {
      case .thresholdChanged, .valueChanged, .unitRewrite, .numberFormat:
        guard let place else { return }
        if limits[place].amount == change.old {
          limits[place].amount = change.new ?? ""
        } else if limits[place].condition == change.old {
          limits[place].condition = change.new
        }
      case .operatorChanged: if let place { limits[place].op = change.new ?? "" }
      case .conditionChanged: if let place { limits[place].condition = change.new }
      case .parameterAdded: limits.append(Limit(change.field, change.new ?? ""))
      case .parameterRemoved: if let place { limits.remove(at: place) }
      default: break
      }
    }
  }

  @Test("every requirement of both drafts is paired, added or removed exactly once", arguments: 0..<50)
  func accounted(_ seed: Int) {
    var random = RandomDrafts(seed: seed)
    let old = random.draft(7)
    let new = random.changed(old)
    let pairs = DraftDiff(from: old, to: new).pairs
    #expect(pairs.compactMap(\.old?.uid).sorted() == old.listRequirements().map(\.requirement.uid).sorted())
    #expect(pairs.compactMap(\.new?.uid) == new.listRequirements().map(\.requirement.uid))
  }

  @Test("a chain counts substantive changes over its steps, and compares the ends")
  func chain() {
    var random = RandomDrafts(seed: 5)
    let first = random.draft(6)
    let second = random.changed(first)
    let third = random.changed(second)
    let chain = DraftChain([first, second, third])
    #expect(chain.steps.count == 2)
    #expect(chain.cumulativeSubstantive.last == chain.steps.reduce(0) { $0 + $1.substantiveCount })
    #expect(chain.whole?.changes == DraftDiff(from: first, to: third).changes)
    #expect(DraftChain([first, second]).whole == nil)
  }

  @Test("drafts with nothing in common: everything removed, everything added")
  func nothingInCommon() {
    func draft(_ word: String, _ count: Int) -> RequirementDraft {
      RandomDrafts.draft(
        [
          DraftSection(
            id: "s-\(word)", headings: [LocalizedText("sv", word)],
            items: (0..<count).map {
              .requirement(
                Requirement(
                  uid: "\(word)-\($0)", kind: word, level: .bor,
                  texts: [LocalizedText("sv", "\(word)\($0)a \(word)\($0)b")]))
            })
        ], version: "1")
    }
    let diff = DraftDiff(from: draft("alfa", 300), to: draft("beta", 200))
    #expect(diff.changes.count { $0.kind == .removed } == 300)
    #expect(diff.changes.count { $0.kind == .added } == 200)
  }
}

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
    for pair in diff.pairs {
      guard let before = pair.old, let after = pair.new else { continue }
      var limits: [String: [String]] = [:]
      for parameter in before.parameters { limits[parameter.name] = [parameter.op.code, parameter.amount] }
      for change in diff.changes where change.id == after.uid {
        switch change.kind {
        case .thresholdChanged, .valueChanged, .unitRewrite, .numberFormat:
          if limits[change.field] != nil { limits[change.field]?[1] = change.new ?? "" }
        case .operatorChanged: limits[change.field]?[0] = change.new ?? ""
        case .parameterAdded:
          limits[change.field] = change.new?.split(separator: " ", maxSplits: 1).map(String.init)
        case .parameterRemoved: limits[change.field] = nil
        default: break
        }
      }
      var expected: [String: [String]] = [:]
      for parameter in after.parameters { expected[parameter.name] = [parameter.op.code, parameter.amount] }
      #expect(limits == expected)
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

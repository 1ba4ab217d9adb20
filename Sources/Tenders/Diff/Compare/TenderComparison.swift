internal import Quantities

/// What changed in the contract data.
struct TenderComparison {
  /// The changes; nil where neither draft has contract data.
  private(set) var changes: [DraftChange]?

  init(_ old: DraftTender?, _ new: DraftTender?) {
    guard old != nil || new != nil else { return }
    let before = old ?? DraftTender()
    let after = new ?? DraftTender()
    var all: [DraftChange] = []
    var log = ChangeLog(.tender, id: "tender")
    Self.comparePeriod(before.period, after.period, &log)
    Self.compareExtension(before.extensions, after.extensions, &log)
    Self.compareCodes(
      "cpv", before.cpv, after.cpv, added: .cpvAdded, removed: .cpvRemoved, &log,
      "CPV-koderna avgör vem som får se annonsen.", "CPV codes decide who gets to see the notice.")
    if let first = before.cpv.first, let main = after.cpv.first, first != main, before.cpv.contains(main),
      after.cpv.contains(first)
    {
      log.substantive(
        .cpvMainChanged, field: "cpv", old: first, new: main, basis: ChangeBasis.notice,
        "Huvudkoden avgör vem som får se annonsen.", "The main code decides who gets to see the notice.")
    }
    Self.compareCodes(
      "nuts", before.nuts, after.nuts, added: .nutsAdded, removed: .nutsRemoved, &log,
      "Platsen för uppdraget ändras.", "The place of performance changes.")
    OtherContents.compare(before.others, after.others, &log)
    all += log.changes
    all += Self.compareLots(before.lots, after.lots)
    changes = all
  }

  private static func comparePeriod(_ old: DraftPeriod?, _ new: DraftPeriod?, _ log: inout ChangeLog) {
    for (field, before, after) in [("period start", old?.start, new?.start), ("period end", old?.end, new?.end)]
    where before?.text != after?.text {
      log.substantive(
        .periodChanged, field: field, old: before?.text, new: after?.text, basis: ChangeBasis.term,
        "Avtalstiden avgör vad bussar och laddning får kosta.", "The term decides what buses and chargers may cost.")
    }
  }

  private static func compareExtension(_ old: DraftExtension?, _ new: DraftExtension?, _ log: inout ChangeLog) {
    guard old != new else { return }
    func text(_ value: DraftExtension?) -> String? { value.map { "\($0.maximumText) × \($0.lengthText) \($0.unit)" } }
    if let old, let new, old.maximum == new.maximum, let length = old.length, let newLength = new.length,
      let unit = UnitCode(old.unit), let newUnit = UnitCode(new.unit),
      unit.compare(DecimalNumber(Int64(length)), to: DecimalNumber(Int64(newLength)), in: newUnit) == 0
    {
      log.editorial(
        .unitRewrite, field: "extension", old: text(old), new: text(new), "Samma förlängning i annan enhet.",
        "The same extension in another unit.")
      return
    }
    log.substantive(
      .extensionChanged, field: "extension", old: text(old), new: text(new), basis: ChangeBasis.term,
      "Förlängningen hör till avtalets längd.", "The extension is part of the contract's length.")
  }

  private static func compareCodes(
    _ field: String, _ old: [String], _ new: [String], added: ChangeKind, removed: ChangeKind, _ log: inout ChangeLog,
    _ swedish: String, _ english: String
  ) {
    for code in old.sorted() where !new.contains(code) {
      log.substantive(removed, field: field, old: code, new: nil, basis: ChangeBasis.notice, swedish, english)
    }
    for code in new.sorted() where !old.contains(code) {
      log.substantive(added, field: field, old: nil, new: code, basis: ChangeBasis.notice, swedish, english)
    }
  }

  private static func compareLots(_ old: [DraftLot], _ new: [DraftLot]) -> [DraftChange] {
    let before = Dictionary(old.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    let after = Dictionary(new.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    return Set(before.keys).union(after.keys).sorted().flatMap { id -> [DraftChange] in
      var log = ChangeLog(.tender, id: id)
      switch (before[id], after[id]) {
      case (let name?, nil):
        log.substantive(
          .lotRemoved, field: "lot", old: name, new: nil, basis: ChangeBasis.notice,
          "Det går inte längre att lägga anbud på området.",
          "The lot can no longer be bid for.")
      case (nil, let name?):
        log.substantive(
          .lotAdded, field: "lot", old: nil, new: name, basis: ChangeBasis.notice,
          "Ett område till går att lägga anbud på.",
          "One more lot can be bid for.")
      case (let name?, let newName?) where name != newName:
        log.editorial(
          .lotRenamed, field: "lot", old: name, new: newName, "Området har samma id.", "The lot has the same id.")
      default: break
      }
      return log.changes
    }
  }
}

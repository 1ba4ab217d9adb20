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
    Self.compareCheckDigits(before.cpv, after.cpv, &log)
    let (oldCodes, newCodes) = (before.cpv.map(Self.withoutCheckDigit), after.cpv.map(Self.withoutCheckDigit))
    Self.compareCodes(
      "cpv", oldCodes, newCodes, added: .cpvAdded, removed: .cpvRemoved, &log,
      "CPV-koderna avgör vem som får se annonsen.", "CPV codes decide who gets to see the notice.")
    if let first = oldCodes.first, let main = newCodes.first, first != main, oldCodes.contains(main),
      newCodes.contains(first)
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

  /// `60112000-6` is 60112000.
  private static func withoutCheckDigit(_ code: String) -> String {
    let letters = Array(code.utf8)
    return letters.count == 10 && letters[8] == UInt8(ascii: "-") ? String(code.prefix(8)) : code
  }

  private static func compareCheckDigits(_ old: [String], _ new: [String], _ log: inout ChangeLog) {
    for code in old.sorted() where !new.contains(code) {
      guard let other = new.first(where: { withoutCheckDigit($0) == withoutCheckDigit(code) }), !old.contains(other)
      else { continue }
      log.editorial(
        .numberFormat, field: "cpv", old: code, new: other, "Samma CPV-kod, med eller utan kontrollsiffra.",
        "The same CPV code, with or without its check digit.")
    }
  }

  /// The new ids of lots that kept their name and got another id.
  static func renamedLots(_ old: [DraftLot], _ new: [DraftLot]) -> [String: String] {
    let (oldIDs, newIDs) = (Set(old.map(\.id)), Set(new.map(\.id)))
    let gone = Dictionary(grouping: old.filter { !newIDs.contains($0.id) && !$0.name.isEmpty }, by: \.name)
    let come = Dictionary(grouping: new.filter { !oldIDs.contains($0.id) }, by: \.name)
    var ids: [String: String] = [:]
    for (name, lots) in gone {
      if let others = come[name], lots.count == 1, others.count == 1 { ids[lots[0].id] = others[0].id }
    }
    return ids
  }

  private static func compareLots(_ old: [DraftLot], _ new: [DraftLot]) -> [DraftChange] {
    let renamed = renamedLots(old, new)
    let kept = renamed.sorted { $0.value < $1.value }.flatMap { before, after -> [DraftChange] in
      var log = ChangeLog(.tender, id: after, oldID: before)
      log.editorial(
        .lotRenamed, field: "lot id", old: before, new: after,
        "Området har samma namn och ett annat id: se till att annonsen följer med.",
        "The lot has the same name and another id: see that the notice follows.")
      return log.changes
    }
    let before = Dictionary(
      old.filter { renamed[$0.id] == nil }.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    let come = Set(renamed.values)
    let after = Dictionary(
      new.filter { !come.contains($0.id) }.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    return kept
      + Set(before.keys).union(after.keys).sorted().flatMap { id -> [DraftChange] in
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

/// What changed about the document itself. Version, date and status always differ and stand in the head of every report.
enum DocumentComparison {
  static func changes(_ old: RequirementDraft, _ new: RequirementDraft) -> [DraftChange] {
    var log = ChangeLog(.draft, id: new.id, oldID: old.id)
    if old.id != new.id {
      log.editorial(
        .documentChanged, field: "id", old: old.id, new: new.id,
        "Utkasten har olika id: kontrollera att de är versioner av samma dokument.",
        "The drafts have different ids: make sure that they are versions of one document.")
    }
    TextLists.compare("title", old.titles, new.titles, kind: .titleChanged, &log)
    TextLists.compare("note", old.notes, new.notes, kind: .noteChanged, &log)
    OtherContents.compare(old.others, new.others, &log)
    return log.changes
  }
}

/// Lists of texts that bind no one: titles, headings, sources, rationales, notes.
enum TextLists {
  static func compare(
    _ field: String, _ old: [LocalizedText], _ new: [LocalizedText], kind: ChangeKind, _ log: inout ChangeLog
  ) {
    guard old != new else { return }
    for change in changes(old, new) {
      log.editorial(
        kind, field: change.language.isEmpty ? field : "\(field)[\(change.language)]", old: change.old, new: change.new,
        "Det ändrar inget krav.", "It changes no requirement.")
    }
  }

  /// The texts that differ, language by language and in order.
  static func changes(_ old: [LocalizedText], _ new: [LocalizedText]) -> [(
    language: String, old: String?, new: String?
  )] {
    var languages: [String] = []
    for text in old + new where !languages.contains(text.language) { languages.append(text.language) }
    var changes: [(String, String?, String?)] = []
    for language in languages.sorted() {
      var left = old.filter { $0.language == language }.map(\.text)
      var right = new.filter { $0.language == language }.map(\.text)
      // Equal texts in another order are no change, nor are other sorts of space that nobody sees.
      for key in [{ $0 }, { $0.foldingSpaces() }] as [(String) -> String] {
        for text in left {
          if let place = right.firstIndex(where: { key($0) == key(text) }), let own = left.firstIndex(of: text) {
            right.remove(at: place)
            left.remove(at: own)
          }
        }
      }
      for place in 0..<max(left.count, right.count) {
        changes.append(
          (language, place < left.count ? left[place] : nil, place < right.count ? right[place] : nil))
      }
    }
    return changes
  }
}

/// Attributes and elements that the format does not know.
enum OtherContents {
  static func compare(_ old: [OtherContent], _ new: [OtherContent], _ log: inout ChangeLog) {
    guard old != new else { return }
    var left = old
    var right = new
    for item in old {
      if let place = right.firstIndex(of: item), let own = left.firstIndex(of: item) {
        right.remove(at: place)
        left.remove(at: own)
      }
    }
    var names: [String] = []
    for item in left + right where !names.contains(item.name) { names.append(item.name) }
    for name in names.sorted() {
      let before = left.filter { $0.name == name }.map(\.text)
      let after = right.filter { $0.name == name }.map(\.text)
      for place in 0..<max(before.count, after.count) {
        log.substantive(
          .otherChanged, field: name, old: place < before.count ? before[place] : nil,
          new: place < after.count ? after[place] : nil,
          "Formatet känner inte \(name): läs själv vad det betyder.",
          "The format does not know \(name): read for yourself what it means.")
      }
    }
  }
}

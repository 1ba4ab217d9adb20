public import Quantities
public import Tenders

/// What `elbuss diff` says to people at a terminal of 100 columns: changes of substance first, each with what it means, then the
/// editorial ones in short.
public struct DiffTable {
  private let words: DiffWords

  /// A table in a language.
  public init(in language: Language) { words = DiffWords(language: language) }

  /// One diff, with a line end behind it.
  public func text(_ diff: DraftDiff) -> String { lines(diff).joined(separator: "\n") + "\n" }

  /// A chain: every step, the count over all of them, and what came of it from the first draft to the last.
  public func text(_ chain: DraftChain) -> String {
    guard let whole = chain.whole else { return text(chain.steps[0]) }
    var all: [String] = []
    for (place, step) in chain.steps.enumerated() {
      all.append(words.say("STEG \(place + 1)", "STEP \(place + 1)"))
      all += lines(step)
      all.append("")
    }
    all.append(words.say("ALLA STEG", "ALL STEPS"))
    for (step, sum) in zip(chain.steps, chain.cumulativeSubstantive) {
      all.append(
        "  \(step.old.version) → \(step.new.version): \(words.counts(step))"
          + words.say("; i sak sedan början: \(sum)", "; of substance since the first: \(sum)"))
    }
    all.append(
      "  \(whole.old.version) → \(whole.new.version): \(words.counts(whole))"
        + words.say(" (det som återstår)", " (what remains)"))
    return all.joined(separator: "\n") + "\n"
  }

  private func lines(_ diff: DraftDiff) -> [String] {
    var lines = WrappedText.lines("\(diff.new.id) \(words.version(diff.old)) → \(words.version(diff.new))", hanging: 2)
    guard !diff.changes.isEmpty else { return lines + [words.say("Inga ändringar.", "No changes.")] }
    lines.append(words.counts(diff))
    if diff.isMatchedRoughly {
      lines += WrappedText.lines(
        words.say(
          "OBS: så mycket skiljer att krav utan gemensamt uid är parade ungefärligt.",
          "NOTE: so much differs that requirements without a common uid are paired roughly."))
    }
    let substantive = diff.changes.filter(\.isSubstantive)
    if !substantive.isEmpty {
      lines.append("")
      lines.append(words.say("I SAK", "OF SUBSTANCE"))
      let texts = Self.texts(diff)
      lines += substantive.flatMap { self.substantive($0, texts) }
    }
    let editorial = diff.changes.filter { !$0.isSubstantive }
    if !editorial.isEmpty {
      lines.append("")
      lines.append(words.say("REDAKTIONELLT", "EDITORIAL"))
      lines += editorial.filter { $0.kind != .renumbered }.flatMap(self.editorial)
      lines += renumbered(editorial.filter { $0.kind == .renumbered })
    }
    lines.append("")
    lines += WrappedText.lines(words.caution)
    for basis in words.bases(diff) { lines += WrappedText.lines(words.say("Regel: ", "Rule: ") + basis, hanging: 7) }
    return lines
  }

  /// The texts of the requirements that came or went, by uid.
  private static func texts(_ diff: DraftDiff) -> [String: [LocalizedText]] {
    var texts: [String: [LocalizedText]] = [:]
    for pair in diff.pairs where pair.old == nil || pair.new == nil {
      if let requirement = pair.new ?? pair.old { texts[requirement.uid] = requirement.texts }
    }
    return texts
  }

  private func substantive(_ change: DraftChange, _ texts: [String: [LocalizedText]]) -> [String] {
    let values = words.values(change)
    let (old, new) = (values.old, values.new)
    let isShort = (old ?? "").count <= 26 && (new ?? "").count <= 26
    let name = change.kind.name(in: words.language)
    var lines: [String]
    if isShort {
      // What came or went needs no arrow.
      let values = [old, new].compactMap(\.self).joined(separator: " → ")
      lines = row(change, "\(name)\(words.field(change).map { " \($0)" } ?? ""): \(values)")
    } else {
      lines = row(change, name)
      if let old { lines += WrappedText.lines("− " + old, indent: Self.margin, hanging: 2) }
      if let new { lines += WrappedText.lines("+ " + new, indent: Self.margin, hanging: 2) }
    }
    if change.kind == .added || change.kind == .removed,
      let said = texts[change.id]?.choose(words.language.rawValue), said != change.old, said != change.new
    {
      lines += WrappedText.lines("\"\(said)\"", indent: Self.margin + 2)
    } else if let meaning = words.meaning(change) {
      lines += WrappedText.lines("(\(meaning))", indent: Self.margin + 2)
    }
    let effect = words.effect(change)
    let meaning = [
      effect.isEmpty ? nil : effect.prefix(1).uppercased() + effect.dropFirst() + ".",
      change.reason.text(in: words.language),
    ]
    .compactMap(\.self).joined(separator: " ")
    lines += WrappedText.lines(meaning, indent: Self.margin + 2)
    if let entrants = change.entrants {
      lines += WrappedText.lines(entrants.text(in: words.language), indent: Self.margin + 2)
    }
    return lines
  }

  private func editorial(_ change: DraftChange) -> [String] {
    let (old, new) = (words.values(change).old, words.values(change).new)
    let isShort = (old ?? "").count <= 30 && (new ?? "").count <= 30
    var text = change.kind.name(in: words.language) + (words.field(change).map { " \($0)" } ?? "")
    if change.kind == .evidenceUnsupported || change.kind == .evidenceSupported {
      text += ": " + (new ?? old ?? "")
    } else if isShort, old != nil || new != nil {
      text += ": " + [old, new].map { $0 ?? "–" }.joined(separator: " → ")
    }
    if [.evidenceUnsupported, .uidReused, .reworded].contains(change.kind) {
      text += ". " + change.reason.text(in: words.language)
    }
    return row(change, text)
  }

  /// All new numbers in one paragraph: they are many and say little.
  private func renumbered(_ changes: [DraftChange]) -> [String] {
    guard !changes.isEmpty else { return [] }
    let list = changes.map { "\($0.id) \($0.old ?? "–") → \($0.new ?? "–")" }.joined(separator: " · ")
    var lines = WrappedText.lines(list, indent: Self.margin)
    lines[0] =
      WrappedText.cell("  " + ChangeKind.renumbered.name(in: words.language), Self.margin)
      + lines[0].dropFirst(Self.margin)
    return lines
  }

  /// The columns that the subject takes.
  private static let margin = 22

  /// The subject, and a text beside it; below it where the subject is long.
  private func row(_ change: DraftChange, _ text: String) -> [String] {
    let subject = "  " + words.subject(change)
    var lines = WrappedText.lines(text, indent: Self.margin, hanging: 2)
    guard subject.count < Self.margin else { return [subject] + lines }
    lines[0] = WrappedText.cell(subject, Self.margin) + lines[0].dropFirst(Self.margin)
    return lines
  }
}

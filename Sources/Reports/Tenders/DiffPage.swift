public import Markup
public import Quantities
public import Tenders

/// `elbuss diff --format html`: one page without network, old and new side by side, redline inside the text, filter by kind, fit to print.
public struct DiffPage {
  private let words: DiffWords
  private var language: Language { words.language }

  /// A page in a language.
  public init(in language: Language) { words = DiffWords(language: language) }

  /// The page of a chain, as UTF-8. Throws for text that no page can carry.
  public func bytes(_ chain: DraftChain) throws(MarkupError) -> [UInt8] {
    let first = chain.steps[0]
    var writer = MarkupWriter(MarkupWriter.Layout(indent: 1, hasDeclaration: false), source: "the page")
    writer.start("html", [("lang", language.rawValue)])
    writer.element("head") { writer in
      writer.empty("meta", [("charset", "utf-8")])
      writer.empty("meta", [("name", "viewport"), ("content", "width=device-width, initial-scale=1")])
      writer.element(
        "title", text: "\(first.new.id) \(first.old.version) → \(chain.steps[chain.steps.count - 1].new.version)")
      writer.element("style", text: DiffPageStyle.css)
    }
    writer.element("body") { writer in
      writer.element("h1", text: words.say("Ändringar i kravutkast", "Changes of a requirement draft"))
      if let whole = chain.whole { self.chain(chain, whole, &writer) }
      writer.element("p", [("class", "caution")], text: words.caution)
      filter(chain, &writer)
      for step in chain.steps { section(step, &writer) }
      writer.element("script", text: DiffPageStyle.script)
    }
    writer.end()
    return Array("<!DOCTYPE html>\n".utf8) + (try writer.finish())
  }

  private func chain(_ chain: DraftChain, _ whole: DraftDiff, _ writer: inout MarkupWriter) {
    writer.element("ol") { writer in
      for (step, sum) in zip(chain.steps, chain.cumulativeSubstantive) {
        writer.element(
          "li",
          text: "\(step.old.version) → \(step.new.version): \(words.counts(step))"
            + words.say("; i sak sedan början: \(sum)", "; of substance since the first: \(sum)"))
      }
    }
    writer.element(
      "p",
      text: "\(whole.old.version) → \(whole.new.version): \(words.counts(whole))"
        + words.say(" (det som återstår)", " (what remains)"))
  }

  private func filter(_ chain: DraftChain, _ writer: inout MarkupWriter) {
    var kinds: [ChangeKind] = []
    for change in chain.steps.flatMap(\.changes) where !kinds.contains(change.kind) { kinds.append(change.kind) }
    guard !kinds.isEmpty else { return }
    writer.element("fieldset", [("class", "filter")]) { writer in
      writer.element("legend", text: words.say("Visa", "Show"))
      writer.element("label", [("class", "only")], mixed: true) { writer in
        writer.empty("input", [("type", "checkbox"), ("data-only", "substantive")])
        writer.text(words.say(" bara ändringar i sak", " changes of substance only"))
      }
      for kind in kinds.sorted(by: { $0.name(in: language) < $1.name(in: language) }) {
        writer.element("label", mixed: true) { writer in
          writer.empty("input", [("type", "checkbox"), ("checked", "checked"), ("data-kind", kind.rawValue)])
          writer.text(" " + kind.name(in: language))
        }
      }
    }
  }

  private func section(_ diff: DraftDiff, _ writer: inout MarkupWriter) {
    writer.element("section", [("class", "step")]) { writer in
      writer.element("h2", text: "\(diff.new.id) \(words.version(diff.old)) → \(words.version(diff.new))")
      writer.element("p", text: diff.changes.isEmpty ? words.say("Inga ändringar.", "No changes.") : words.counts(diff))
      var rows: [(key: String, changes: [DraftChange])] = []
      for change in diff.changes {
        let key = "\(change.scope.rawValue) \(change.id)"
        if rows.last?.key == key { rows[rows.count - 1].changes.append(change) } else { rows.append((key, [change])) }
      }
      var pairs: [String: DraftDiff.Pair] = [:]
      for pair in diff.pairs {
        if let uid = pair.new?.uid ?? pair.old?.uid { pairs[uid] = pairs[uid] ?? pair }
      }
      for row in rows {
        let sides = row.changes[0].scope == .requirement ? sides(row.changes, pairs[row.changes[0].id], diff) : nil
        self.row(row.changes, sides, versions: (diff.old.version, diff.new.version), &writer)
      }
      for basis in words.bases(diff) {
        writer.element("p", [("class", "basis")], text: words.say("Regel: ", "Rule: ") + basis)
      }
    }
  }

  /// The texts of both sides: those of the pair, and where it was divided or put together those of all its parts.
  private func sides(_ changes: [DraftChange], _ pair: DraftDiff.Pair?, _ diff: DraftDiff) -> Sides? {
    func texts(_ uids: String?, _ requirements: [Requirement]) -> [LocalizedText] {
      (uids ?? "").split(separator: " ").flatMap { uid in
        requirements.first { $0.uid == uid }?.texts ?? []
      }
    }
    guard let change = changes.first(where: { $0.kind == .split || $0.kind == .merged }) else {
      return pair.map { Sides(old: $0.old?.texts ?? [], new: $0.new?.texts ?? []) }
    }
    return Sides(
      old: texts(change.old, diff.pairs.compactMap(\.old)), new: texts(change.new, diff.pairs.compactMap(\.new)))
  }

  private struct Sides {
    let old: [LocalizedText]
    let new: [LocalizedText]

    /// All that a list says in a language, in order; nil for nothing.
    static func said(_ texts: [LocalizedText], _ language: String) -> String? {
      let parts = texts.filter { $0.language == language }.map(\.text)
      return parts.isEmpty ? nil : parts.joined(separator: " ")
    }
  }

  private func row(
    _ changes: [DraftChange], _ sides: Sides?, versions: (old: String, new: String),
    _ writer: inout MarkupWriter
  ) {
    let isSubstantive = changes.contains(where: \.isSubstantive)
    let kinds = changes.map(\.kind.rawValue).joined(separator: " ")
    writer.element("article", [("class", isSubstantive ? "substantive" : "editorial"), ("data-kinds", kinds)]) {
      writer in
      writer.element("h3", text: words.subject(changes[0]))
      writer.element("ul") { writer in
        for change in changes where change.isSubstantive { item(change, &writer) }
        for change in changes where !change.isSubstantive { item(change, &writer) }
      }
      if let sides { texts(sides, versions, &writer) }
    }
  }

  private func item(_ change: DraftChange, _ writer: inout MarkupWriter) {
    writer.element(
      "li", [("data-kind", change.kind.rawValue), ("class", change.isSubstantive ? "substantive" : "editorial")],
      mixed: true
    ) { writer in
      writer.element("strong", text: change.kind.name(in: language))
      if let field = words.field(change) { writer.text(" " + field) }
      if let meaning = words.meaning(change) { writer.element("span", [("class", "meaning")], text: " (\(meaning))") }
      values(change, &writer)
      let effect = words.effect(change)
      if !effect.isEmpty { writer.element("span", [("class", "effect")], text: " \(effect). ") }
      writer.element("span", [("class", "reason")], text: " " + change.reason.text(in: language))
      if let entrants = change.entrants {
        writer.element("span", [("class", "entrants")], text: " " + entrants.text(in: language))
      }
    }
  }

  /// What stood there and what stands there; long texts word by word. The requirement's own text stands below, side by side.
  private func values(_ change: DraftChange, _ writer: inout MarkupWriter) {
    if change.field.hasPrefix("text["), change.kind != .textNumberChanged { return }
    let values = words.values(change)
    if let old = values.old, let new = values.new, old.count + new.count > 60 {
      writer.text(" ")
      for piece in Redline(old, new).pieces {
        switch piece {
        case .same(let text): writer.text(text)
        case .gone(let text): writer.element("del", text: text)
        case .come(let text): writer.element("ins", text: text)
        }
        writer.text(" ")
      }
      return
    }
    guard values.old != nil || values.new != nil else { return }
    writer.text(" ")
    if let old = values.old { writer.element("del", text: old) }
    if values.old != nil, values.new != nil { writer.text(" → ") }
    if let new = values.new { writer.element("ins", text: new) }
    writer.text(".")
  }

  /// The texts of both sides, language by language.
  private func texts(_ sides: Sides, _ versions: (old: String, new: String), _ writer: inout MarkupWriter) {
    var languages: [String] = []
    for text in sides.old + sides.new where !languages.contains(text.language) {
      languages.append(text.language)
    }
    for code in languages {
      let old = Sides.said(sides.old, code)
      let new = Sides.said(sides.new, code)
      if let old, old == new {
        writer.element("div", [("class", "sides"), ("lang", code)]) { writer in
          writer.element("p", [("class", "both")], mixed: true) { writer in
            writer.element("span", [("class", "version")], text: "\(versions.old) = \(versions.new)")
            writer.text(" " + old)
          }
        }
        continue
      }
      let redline = Redline(old ?? "", new ?? "")
      writer.element("div", [("class", "sides"), ("lang", code)]) { writer in
        side(redline, isOld: true, isThere: old != nil, versions.old, &writer)
        side(redline, isOld: false, isThere: new != nil, versions.new, &writer)
      }
    }
  }

  private func side(
    _ redline: Redline, isOld: Bool, isThere: Bool, _ version: String, _ writer: inout MarkupWriter
  ) {
    writer.element("p", [("class", isOld ? "old" : "new")], mixed: true) { writer in
      writer.element("span", [("class", "version")], text: version)
      writer.text(" ")
      guard isThere else {
        writer.text("–")
        return
      }
      for piece in redline.pieces {
        switch piece {
        case .same(let text): writer.text(text + " ")
        case .gone(let text):
          if isOld {
            writer.element("del", text: text)
            writer.text(" ")
          }
        case .come(let text):
          if !isOld {
            writer.element("ins", text: text)
            writer.text(" ")
          }
        }
      }
    }
  }
}

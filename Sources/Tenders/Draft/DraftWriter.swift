public import Markup

extension RequirementDraft {
  /// The draft as XML in its canonical form: UTF-8, two spaces of indent, attributes in the order of the schema. The same draft
  /// gives the same bytes, and reading them gives the same draft.
  ///
  /// What the format does not know is not written. Throws for text that XML cannot carry.
  public func xml() throws(MarkupError) -> [UInt8] {
    var writer = MarkupWriter(source: "the draft \(id)")
    DraftWriter(language: language).write(self, to: &writer)
    return try writer.finish()
  }
}

/// Writes the values of a draft as elements.
private struct DraftWriter {
  let language: String

  func write(_ draft: RequirementDraft, to writer: inout MarkupWriter) {
    var attributes = [
      ("xmlns", DraftSchema.namespace), ("xml:lang", draft.language), ("id", draft.id), ("version", draft.version),
      ("date", draft.date.text), ("status", draft.status),
    ]
    if draft.use != .draft { attributes.append(("use", draft.use.rawValue)) }
    writer.element("draft", attributes) { writer in
      texts("title", draft.titles, to: &writer)
      texts("note", draft.notes, to: &writer)
      if let tender = draft.tender { write(tender, to: &writer) }
      writer.element("body") { writer in
        for section in draft.sections { write(section, to: &writer) }
      }
    }
  }

  private func write(_ tender: DraftTender, to writer: inout MarkupWriter) {
    writer.element("tender") { writer in
      for code in tender.cpv { writer.element("cpv", text: code) }
      for code in tender.nuts { writer.element("nuts", text: code) }
      if let period = tender.period {
        writer.empty("period", [("start", period.start.text), ("end", period.end.text)])
      }
      if let extensions = tender.extensions {
        writer.empty(
          "extension",
          [("max", extensions.maximumText), ("length", extensions.lengthText), ("unit", extensions.unit)])
      }
      for lot in tender.lots { writer.element("lot", [("id", lot.id)], text: lot.name) }
    }
  }

  private func write(_ section: DraftSection, to writer: inout MarkupWriter) {
    writer.element("section", given([("id", section.id), ("number", section.number)])) { writer in
      texts("heading", section.headings, to: &writer)
      texts("note", section.notes, to: &writer)
      for item in section.items {
        switch item {
        case .requirement(let requirement): write(requirement, to: &writer)
        case .section(let inner): write(inner, to: &writer)
        }
      }
    }
  }

  private func write(_ requirement: Requirement, to writer: inout MarkupWriter) {
    let attributes = given([
      ("uid", requirement.uid), ("number", requirement.number), ("kind", requirement.kind),
      ("level", requirement.level.code),
      ("lots", requirement.lots.isEmpty ? nil : requirement.lots.joined(separator: " ")),
    ])
    writer.element("requirement", attributes) { writer in
      texts("text", requirement.texts, to: &writer)
      for parameter in requirement.parameters { write(parameter, to: &writer) }
      for evidence in requirement.evidence { write(evidence, to: &writer) }
      texts("verification", requirement.verifications, to: &writer)
      texts("source", requirement.sources, to: &writer)
      texts("rationale", requirement.rationales, to: &writer)
      texts("note", requirement.notes, to: &writer)
      for predecessor in requirement.predecessors {
        writer.empty(
          "predecessor",
          given([
            ("uid", predecessor.uid), ("relation", predecessor.relation.code), ("version", predecessor.version),
          ]))
      }
    }
  }

  private func write(_ parameter: DraftParameter, to writer: inout MarkupWriter) {
    writer.empty(
      "parameter",
      given([
        ("name", parameter.name), ("op", parameter.op.code), ("value", parameter.value), ("unit", parameter.unit),
        ("condition", parameter.condition), ("finding", parameter.finding), ("scope", parameter.scope),
        ("percentile", parameter.percentile), ("margin", parameter.margin), ("rounding", parameter.rounding),
      ]))
  }

  private func write(_ evidence: DraftEvidence, to writer: inout MarkupWriter) {
    let percentiles = DraftEvidence.percentileNames.map { ($0, evidence.percentiles[$0]) }
    writer.empty(
      "evidence",
      given(
        [("figure", evidence.figure), ("scope", evidence.scope), ("value", evidence.value), ("unit", evidence.unit)]
          + percentiles + [
            ("method", evidence.method),
            ("input", evidence.inputs.isEmpty ? nil : evidence.inputs.joined(separator: " ")),
            ("program", evidence.program), ("date", evidence.date?.text),
          ]))
  }

  /// The language is written where it is not the document's, and on every text of a list that has several languages.
  private func texts(_ name: String, _ texts: [LocalizedText], to writer: inout MarkupWriter) {
    let isMixed = texts.contains { $0.language != language }
    for text in texts { writer.element(name, isMixed ? [("xml:lang", text.language)] : [], text: text.text) }
  }

  private func given(_ attributes: [(String, String?)]) -> [(String, String)] {
    attributes.compactMap { name, value in value.map { (name, $0) } }
  }
}

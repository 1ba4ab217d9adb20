internal import Markup

/// Reads elements into the values of a draft.
struct DraftReader {
  let source: String

  func read(_ root: MarkupElement) throws(DraftError) -> RequirementDraft {
    let namespace = root.namespace
    guard root.name == "draft", namespace == DraftSchema.namespace else {
      if root.name == "draft", let namespace, namespace.hasPrefix(DraftSchema.family) {
        throw .unknownFormat(source: source, line: root.line, namespace: namespace)
      }
      throw .notADraft(source: source, line: root.line, element: root.name, namespace: namespace)
    }
    var tag = StartTag(root)
    let language = tag.takeLanguage() ?? ""
    let content = Content(root, language: language)
    guard let body = content.first("body") else {
      throw .incomplete(source: source, line: root.line, missing: "body")
    }
    let useText = tag.take("use")
    let use = useText.map(RequirementDraft.Use.init(rawValue:)) ?? .draft
    let inner = Content(body, language: language)
    return RequirementDraft(
      id: tag.take("id") ?? "", version: tag.take("version") ?? "", date: DraftDate(tag.take("date") ?? ""),
      status: tag.take("status") ?? "", use: use ?? .draft, language: language,
      titles: content.texts("title"), notes: content.texts("note"),
      tender: content.first("tender").map { tender($0, language) },
      sections: inner.all("section").map { section($0, language) },
      others: tag.rest + (use == nil ? [OtherContent(name: "@use", text: useText ?? "")] : [])
        + content.others(besides: ["title", "note", "tender", "body"]) + inner.others(besides: ["section"]))
  }

  private func tender(_ element: MarkupElement, _ language: String) -> DraftTender {
    let tag = StartTag(element)
    let content = Content(element, language: language)
    var others = tag.rest + content.others(besides: ["cpv", "nuts", "period", "extension", "lot"])
    func keep(_ rest: [OtherContent]) { others += rest }
    let period = content.first("period").map { element in
      var tag = StartTag(element)
      defer { keep(tag.rest) }
      return DraftPeriod(
        start: DraftDate(tag.take("start") ?? ""), end: DraftDate(tag.take("end") ?? ""), line: element.sourceLine)
    }
    let extensions = content.first("extension").map { element in
      var tag = StartTag(element)
      defer { keep(tag.rest) }
      return DraftExtension(
        maximumText: tag.take("max") ?? "", lengthText: tag.take("length") ?? "", unit: tag.take("unit") ?? "",
        line: element.sourceLine)
    }
    let lots = content.all("lot").map { element in
      var tag = StartTag(element)
      defer { keep(tag.rest) }
      return DraftLot(id: tag.take("id") ?? "", name: element.text.collapsingXMLSpace(), line: element.sourceLine)
    }
    return DraftTender(
      cpv: content.texts("cpv").map(\.text), nuts: content.texts("nuts").map(\.text), period: period,
      extensions: extensions, lots: lots, others: others, line: element.sourceLine)
  }

  private func section(_ element: MarkupElement, _ outer: String) -> DraftSection {
    var tag = StartTag(element)
    let language = tag.takeLanguage() ?? outer
    let content = Content(element, language: language)
    let items = content.elements.compactMap { (child) -> DraftSection.Item? in
      switch child.name {
      case "requirement" where child.isOurs: .requirement(requirement(child.element, language))
      case "section" where child.isOurs: .section(section(child.element, language))
      default: nil
      }
    }
    return DraftSection(
      id: tag.take("id") ?? "", number: tag.take("number"), headings: content.texts("heading"),
      notes: content.texts("note"), items: items,
      others: tag.rest + content.others(besides: ["heading", "note", "requirement", "section"]),
      line: element.sourceLine)
  }

  private func requirement(_ element: MarkupElement, _ outer: String) -> Requirement {
    var tag = StartTag(element)
    let language = tag.takeLanguage() ?? outer
    let content = Content(element, language: language)
    return Requirement(
      uid: tag.take("uid") ?? "", number: tag.take("number"), kind: tag.take("kind") ?? "",
      level: RequirementLevel(tag.take("level") ?? ""), lots: tag.take("lots")?.splittingXMLSpace() ?? [],
      texts: content.texts("text"), parameters: content.all("parameter").map(parameter),
      evidence: content.all("evidence").map(evidence), verifications: content.texts("verification"),
      sources: content.texts("source"), rationales: content.texts("rationale"), notes: content.texts("note"),
      predecessors: content.all("predecessor").map(predecessor),
      others: tag.rest
        + content.others(besides: [
          "text", "parameter", "evidence", "verification", "source", "rationale", "note", "predecessor",
        ]),
      line: element.sourceLine)
  }

  private func parameter(_ element: MarkupElement) -> DraftParameter {
    var tag = StartTag(element)
    return DraftParameter(
      tag.take("name") ?? "", ParameterOperator(tag.take("op") ?? ""), tag.take("value") ?? "", unit: tag.take("unit"),
      condition: tag.take("condition"), finding: tag.take("finding"), scope: tag.take("scope"),
      percentile: tag.take("percentile"), margin: tag.take("margin"), rounding: tag.take("rounding"),
      others: tag.rest + Content(element, language: "").others(besides: []), line: element.sourceLine)
  }

  private func evidence(_ element: MarkupElement) -> DraftEvidence {
    var tag = StartTag(element)
    var percentiles: [String: String] = [:]
    for name in DraftEvidence.percentileNames { percentiles[name] = tag.take(name) }
    return DraftEvidence(
      tag.take("figure") ?? "", value: tag.take("value") ?? "", unit: tag.take("unit"), scope: tag.take("scope"),
      percentiles: percentiles, method: tag.take("method"), inputs: tag.take("input")?.splittingXMLSpace() ?? [],
      program: tag.take("program"), date: tag.take("date").map { DraftDate($0) },
      others: tag.rest + Content(element, language: "").others(besides: []), line: element.sourceLine)
  }

  private func predecessor(_ element: MarkupElement) -> Predecessor {
    var tag = StartTag(element)
    return Predecessor(
      uid: tag.take("uid") ?? "", relation: Predecessor.Relation(tag.take("relation") ?? ""),
      version: tag.take("version"), line: element.sourceLine)
  }
}

import Drafting
import Findings
import Quantities
import Studies
import Tenders

/// The requirements of the draft, each with its evidence, and those of the catalogue that were not written.
extension StudyPage {
  /// What cannot be done stands in the draft as information of this kind; the page has a part of its own for it.
  private static let statementKind = "kan-ej"

  private var draft: RequirementDraft { result.drafting.draft }

  /// Requirements that bind, wish or inform; what cannot be done is not counted.
  var requirementCount: Int { placed.count }

  private var placed: [RequirementDraft.Placed] {
    draft.listRequirements().filter { $0.requirement.kind != Self.statementKind }
  }

  var requirements: Part {
    let placed = placed
    guard !placed.isEmpty else { return Part(anchor: "requirements", title: "", pieces: []) }
    let counts = levels(placed.map(\.requirement))
    let intro = tag("p") {
      say(
        "Utkastet har \(placed.count) krav (\(counts)). Under varje krav står de värden som det "
          + "vilar på. Utkastet som data: ",
        "The draft has \(placed.count) requirements (\(counts)). Below each stand the figures that it "
          + "rests on. The draft as data: ")
      tag("a", ["href": "draft.xml"], text: "draft.xml")
      "."
    }
    return Part(
      anchor: "requirements", title: say("Kravutkast", "Draft requirements"),
      pieces: [intro] + draft.listSections().compactMap(section) + notWritten)
  }

  private func section(_ section: DraftSection) -> Piece? {
    let requirements = section.requirements.filter { $0.kind != Self.statementKind }
    guard !requirements.isEmpty else { return nil }
    let heading = section.headings.choose(words.language.rawValue, "sv")
    let title = [section.number ?? "", heading].filter { !$0.isEmpty }.joined(separator: " ")
    return tag("details", ["class": "fold section"]) {
      tag("summary") {
        tag("h3", text: title)
        tag("span", ["class": "small"], text: levels(requirements))
      }
      for family in Self.families(requirements) { self.family(family) }
    }
  }

  /// How many requirements of each level: `4 ska, 1 bör`.
  private func levels(_ requirements: [Requirement]) -> String {
    RequirementLevel.known.compactMap { level -> String? in
      let count = requirements.filter { $0.level == level }.count
      return count > 0 ? "\(style.format(count)) \(words.level(level).lowercased())" : nil
    }.joined(separator: ", ")
  }

  /// Requirements that the catalogue repeats for each place, line or class: same uid up to the first point, one after another.
  private static func families(_ requirements: [Requirement]) -> [[Requirement]] {
    var families: [[Requirement]] = []
    for requirement in requirements {
      let stem = stem(of: requirement)
      if let last = families.last?.last, Self.stem(of: last) == stem, last.level == requirement.level {
        families[families.count - 1].append(requirement)
      } else {
        families.append([requirement])
      }
    }
    return families
  }

  private static func stem(of requirement: Requirement) -> Substring { requirement.uid.prefix { $0 != "." } }

  /// A few in full; of many, the one about the largest place in full and the others in a table.
  private func family(_ family: [Requirement]) -> [Piece] {
    guard family.count > 4 else { return family.map(article) }
    let largest = result.places.first.map { FindingScope.place($0.name).description }
    let chosen = family.firstIndex { $0.evidence.contains { $0.scope == largest } } ?? 0
    let others = family.indices.filter { $0 != chosen }.map { family[$0] }
    let table = PageTable(
      say("Samma krav för annat.", "The same requirement for others."),
      [
        .text(say("Nr", "No"), style: "nowrap"), .text(say("Krav", "Requirement"), style: "words"),
        .text(say("Underlag", "Evidence"), style: "words"), .text("uid"),
      ], rows: others.map(row))
    return [
      article(family[chosen]),
      tag("div", ["class": "family"]) {
        Fold.piece(
          say(
            "\(Self.stem(of: family[chosen])): samma krav \(others.count) gånger till; alla står i draft.xml",
            "\(Self.stem(of: family[chosen])): the same requirement \(others.count) times more; all stand in draft.xml"),
          paper: .summary
        ) { table.piece }
      },
    ]
  }

  private func row(_ requirement: Requirement) -> PageTable.Row {
    let evidence = requirement.evidence.map { "\($0.figure) \($0.amount(in: words.language))" }.joined(separator: "; ")
    return PageTable.Row([
      [.text(requirement.number ?? "")], [.text(requirement.texts.choose(words.language.rawValue, "sv"))],
      [tag("span", ["class": "small"], text: evidence)], [tag("code", text: requirement.uid)],
    ])
  }

  private func article(_ requirement: Requirement) -> Piece {
    let language = words.language.rawValue
    return tag("article", ["class": "requirement"]) {
      tag("header") {
        if let number = requirement.number { tag("strong", text: number) }
        tag("span", ["class": "level \(requirement.level.code)"], text: words.level(requirement.level))
        tag("div") { tag("code", text: requirement.uid) }
        if !requirement.lots.isEmpty {
          tag("div", text: words.list(requirement.lots.map { scope(.lot($0)) }))
        }
      }
      tag("div") {
        tag("p", ["class": "text"], text: requirement.texts.choose(language, "sv"))
        if !(requirement.evidence.isEmpty && requirement.parameters.isEmpty) { backing(of: requirement) }
        if let verification = requirement.verifications.find(language) {
          tag("p", ["class": "small"], text: say("Verifieras: ", "Verified by: ") + verification)
        }
      }
    }
  }

  private func backing(of requirement: Requirement) -> Piece {
    tag("ul", ["class": "evidence"]) {
      for evidence in requirement.evidence { tag("li") { self.evidence(evidence) } }
      if !requirement.parameters.isEmpty {
        tag("li") {
          say("Kravet som data: ", "The requirement as data: ")
          for (place, parameter) in requirement.parameters.enumerated() {
            if place > 0 { "; " }
            tag("code", text: text(of: parameter))
          }
        }
      }
    }
  }

  private func text(of parameter: DraftParameter) -> String {
    let values = ValueWords(words.language)
    let rule = [
      parameter.margin.map { say("marginal ", "margin ") + values.amount($0) },
      parameter.rounding.map { say("avrundat ", "rounded ") + (values.rounding($0) ?? $0) },
      parameter.condition.map { say("vid ", "at ") + values.condition($0) },
    ].compactMap { $0 }
    let note = rule.isEmpty ? "" : " (" + rule.joined(separator: ", ") + ")"
    return "\(parameter.name) \(parameter.op.sign) \(parameter.amount(in: words.language))\(note)"
  }

  @PieceBuilder
  private func evidence(_ evidence: DraftEvidence) -> [Piece] {
    let definition = FigureRegistry.shared.find(evidence.figure)
    let scope = evidence.scope.flatMap { FindingScope($0) } ?? .network
    "\(definition?.meaning(in: words.language) ?? evidence.figure), \(self.scope(scope)): "
    tag(
      "strong",
      text: CodeWords.find(evidence.figure, evidence.value, in: words.language) ?? evidence.amount(in: words.language))
    let percentiles = DraftEvidence.percentileNames.compactMap { name in
      evidence.percentiles[name].map {
        "\(name.uppercased()) \(ValueWords(words.language).amount($0, evidence.unit, kind: .number))"
      }
    }
    if !percentiles.isEmpty { " (\(percentiles.joined(separator: ", ")))" }
    if let method = evidence.method {
      say(" · metod ", " · method ")
      tag("code", text: method)
    }
    " · "
    tag("code", text: evidence.figure)
    if let reason = words.outsideSpread(evidence, result) { ". " + reason }
  }

  private var notWritten: [Piece] {
    let leftOut = result.drafting.leftOut
    guard !leftOut.isEmpty else { return [] }
    return [
      Fold.piece(
        say(
          "Krav i katalogen som inte skrevs, och varför (\(leftOut.count))",
          "Requirements of the catalogue that were not written, and why (\(leftOut.count))")
      ) { tag("ul") { for entry in leftOut { tag("li", text: entry.description(in: words.language, naming: scope)) } } }
    ]
  }
}

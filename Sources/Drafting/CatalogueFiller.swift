internal import Findings
internal import Quantities
internal import Tenders

/// Fills the catalogue, section by section, and remembers what it left out.
struct CatalogueFiller {
  /// Subjects that concern the vehicle: a mandatory number on them needs a figure behind it.
  private static let vehicleKinds: Set<String> = ["fordon", "batteri", "energi"]

  let findings: FindingSet
  let order: DraftOrder
  let catalogue: Catalogue
  private let statements: [Requirement]
  /// What the figures are computed with, as it is written; nil where it is not known.
  private let heatScale: String?
  /// The figures that cannot be cited: of what, and the uid of the statement that says why.
  private let notCitable: [String: [(subject: FindingScope, statement: String)]]
  private(set) var leftOut: [LeftOut] = []

  init(findings: FindingSet, order: DraftOrder, cannotDo: [any CannotDo], catalogue: Catalogue) {
    self.findings = findings
    self.order = order
    self.catalogue = catalogue
    let cannotDo = CannotDoKinds.sort(cannotDo)
    let heatScale = findings.find("heat.scale")?.value.description
    self.heatScale = heatScale
    statements = cannotDo.requirements(order).map { $0.explainingSpreads(heatScale: heatScale) }
    var notCitable: [String: [(subject: FindingScope, statement: String)]] = [:]
    for (statement, requirement) in zip(cannotDo, statements) {
      for name in statement.uncitable { notCitable[name, default: []].append((statement.subject, requirement.uid)) }
    }
    self.notCitable = notCitable
  }

  /// The section with what can be written of it; nil where that is nothing.
  mutating func fill(_ section: DraftSection) -> DraftSection? {
    var items: [DraftSection.Item] = []
    for item in section.items {
      switch item {
      case .requirement(let requirement): items += fill(requirement).map { .requirement($0) }
      case .section(let inner): if let filled = fill(inner) { items.append(.section(filled)) }
      }
    }
    guard !items.isEmpty else { return nil }
    return DraftSection(id: section.id, headings: section.headings, items: items)
  }

  /// The statements of what cannot be done, as a section of their own.
  func cannotDoSection() -> DraftSection? {
    guard !statements.isEmpty else { return nil }
    return DraftSection(
      id: "s-kan-ej",
      headings: [
        LocalizedText("sv", "Det som inte kan köras, laddas eller åberopas"),
        LocalizedText("en", "What cannot be run, charged or cited"),
      ], items: statements.map { .requirement($0) })
  }

  /// The first statement that keeps a figure from being cited: one on the whole of the traffic, or on just what the figure is about.
  private func statement(against finding: Finding) -> String? {
    notCitable[finding.name]?.first { $0.subject == .network || $0.subject == finding.scope }?.statement
  }

  private mutating func fill(_ requirement: Requirement) -> [Requirement] {
    guard let entry = catalogue.entries[requirement.uid] else { return [] }
    guard let kind = entry.scopeKind else { return fill(entry, for: nil, among: []).map { [$0] } ?? [] }
    var scopes: Set<FindingScope> = []
    for case let figure? in entry.parameters.filter(\.isScoped).map(\.figure) {
      for finding in findings.list(figure) where finding.scope.kind == kind { scopes.insert(finding.scope) }
    }
    guard !scopes.isEmpty else {
      let name = entry.parameters.first { $0.isScoped }?.figure ?? ""
      leftOut.append(LeftOut(uid: requirement.uid, scope: nil, reason: .noFigure(name: name, scope: kind)))
      return []
    }
    let sorted = scopes.sorted()
    return sorted.compactMap { fill(entry, for: $0, among: sorted) }
  }

  private mutating func fill(_ entry: CatalogueEntry, for scope: FindingScope?, among scopes: [FindingScope])
    -> Requirement?
  {
    do throws(LeftOut.Refusal) {
      let filling = try CatalogueFilling(entry, scope: scope, findings: findings)
      let requirement = entry.requirement
      if requirement.level == .ska {
        for finding in filling.evidence {
          if let statement = statement(against: finding) {
            throw LeftOut.Refusal(.notCitable(name: finding.name, statement: statement))
          }
        }
        let hasNumber = filling.parameters.contains { $0.unit != nil && $0.value != "0" }
        if Self.vehicleKinds.contains(requirement.kind), hasNumber, filling.evidence.isEmpty {
          throw LeftOut.Refusal(.noEvidence)
        }
      }
      func name(_ language: String) -> String {
        scope.map { order.name(of: $0, in: Language(rawValue: language) ?? .swedish) } ?? ""
      }
      return Requirement(
        uid: RequirementName.make(requirement.uid, scope, among: scopes), kind: requirement.kind,
        level: requirement.level, lots: order.lots(of: scope),
        texts: entry.texts.map {
          LocalizedText(
            $0.language, filling.text($0.template, in: $0.language, scope: name($0.language), codes: order.codes))
        },
        parameters: filling.parameters, evidence: filling.evidence.map(order.evidence),
        verifications: requirement.verifications, sources: requirement.sources, rationales: requirement.rationales
      ).explainingSpreads(heatScale: heatScale)
    } catch {
      leftOut.append(LeftOut(uid: entry.requirement.uid, scope: scope, reason: error.reason))
      return nil
    }
  }
}

extension LeftOut {
  /// A reason, thrown.
  struct Refusal: Error {
    let reason: Reason
    init(_ reason: Reason) { self.reason = reason }
  }
}

internal import Findings
internal import Tenders

/// A requirement of the catalogue, with its templates and rules parsed.
struct CatalogueEntry: Sendable {
  struct Parameter: Sendable {
    let parameter: DraftParameter
    /// The figure that the value comes from, under its registered name; nil for a fixed value.
    let figure: String?
    let kind: FigureKind
    let isScoped: Bool
    /// Whether the requirement is written without it where its figure is not known: every text says it in brackets.
    let isOptional: Bool
    let rule: DerivationRule
    let condition: Template?
  }

  let requirement: Requirement
  /// The sort of scope that the requirement is repeated for; nil for the whole tender.
  let scopeKind: String?
  let parameters: [Parameter]
  let texts: [(language: String, template: Template)]
  /// The figures that texts say in brackets and no parameter holds, under their registered names, in order.
  let optionalFigures: [String]
  /// The figures beside those of parameters that must exist, under their registered names, in order.
  let otherFigures: [String]

  init(_ requirement: Requirement, registry: FigureRegistry) throws(CatalogueError) {
    func wrong(_ problem: String) -> CatalogueError {
      CatalogueError(uid: requirement.uid, line: requirement.line.number, problem: problem)
    }
    func template(_ text: String) throws(CatalogueError) -> Template {
      guard let template = Template(text) else {
        throw wrong("has a malformed place in \"\(text)\"; write {name}, {name|one|many} or {scope}")
      }
      return template
    }
    func figure(_ name: String) throws(CatalogueError) -> FigureDefinition {
      guard let definition = registry.find(name) else {
        throw wrong("names the figure \(name), which is not in names.tsv; add it there or correct the name")
      }
      return definition
    }
    var texts: [(String, Template)] = []
    for text in requirement.texts { texts.append((text.language, try template(text.text))) }
    let said = Set(texts.flatMap(\.1.names))
    guard Set(texts.map { Set($0.1.namesInParts) }).count <= 1 else {
      throw wrong("has other figures in brackets in one language than in another; name the same in all")
    }
    let saidInParts = Set(texts.flatMap(\.1.namesInParts)).subtracting(said)
    var parameters: [Parameter] = []
    var kinds: [String] = []
    for parameter in requirement.parameters {
      let named = try figure(parameter.name)
      let finding = try parameter.finding.map { (name) throws(CatalogueError) in try figure(name) }
      guard let rule = DerivationRule(margin: parameter.margin, rounding: parameter.rounding) else {
        throw wrong("has a malformed margin or rounding for \(parameter.name); write \"15 %\" and \"up 10\"")
      }
      if let finding, finding.kind == .number {
        guard parameter.unit == finding.unit.code else {
          throw wrong("gives \(parameter.name) in another unit than \(finding.name); write \(finding.unit.code)")
        }
        if case .amount(_, let unit) = rule.margin, unit != finding.unit.code {
          throw wrong("gives the margin of \(parameter.name) in \(unit); write \(finding.unit.code)")
        }
      }
      if finding == nil, parameter.value.contains("{") {
        throw wrong("has a place but no finding for \(parameter.name); name the finding or give a value")
      }
      if let scope = parameter.scope, scope != "network" {
        guard FindingScope("\(scope):x") != nil else {
          throw wrong("has the scope \(scope) for \(parameter.name); write place, class, line, lot, block or network")
        }
        kinds.append(scope)
      }
      parameters.append(
        Parameter(
          parameter: parameter, figure: finding?.name, kind: named.kind,
          isScoped: (parameter.scope ?? "network") != "network", isOptional: saidInParts.contains(parameter.name),
          rule: rule,
          condition: try parameter.condition.map { (text) throws(CatalogueError) in
            let condition = try template(text)
            guard condition.namesInParts.isEmpty else {
              throw wrong("has brackets in the condition of \(parameter.name); a condition is written whole")
            }
            return condition
          }))
    }
    guard Set(kinds).count <= 1 else {
      throw wrong("takes findings of two sorts of scope, \(kinds.joined(separator: " and ")); split it")
    }
    scopeKind = kinds.first
    var others: [String] = []
    var inParts: [String] = []
    let names = Set(requirement.parameters.map(\.name))
    for (_, text) in texts {
      if text.pieces.contains(.scope), kinds.isEmpty {
        throw wrong("says {scope} but is not repeated for anything; name a scope on a parameter")
      }
      for name in text.names where !names.contains(name) { others.append(try figure(name).name) }
      for name in text.namesInParts where !names.contains(name) { inParts.append(try figure(name).name) }
    }
    for parameter in parameters {
      for name in parameter.condition?.names ?? [] { others.append(try figure(name).name) }
    }
    for evidence in requirement.evidence { others.append(try figure(evidence.figure).name) }
    var seen: Set<String> = []
    otherFigures = others.filter { seen.insert($0).inserted }
    optionalFigures = inParts.filter { seen.insert($0).inserted }
    self.requirement = requirement
    self.parameters = parameters
    self.texts = texts
  }
}

internal import Findings
internal import Quantities
internal import Tenders

/// The values of one requirement for one scope.
struct CatalogueFilling {
  /// The parameters with their values.
  let parameters: [DraftParameter]
  /// The findings that were used, each once, in the order of the requirement.
  let evidence: [Finding]
  private var values: [String: Value] = [:]

  /// A value as text; versions and codes are no numbers, whatever they look like.
  private struct Value {
    let text: String
    let isNumber: Bool
  }

  init(_ entry: CatalogueEntry, scope: FindingScope?, findings: FindingSet) throws(LeftOut.Refusal) {
    func findAny(_ name: String, isScoped: Bool) -> Finding? {
      isScoped
        ? findings.find(name, scope ?? .network)
        : scope.flatMap { findings.find(name, $0) } ?? findings.find(name, .network)
    }
    func find(_ name: String, isScoped: Bool) throws(LeftOut.Refusal) -> Finding {
      guard let found = findAny(name, isScoped: isScoped) else {
        throw LeftOut.Refusal(.noFigure(name: name, scope: (scope ?? .network).description))
      }
      return found
    }
    var used: [Finding] = []
    var values: [String: Value] = [:]
    func use(_ finding: Finding) {
      if !used.contains(where: { $0.name == finding.name && $0.scope == finding.scope }) { used.append(finding) }
    }
    var parameters: [DraftParameter] = []
    for parameter in entry.parameters {
      if parameter.isOptional, let name = parameter.figure, findAny(name, isScoped: parameter.isScoped) == nil {
        continue
      }
      let finding = try parameter.figure.map { (name) throws(LeftOut.Refusal) in
        try find(name, isScoped: parameter.isScoped)
      }
      var value = parameter.parameter.value
      if let finding {
        use(finding)
        value = try Self.value(of: parameter, from: finding)
      }
      var condition = parameter.parameter.condition
      if let template = parameter.condition {
        var filled = ""
        for piece in template.pieces {
          switch piece {
          case .text(let text): filled += text
          case .scope: filled += scope?.identifier ?? ""
          case .part: preconditionFailure("a condition has a part in brackets")
          case .value(let name, _, _):
            let finding = try find(name, isScoped: false)
            use(finding)
            filled += finding.value.canonical
          }
        }
        condition = filled
      }
      values[parameter.parameter.name] = Value(text: value, isNumber: parameter.kind == .number)
      let given = parameter.parameter
      parameters.append(
        DraftParameter(
          given.name, given.op, value, unit: given.unit, condition: condition, finding: given.finding,
          scope: parameter.isScoped ? scope?.description : nil,
          percentile: given.percentile, margin: given.margin, rounding: given.rounding))
    }
    for name in entry.otherFigures {
      let finding = try find(name, isScoped: false)
      use(finding)
      if values[name] == nil {
        values[name] = Value(text: finding.value.canonical, isNumber: finding.value.kind == .number)
      }
    }
    for name in entry.optionalFigures {
      guard let finding = findAny(name, isScoped: false) else { continue }
      use(finding)
      values[name] = values[name] ?? Value(text: finding.value.canonical, isNumber: finding.value.kind == .number)
    }
    self.parameters = parameters
    self.evidence = used
    self.values = values
  }

  /// The text of a template in a language.
  func text(
    _ template: Template, in language: String, scope: String, codes: [String: (swedish: String, english: String)] = [:]
  ) -> String {
    let language: Language = language.hasPrefix("en") ? .english : .swedish
    let style = NumberStyle(language)
    func text(_ pieces: [Template.Piece]) -> String { pieces.map(text).joined() }
    func text(_ piece: Template.Piece) -> String {
      switch piece {
      case .text(let text): return text
      case .scope: return scope
      case .part(let pieces):
        return Template.names(pieces).allSatisfy { values[$0] != nil } ? text(pieces) : ""
      case .value(let name, let one, let many):
        guard let value = values[name] else { preconditionFailure("\(name) has no value") }
        guard value.isNumber, let number = DecimalNumber(value.text) else {
          return codes[value.text].map { language.choose($0.swedish, $0.english) }
            ?? CodeWords.find(name, value.text, in: language) ?? value.text
        }
        guard let one, let many else { return style.format(number) }
        return "\(style.format(number)) \(number == DecimalNumber(1) ? one : many)"
      }
    }
    return text(template.pieces)
  }

  private static func value(of parameter: CatalogueEntry.Parameter, from finding: Finding) throws(LeftOut.Refusal)
    -> String
  {
    guard case .number(let middle) = finding.value else { return finding.value.description }
    var rounded: RoundedDecimal? = middle
    if let percentile = parameter.parameter.percentile {
      switch percentile {
      case "P10": rounded = finding.spread?.p10
      case "P50": rounded = finding.spread?.p50
      case "P90": rounded = finding.spread?.p90
      default: rounded = finding.spread?.p99
      }
      guard rounded != nil else {
        throw LeftOut.Refusal(.noPercentile(name: finding.name, percentile: percentile))
      }
    }
    guard let number = rounded.flatMap({ DecimalNumber($0.description) }),
      let value = parameter.rule.value(from: number, unit: finding.unit.code)
    else { throw LeftOut.Refusal(.notComputable(name: finding.name)) }
    return value.description
  }
}

extension FigureValue {
  /// The text of a value, a number without needless zeros: as a parameter's value is written.
  var canonical: String {
    if case .number(let number) = self {
      DecimalNumber(number.description)?.description ?? number.description
    } else {
      description
    }
  }
}

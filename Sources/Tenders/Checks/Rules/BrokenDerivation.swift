internal import Findings
internal import Quantities

/// The stated derivation does not give the value: 214.6 km + 15 % is 246.8, not 230.
enum BrokenDerivation: DraftRule {
  static let id = "derivation-broken"
  static let severity = RuleSeverity.error
  static let asks: (swedish: String, english: String) = (
    "En angiven härledning ger kravets värde.",
    "A stated derivation gives the requirement's value."
  )
  static let basis = "kravets egen härledning"

  static func check(_ context: CheckContext, _ report: inout CheckReport) {
    for item in context.items {
      let requirement = item.requirement
      for text in requirement.sources + requirement.rationales {
        guard let stated = StatedDerivation(text, item.parameters, requirement.evidence, registry: context.registry),
          let computed = stated.computed, !stated.holds
        else { continue }
        let margin = stated.actualMargin.map { ($0.swedish, $0.english) } ?? ("", "")
        report.add(
          Self.self, requirement, line: text.line,
          "\(stated.formula(.swedish)) är \(stated.said(computed, .swedish)), men kravet säger \(stated.parameter.amount(in: .swedish, registry: context.registry))\(margin.0).",
          "\(stated.formula(.english)) is \(stated.said(computed, .english)), but the requirement says \(stated.parameter.amount(in: .english, registry: context.registry))\(margin.1)."
        )
      }
      for reading in item.parameters {
        guard let finding = reading.parameter.finding,
          reading.parameter.margin != nil || reading.parameter.rounding != nil,
          let value = reading.value?.number,
          let rule = DerivationRule(margin: reading.parameter.margin, rounding: reading.parameter.rounding),
          let evidence = requirement.evidence.first(where: {
            context.registry.find($0.figure)?.name == context.registry.find(finding)?.name
              && $0.unit == reading.parameter.unit
          }),
          let base = DecimalNumber(
            reading.parameter.percentile.flatMap { evidence.percentiles[$0.lowercased()] } ?? evidence.value),
          let computed = rule.value(from: base, unit: reading.parameter.unit ?? "1"), computed != value
        else { continue }
        func formula(_ language: Language) -> String {
          let words = ValueWords(language)
          return [
            finding, evidence.amount(in: language, registry: context.registry),
            reading.parameter.margin.map { "+ \(words.amount($0))" },
            reading.parameter.rounding.map { "(\(words.rounding($0) ?? $0))" },
            language.choose("är", "is"),
            words.amount(computed.description, reading.parameter.unit, kind: .number),
          ].compactMap(\.self).joined(separator: " ")
        }
        report.add(
          Self.self, requirement, line: reading.parameter.line,
          "\(formula(.swedish)), men kravet säger \(reading.amount(in: .swedish)).",
          "\(formula(.english)), but the requirement says \(reading.amount(in: .english))."
        )
      }
    }
  }
}

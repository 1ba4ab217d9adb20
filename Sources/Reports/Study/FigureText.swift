import Findings
import Quantities
import Tenders

/// Figures as the report prints them: the finding's rounded value where there is one, else the quantity of the result, rounded as
/// findings of that name are. Never more decimals than the registry has.
struct FigureText {
  let findings: FindingSet
  let words: ReportWords

  /// The value of a finding without its unit, or nil where there is no such finding.
  func find(_ name: String, _ scope: FindingScope = .network) -> String? {
    findings.find(name, scope).map { value($0.value) }
  }

  /// The value of a finding with its unit, or nil.
  func findWithUnit(_ name: String, _ scope: FindingScope = .network) -> String? {
    findings.find(name, scope).map { withUnit(value($0.value), $0.unit.code) }
  }

  /// A figure without its unit.
  func number(_ name: String, _ scope: FindingScope, else quantity: some Quantity) -> String {
    let definition = Self.definition(name)
    return find(name, scope)
      ?? words.style.format(quantity.value(in: definition.unit), decimals: definition.decimals)
  }

  /// A figure that is a plain number or a share, without its unit.
  func number(_ name: String, _ scope: FindingScope, else number: Double) -> String {
    find(name, scope) ?? words.style.format(number, decimals: Self.definition(name).decimals)
  }

  /// A figure with its unit.
  func text(_ name: String, _ scope: FindingScope = .network, else quantity: some Quantity) -> String {
    withUnit(number(name, scope, else: quantity), Self.definition(name).unit.code)
  }

  /// A figure that is a plain number or a share, with its unit.
  func text(_ name: String, _ scope: FindingScope = .network, else number: Double) -> String {
    withUnit(self.number(name, scope, else: number), Self.definition(name).unit.code)
  }

  /// A value as people read it, with the decimals that it was rounded to.
  func value(_ value: FigureValue) -> String {
    switch value {
    case .number(let number): words.style.format(number.doubleValue, decimals: number.fraction.count)
    case .version, .code: value.description
    case .flag(let flag): flag ? words.say("ja", "yes") : words.say("nej", "no")
    }
  }

  /// A number and its unit in words.
  func withUnit(_ number: String, _ code: String) -> String {
    let unit = UnitNames.text(code, for: DecimalNumber(number), in: words.language)
    return unit.isEmpty ? number : number + NumberStyle.narrowSpace + unit
  }

  private static func definition(_ name: String) -> FigureDefinition {
    guard let definition = FigureRegistry.shared.find(name) else { preconditionFailure("\(name) is not in names.tsv") }
    return definition
  }
}

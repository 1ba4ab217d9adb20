internal import Findings
internal import Quantities

/// A parameter with its parts understood.
struct ParameterReading {
  /// A term of a condition: an amount, or a text that is none.
  enum Term: Hashable {
    case amount(DecimalNumber, UnitCode)
    case text(String)
  }

  let parameter: DraftParameter
  /// The registered figure; nil for an unknown name.
  let definition: FigureDefinition?
  /// The values: one, or several for the operator `in`.
  let values: [DraftValue]
  /// The unit; nil where none is given or it is unknown.
  let unit: UnitCode?
  /// Under which the limit holds.
  let condition: [Term]

  init(_ parameter: DraftParameter, registry: FigureRegistry) {
    self.parameter = parameter
    let definition = registry.find(parameter.name)
    self.definition = definition
    values =
      parameter.op == .oneOf
      ? parameter.value.splittingXMLSpace().map { DraftValue($0, kind: definition?.kind) }
      : [DraftValue(parameter.value, kind: definition?.kind)]
    unit = parameter.unit.flatMap { UnitCode($0) }
    condition = Self.terms(parameter.condition)
  }

  /// The name in the registry, where an alias stands in the draft.
  var name: String { definition?.name ?? parameter.name }
  /// The value of a parameter that is not `in`.
  var value: DraftValue? { values.count == 1 ? values[0] : nil }

  /// The value as an amount; a number without a unit is a count.
  var amount: Amount? {
    guard let number = value?.number, parameter.unit == nil || unit != nil else { return nil }
    return Amount(number, unit)
  }

  /// Value and unit as people read them.
  func amount(in language: Language) -> String {
    ValueWords(language).amount(parameter.value, parameter.unit, kind: definition?.kind)
  }

  /// `range.winter ≥ 250 km`.
  func said(in language: Language) -> String { "\(parameter.name) \(parameter.op.sign) \(amount(in: language))" }

  /// The terms of a condition: values with units, semicolons between.
  static func terms(_ condition: String?) -> [Term] {
    (condition ?? "").split(separator: ";").compactMap { part in
      let words = part.split(separator: " ")
      guard !words.isEmpty else { return nil }
      guard words.count == 2, let number = DecimalNumber(words[0]), let unit = UnitCode(String(words[1])) else {
        return .text(words.joined(separator: " "))
      }
      return .amount(number, unit)
    }
  }
}

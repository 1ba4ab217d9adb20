public import Findings
public import Quantities

/// How values of drafts are said to people: numbers in the style of the language with every digit that was written, units in words.
/// The draft and the members of JSON keep what was written.
public struct ValueWords: Sendable {
  private let language: Language
  private var style: NumberStyle { NumberStyle(language) }

  /// Words in a language.
  public init(_ language: Language) { self.language = language }

  /// A value and its unit, as a parameter or an evidence holds them: `1,90 kWh/km` for `1.90` and `kWh/km`.
  ///
  /// - Parameter kind: The sort of value that the name has; nil for a name that nobody knows. A version or code is no number, whatever it
  ///   looks like; nor is, under an unknown name, what has a point and no unit: it may be a version.
  public func amount(_ value: String, _ unit: String?, kind: FigureKind?) -> String {
    let hasUnit = unit.map { $0 != "1" } ?? false
    let said = value.split(separator: " ").map { part in
      switch kind {
      case .number?: number(part) ?? String(part)
      case nil: hasUnit || !part.contains(".") ? number(part) ?? flag(part) : flag(part)
      case .flag?: flag(part)
      case .version?, .code?: String(part)
      }
    }.joined(separator: " ")
    guard let unit, hasUnit else { return said }
    let name = UnitNames.text(unit, for: DecimalNumber(value), in: language)
    return said + NumberStyle.narrowSpace + name
  }

  /// A number and its unit, as people read them.
  func amount(_ number: DecimalNumber, _ unit: UnitCode?) -> String {
    amount(number.description, unit?.code, kind: .number)
  }

  /// A text that is a value and its unit, such as a margin or a term of a condition: `−25 °C` for `-25 Cel`. Any other text stays as
  /// it is.
  public func amount(_ text: String, kind: FigureKind? = .number) -> String {
    let words = text.split(separator: " ")
    guard let last = words.last.map(String.init), words.count > 1, UnitCode(last) != nil,
      words.dropLast().allSatisfy({ number($0) != nil })
    else { return amount(text, nil, kind: kind) }
    return amount(words.dropLast().joined(separator: " "), last, kind: kind)
  }

  /// A condition: amounts with semicolons between.
  public func condition(_ text: String) -> String {
    text.split(separator: ";").map { part in
      amount(part.split(separator: " ").joined(separator: " "))
    }.joined(separator: "; ")
  }

  /// A rounding: `uppåt till närmaste 0,05` for `up 0.05`; nil for what is none.
  public func rounding(_ text: String) -> String? {
    let parts = text.split(separator: " ")
    guard parts.count == 2, let step = number(parts[1]) else { return nil }
    switch parts[0] {
    case "up": return language.choose("uppåt till närmaste \(step)", "up to the nearest \(step)")
    case "down": return language.choose("nedåt till närmaste \(step)", "down to the nearest \(step)")
    case "nearest": return language.choose("till närmaste \(step)", "to the nearest \(step)")
    default: return nil
    }
  }

  /// A number with all the decimals that were written, zeros too; nil for what is none.
  private func number(_ text: Substring) -> String? {
    guard text.utf8.count <= 40, let number = DecimalNumber(text) else { return nil }
    let said = style.format(number)
    let written = text.firstIndex(of: ".").map { text[$0...].dropFirst().count } ?? 0
    let missing = written - number.decimals
    guard missing > 0 else { return said }
    let sign = number.decimals > 0 ? "" : language.choose(",", ".")
    return said + sign + String(repeating: "0", count: missing)
  }

  private func flag(_ text: Substring) -> String {
    switch text {
    case "true": language.choose("ja", "yes")
    case "false": language.choose("nej", "no")
    default: String(text)
    }
  }
}

extension DraftParameter {
  /// Value and unit as people read them.
  public func amount(in language: Language, registry: FigureRegistry = .shared) -> String {
    ValueWords(language).amount(value, unit, kind: registry.find(name)?.kind)
  }
}

extension DraftEvidence {
  /// Value and unit as people read them.
  public func amount(in language: Language, registry: FigureRegistry = .shared) -> String {
    ValueWords(language).amount(value, unit, kind: registry.find(figure)?.kind)
  }
}

public import Findings
public import Quantities
internal import Tenders

/// Something that the study found cannot be done, or cannot be cited. It becomes a statement of fact of kind `kan-ej` in the draft, with
/// the figures behind it as evidence.
///
/// A conforming type is one kind: its fields are what the engine knows, and it says them in a sentence that a planner can act on.
public protocol CannotDo: Sendable {
  /// The kind, as part of the uid: `BLOCK-ENERGY`.
  static var code: String { get }
  /// What cannot be done.
  var subject: FindingScope { get }
  /// The figures that show it, the first of them the one that decides.
  var evidence: [Finding] { get }
  /// Names of figures that must not stand in a mandatory requirement because of this: everywhere where the subject is the whole of
  /// the traffic, else those of the subject alone.
  var uncitable: [String] { get }
  /// What cannot be done, why, and what would help, in a language; names of scopes by `name`.
  func sentence(_ words: CannotDoWords) -> String
}

extension CannotDo {
  /// Most statements leave all figures citable.
  public var uncitable: [String] { [] }
}

/// How a statement says its parts.
public struct CannotDoWords {
  /// The language of the sentence.
  public let language: Language
  private let names: (FindingScope) -> String

  /// Words in a language, with what people call a scope.
  public init(_ language: Language, names: @escaping (FindingScope) -> String) {
    self.language = language
    self.names = names
  }

  /// The one of two texts that is in the language.
  public func say(_ swedish: String, _ english: String) -> String { language.choose(swedish, english) }

  /// What people call a scope.
  public func name(_ scope: FindingScope) -> String { names(scope) }

  /// The value of a figure and its unit, as its requirement's parameter holds it.
  public func amount(_ finding: Finding) -> String {
    guard let number = DecimalNumber(finding.value.description) else { return finding.value.description }
    let unit =
      switch finding.unit.code {
      case "1": ""
      case "%": say(" procent", " per cent")
      case "MWh/a": say(" MWh per år", " MWh per year")
      case let code: " " + UnitNames.text(code, for: number, in: language)
      }
    return NumberStyle(language).format(number) + unit
  }

  /// A count with the word that fits it.
  public func count(_ number: Int, _ swedish: (one: String, many: String), _ english: (one: String, many: String))
    -> String
  {
    NumberStyle(language).count(number, swedish, english)
  }

  /// The first few of a list, and how many more there are.
  public func list(_ items: [String], limit: Int = 5) -> String {
    let shown = items.prefix(limit).joined(separator: ", ")
    let rest = items.count - limit
    return rest > 0 ? shown + say(" och \(rest) till", " and \(rest) more") : shown
  }
}

extension [any CannotDo] {
  /// The statements as requirements, in the order given.
  func requirements(_ order: DraftOrder) -> [Requirement] {
    map { statement in
      let peers = filter { type(of: $0).code == type(of: statement).code }.map(\.subject)
      let texts = [Language.swedish, .english].map { language in
        LocalizedText(
          language.rawValue, statement.sentence(CannotDoWords(language) { order.name(of: $0, in: language) }))
      }
      let numbers = statement.evidence.filter { $0.definition.kind == .number }
      return Requirement(
        uid: RequirementName.make("KAN-EJ-\(type(of: statement).code)", statement.subject, among: peers),
        kind: "kan-ej", level: .upplysning, lots: order.lots(of: statement.subject), texts: texts,
        parameters: numbers.map {
          DraftParameter(
            $0.name, .eq, $0.value.canonical, unit: $0.unit.code, finding: $0.name,
            scope: $0.scope == .network ? nil : $0.scope.description)
        },
        evidence: statement.evidence.map(order.evidence),
        sources: [LocalizedText("sv", "Härlett: \(type(of: statement).code)")])
    }
  }
}

public import Findings
public import Quantities

/// A requirement of the catalogue that was not written, and why.
public struct LeftOut: Hashable, Sendable {
  /// Why a requirement was not written.
  public enum Reason: Hashable, Sendable {
    /// A figure that it names was not computed for its scope.
    case noFigure(name: String, scope: String)
    /// The figure has not the percentile that the catalogue takes.
    case noPercentile(name: String, percentile: String)
    /// It would bind bidders by a figure that cannot be cited, for the reason stated among what cannot be done.
    case notCitable(name: String, statement: String)
    /// It would bind the vehicle, and no figure backs it.
    case noEvidence
    /// The digits of the figure and its margin do not fit.
    case notComputable(name: String)
  }

  /// The uid in the catalogue.
  public let uid: String
  /// What it would have been about; nil for the whole tender.
  public let scope: FindingScope?
  /// Why.
  public let reason: Reason

  /// A requirement left out, by its parts.
  public init(uid: String, scope: FindingScope?, reason: Reason) {
    self.uid = uid
    self.scope = scope
    self.reason = reason
  }

  /// One sentence for people; scopes by what people call them.
  public func description(
    in language: Language, naming name: (FindingScope) -> String = { $0.description }
  ) -> String {
    let subject = scope.map { "\(uid) (\(name($0)))" } ?? uid
    func figure(_ name: String) -> String {
      FigureRegistry.shared.find(name).map { "\($0.meaning(in: language)) (\(name))" } ?? name
    }
    switch reason {
    case .noFigure(let missing, let about):
      let place = FindingScope(about).map(name) ?? Self.anyOf(about, language)
      return language.choose(
        "\(subject): uppgift saknas för \(place): \(figure(missing)).",
        "\(subject): a figure is missing for \(place): \(figure(missing)).")
    case .noPercentile(let name, let percentile):
      return language.choose(
        "\(subject): ej beräknat till \(percentile): \(figure(name)).",
        "\(subject): not computed to \(percentile): \(figure(name)).")
    case .notCitable(let name, let statement):
      return language.choose(
        "\(subject): kan inte åberopas i ett ska-krav, se \(statement): \(figure(name)).",
        "\(subject): cannot be cited in a mandatory requirement, see \(statement): \(figure(name)).")
    case .noEvidence:
      return language.choose(
        "\(subject): ett ska-krav på fordonet utan uppgift bakom skrivs inte.",
        "\(subject): a mandatory requirement on the vehicle with no figure behind it is not written.")
    case .notComputable(let name):
      return language.choose(
        "\(subject): fler siffror än som kan räknas exakt: \(figure(name)).",
        "\(subject): more digits than can be reckoned exactly: \(figure(name)).")
    }
  }

  /// A kind of scope that nothing is known of.
  private static func anyOf(_ kind: String, _ language: Language) -> String {
    switch kind {
    case "place": language.choose("alla platser", "all places")
    case "class": language.choose("alla fordonsklasser", "all vehicle classes")
    case "line": language.choose("alla linjer", "all lines")
    case "lot": language.choose("alla anbudsområden", "all lots")
    case "block": language.choose("alla omlopp", "all blocks")
    default: kind
    }
  }
}

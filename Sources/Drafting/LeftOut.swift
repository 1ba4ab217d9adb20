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

  /// One sentence for people.
  public func description(in language: Language) -> String {
    let subject = scope.map { "\(uid) (\($0))" } ?? uid
    switch reason {
    case .noFigure(let name, let about):
      return language.choose(
        "\(subject): uppgiften \(name) saknas för \(about).", "\(subject): the figure \(name) is missing for \(about).")
    case .noPercentile(let name, let percentile):
      return language.choose(
        "\(subject): \(name) är inte beräknad till \(percentile).",
        "\(subject): \(name) was not computed to \(percentile).")
    case .notCitable(let name, let statement):
      return language.choose(
        "\(subject): \(name) kan inte åberopas i ett ska-krav, se \(statement).",
        "\(subject): \(name) cannot be cited in a mandatory requirement, see \(statement).")
    case .noEvidence:
      return language.choose(
        "\(subject): ett ska-krav på fordonet utan uppgift bakom skrivs inte.",
        "\(subject): a mandatory requirement on the vehicle with no figure behind it is not written.")
    case .notComputable(let name):
      return language.choose(
        "\(subject): \(name) har fler siffror än som kan räknas exakt.",
        "\(subject): \(name) has more digits than can be reckoned exactly.")
    }
  }
}

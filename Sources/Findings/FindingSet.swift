/// All findings of a study, each name and scope at most once.
public struct FindingSet: Sendable {
  /// The findings in the order in which they were added, which is the order of the way of a figure.
  public private(set) var findings: [Finding] = []
  private var places: [Key: Int] = [:]

  private struct Key: Hashable {
    let name: String
    let scope: FindingScope
  }

  /// An empty set.
  public init() {}

  /// Adds a finding.
  ///
  /// - Precondition: none with the same name and scope is there: a figure is computed once.
  public mutating func add(_ finding: Finding) {
    let isNew = places.updateValue(findings.count, forKey: Key(name: finding.name, scope: finding.scope)) == nil
    precondition(isNew, "\(finding.name) of \(finding.scope) was computed twice")
    findings.append(finding)
  }

  /// The finding with a registered name and a scope, or nil.
  public func find(_ name: String, _ scope: FindingScope = .network) -> Finding? {
    places[Key(name: name, scope: scope)].map { findings[$0] }
  }

  /// All findings with a name, in the order in which they were added.
  public func list(_ name: String) -> [Finding] { findings.filter { $0.name == name } }
}

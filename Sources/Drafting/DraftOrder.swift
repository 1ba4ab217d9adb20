public import Findings
public import Quantities
public import Tenders

/// What a draft shall be: everything about it that is no figure.
public struct DraftOrder: Sendable {
  /// The document's name over all its versions.
  public let id: String
  /// The version, as its authors count.
  public let version: String
  /// The date of the draft, which its evidence carries too. There is no clock: the study gives it.
  public let date: CalendarDate
  /// How far the work has come.
  public let status: String
  /// The name of the document, once per language.
  public let titles: [LocalizedText]
  /// What the draft shares with the notice.
  public let tender: DraftTender?
  /// The program and its version, for evidence: `elbuss 0.1.0`.
  public let program: String
  /// What people call a scope; the identifier where nothing is said.
  public let names: [FindingScope: String]
  /// What people call a scope in English, where that is another name.
  public let englishNames: [FindingScope: String]
  /// What texts call the code of a figure; the code itself where nothing is said. Parameters and evidence keep the code.
  public let codes: [String: (swedish: String, english: String)]
  /// The lots that requirements about a scope hold for; all where nothing is said. A lot is its own.
  public let lots: [FindingScope: [String]]

  /// An order by its parts.
  public init(
    id: String, version: String, date: CalendarDate, status: String = "utkast", titles: [LocalizedText],
    tender: DraftTender? = nil, program: String, names: [FindingScope: String] = [:],
    englishNames: [FindingScope: String] = [:], codes: [String: (swedish: String, english: String)] = [:],
    lots: [FindingScope: [String]] = [:]
  ) {
    self.id = id
    self.version = version
    self.date = date
    self.status = status
    self.titles = titles
    self.tender = tender
    self.program = program
    self.names = names
    self.englishNames = englishNames
    self.codes = codes
    self.lots = lots
  }

  /// What people call a scope in a language.
  public func name(of scope: FindingScope, in language: Language) -> String {
    let name = names[scope] ?? scope.identifier ?? ""
    return language == .english ? englishNames[scope] ?? name : name
  }

  func lots(of scope: FindingScope?) -> [String] {
    guard let scope else { return [] }
    if let known = lots[scope] { return known }
    if case .lot(let id) = scope { return [id] }
    return []
  }

  func evidence(_ finding: Finding) -> DraftEvidence {
    var percentiles: [String: String] = [:]
    percentiles["p10"] = finding.spread?.p10?.description
    percentiles["p50"] = finding.spread?.p50?.description
    percentiles["p90"] = finding.spread?.p90?.description
    percentiles["p99"] = finding.spread?.p99?.description
    return DraftEvidence(
      finding.name, value: finding.value.description,
      unit: finding.definition.kind == .number ? finding.unit.code : nil,
      scope: finding.scope == .network ? nil : finding.scope.description, percentiles: percentiles,
      method: finding.provenance.method, inputs: finding.provenance.inputs.map { "sha256:\($0.sha256)" },
      program: program, date: DraftDate(date))
  }
}

import Findings
import Quantities
import Studies

/// `findings.json`: every figure of a study, and once each what figures were computed from. Version 1; members may be added, none
/// will change or go within a version.
struct FindingsJSON {
  private let result: StudyResult
  /// The different provenances, in the order of first use; findings name them by number.
  private let provenances: [Provenance]
  private let numbers: [Provenance: Int]

  init(_ result: StudyResult) {
    self.result = result
    var provenances: [Provenance] = []
    var numbers: [Provenance: Int] = [:]
    for finding in result.findings.findings where numbers[finding.provenance] == nil {
      numbers[finding.provenance] = provenances.count
      provenances.append(finding.provenance)
    }
    self.provenances = provenances
    self.numbers = numbers
  }

  var text: String {
    JSON.object([
      ("format", .string("elbuss-findings")), ("version", .integer(1)), ("program", .string(result.programVersion)),
      ("study", .string(result.study.name)), ("reportDate", .string(result.reportDate.description)),
      ("serviceDay", .string(result.feed.timetable.date.description)),
      ("inputs", .array(result.inputs.map(input))),
      ("findings", .array(result.findings.findings.map { .line(finding($0)) })),
      ("names", .array(names.map { .line(definition($0)) })),
      ("provenance", .array(provenances.map(provenance))),
    ]).text
  }

  private func finding(_ finding: Finding) -> JSON {
    var members: [(String, JSON)] = [
      ("name", .string(finding.name)), ("scope", .string(finding.scope.kind)),
    ]
    if let identifier = finding.scope.identifier { members.append(("of", .string(identifier))) }
    members.append(("value", value(finding.value)))
    if finding.definition.kind == .number { members.append(("unit", .string(finding.unit.code))) }
    if let spread = finding.spread { members.append(("spread", self.spread(spread))) }
    members.append(("provenance", .integer(numbers[finding.provenance] ?? 0)))
    return .object(members)
  }

  /// The definitions of the names that findings bear, in the order of first use.
  private var names: [FigureDefinition] {
    var seen: Set<String> = []
    return result.findings.findings.map(\.definition).filter { seen.insert($0.name).inserted }
  }

  private func definition(_ definition: FigureDefinition) -> JSON {
    .object([
      ("name", .string(definition.name)), ("sv", .string(definition.meaning(in: .swedish))),
      ("en", .string(definition.meaning(in: .english))),
    ])
  }

  private func value(_ value: FigureValue) -> JSON {
    switch value {
    case .number(let number): .number(number.description)
    case .flag(let flag): .boolean(flag)
    case .version, .code: .string(value.description)
    }
  }

  private func spread(_ spread: Spread) -> JSON {
    let known = [("p10", spread.p10), ("p50", spread.p50), ("p90", spread.p90), ("p99", spread.p99)]
    return .object(known.compactMap { name, value in value.map { (name, .number($0.description)) } })
  }

  private func provenance(_ provenance: Provenance) -> JSON {
    .object([
      ("method", .string(provenance.method)), ("inputs", .array(provenance.inputs.map { .string($0.sha256) })),
      ("parameters", .array(provenance.parameters.map { .line(parameter($0)) })),
    ])
  }

  private func parameter(_ parameter: ParameterUse) -> JSON {
    .object([
      ("name", .string(parameter.name)), ("value", .string(parameter.value)), ("unit", .string(parameter.unit)),
      ("source", .string(parameter.source)), ("assumption", .boolean(parameter.isAssumption)),
    ])
  }

  private func input(_ file: Findings.InputFile) -> JSON {
    .line(.object([("name", .string(file.name)), ("sha256", .string(file.sha256))]))
  }
}

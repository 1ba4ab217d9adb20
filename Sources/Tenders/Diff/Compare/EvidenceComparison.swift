internal import Findings
internal import Quantities

/// What changed about the figures behind a requirement, and whether they still carry it.
enum EvidenceComparison {
  static func compare(
    _ old: [DraftEvidence], _ new: [DraftEvidence], _ registry: FigureRegistry, _ log: inout ChangeLog
  ) {
    guard old != new else { return }
    func name(_ evidence: DraftEvidence) -> String { registry.find(evidence.figure)?.name ?? evidence.figure }
    func key(_ evidence: DraftEvidence) -> [String] { [name(evidence), evidence.scope ?? ""] }
    var left: [DraftEvidence] = []
    var right = new
    for evidence in old {
      guard let place = right.firstIndex(where: { key($0) == key(evidence) }) else {
        left.append(evidence)
        continue
      }
      compare(evidence, right.remove(at: place), name, &log)
    }
    for evidence in left {
      log.editorial(
        .evidenceRemoved, field: evidence.figure, old: evidence.amount, new: nil, "En uppgift mindre bakom kravet.",
        "One figure less behind the requirement.")
    }
    for evidence in right {
      log.editorial(
        .evidenceAdded, field: evidence.figure, old: nil, new: evidence.amount, "En uppgift till bakom kravet.",
        "One figure more behind the requirement.")
    }
  }

  private static func compare(
    _ old: DraftEvidence, _ new: DraftEvidence, _ name: (DraftEvidence) -> String, _ log: inout ChangeLog
  ) {
    guard old != new else { return }
    if let before = amount(old), let after = amount(new), before.isEqual(to: after),
      old.value != new.value || old.unit != new.unit
    {
      log.editorial(
        old.unit == new.unit ? .numberFormat : .unitRewrite, field: new.figure, old: old.amount, new: new.amount,
        "Samma uppgift skriven på annat sätt.", "The same figure written otherwise.")
    } else if old.value != new.value || old.unit != new.unit {
      log.editorial(
        .evidenceChanged, field: new.figure, old: old.amount, new: new.amount,
        "Uppgiften är en annan; pröva om kravet ska följa med.",
        "The figure is another; see whether the requirement should follow.")
    }
    let before = provenance(old)
    let after = provenance(new)
    if before != after {
      log.editorial(
        .evidenceChanged, field: new.figure + " provenance", old: before, new: after,
        "Uppgiften är framräknad på annat sätt eller av annat.",
        "The figure was computed otherwise or from something else.")
    }
  }

  /// Whether figures carry what they carried.
  static func compareSupport(
    _ old: Requirement, _ new: Requirement, _ registry: FigureRegistry, _ log: inout ChangeLog
  ) {
    guard old.evidence != new.evidence || old.parameters != new.parameters else { return }
    let before = unsupported(old, registry)
    let after = unsupported(new, registry)
    for (key, said) in after.sorted(by: { $0.key < $1.key }) where before[key] == nil {
      log.editorial(
        .evidenceUnsupported, field: said.figure, old: nil, new: said.text,
        "Uppgiften bär inte längre kravet: rätta kravet eller uppgiften.",
        "The figure no longer carries the requirement: correct one of the two.")
    }
    for (key, said) in before.sorted(by: { $0.key < $1.key }) where after[key] == nil {
      log.editorial(
        .evidenceSupported, field: said.figure, old: said.text, new: nil, "Uppgiften bär kravet igen, eller är borta.",
        "The figure carries the requirement again, or is gone.")
    }
  }

  private static func unsupported(_ requirement: Requirement, _ registry: FigureRegistry) -> [String: (
    figure: String, text: String
  )] {
    var found: [String: (String, String)] = [:]
    for parameter in requirement.parameters {
      let reading = ParameterReading(parameter, registry: registry)
      for evidence in requirement.evidence
      where EvidenceSupport.judge(reading, evidence, registry: registry) == .doesNot {
        let figure = registry.find(evidence.figure)?.name ?? evidence.figure
        found["\(reading.name) \(reading.side) \(figure) \(evidence.scope ?? "")"] = (
          evidence.figure,
          "\(parameter.name) \(parameter.op.sign) \(parameter.amount), \(evidence.figure) \(evidence.amount)"
        )
      }
    }
    return found
  }

  private static func amount(_ evidence: DraftEvidence) -> Amount? {
    guard let number = DecimalNumber(evidence.value), evidence.unit == nil || UnitCode(evidence.unit ?? "") != nil
    else {
      return nil
    }
    return Amount(number, evidence.unit.flatMap { UnitCode($0) })
  }

  private static func provenance(_ evidence: DraftEvidence) -> String {
    let percentiles = DraftEvidence.percentileNames.compactMap { name in
      evidence.percentiles[name].map { "\(name)=\($0)" }
    }
    let parts =
      [evidence.method, evidence.program, evidence.date?.text].compactMap(\.self) + percentiles
      + evidence.inputs.sorted()
      + evidence.others.map(\.text)
    return parts.joined(separator: " ")
  }
}

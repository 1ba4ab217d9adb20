import Drafting
import Findings
import Quantities
import Tenders

/// What the study says of its requirement draft: everything about it that is no figure.
struct StudyDraft {
  let study: Study
  let programVersion: String
  let classes: [ClassResult]
  let climate: ClimateYear?

  /// The order for the draft, dated as the report.
  func order(date: CalendarDate) -> DraftOrder {
    var names: [FindingScope: String] = [:]
    var englishNames: [FindingScope: String] = [:]
    for vehicle in classes {
      names[.vehicleClass(vehicle.identifier)] = vehicle.swedishName
      englishNames[.vehicleClass(vehicle.identifier)] = vehicle.englishName
    }
    for lot in study.lots { names[.lot(lot.id)] = lot.name }
    var lots: [FindingScope: [String]] = [:]
    for lot in study.lots {
      for line in lot.lines { lots[.line(line), default: []].append(lot.id) }
    }
    return DraftOrder(
      id: Self.identifier(study.name), version: "0.1", date: date,
      titles: [
        LocalizedText("sv", "Kravutkast: \(study.name)"), LocalizedText("en", "Requirement draft: \(study.name)"),
      ],
      tender: tender, program: "elbuss \(programVersion)", names: names,
      englishNames: englishNames, codes: climate.map { [$0.code: $0.name] } ?? [:], lots: lots)
  }

  /// CPV 60112000 is public road transport; NUTS SE322 is Jämtlands län, written only where the study says that it is there.
  private var tender: DraftTender {
    let contract = study.contract
    let end = contract.start.adding(months: contract.years * 12)
    return DraftTender(
      cpv: ["60112000"], nuts: study.contract.nuts.map { [$0] } ?? [],
      period: end.map { DraftPeriod(start: DraftDate(contract.start), end: DraftDate($0)) },
      extensions: contract.extensionMonths > 0
        ? DraftExtension(maximum: 1, length: contract.extensionMonths, unit: "mo") : nil,
      lots: study.lots.map { DraftLot(id: $0.id, name: $0.name) })
  }

  /// Letters A–Z and digits of a name, with hyphens between: a document's name over all its versions.
  private static func identifier(_ name: String) -> String {
    let plain = name.uppercased().map { character -> Character in
      switch character {
      case "Å", "Ä": "A"
      case "Ö": "O"
      case "A"..."Z", "0"..."9": character
      default: "-"
      }
    }
    let words = String(plain).split(separator: "-").joined(separator: "-")
    return words.isEmpty ? "KRAV" : words
  }

  /// A statement as a report shows it.
  static func obstacle(_ statement: any CannotDo, _ order: DraftOrder) -> Obstacle {
    func sentence(_ language: Language) -> String {
      statement.sentence(
        CannotDoWords(language) { order.name(of: $0, in: language) })
    }
    return Obstacle(
      code: type(of: statement).code, scope: statement.subject, swedish: sentence(.swedish),
      english: sentence(.english), evidence: statement.evidence)
  }
}

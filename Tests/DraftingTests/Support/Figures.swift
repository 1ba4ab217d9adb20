import Drafting
import Findings
import Quantities
import Tenders

/// Findings and orders for tests.
enum Figures {
  static let provenance = Provenance(
    method: "block-energy", inputs: [InputFile(name: "gtfs.zip", sha256: String(repeating: "ab", count: 32))])

  static func number(_ name: String, _ value: Double, _ scope: FindingScope = .network, p90: Double? = nil) -> Finding {
    let decimals = FigureRegistry.shared.find(name)?.decimals ?? 0
    return Finding(
      name, scope, number: value, spread: p90.map { Spread(p90: RoundedDecimal($0, decimals: decimals)) },
      provenance: provenance)
  }

  static func flag(_ name: String, _ value: Bool, _ scope: FindingScope) -> Finding {
    Finding(name, scope, flag: value, provenance: provenance)
  }

  static func set(_ findings: [Finding]) -> FindingSet {
    var set = FindingSet()
    for finding in findings { set.add(finding) }
    return set
  }

  static let order = DraftOrder(
    id: "BUSS2029", version: "0.1", date: CalendarDate(dayNumber: 20_984), titles: [LocalizedText("sv", "Krav")],
    program: "elbuss 0.1.0", names: [.place("froson"): "Frösön", .vehicleClass("12m"): "12 m"],
    lots: [.place("froson"): ["LOT-0001"]])

  /// A figure for every finding that the catalogue takes, at one place and one class where it takes them so.
  static func complete() -> FindingSet {
    var set = FindingSet()
    var seen: Set<String> = []
    func add(_ name: String, _ kind: String?) {
      let scope: FindingScope =
        switch kind {
        case "place": .place("froson")
        case "class": .vehicleClass("12m")
        default: .network
        }
      guard let definition = FigureRegistry.shared.find(name), seen.insert("\(name) \(scope)").inserted else { return }
      switch definition.kind {
      case .number: set.add(number(definition.name, value(of: definition), scope))
      case .code: set.add(Finding(name, scope, code: codes[name] ?? "2029-12-15", provenance: provenance))
      case .flag: set.add(flag(name, true, scope))
      case .version: break
      }
    }
    for placed in Catalogue.shared.draft.listRequirements() {
      for parameter in placed.requirement.parameters {
        if let finding = parameter.finding { add(finding, parameter.scope) }
      }
      for evidence in placed.requirement.evidence {
        add(evidence.figure, placed.requirement.parameters.first?.scope)
      }
    }
    // These stand in texts and conditions alone.
    for name in ["temperature.design", "heat.scale", "climate.year"] { add(name, nil) }
    add("heating.fuel", "class")
    return set
  }

  private static let codes = ["road.surface": "packed-snow", "heating.fuel": "heat-pump+fuel"]

  private static func value(of definition: FigureDefinition) -> Double {
    switch definition.unit.code {
    case "Cel": definition.name == "cabin.temp" ? 18 : -26
    case "%": 57.3
    case "kWh/km": 1.83
    case "km/a": 4_120_300
    case "1": 12
    default: 1234.5
    }
  }
}

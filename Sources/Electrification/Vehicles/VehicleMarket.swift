internal import Quantities

/// The models of the market table.
///
/// A model is in the class of its kind (city bus, interurban bus, coach, double-decker, as its source calls it) that its length is nearest
/// to. Single-deckers between 10.5 and 11 m are left out, for neither the midi bus nor the city bus of the table would be right for them.
public enum VehicleMarket {
  /// What the table says of a requirement: every model of the class is in one of the three lists, in the table's order.
  public struct Answer: Equatable, Sendable {
    /// Models that meet each thing that is asked; whether one and the same bus has them all at once, no source says.
    public let meeting: [MarketModel]
    /// Models that are known not to meet something.
    public let failing: [MarketModel]
    /// Models of which something that is asked is not known, and nothing known fails: ask the maker.
    public let unknown: [MarketModel]
    /// Makers of the models that meet it, by name: a requirement that one maker alone meets shuts out competition.
    public var makers: [String] { Set(meeting.map(\.maker)).sorted() }
  }

  /// All models, in the table's order.
  public static let all: [MarketModel] = readModels()

  /// How many models of the class meet a requirement, fail it, or are not known well enough.
  ///
  /// - Throws: `ParameterError.unknown` for a vehicle class that does not exist.
  public static func answer(to requirement: MarketRequirement) throws(ParameterError) -> Answer {
    let id = try VehicleClasses.get(requirement.vehicleClass).id
    var (meeting, failing, unknown): ([MarketModel], [MarketModel], [MarketModel]) = ([], [], [])
    for model in all where model.vehicleClass == id {
      switch model.verdict(on: requirement) {
      case .meets: meeting.append(model)
      case .fails: failing.append(model)
      case .unknown: unknown.append(model)
      }
    }
    return Answer(meeting: meeting, failing: failing, unknown: unknown)
  }

  private static func readModels() -> [MarketModel] {
    let table = TabTable(CarriedMarket.text)
    return table.rows.map { row in
      func cell(_ name: String) -> String? {
        let text = row[table.column(name)]
        return text == "-" ? nil : text
      }
      func list(_ name: String) -> [String] { cell(name)?.split(separator: ",").map(String.init) ?? [] }
      guard let mark = EvidenceMark(rawValue: cell("mark") ?? ""), let name = cell("model"), let source = cell("source")
      else { preconditionFailure("parameters/market.tsv has a row without model, mark or source: \(row)") }
      return MarketModel(
        vehicleClass: cell("class") ?? "", name: name, maker: cell("maker") ?? "",
        length: cell("length_m").map { Distance(metres: TabTable.number($0)) },
        smallestBattery: cell("smallest_kwh").map { Energy(kilowattHours: TabTable.number($0)) },
        largestBattery: offered(cell("largest_kwh"), Energy.init(kilowattHours:)),
        batteryBasis: cell("basis").map { readBasis($0, row) },
        chargingPower: offered(cell("charging_kw"), Power.init(kilowatts:)), regulationClasses: list("regulation"),
        heating: list("heating").map { readHeating($0, row) }, seats: offered(cell("seats"), Int.init),
        doubt: cell("doubt").map { readDoubt($0, row) }, mark: mark, source: source)
    }
  }

  /// `450` is the most that is offered, `450+` what a bus is known to have where more may be offered.
  private static func offered<Value>(_ cell: String?, _ value: (Double) -> Value) -> MarketModel.Offer<Value>? {
    guard let cell else { return nil }
    let isMost = !cell.hasSuffix("+")
    return MarketModel.Offer(value: value(TabTable.number(isMost ? cell : String(cell.dropLast()))), isMost: isMost)
  }

  private static func readBasis(_ text: String, _ row: [String]) -> MarketModel.BatteryBasis {
    guard let basis = MarketModel.BatteryBasis(rawValue: text) else {
      preconditionFailure("parameters/market.tsv has a battery that is neither gross nor usable: \(row)")
    }
    return basis
  }

  private static func readDoubt(_ text: String, _ row: [String]) -> MarketModel.Doubt {
    guard let doubt = MarketModel.Doubt(rawValue: text) else {
      preconditionFailure("parameters/market.tsv has a doubt that does not exist: \(row)")
    }
    return doubt
  }

  private static func readHeating(_ text: String, _ row: [String]) -> HeatingTechnology {
    guard let heating = HeatingTechnology(rawValue: text) else {
      preconditionFailure("parameters/market.tsv has a heating that does not exist: \(row)")
    }
    return heating
  }
}

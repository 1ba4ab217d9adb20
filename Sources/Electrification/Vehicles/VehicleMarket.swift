public import Quantities

/// A battery bus that is offered, as far as somebody has read what it is: a row of `parameters/market.tsv`.
///
/// What no source said is nil and not guessed. Which batteries are usual in a class stands in `parameters/battery-market.tsv` and in
/// `BatteryMarket`.
public struct MarketModel: Equatable, Sendable {
  /// Identifier of the vehicle class that it is nearest to.
  public let vehicleClass: String
  /// What it is called; unique in the table.
  public let name: String
  /// Who makes it.
  public let maker: String
  /// The smallest gross battery that it is offered with.
  public let smallestBattery: Energy?
  /// The largest gross battery that it is offered with.
  public let largestBattery: Energy?
  /// The most that it takes from a plug.
  public let chargingPower: Power?
  /// Class I, II or III of UN Regulation 107.
  public let regulationClass: String?
  /// Identifier of the heating that it is offered with.
  public let heating: HeatingTechnology?
  /// Seats.
  public let seats: Int?
  /// How well the figures are known.
  public let mark: EvidenceMark
  /// Where they were read.
  public let source: String
}

/// What a requirement asks of a bus; nil asks nothing.
public struct MarketRequirement: Equatable, Sendable {
  /// Identifier of the vehicle class.
  public var vehicleClass: String
  /// Gross battery, at least.
  public var battery: Energy?
  /// Power from a plug, at least.
  public var chargingPower: Power?
  /// Class of UN Regulation 107.
  public var regulationClass: String?
  /// Heating.
  public var heating: HeatingTechnology?
  /// Seats, at least.
  public var seats: Int?

  /// A requirement on buses of a class.
  public init(
    vehicleClass: String, battery: Energy? = nil, chargingPower: Power? = nil, regulationClass: String? = nil,
    heating: HeatingTechnology? = nil, seats: Int? = nil
  ) {
    self.vehicleClass = vehicleClass
    self.battery = battery
    self.chargingPower = chargingPower
    self.regulationClass = regulationClass
    self.heating = heating
    self.seats = seats
  }
}

/// The models of the market table.
public enum VehicleMarket {
  /// What the table says of a requirement: every model of the class is in one of the three lists, in the table's order.
  public struct Answer: Equatable, Sendable {
    /// Models that meet all that is asked.
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
      let checks = [
        check(requirement.battery, model.largestBattery) { $1 >= $0 },
        check(requirement.chargingPower, model.chargingPower) { $1 >= $0 },
        check(requirement.regulationClass, model.regulationClass) { $0 == $1 },
        check(requirement.heating, model.heating) { $0 == $1 }, check(requirement.seats, model.seats) { $1 >= $0 },
      ]
      if checks.contains(.fails) {
        failing.append(model)
      } else if checks.contains(.unknown) {
        unknown.append(model)
      } else {
        meeting.append(model)
      }
    }
    return Answer(meeting: meeting, failing: failing, unknown: unknown)
  }

  private enum Check { case meets, fails, unknown }

  private static func check<Value>(_ asked: Value?, _ offered: Value?, _ meets: (Value, Value) -> Bool) -> Check {
    guard let asked else { return .meets }
    guard let offered else { return .unknown }
    return meets(asked, offered) ? .meets : .fails
  }

  private static func readModels() -> [MarketModel] {
    let table = TabTable(CarriedMarket.text)
    return table.rows.map { row in
      func cell(_ name: String) -> String? {
        let text = row[table.column(name)]
        return text == "-" ? nil : text
      }
      guard let mark = EvidenceMark(rawValue: cell("mark") ?? ""), let name = cell("model"), let source = cell("source")
      else { preconditionFailure("parameters/market.tsv has a row without model, mark or source: \(row)") }
      return MarketModel(
        vehicleClass: cell("class") ?? "", name: name, maker: cell("maker") ?? "",
        smallestBattery: cell("smallest_kwh").map { Energy(kilowattHours: TabTable.number($0)) },
        largestBattery: cell("largest_kwh").map { Energy(kilowattHours: TabTable.number($0)) },
        chargingPower: cell("charging_kw").map { Power(kilowatts: TabTable.number($0)) },
        regulationClass: cell("regulation"), heating: cell("heating").flatMap(HeatingTechnology.init(rawValue:)),
        seats: cell("seats").flatMap { Int($0) }, mark: mark, source: source)
    }
  }
}

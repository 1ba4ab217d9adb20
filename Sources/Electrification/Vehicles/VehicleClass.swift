/// A kind of bus: everything that the energy model needs to know of it.
///
/// The seven built-in classes, and unit, range, mark and source of each figure, stand in `parameters/vehicle-classes.tsv`.
public struct VehicleClass: Equatable, Sendable {
  /// A figure of a vehicle, by its column in the table.
  public enum Figure: String, CaseIterable, Sendable {
    case curbMass = "curb_mass"
    case dragArea = "drag_area"
    case rolling
    case length
    case width
    case height
    case uValue = "u_value"
    case airChanges = "air_changes"
    case lowVoltage = "low_voltage"
    case regenerationLimit = "regeneration_limit"
    case heatPump = "heat_pump"
    case resistance
    case fuelHeater = "fuel_heater"
    case grossLimit = "gross_limit"
    case passengers
    case topSpeed = "top_speed"
  }

  /// What studies and reports call it: `city-12m`.
  public let id: String
  /// The name in Swedish.
  public let nameInSwedish: String
  /// The name in English.
  public let nameInEnglish: String
  /// Class I (town), II (regional) or III (coach) of UN Regulation 107.
  public let regulationClass: String
  /// In the order of `Figure.allCases`.
  private var figures: [Double]

  /// A figure in the unit of its column.
  public subscript(figure: Figure) -> Double { figures[Self.index(of: figure)] }

  /// Mass of the empty battery bus with driver, in kilograms.
  public var curbMassKilograms: Double { self[.curbMass] }
  /// Drag coefficient times front area, in square metres.
  public var dragAreaSquareMetres: Double { self[.dragArea] }
  /// Rolling resistance coefficient of the tyres at 20 °C on bare road.
  public var rollingCoefficient: Double { self[.rolling] }
  /// Length in metres.
  public var lengthMetres: Double { self[.length] }
  /// Surface that the cabin loses heat through, in square metres: 2(LW + LH + WH) with the inner height.
  public var cabinSurfaceSquareMetres: Double {
    let (length, width, height) = (self[.length], self[.width], self[.height])
    return 2 * (length * width + length * height + width * height)
  }
  /// Volume of the cabin, in cubic metres.
  public var cabinVolumeCubicMetres: Double { self[.length] * self[.width] * self[.height] }
  /// Persons aboard where a study says nothing.
  public var defaultPassengers: Double { self[.passengers] }
  /// The most it may be driven at, in kilometres an hour.
  public var topSpeedKilometresPerHour: Double { self[.topSpeed] }
  /// The most it may weigh with everyone aboard, in kilograms.
  public var grossLimitKilograms: Double { self[.grossLimit] }

  init(id: String, nameInSwedish: String, nameInEnglish: String, regulationClass: String, figures: [Double]) {
    self.id = id
    self.nameInSwedish = nameInSwedish
    self.nameInEnglish = nameInEnglish
    self.regulationClass = regulationClass
    self.figures = figures
  }

  /// The figures that differ from those of the built-in class of this identifier, in the order of `Figure.allCases`.
  public func listChanges() -> [Figure] {
    guard let builtIn = VehicleClasses.find(id) else { return [] }
    return Figure.allCases.filter { self[$0] != builtIn[$0] }
  }

  /// The class with figures changed by the names of the table's columns, as a study file gives them under `vehicles.figures`.
  ///
  /// - Throws: `ParameterError` for a name that no column has, a value out of the column's range, or an empty bus that weighs as much as a
  ///   full one may.
  public func setting(_ changes: [(name: String, value: Double)]) throws(ParameterError) -> VehicleClass {
    var changed = self
    for change in changes {
      guard let figure = Figure(rawValue: change.name) else {
        throw .unknown(
          name: change.name, nearest: nearestName(to: change.name, among: Figure.allCases.map(\.rawValue)))
      }
      let column = VehicleClasses.column(of: figure)
      guard column.range.contains(change.value) else {
        throw .outOfRange(name: change.name, value: change.value, range: column.range, unit: column.unit)
      }
      changed.figures[Self.index(of: figure)] = change.value
    }
    guard changed[.curbMass] < changed[.grossLimit] else {
      throw .outOfOrder(
        lower: Figure.curbMass.rawValue, lowerValue: changed[.curbMass], upper: Figure.grossLimit.rawValue,
        upperValue: changed[.grossLimit])
    }
    return changed
  }

  static func index(of figure: Figure) -> Int {
    switch figure {
    case .curbMass: 0
    case .dragArea: 1
    case .rolling: 2
    case .length: 3
    case .width: 4
    case .height: 5
    case .uValue: 6
    case .airChanges: 7
    case .lowVoltage: 8
    case .regenerationLimit: 9
    case .heatPump: 10
    case .resistance: 11
    case .fuelHeater: 12
    case .grossLimit: 13
    case .passengers: 14
    case .topSpeed: 15
    }
  }
}

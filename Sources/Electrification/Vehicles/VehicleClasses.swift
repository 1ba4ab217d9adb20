/// The built-in vehicle classes, read from `parameters/vehicle-classes.tsv`.
public enum VehicleClasses {
  /// What the table says of one of its columns.
  public struct Column: Equatable, Sendable {
    /// The figure that the column holds.
    public let figure: VehicleClass.Figure
    /// The unit of the figure.
    public let unit: String
    /// The values that the model is made for.
    public let range: ClosedRange<Double>
    /// How well the built-in figures are known; where some are known better than others, what holds for the worse.
    public let mark: EvidenceMark
    /// Where the built-in figures come from.
    public let source: String
    /// What the figure is, in Swedish.
    public let meaningInSwedish: String
    /// What the figure is, in English.
    public let meaningInEnglish: String
  }

  /// All classes, in the order of the table.
  public static let all: [VehicleClass] = readClasses()

  /// All columns, in the order of `VehicleClass.Figure.allCases`.
  public static let columns: [Column] = readColumns()

  /// The class with the identifier, or nil.
  public static func find(_ id: String) -> VehicleClass? { all.first { $0.id == id } }

  /// The class with the identifier.
  ///
  /// - Throws: `ParameterError.unknown` with the nearest identifier.
  public static func get(_ id: String) throws(ParameterError) -> VehicleClass {
    guard let found = find(id) else { throw .unknown(name: id, nearest: nearestName(to: id, among: all.map(\.id))) }
    return found
  }

  /// What the table says of a figure.
  public static func column(of figure: VehicleClass.Figure) -> Column { columns[VehicleClass.index(of: figure)] }

  /// Rows above the classes that say what each column holds.
  private static let describingRows = ["unit", "min", "max", "mark", "source", "meaning_sv", "meaning_en"]

  private static func readColumns() -> [Column] {
    let table = TabTable(CarriedVehicleClasses.text)
    func cell(_ row: String, _ figure: VehicleClass.Figure) -> String {
      guard let cells = table.rows.first(where: { $0[0] == row }) else {
        preconditionFailure("parameters/vehicle-classes.tsv lacks the row \(row)")
      }
      return cells[table.column(figure.rawValue)]
    }
    return VehicleClass.Figure.allCases.map { figure in
      guard let mark = EvidenceMark(rawValue: cell("mark", figure)) else {
        preconditionFailure("parameters/vehicle-classes.tsv has no mark for \(figure.rawValue)")
      }
      return Column(
        figure: figure, unit: cell("unit", figure),
        range: TabTable.number(cell("min", figure))...TabTable.number(cell("max", figure)), mark: mark,
        source: cell("source", figure), meaningInSwedish: cell("meaning_sv", figure),
        meaningInEnglish: cell("meaning_en", figure))
    }
  }

  private static func readClasses() -> [VehicleClass] {
    let table = TabTable(CarriedVehicleClasses.text)
    return table.rows.filter { !describingRows.contains($0[0]) }.map { row in
      VehicleClass(
        id: row[0], nameInSwedish: row[table.column("name_sv")], nameInEnglish: row[table.column("name_en")],
        regulationClass: row[table.column("class")],
        figures: VehicleClass.Figure.allCases.map { TabTable.number(row[table.column($0.rawValue)]) })
    }
  }
}

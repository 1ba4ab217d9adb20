/// What the energy model assumes: a value for every `EnergyParameter`.
///
/// The values come from `parameters/energy.tsv`, which is also what a study may change and what reports list as assumptions.
public struct EnergyParameters: Equatable, Sendable {
  /// A row of the table: what a parameter is and why its default is what it is.
  public struct Entry: Equatable, Sendable {
    /// The parameter.
    public let parameter: EnergyParameter
    /// The unit of value and range, as a UCUM code where there is one.
    public let unit: String
    /// The value where a study says nothing.
    public let defaultValue: Double
    /// The values that the model is made for.
    public let range: ClosedRange<Double>
    /// How well the default is known.
    public let mark: EvidenceMark
    /// Where the default comes from.
    public let source: String
    /// What the parameter means, in Swedish.
    public let meaningInSwedish: String
    /// What the parameter means, in English.
    public let meaningInEnglish: String
  }

  /// The whole table, in the order of `EnergyParameter.allCases`.
  public static let entries: [Entry] = readEntries()

  /// The model's own values.
  public static let defaults = EnergyParameters(values: entries.map(\.defaultValue))

  private var values: [Double]

  private init(values: [Double]) { self.values = values }

  /// The value of a parameter, in the unit of its entry.
  public subscript(parameter: EnergyParameter) -> Double { values[Self.index[parameter] ?? 0] }

  /// The parameters that differ from the defaults, in the table's order: the assumptions that a study made itself.
  public func listChanges() -> [EnergyParameter] {
    Self.entries.indices.filter { values[$0] != Self.entries[$0].defaultValue }.map { Self.entries[$0].parameter }
  }

  /// The parameters with one value changed.
  ///
  /// - Throws: `ParameterError.outOfRange` for a value outside the entry's range or not a number.
  public func setting(_ parameter: EnergyParameter, to value: Double) throws(ParameterError) -> EnergyParameters {
    let entry = Self.entries[Self.index[parameter] ?? 0]
    guard entry.range.contains(value) else {
      throw .outOfRange(name: parameter.rawValue, value: value, range: entry.range, unit: entry.unit)
    }
    var changed = self
    changed.values[Self.index[parameter] ?? 0] = value
    try changed.checkOrder()
    return changed
  }

  /// The parameters with values changed by name, as a study file gives them.
  ///
  /// - Throws: `ParameterError` for a name that no parameter has, a value out of range, or values in the wrong order.
  public func setting(_ changes: [(name: String, value: Double)]) throws(ParameterError) -> EnergyParameters {
    var changed = self
    for change in changes {
      guard let parameter = EnergyParameter(rawValue: change.name), let index = Self.index[parameter] else {
        let names = EnergyParameter.allCases.map(\.rawValue)
        throw .unknown(name: change.name, nearest: nearestName(to: change.name, among: names))
      }
      let entry = Self.entries[index]
      guard entry.range.contains(change.value) else {
        throw .outOfRange(name: change.name, value: change.value, range: entry.range, unit: entry.unit)
      }
      changed.values[index] = change.value
    }
    try changed.checkOrder()
    return changed
  }

  /// Pairs that the model divides by the difference of, or that contradict each other when turned round.
  private static let ordered: [(EnergyParameter, EnergyParameter)] = [
    (.tractionRegenerationFadeFrom, .tractionRegenerationFadeTo),
    (.tractionAcceleration, .tractionAccelerationLimit),
    (.speedSlackFull, .speedSlackFrom),
    (.heatCopFloor, .heatCopCeiling),
    (.cabinSetPoint, .cabinCoolingFrom),
    (.speedTownSpacing, .speedVillageSpacing),
    (.caseTownTo, .caseVillageFrom),
    (.caseVillageFrom, .caseVillageTo),
    (.caseVillageTo, .caseRuralFrom),
  ]

  private func checkOrder() throws(ParameterError) {
    for (lower, upper) in Self.ordered where self[lower] >= self[upper] {
      throw .outOfOrder(
        lower: lower.rawValue, lowerValue: self[lower], upper: upper.rawValue, upperValue: self[upper])
    }
  }

  private static let index: [EnergyParameter: Int] = Dictionary(
    uniqueKeysWithValues: EnergyParameter.allCases.enumerated().map { ($1, $0) })

  private static func readEntries() -> [Entry] {
    let table = TabTable(CarriedEnergyParameters.text)
    let columns = ["name", "unit", "default", "min", "max", "mark", "source", "meaning_sv", "meaning_en"].map(
      table.column)
    let entries = table.rows.map { row in
      let cells = columns.map { row[$0] }
      guard let parameter = EnergyParameter(rawValue: cells[0]), let mark = EvidenceMark(rawValue: cells[5]) else {
        preconditionFailure("parameters/energy.tsv has a row that the program does not know: \(row)")
      }
      return Entry(
        parameter: parameter, unit: cells[1], defaultValue: TabTable.number(cells[2]),
        range: TabTable.number(cells[3])...TabTable.number(cells[4]), mark: mark, source: cells[6],
        meaningInSwedish: cells[7], meaningInEnglish: cells[8])
    }
    precondition(
      entries.map(\.parameter) == EnergyParameter.allCases, "parameters/energy.tsv is not in the enum's order")
    return entries
  }
}

/// How well a number is known.
public enum EvidenceMark: String, Sendable {
  /// Read in the named source.
  case read = "R"
  /// Computed by us from data that was read.
  case computed = "C"
  /// Background knowledge, unverified: an assumption that a study should replace.
  case background = "B"
}

/// The names of a table of parameters in `parameters/`: one case a row, in the table's order.
public protocol ParameterName: RawRepresentable<String>, CaseIterable, Hashable, Sendable where AllCases == [Self] {
  /// The rows of the table.
  static var entries: [ParameterSet<Self>.Entry] { get }
}

/// A value for every parameter of a table.
public struct ParameterSet<Name: ParameterName>: Equatable, Sendable {
  /// A row of the table: what a parameter is and why its default is what it is.
  public struct Entry: Equatable, Sendable {
    /// The parameter.
    public let parameter: Name
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

  /// The table's own values.
  public static var defaults: ParameterSet { ParameterSet(values: Name.entries.map(\.defaultValue)) }

  private var values: [Double]

  private init(values: [Double]) { self.values = values }

  /// The value of a parameter, in the unit of its entry.
  public subscript(parameter: Name) -> Double { values[Self.index(of: parameter)] }

  /// The parameters that differ from the defaults, in the table's order: the assumptions that a study made itself.
  public func listChanges() -> [Name] {
    Name.entries.indices.filter { values[$0] != Name.entries[$0].defaultValue }.map { Name.entries[$0].parameter }
  }

  /// The parameters with one value changed.
  ///
  /// - Throws: `ParameterError.outOfRange` for a value outside the entry's range or not a number.
  public func setting(_ parameter: Name, to value: Double) throws(ParameterError) -> ParameterSet {
    let index = Self.index(of: parameter)
    let entry = Name.entries[index]
    guard entry.range.contains(value) else {
      throw .outOfRange(name: parameter.rawValue, value: value, range: entry.range, unit: entry.unit)
    }
    var changed = self
    changed.values[index] = value
    return changed
  }

  /// The parameters with values changed by name, as a study file gives them.
  ///
  /// - Throws: `ParameterError` for a name that no parameter has or a value out of range.
  public func setting(_ changes: [(name: String, value: Double)]) throws(ParameterError) -> ParameterSet {
    var changed = self
    for change in changes {
      guard let parameter = Name(rawValue: change.name) else {
        throw .unknown(
          name: change.name, nearest: nearestName(to: change.name, among: Name.allCases.map(\.rawValue)))
      }
      changed = try changed.setting(parameter, to: change.value)
    }
    return changed
  }

  private static func index(of parameter: Name) -> Int {
    guard let index = Name.allCases.firstIndex(of: parameter) else {
      preconditionFailure("every case is among all cases")
    }
    return index
  }

  /// The rows of a carried table.
  ///
  /// - Precondition: they are the cases of `Name`, in order; a test reads every carried table.
  static func readEntries(_ text: StaticString) -> [Entry] {
    let table = TabTable(text)
    let columns = ["name", "unit", "default", "min", "max", "mark", "source", "meaning_sv", "meaning_en"].map(
      table.column)
    let entries = table.rows.map { row in
      let cells = columns.map { row[$0] }
      guard let parameter = Name(rawValue: cells[0]), let mark = EvidenceMark(rawValue: cells[5]) else {
        preconditionFailure("a table of parameters has a row that the program does not know: \(row)")
      }
      return Entry(
        parameter: parameter, unit: cells[1], defaultValue: TabTable.number(cells[2]),
        range: TabTable.number(cells[3])...TabTable.number(cells[4]), mark: mark, source: cells[6],
        meaningInSwedish: cells[7], meaningInEnglish: cells[8])
    }
    precondition(entries.map(\.parameter) == Name.allCases, "a table of parameters is not in the enum's order")
    return entries
  }
}

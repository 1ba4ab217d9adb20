import Electrification
import Quantities

/// A case as it was asked for: texts by column, and where they stand. What is left out takes the class's default.
public struct EnergyCaseInput: Sendable {
  /// What the case is called.
  public let id: String
  /// The measured use in kWh/km, where the table has the column `measured_kwh_per_km`.
  public let measured: Double?
  private let texts: [EnergyCaseColumn: String]
  private let file: String?
  private let line: Int?

  /// A case by options of the command line. One that is empty is refused when the case is evaluated: whoever leaves an option out
  /// means its default, and an empty one is most often a variable that was never set.
  public init(id: String, options: [EnergyCaseColumn: String]) {
    self.init(id: id, cells: options, measured: nil, file: nil, line: nil)
  }

  /// A case by the cells of a table's row; empty ones count as not given.
  init(id: String, texts: [EnergyCaseColumn: String], measured: Double?, file: String, line: Int) {
    self.init(id: id, cells: texts.filter { !$0.value.isEmpty }, measured: measured, file: file, line: line)
  }

  private init(id: String, cells: [EnergyCaseColumn: String], measured: Double?, file: String?, line: Int?) {
    self.id = id
    self.measured = measured
    texts = cells
    self.file = file
    self.line = line
  }

  /// The energy of the case, with the values that it was computed from.
  ///
  /// - Throws: `EnergyCaseError` that names the file, the line and the column.
  public func evaluate() throws(EnergyCaseError) -> EnergyCaseResult {
    for column in EnergyCaseColumn.allCases where texts[column]?.isEmpty == true {
      throw error(column, "it is empty: give a value, or leave the option out to take the vehicle class's default")
    }
    let (vehicle, defaults) = try classAndDefaults()
    let hop = try number(.hop)
    let values = EnergyCase(
      vehicle: vehicle, heating: try identifier(.heating, among: HeatingTechnology.self) ?? defaults.heating,
      temperature: try number(.temperature).map { Temperature(celsius: $0) } ?? defaults.temperature,
      speed: try number(.speed).map { Speed(kilometresPerHour: $0) } ?? defaults.speed,
      hop: hop.map { Distance(metres: $0) }, stopsPerKilometre: try stops(hop: hop, usual: defaults.stopsPerKilometre),
      dwell: try number(.dwell).map { TimeSpan(seconds: $0) } ?? defaults.dwell, passengers: try number(.passengers),
      climbMetresPerKilometre: try number(.climb) ?? defaults.climbMetresPerKilometre,
      road: try identifier(.road, among: RoadSurface.self) ?? defaults.road, heatScale: try number(.heatScale))
    let use = try energy(of: values)
    try checkStanding(values)
    var planned = values
    planned.heatScale = EnergyParameters.defaults[.heatScalePlanning]
    return EnergyCaseResult(
      id: id, values: values, use: use, planned: try energy(of: planned), given: Set(texts.keys), measured: measured)
  }

  private func classAndDefaults() throws(EnergyCaseError) -> (VehicleClass, EnergyCaseDefaults) {
    let known = VehicleClasses.all.map(\.id)
    guard let name = texts[.vehicle] else {
      throw error(.vehicle, "the case has no vehicle: give one of \(known.joined(separator: ", "))")
    }
    do throws(ParameterError) {
      return (try VehicleClasses.get(name), try EnergyCaseDefaults.get(name))
    } catch {
      throw unknown(name, .vehicle, among: known)
    }
  }

  /// Door openings by kilometre. They lie among the standstills, of which there is one in each hop, so that a hop leaves room for no more
  /// than 1000 m over its length; a class's own number is held to that and shown as assumed, and a number that was given is refused
  /// where it needs more.
  private func stops(hop: Double?, usual: Double) throws(EnergyCaseError) -> Double {
    let asked = try number(.stops)
    // What is out of range is refused by the model, with the range.
    guard let hop, hop >= 1, asked ?? 0 <= 100 else { return asked ?? usual }
    guard let asked else { return min(usual, 1000 / hop) }
    // Both are written with few digits: 333 m with 3 stops is no contradiction.
    guard asked * hop > 1000 * 1.01 else { return asked }
    let most = RoundedDecimal(1000 / hop, decimals: 2)?.description ?? "\(1000 / hop)"
    throw error(
      .hop,
      "“\(texts[.hop] ?? "")” m from standstill to standstill leaves room for \(most) stops by km, and \(name(of: .stops)) asks"
        + " for “\(texts[.stops] ?? "")”: leave one of the two out, or give a hop of at most"
        + " \(Int(1000 / asked)) m")
  }

  /// Refuses stops that alone take longer than the speed gives: no bus moves then, and what the model made of it would mean nothing. A
  /// speed that is merely hard to keep is flagged.
  private func checkStanding(_ values: EnergyCase) throws(EnergyCaseError) {
    let (standing, time) = (
      values.stopsPerKilometre * values.dwell.seconds, 3600 / values.speed.kilometresPerHour
    )
    guard standing >= time else { return }
    func text(_ number: Double) -> String { RoundedDecimal(number, decimals: 0)?.description ?? "\(number)" }
    let columns: [EnergyCaseColumn] = [.dwell, .stops, .speed]
    throw error(
      columns.first { texts[$0] != nil } ?? .speed,
      "the stops of a kilometre stand for \(text(standing)) s, and at the commercial speed the whole of it takes \(text(time)) s:"
        + " give \(name(of: .stops)), \(name(of: .dwell)) and \(name(of: .speed)) that go together")
  }

  private func energy(of values: EnergyCase) throws(EnergyCaseError) -> EnergyUse {
    do throws(ParameterError) {
      return try values.energyPerKilometre()
    } catch {
      guard case .outOfRange(let name, _, let range, _) = error, let column = EnergyCaseColumn(parameter: name) else {
        throw self.error(nil, "\(error)".withoutFullStop)
      }
      let unit = column.unit.map { " " + $0 } ?? ""
      throw self.error(
        column,
        "“\(texts[column] ?? "")” is outside \(Self.text(range.lowerBound)) to \(Self.text(range.upperBound))\(unit),"
          + " what the model is made for: give a number within that")
    }
  }

  private static func text(_ bound: Double) -> String { DecimalNumber(Int64(bound)).description }

  private func number(_ column: EnergyCaseColumn) throws(EnergyCaseError) -> Double? {
    guard let text = texts[column] else { return nil }
    guard let number = DecimalNumber(text) else {
      throw error(
        column, "“\(text)” is no number that can be read: write it in digits with a point as decimal sign, such as 12.5"
      )
    }
    return number.doubleValue
  }

  private func identifier<Value: CaseIterable & RawRepresentable<String>>(
    _ column: EnergyCaseColumn, among values: Value.Type
  ) throws(EnergyCaseError) -> Value? {
    guard let text = texts[column] else { return nil }
    guard let value = Value(rawValue: text) else { throw unknown(text, column, among: values.allCases.map(\.rawValue)) }
    return value
  }

  private func unknown(_ text: String, _ column: EnergyCaseColumn, among known: [String]) -> EnergyCaseError {
    let nearest = findNearest(text, among: known).map { ", the nearest is “\($0)”" } ?? ""
    return error(column, "“\(text)” is unknown\(nearest): give one of \(known.joined(separator: ", "))")
  }

  /// What whoever asked calls the column.
  private func name(of column: EnergyCaseColumn) -> String { file == nil ? column.option : column.rawValue }

  private func error(_ column: EnergyCaseColumn?, _ problem: String) -> EnergyCaseError {
    EnergyCaseError(file: file, line: line, column: column.map(name(of:)), problem: problem)
  }
}

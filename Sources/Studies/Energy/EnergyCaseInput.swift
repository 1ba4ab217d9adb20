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

  /// A case by options of the command line; empty ones count as not given.
  public init(id: String, options: [EnergyCaseColumn: String]) {
    self.init(id: id, texts: options, measured: nil, file: nil, line: nil)
  }

  init(id: String, texts: [EnergyCaseColumn: String], measured: Double?, file: String?, line: Int?) {
    self.id = id
    self.measured = measured
    self.texts = texts.filter { !$0.value.isEmpty }
    self.file = file
    self.line = line
  }

  /// The energy of the case, with the values that it was computed from.
  ///
  /// - Throws: `EnergyCaseError` that names the file, the line and the column.
  public func evaluate() throws(EnergyCaseError) -> EnergyCaseResult {
    guard let name = texts[.vehicle] else {
      let known = VehicleClasses.all.map(\.id).joined(separator: ", ")
      throw error(.vehicle, "the case has no vehicle: give one of \(known)")
    }
    let vehicle = try get(.vehicle) { () throws(ParameterError) in try VehicleClasses.get(name) }
    let defaults = try get(.vehicle) { () throws(ParameterError) in try EnergyCaseDefaults.get(name) }
    let heating = try texts[.heating].map { (id) throws(EnergyCaseError) in
      try get(.heating) { () throws(ParameterError) in try HeatingTechnology.get(id) }
    }
    let road = try texts[.road].map { (id) throws(EnergyCaseError) in
      try get(.road) { () throws(ParameterError) in try RoadSurface.get(id) }
    }
    let values = EnergyCase(
      vehicle: vehicle, heating: heating ?? defaults.heating,
      temperature: try number(.temperature).map { Temperature(celsius: $0) } ?? defaults.temperature,
      speed: try number(.speed).map { Speed(kilometresPerHour: $0) } ?? defaults.speed,
      hop: try number(.hop).map { Distance(metres: $0) },
      stopsPerKilometre: try number(.stops) ?? defaults.stopsPerKilometre,
      dwell: try number(.dwell).map { TimeSpan(seconds: $0) } ?? defaults.dwell, passengers: try number(.passengers),
      climbMetresPerKilometre: try number(.climb) ?? defaults.climbMetresPerKilometre, road: road ?? defaults.road,
      heatScale: try number(.heatScale))
    let use = try energy(of: values)
    var planned = values
    planned.heatScale = EnergyParameters.defaults[.heatScalePlanning]
    return EnergyCaseResult(
      id: id, values: values, use: use, planned: try energy(of: planned), given: Set(texts.keys), measured: measured)
  }

  private func energy(of values: EnergyCase) throws(EnergyCaseError) -> EnergyUse {
    do throws(ParameterError) {
      return try values.energyPerKilometre()
    } catch {
      guard case .outOfRange(let name, _, _, _) = error, let column = EnergyCaseColumn(parameter: name) else {
        throw self.error(nil, "\(error)".withoutFullStop)
      }
      throw self.error(column, "\(error)".withoutFullStop.lowercasedFirst)
    }
  }

  private func number(_ column: EnergyCaseColumn) throws(EnergyCaseError) -> Double? {
    guard let text = texts[column] else { return nil }
    guard let number = DecimalNumber(text) else {
      throw error(column, "“\(text)” is no number: write digits with a point as decimal sign, such as −12.5")
    }
    return number.doubleValue
  }

  private func get<Found>(
    _ column: EnergyCaseColumn, _ body: () throws(ParameterError) -> Found
  ) throws(EnergyCaseError) -> Found {
    do throws(ParameterError) {
      return try body()
    } catch {
      guard case .unknown(let name, let nearest) = error else {
        throw self.error(column, "\(error)".withoutFullStop.lowercasedFirst)
      }
      throw self.error(
        column, "“\(name)” is unknown; the nearest is “\(nearest)” (elbuss energy --help lists all): correct it")
    }
  }

  private func error(_ column: EnergyCaseColumn?, _ problem: String) -> EnergyCaseError {
    EnergyCaseError(
      file: file, line: line, column: column.map { file == nil ? $0.option : $0.rawValue }, problem: problem)
  }
}

extension String {
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}

public import Quantities

/// What a case of a vehicle class takes where nobody says otherwise: `parameters/case-defaults.tsv`.
///
/// All are assumptions [B]: a town round of class I, a country road of class II, long ways of class III, in the cold that sizes a
/// battery. Whoever uses one must say so.
public struct EnergyCaseDefaults: Equatable, Sendable {
  /// What heats the bus.
  public let heating: HeatingTechnology
  /// Outside temperature.
  public let temperature: Temperature
  /// Commercial speed.
  public let speed: Speed
  /// Door openings by kilometre.
  public let stopsPerKilometre: Double
  /// Standing time at each.
  public let dwell: TimeSpan
  /// Climb by kilometre, in metres.
  public let climbMetresPerKilometre: Double
  /// What lies on the road.
  public let road: RoadSurface

  /// The defaults of a class, by the identifier of `VehicleClasses`.
  ///
  /// - Throws: `ParameterError.unknown` with the nearest identifier.
  public static func get(_ vehicle: String) throws(ParameterError) -> EnergyCaseDefaults {
    guard let found = all[vehicle] else {
      throw .unknown(name: vehicle, nearest: nearestName(to: vehicle, among: VehicleClasses.all.map(\.id)))
    }
    return found
  }

  private static let all: [String: EnergyCaseDefaults] = {
    let table = TabTable(CarriedCaseDefaults.text)
    var defaults: [String: EnergyCaseDefaults] = [:]
    for row in table.rows {
      func number(_ name: String) -> Double { TabTable.number(row[table.column(name)]) }
      guard let heating = HeatingTechnology(rawValue: row[table.column("heating")]),
        let road = RoadSurface(rawValue: row[table.column("road")])
      else { preconditionFailure("parameters/case-defaults.tsv has a row that the program does not know: \(row)") }
      defaults[row[table.column("id")]] = EnergyCaseDefaults(
        heating: heating, temperature: Temperature(celsius: number("temperature_c")),
        speed: Speed(kilometresPerHour: number("speed_kmh")), stopsPerKilometre: number("stops_per_km"),
        dwell: TimeSpan(seconds: number("dwell_s")), climbMetresPerKilometre: number("climb_m_per_km"), road: road)
    }
    return defaults
  }()
}

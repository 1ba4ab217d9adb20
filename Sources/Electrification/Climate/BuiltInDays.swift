internal import Quantities

extension DayTemperature {
  /// Frösön on 5 January 2024, hour by hour: mean −23.7 °C, lowest −28.6 °C.
  public static let frosonDesignDay = read(
    CarriedFrosonDesignDay.text, name: "froson-2024-01-05",
    source: "SMHI, Östersund-Frösön Flygplats 134110, 2024-01-05, CC BY 4.0")

  /// A mild day in May, mean 7.6 °C: synthetic, an assumption.
  public static let mildDay = read(
    CarriedMildDay.text, name: "mild-day",
    source: "synthetic: mean of May at Frösön 1991-2020 (unverified) and a swing of 4 K")

  /// The days that the program carries.
  public static let builtIn = [frosonDesignDay, mildDay]

  /// The built-in day with the name.
  ///
  /// - Throws: `ClimateError.unknownDay` with the nearest name.
  public static func get(_ name: String) throws(ClimateError) -> DayTemperature {
    guard let day = builtIn.first(where: { $0.name == name }) else {
      throw .unknownDay(name: name, nearest: nearestName(to: name, among: builtIn.map(\.name)))
    }
    return day
  }

  /// A carried climate file: comment lines, a header, then `utc_hour,local_hour,celsius` for local hours 1 to 24.
  private static func read(_ text: StaticString, name: String, source: String) -> DayTemperature {
    var hourly = [Double](repeating: .nan, count: 24)
    for line in "\(text)".split(separator: "\n") where !line.hasPrefix("#") {
      let cells = line.split(separator: ",")
      guard cells.count == 3, let hour = Int(cells[1]), let celsius = Double(cells[2]) else { continue }
      hourly[hour % 24] = celsius
    }
    do {
      return try DayTemperature(name: name, source: source, hourly: hourly.map { Temperature(celsius: $0) })
    } catch {
      preconditionFailure("a carried climate file is broken: \(error)")
    }
  }
}

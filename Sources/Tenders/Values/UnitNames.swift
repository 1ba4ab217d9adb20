public import Quantities

/// Units as people read them: `Cel` is °C, `mo` months, a plain number has none. The only table of them.
public enum UnitNames {
  /// The name of a unit in a language, as it stands behind a number; empty for a plain number. A code that is read as it stands is
  /// its own name.
  ///
  /// - Parameter number: The number before it, for units whose name has a singular: `1 month`.
  public static func text(_ code: String, for number: DecimalNumber? = nil, in language: Language) -> String {
    let isOne = number == DecimalNumber(1)
    return switch code {
    case "1": ""
    case "Cel": "°C"
    case "a": language.choose("år", isOne ? "year" : "years")
    case "mo": language.choose(isOne ? "månad" : "månader", isOne ? "month" : "months")
    case "wk": language.choose(isOne ? "vecka" : "veckor", isOne ? "week" : "weeks")
    case "d": language.choose("dygn", isOne ? "day" : "days")
    case "/a": language.choose("per år", "per year")
    case "m2": "m²"
    case "m3": "m³"
    case "SEK": language.choose("kr", "SEK")
    case "kSEK": language.choose("tkr", "kSEK")
    case "SEK/a": language.choose("kr/år", "SEK/year")
    case "SEK/kW": language.choose("kr/kW", "SEK/kW")
    case "SEK/MWh": language.choose("kr/MWh", "SEK/MWh")
    case "MWh/a": language.choose("MWh/år", "MWh/year")
    case "km/a": language.choose("km/år", "km/year")
    case "L": "l"
    case "L/a": language.choose("l/år", "l/year")
    case "kg/a": language.choose("kg/år", "kg/year")
    default: code
    }
  }
}

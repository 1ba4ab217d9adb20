import Quantities

/// Units as people read them: `Cel` is °C, a plain number has none.
enum UnitWords {
  static func text(_ code: String, in language: Language) -> String {
    switch code {
    case "1": ""
    case "Cel": "°C"
    case "a": language.choose("år", "years")
    case "mo": language.choose("mån", "months")
    case "d": language.choose("dygn", "days")
    case "/a": language.choose("per år", "per year")
    case "SEK": language.choose("kr", "SEK")
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

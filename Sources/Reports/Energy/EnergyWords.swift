import Electrification
import Quantities
import Studies

extension EnergyCaseColumn {
  /// What people call it, with its unit.
  func name(in language: Language) -> String {
    switch self {
    case .vehicle: language.choose("fordonsklass", "vehicle class")
    case .heating: language.choose("uppvärmning", "heating")
    case .temperature: language.choose("utetemperatur, °C", "outside temperature, °C")
    case .speed: language.choose("medelhastighet med stopp, km/h", "commercial speed, km/h")
    case .hop: language.choose("väg mellan två starter, m", "way between two starts, m")
    case .stops: language.choose("hållplatsstopp per km", "door openings by km")
    case .dwell: language.choose("uppehåll vid varje, s", "dwell at each, s")
    case .passengers: language.choose("passagerare", "passengers")
    case .climb: language.choose("stigning, m/km", "climb, m/km")
    case .road: language.choose("väglag", "road")
    case .heatScale: language.choose("skala på värmebehovet", "scale of the heat demand")
    }
  }
}

extension RoadEnvironment {
  /// What people call it.
  func name(in language: Language) -> String {
    switch self {
    case .town: language.choose("tätort", "town")
    case .village: language.choose("by", "village")
    case .rural: language.choose("landsbygd", "rural road")
    }
  }
}

extension EnergyCaseFlag {
  /// What a reader must know, in words.
  func meaning(in language: Language) -> String {
    switch self {
    case .heatingTooSmall:
      language.choose(
        "värmen räcker inte till börvärdet; elen är för låg för den komfort som begärs",
        "the heating does not reach the set point; the electricity is too low for the comfort that is asked for")
    case .unheated:
      language.choose(
        "skalan på värmebehovet är 0: kupén värms inte alls; talen är utan värme och kupéns temperatur räknas inte",
        "the scale of the heat demand is 0: the cabin is not heated at all; the figures are without heat, and the cabin's"
          + " temperature is not reckoned")
    case .pumpExtrapolated:
      language.choose(
        "kallare än värmepumpens värmefaktor är känd för", "colder than the heat pump's COP is known for")
    case .pumpOff:
      language.choose(
        "värmepumpen är av i kylan; dess elpatron är räknad i stället",
        "the heat pump is off in this cold; its electric element is counted instead")
    case .pumpElement:
      language.choose(
        "värmepumpen räcker inte; dess elpatron är räknad för resten",
        "the heat pump is too small; its electric element is counted for the rest")
    case .sharingExtrapolated:
      language.choose(
        "kallare än fördelningen mellan värmekällorna är känd för",
        "colder than the sharing between heat sources is known for")
    case .speedUndrivable:
      language.choose(
        "hastigheten går inte att hålla med dessa stopp; värme och övrigt är räknade för den tid bussen behöver",
        "the speed cannot be kept with these stops; heat and other loads are those of the time that the bus needs")
    case .overloaded:
      language.choose(
        "fordon och passagerare väger mer än totalvikten", "vehicle and passengers weigh more than the vehicle may")
    }
  }
}

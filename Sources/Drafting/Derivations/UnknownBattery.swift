public import Findings

/// A vehicle class whose largest battery, which its figures stand on, no known model has.
public struct UnknownBattery: CannotDo {
  /// The kind, as part of the uid.
  public static let code = "BATTERY"

  /// The vehicle class.
  public let vehicleClass: String
  /// The battery that the study counts with: the figure `battery.market` of the class.
  public let battery: Finding
  /// How many models of the class are known: the figure `market.models` of the class.
  public let models: Finding

  /// A class by its parts.
  ///
  /// - Precondition: `battery` is the figure `battery.market`, `models` the figure `market.models`.
  public init(vehicleClass: String, battery: Finding, models: Finding) {
    precondition(battery.name == "battery.market" && models.name == "market.models")
    self.vehicleClass = vehicleClass
    self.battery = battery
    self.models = models
  }

  /// What the statement is about.
  public var subject: FindingScope { .vehicleClass(vehicleClass) }
  /// The figures that show it, the deciding one first.
  public var evidence: [Finding] { [battery, models] }
  /// Both follow from the battery: a bus that nobody is known to sell cannot be demanded.
  public var uncitable: [String] { ["range.winter", "battery.usable"] }

  /// What cannot be done, why, and what would help.
  public func sentence(_ words: CannotDoWords) -> String {
    let count = Int(models.value.number ?? 0)
    let known =
      switch count {
      case 0: words.say("ingen modell i klassen är känd", "no model of the class is known")
      case 1: words.say("den enda modell som är känd har det inte", "the only model that is known does not have it")
      default:
        words.say(
          "ingen av de \(count) modeller som är kända har det", "none of the \(count) models that are known has it")
      }
    return words.say(
      "Batteriet om \(words.amount(battery)) (brutto) som planen räknar med för \(words.name(subject)) kan inte ligga till grund för ska-krav: \(known). Räckvidd och användbar energi för klassen är räknade med det. Fråga tillverkarna, eller räkna om med ett batteri som finns (battery.largest i studien).",
      "The battery of \(words.amount(battery)) (gross) that the plan counts with for \(words.name(subject)) cannot be the ground of mandatory requirements: \(known). The range and the usable energy of the class are computed with it. Ask the manufacturers, or compute again with a battery that exists (battery.largest in the study)."
    )
  }
}

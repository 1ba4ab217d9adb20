public import Findings

/// A vehicle class whose largest battery, which its figures stand on, no model is known to have.
public struct UnknownBattery: CannotDo {
  /// The kind, as part of the uid.
  public static let code = "BATTERY"

  /// The vehicle class.
  public let vehicleClass: String
  /// The battery that the study counts with: the figure `battery.market` of the class.
  public let battery: Finding
  /// How many models of the class are known: the figure `market.models` of the class.
  public let models: Finding
  /// Of how many of them no source says whether they have it: the figure `market.models.unknown` of the class.
  public let unknown: Finding

  /// A class by its parts.
  ///
  /// - Precondition: `battery` is the figure `battery.market`, `models` the figure `market.models`, `unknown` the figure
  ///   `market.models.unknown`.
  public init(vehicleClass: String, battery: Finding, models: Finding, unknown: Finding) {
    precondition(
      battery.name == "battery.market" && models.name == "market.models" && unknown.name == "market.models.unknown")
    self.vehicleClass = vehicleClass
    self.battery = battery
    self.models = models
    self.unknown = unknown
  }

  /// What the statement is about.
  public var subject: FindingScope { .vehicleClass(vehicleClass) }
  /// The figures that show it, the deciding one first.
  public var evidence: [Finding] { [battery, models, unknown] }
  /// Both follow from the battery: a bus that nobody is known to sell cannot be demanded.
  public var uncitable: [String] { ["range.winter", "battery.usable"] }

  /// What cannot be done, why, and what would help.
  public func sentence(_ words: CannotDoWords) -> String {
    return words.say(
      "Batteriet om \(words.amount(battery)) (brutto) som planen räknar med för \(words.name(subject)) kan inte ligga till grund för ska-krav: \(known(words)). Räckvidd och användbar energi för klassen är räknade med det. Fråga tillverkarna, eller räkna om med ett batteri som finns (battery.largest i studien).",
      "The battery of \(words.amount(battery)) (gross) that the plan counts with for \(words.name(subject)) cannot be the ground of mandatory requirements: \(known(words)). The range and the usable energy of the class are computed with it. Ask the manufacturers, or compute again with a battery that exists (battery.largest in the study)."
    )
  }

  private func known(_ words: CannotDoWords) -> String {
    let (count, open) = (Int(models.value.number ?? 0), Int(unknown.value.number ?? 0))
    return switch (count, open) {
    case (0, _): words.say("ingen modell i klassen är känd", "no model of the class is known")
    case (1, 0): words.say("den enda modell som är känd har det inte", "the only model that is known does not have it")
    case (1, _):
      words.say(
        "om den enda modell som är känd säger ingen källa att den har det",
        "of the only model that is known no source says that it has it")
    case (_, 0):
      words.say(
        "ingen av de \(count) modeller som är kända har det", "none of the \(count) models that are known has it")
    case (_, count):
      words.say(
        "om ingen av de \(count) modeller som är kända säger någon källa att den har det",
        "of none of the \(count) models that are known a source says that it has it")
    default:
      words.say(
        "av de \(count) modeller som är kända saknar \(count - open) det, och om \(open) säger ingen källa att de har det",
        "of the \(count) models that are known \(count - open) \(count - open == 1 ? "lacks" : "lack") it, and of \(open) no source says that they have it"
      )
    }
  }
}

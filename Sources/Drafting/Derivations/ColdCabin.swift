public import Findings

/// A vehicle class whose heating does not keep the cabin at its set point on the design day.
public struct ColdCabin: CannotDo {
  /// The kind, as part of the uid.
  public static let code = "CABIN"

  /// The vehicle class.
  public let vehicleClass: String
  /// The lowest cabin temperature reached: the figure `cabin.temp` of the class.
  public let temperature: Finding

  /// A class by its parts.
  ///
  /// - Precondition: `temperature` is the figure `cabin.temp`.
  public init(vehicleClass: String, temperature: Finding) {
    precondition(temperature.name == "cabin.temp")
    self.vehicleClass = vehicleClass
    self.temperature = temperature
  }

  /// What the statement is about.
  public var subject: FindingScope { .vehicleClass(vehicleClass) }
  /// The figures that show it, the deciding one first.
  public var evidence: [Finding] { [temperature] }
  /// Both are reckoned for a cabin colder than the one that is demanded.
  public var uncitable: [String] { ["consumption.design", "range.winter"] }

  /// What cannot be done, why, and what would help.
  public func sentence(_ words: CannotDoWords) -> String {
    words.say(
      "Fordonsklassen \(words.name(subject)) kan inte hållas varm dimensionerande dygn med den värme som är vald: kupén når som lägst \(words.amount(temperature)). Energin är då räknad för låg för den komfort som begärs; kräv starkare värme eller en tillsatsvärmare.",
      "The vehicle class \(words.name(subject)) cannot be kept warm on the design day with the heating chosen: the cabin reaches \(words.amount(temperature)) at the least. The energy is then reckoned too low for the comfort asked for; ask for stronger heating or an auxiliary heater."
    )
  }
}

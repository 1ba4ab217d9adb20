import Electrification
public import Quantities
public import Studies

/// What `elbuss energy` says to a person about one case: what it takes, from what, and how far to trust it.
public struct EnergyCaseSummary {
  private let result: EnergyCaseResult
  private let language: Language
  private let style: NumberStyle

  /// A summary in a language.
  public init(_ result: EnergyCaseResult, in language: Language) {
    self.result = result
    self.language = language
    style = NumberStyle(language)
  }

  /// The whole text, with a line end behind it.
  public var text: String {
    [energy, values, remarks].map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private func say(_ swedish: String, _ english: String) -> String { language.choose(swedish, english) }

  private var energy: [String] {
    var table = TextTable([.left, .right, .right], header: [say("El vid batteriet", "At the battery"), "kWh/km", ""])
    let energies = EnergyCaseParts(result, decimals: 2)
    let shares = RoundedParts.round(
      [result.traction, result.heat, result.other].map { $0 / result.electricity }, decimals: 2)
    let parts = [
      (say("framdrift, netto", "traction, net"), energies.traction), (say("värme", "heat"), energies.heat),
      (say("övrigt (hjälpsystem, kyla, batterivärme)", "other (auxiliaries, cooling, battery heat)"), energies.other),
    ]
    for ((name, part), share) in zip(parts, shares) {
      table.add(["  " + name, style.format(part, decimals: 2), style.percent(share)])
    }
    table.add(["  " + say("summa", "sum"), style.format(energies.electricity, decimals: 2), ""])
    let fuel = style.format(result.fuelLitresPer100Kilometres, decimals: 1, unit: "l/100 km")
    let cabin =
      result.cabinTemperature.map { style.format($0.celsius, decimals: 1, unit: "°C") }
      ?? say("räknas inte, den värms inte (värmeskala 0)", "not reckoned, it is not heated (heat scale 0)")
    return table.lines(indent: 0) + [
      say("Bränsle till värmare: \(fuel)", "Fuel of heaters: \(fuel)"),
      say("Temperatur i kupén: \(cabin)", "Temperature of the cabin: \(cabin)"),
    ]
  }

  private var values: [String] {
    var table = TextTable(
      [.left, .left, .left], header: [say("Räknat med", "Computed with"), "", ""])
    for value in result.values {
      let text = DecimalNumber(value.text).map { style.format($0) } ?? value.text
      let source =
        value.isAssumed
        ? say("antaget: anges med \(value.column.option)", "assumed: give it by \(value.column.option)") : ""
      table.add(["  " + value.column.name(in: language), text, source])
    }
    table.add([
      "  " + say("omgivning", "surroundings"), result.environment.name(in: language),
      borders,
    ])
    return table.lines(indent: 0)
  }

  private var borders: String {
    func speed(_ parameter: EnergyParameter) -> String { style.format(EnergyParameters.defaults[parameter]) }
    let (town, rural) = (speed(.caseTownTo), speed(.caseRuralFrom))
    let village = (from: speed(.caseVillageFrom), to: speed(.caseVillageTo))
    return say(
      "antaget av medelhastigheten: tätort till \(town) km/h, by \(village.from) till \(village.to), landsbygd från \(rural), "
        + "däremellan en blandning",
      "assumed from the commercial speed: town up to \(town) km/h, village \(village.from) to \(village.to), rural road from "
        + "\(rural), mixed between")
  }

  private var remarks: [String] {
    let scale = style.format(result.planningScale, decimals: 2)
    let planned = style.format(result.electricityAtPlanningScale.kilowattHoursPerKilometre, decimals: 2, unit: "kWh/km")
    let planning = say(
      "Med värmeskala \(scale), det sannolikaste värdet och planeringens, tar fallet \(planned).",
      "At heat scale \(scale), the most probable value and that of planning, the case takes \(planned).")
    return [say("Att veta", "To know"), "  " + planning]
      + result.flags.map { "  \($0.rawValue): \($0.meaning(in: language))" }
  }
}

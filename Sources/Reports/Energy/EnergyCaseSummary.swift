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
    let parts = [
      (say("framdrift, netto", "traction, net"), result.traction), (say("värme", "heat"), result.heat),
      (say("övrigt (hjälpsystem, kyla, batterivärme)", "other (auxiliaries, cooling, battery heat)"), result.other),
    ]
    for (name, part) in parts {
      table.add([
        "  " + name, style.format(part.kilowattHoursPerKilometre, decimals: 2),
        style.percent(part / result.electricity),
      ])
    }
    table.add(["  " + say("summa", "sum"), style.format(result.electricity.kilowattHoursPerKilometre, decimals: 2), ""])
    let fuel = style.format(result.fuelLitresPer100Kilometres, decimals: 1, unit: "l/100 km")
    let cabin = style.format(result.cabinTemperature.celsius, decimals: 1, unit: "°C")
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
      say(
        "antaget av medelhastigheten: tätort under 30 km/h, by under 45",
        "assumed from the commercial speed: town below 30 km/h, village below 45"),
    ])
    return table.lines(indent: 0)
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

import Electrification

/// `docs/energy-parameters.md`: every parameter of the energy model and every figure of a vehicle class, with unit, value, range, mark and
/// source, in Markdown. They are the tables that the program computes with and that a study file changes by name.
public enum ParameterPage {
  /// The whole text.
  public static var text: String { (head + parameters + figures).joined(separator: "\n") + "\n" }

  private static let head = [
    "# Parameters of the energy model", "",
    "Made by `elbuss energy --parameters` from `parameters/energy.tsv` and `parameters/vehicle-classes.tsv`; do not edit. A study changes"
      + " the first by name under `parameters:` and the second under `vehicles: figures:`; an unknown name, a value out of range and pairs in"
      + " the wrong order are refused. Marks: **R** read in the source, **C** computed by us from data that was read, **B** background"
      + " knowledge, unverified.", "",
  ]

  private static var parameters: [String] {
    ["| name | unit | default | from | to | mark | meaning | source |", "|---|---|---|---|---|---|---|---|"]
      + EnergyParameters.entries.map { entry in
        row([
          code(entry.parameter.rawValue), entry.unit, number(entry.defaultValue), number(entry.range.lowerBound),
          number(entry.range.upperBound), entry.mark.rawValue, entry.meaningInEnglish, entry.source,
        ])
      }
  }

  private static var figures: [String] {
    let classes = VehicleClasses.all
    let names = classes.map { row([code($0.id), $0.nameInEnglish, $0.regulationClass]) }
    let rows = VehicleClasses.columns.map { column in
      row(
        [
          code(column.figure.rawValue), column.unit, number(column.range.lowerBound), number(column.range.upperBound),
          column.mark.rawValue,
        ] + classes.map { number($0[column.figure]) } + [column.meaningInEnglish, column.source])
    }
    return [
      "", "## Figures of the vehicle classes", "",
      "A study changes a figure of a class by name, `vehicles: {figures: {city-12m: {curb_mass: 14200}}}`, in the unit of the table; the"
        + " whole run then counts with it. A row's mark and source hold for all seven classes: where some values are known better than"
        + " others, the mark is that of the worse, and the source says which are ours.", "",
      "| class | name | UN R107 |", "|---|---|---|",
    ] + names + [
      "", row(["figure", "unit", "from", "to", "mark"] + classes.map { code($0.id) } + ["meaning", "source"]),
      "|" + String(repeating: "---|", count: classes.count + 7),
    ] + rows
  }

  private static func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

  private static func code(_ name: String) -> String { "`\(name)`" }

  private static func number(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e9 ? String(Int(value)) : "\(value)"
  }
}

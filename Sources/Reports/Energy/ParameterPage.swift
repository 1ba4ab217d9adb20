import Electrification

/// `docs/energy-parameters.md`: every parameter of the energy model with unit, default, range, mark and source, in Markdown. It is the table
/// that the program computes with and that `parameters:` of a study file changes by name.
public enum ParameterPage {
  /// The whole text.
  public static var text: String {
    let head = [
      "# Parameters of the energy model", "",
      "Made by `elbuss energy --parameters` from `parameters/energy.tsv`; do not edit. A study changes them by name under `parameters:`;"
        + " an unknown name, a value out of range and pairs in the wrong order are refused. Marks: **R** read in the source, **C** computed"
        + " by us from data that was read, **B** background knowledge, unverified.", "",
      "| name | unit | default | from | to | mark | meaning | source |", "|---|---|---|---|---|---|---|---|",
    ]
    let rows = EnergyParameters.entries.map { entry in
      let cells = [
        "`\(entry.parameter.rawValue)`", entry.unit, number(entry.defaultValue), number(entry.range.lowerBound),
        number(entry.range.upperBound), entry.mark.rawValue, entry.meaningInEnglish, entry.source,
      ]
      return "| " + cells.joined(separator: " | ") + " |"
    }
    return (head + rows).joined(separator: "\n") + "\n"
  }

  private static func number(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e9 ? String(Int(value)) : "\(value)"
  }
}

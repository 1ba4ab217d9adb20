import Archives
import Quantities
public import Studies

/// What `elbuss energy --csv` writes: one row a case, in the order of the cases.
///
/// Energies have four decimals, the parts rounded so that they make the whole of their row. Flags are codes with a space between.
public enum EnergyCasesCSV {
  /// The columns, by their names.
  public static let header =
    "case,kwh_per_km,traction_kwh_per_km,heat_kwh_per_km,other_kwh_per_km,fuel_l_per_100km,flags"

  /// The whole text, with line feeds.
  public static func text(_ results: [EnergyCaseResult]) -> String {
    ([header] + results.map(row)).joined(separator: "\n") + "\n"
  }

  /// Writes the text to a file: all of it or nothing.
  ///
  /// - Throws: `ArchiveError` where it cannot be written.
  public static func write(_ results: [EnergyCaseResult], to path: String) throws {
    try writeAtomically(Array(text(results).utf8), to: path)
  }

  private static func row(_ result: EnergyCaseResult) -> String {
    let parts = EnergyCaseParts(result, decimals: 4)
    let energies = [parts.electricity, parts.traction, parts.heat, parts.other]
    let cells =
      [quoted(result.id)] + energies.map { RoundedDecimal($0, decimals: 4)?.description ?? "" } + [
        RoundedDecimal(result.fuelLitresPer100Kilometres, decimals: 3)?.description ?? "",
        result.flags.map(\.rawValue).joined(separator: " "),
      ]
    return cells.joined(separator: ",")
  }

  private static func quoted(_ text: String) -> String {
    guard text.contains(where: { ",\"\n\r".contains($0) }) else { return text }
    return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}

import Archives
import Quantities
public import Studies

/// `docs/validation-cases.csv`: the scored cases as the study page shows them, with the columns of `ValidationRecord`.
public enum ValidationCasesCSV {
  /// The whole text, with line feeds.
  public static func text(_ validation: EnergyValidation) -> String {
    var table = CSV(ValidationRecord.header)
    for result in validation.cases {
      guard let measured = result.measured else { continue }
      let row = validation.measurements.first { $0.id == result.id }
      func value(_ column: EnergyCaseColumn) -> CSV.Cell {
        result.values.first { $0.column == column }.map { .raw($0.text) } ?? .empty
      }
      table.add([
        .text(result.id), .raw(result.vehicle), .text(row?.bus ?? ""), .text(row?.place ?? ""), value(.temperature),
        value(.speed), number(measured), number(result.electricity), .text(row?.source ?? ""),
      ])
    }
    return table.text
  }

  /// Writes the text to a file: all of it or nothing.
  ///
  /// - Throws: `ArchiveError` where it cannot be written.
  public static func write(_ validation: EnergyValidation, to path: String) throws {
    try writeAtomically(Array(text(validation).utf8), to: path)
  }

  private static func number(_ use: EnergyPerDistance) -> CSV.Cell {
    RoundedDecimal(use.kilowattHoursPerKilometre, decimals: 4).map { .raw($0.description) } ?? .empty
  }
}

import Quantities
import Studies

/// The energies of a case in kWh/km, rounded so that the parts that are printed make the printed whole.
struct EnergyCaseParts {
  let electricity: Double
  let traction: Double
  let heat: Double
  let other: Double

  init(_ result: EnergyCaseResult, decimals: Int) {
    let exact = [result.traction, result.heat, result.other].map(\.kilowattHoursPerKilometre)
    let parts = RoundedParts.round(exact, decimals: decimals)
    (traction, heat, other) = (parts[0], parts[1], parts[2])
    electricity = parts.reduce(0, +).rounded(toDecimals: decimals)
  }
}

import Electrification
import Quantities
import Studies

/// What drawn days say, as CSV: a row for each block, and a row for each thing that varies. None where the study draws no days.
struct CertaintyTables {
  let result: StudyResult

  var files: [(name: String, bytes: [UInt8])] {
    guard let certainty = result.certainty else { return [] }
    return [
      ("tables/certainty.csv", blocks(certainty).bytes), ("tables/swings.csv", swings(certainty).bytes),
    ]
  }

  private func blocks(_ certainty: CertaintyResult) -> CSV {
    var table = CSV([
      "block", "design_day_p10_kwh", "design_day_p50_kwh", "design_day_p90_kwh", "year_p50_kwh", "year_p90_kwh",
      "year_p99_kwh", "year_p99_standard_error_kwh", "usable_kwh", "margin_p99_kwh", "battery_need_p99_kwh",
      "share_of_days_short",
    ])
    for block in certainty.blocks {
      table.add([
        .text(block.id), energy(block.designDay.p10), energy(block.designDay.p50), energy(block.designDay.p90),
        energy(block.year?.electricity.p50), energy(block.year?.electricity.p90), energy(block.year?.electricity.p99),
        energy(block.year?.electricity.standardErrorOfP99), energy(block.usable), energy(block.margin),
        energy(block.year?.batteryNeed), number(block.year?.shareShort, 4),
      ])
    }
    return table
  }

  private func swings(_ certainty: CertaintyResult) -> CSV {
    var table = CSV(["days", "input", "shared_by", "at_p10_kwh", "at_p90_kwh", "size_kwh"])
    for (days, swings) in [("design-day", certainty.swings), ("year", certainty.year?.swings ?? [])] {
      for swing in swings {
        table.add([
          .raw(days), .raw(swing.factor.rawValue), .raw(swing.factor.bearer.rawValue), energy(swing.atP10),
          energy(swing.atP90), energy(swing.size),
        ])
      }
    }
    return table
  }

  private func energy(_ energy: Energy?) -> CSV.Cell { number(energy?.kilowattHours, 1) }

  private func number(_ value: Double?, _ decimals: Int) -> CSV.Cell {
    value.flatMap { RoundedDecimal($0, decimals: decimals) }.map { .raw($0.description) } ?? .empty
  }
}

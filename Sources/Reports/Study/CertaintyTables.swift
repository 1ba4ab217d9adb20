import Electrification
import Quantities
import Studies

/// What drawn days say, as CSV: a row for each block, each line and each trip, and a row for each thing that varies. None where the study
/// draws no days.
///
/// Electricity at the battery. `design_day_…` are percentiles of the design day, whose weather is given; `year_…` those of service days of the
/// year with the weather drawn, P99 exceeded on one of a hundred. A line's are of all its trips of a day together. `…_standard_error_kwh` is
/// the drawing's, not the weather's. `year_assumed` says whether the year is made up. (`CertaintyWords` says the same to readers.)
struct CertaintyTables {
  let result: StudyResult

  var files: [(name: String, bytes: [UInt8])] {
    guard let certainty = result.certainty else { return [] }
    return [
      ("tables/certainty.csv", blocks(certainty).bytes), ("tables/certainty-lines.csv", lines(certainty).bytes),
      ("tables/certainty-trips.csv", trips(certainty).bytes), ("tables/swings.csv", swings(certainty).bytes),
    ]
  }

  private func blocks(_ certainty: CertaintyResult) -> CSV {
    var table = CSV(
      ["block"] + Self.percentileColumns
        + ["runs_up_to_kwh", "margin_p99_kwh", "battery_need_p99_kwh", "share_of_days_short", "year_assumed"])
    for block in certainty.blocks {
      let batteries = [energy(block.usable), energy(block.margin), energy(block.year?.batteryNeed)]
      table.add(
        [.text(block.id)] + percentiles(block.designDay, block.year?.electricity, 1) + batteries
          + [number(block.year?.shareShort, 4), result.yearAssumed(hasYear: block.year != nil)])
    }
    return table
  }

  private func lines(_ certainty: CertaintyResult) -> CSV {
    var table = CSV(
      ["line", "trips_km"] + Self.percentileColumns + [
        "design_day_p50_kwh_per_km", "year_p99_kwh_per_km", "year_assumed",
      ])
    for line in certainty.lines {
      func use(_ energy: Energy?) -> Double? {
        line.distance.metres > 0 ? energy.map { ($0 / line.distance).kilowattHoursPerKilometre } : nil
      }
      table.add(
        [.text(line.name), number(line.distance.kilometres, 1)] + percentiles(line.designDay, line.year, 1)
          + [
            number(use(line.designDay.p50), 3), number(use(line.year?.p99), 3),
            result.yearAssumed(hasYear: line.year != nil),
          ])
    }
    return table
  }

  private func trips(_ certainty: CertaintyResult) -> CSV {
    var table = CSV(["trip", "line", "block", "start", "from", "to", "km"] + Self.percentileColumns + ["year_assumed"])
    for trip in certainty.trips {
      table.add(
        [
          .text(trip.id), .text(trip.line), .text(trip.block), .raw(trip.start.description), .text(trip.from),
          .text(trip.to), number(trip.distance.kilometres, 1),
        ] + percentiles(trip.designDay, trip.year, 2) + [result.yearAssumed(hasYear: trip.year != nil)])
    }
    return table
  }

  private static let percentileColumns = [
    "design_day_p10_kwh", "design_day_p50_kwh", "design_day_p90_kwh", "year_p10_kwh", "year_p50_kwh", "year_p90_kwh",
    "year_p99_kwh", "year_p99_standard_error_kwh",
  ]

  private func percentiles(_ day: CertaintyResult.DaySpread, _ year: EnergySpread?, _ decimals: Int) -> [CSV.Cell] {
    [day.p10, day.p50, day.p90, year?.p10, year?.p50, year?.p90, year?.p99, year?.standardErrorOfP99].map {
      number($0?.kilowattHours, decimals)
    }
  }

  private func swings(_ certainty: CertaintyResult) -> CSV {
    var table = CSV(["days", "input", "shared_by", "at_p10_kwh", "at_p90_kwh", "size_kwh", "year_assumed"])
    for (days, swings, isYear) in [
      ("design-day", certainty.swings, false), ("year", certainty.year?.swings ?? [], true),
    ] {
      for swing in swings {
        table.add([
          .raw(days), .raw(swing.factor.rawValue), .raw(swing.factor.bearer.rawValue), energy(swing.atP10),
          energy(swing.atP90), energy(swing.size), result.yearAssumed(hasYear: isYear),
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

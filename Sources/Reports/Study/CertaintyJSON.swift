import Electrification
import Quantities
import Studies

/// `certainty.json`: percentiles of every block, line and trip, and what they mean. None where the study draws no days.
///
/// Version 1; members may be added, none will change or go within a version. A record stands on one line.
struct CertaintyJSON {
  let result: StudyResult
  let certainty: CertaintyResult

  init?(_ result: StudyResult) {
    guard let certainty = result.certainty else { return nil }
    self.result = result
    self.certainty = certainty
  }

  var text: String {
    JSON.object([
      ("format", .string("elbuss-certainty")), ("version", .integer(1)), ("program", .string(result.programVersion)),
      ("study", .string(result.study.name)),
      ("serviceDay", .string(result.feed.timetable.date.description)), ("designDay", .string(result.designDay.name)),
      ("draws", .integer(certainty.draws)), ("seed", .integer(certainty.seed)), ("year", year),
      ("unit", .string("kWh")),
      (
        "meanings",
        .array([
          meaning("designDay", \.meaningOfDesignDay), meaning("year.p99", \.meaningOfYearP99),
          meaning("year.p99StandardError", \.meaningOfStandardError),
        ])
      ),
      (
        "blocks",
        .array(
          certainty.blocks.map { block in
            record([("block", .string(block.id))], block.designDay, block.year?.electricity, decimals: 1)
          })
      ),
      (
        "lines",
        .array(
          certainty.lines.map { line in
            record(
              [("line", .string(line.name)), ("km", number(line.distance.kilometres, 1))], line.designDay, line.year,
              decimals: 1)
          })
      ),
      (
        "trips",
        .array(
          certainty.trips.map { trip in
            record(
              [
                ("trip", .string(trip.id)), ("line", .string(trip.line)), ("block", .string(trip.block)),
                ("start", .string(trip.start.description)), ("km", number(trip.distance.kilometres, 1)),
              ], trip.designDay, trip.year, decimals: 2)
          })
      ),
    ]).text
  }

  /// The days that the year's figures are drawn from; null where none is known.
  private var year: JSON {
    guard let year = certainty.year else { return .null }
    return .line(
      .object([
        ("place", .string(year.place)), ("days", .integer(year.days)), ("synthetic", .boolean(result.isYearAssumed)),
      ]))
  }

  private func meaning(_ name: String, _ text: (ReportWords) -> String) -> JSON {
    .line(
      .object([
        ("name", .string(name)), ("sv", .string(text(ReportWords(.swedish)))),
        ("en", .string(text(ReportWords(.english)))),
      ]))
  }

  private func record(
    _ members: [(String, JSON)], _ day: CertaintyResult.DaySpread, _ year: EnergySpread?, decimals: Int
  ) -> JSON {
    func kilowattHours(_ energy: Energy) -> JSON { number(energy.kilowattHours, decimals) }
    var members = members
    members.append(
      (
        "designDay",
        .object([("p10", kilowattHours(day.p10)), ("p50", kilowattHours(day.p50)), ("p90", kilowattHours(day.p90))])
      ))
    if let year {
      members.append(
        (
          "year",
          .object([
            ("p10", kilowattHours(year.p10)), ("p50", kilowattHours(year.p50)), ("p90", kilowattHours(year.p90)),
            ("p99", kilowattHours(year.p99)), ("p99StandardError", kilowattHours(year.standardErrorOfP99)),
          ])
        ))
    }
    return .line(.object(members))
  }

  private func number(_ value: Double, _ decimals: Int) -> JSON {
    RoundedDecimal(value, decimals: decimals).map { .number($0.description) } ?? .null
  }
}

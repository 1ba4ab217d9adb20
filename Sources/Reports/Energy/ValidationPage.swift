import Quantities
public import Studies

/// `docs/validation.md`: the energy model against what was measured, in Markdown.
public struct ValidationPage {
  private let validation: EnergyValidation
  private let style = NumberStyle(.english)

  /// The page of a validation.
  public init(_ validation: EnergyValidation) { self.validation = validation }

  /// The whole text.
  public var text: String {
    ([head] + [scored, summary, slopes, constants, open, network]).map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n") + "\n"
  }

  private var head: [String] {
    [
      "# The energy model against measurements", "",
      "Made by `elbuss energy --validation ../shared`; do not edit. Heat scale 1.00, one set of constants for all vehicles, bare road.",
      "",
    ] + validation.hashes.map { "- `\($0.file)`: sha256 `\($0.hash)`" }
  }

  private var scored: [String] {
    ["## Scored: temperature and speed known", ""]
      + table(
        [
          "row", "bus", "place", "period", "°C", "km/h", "measured kWh/km", "model", "error", "traction", "heat",
          "other",
        ],
        validation.cases.map { result in
          let row = validation.measurements.first { $0.id == result.id }
          func value(_ column: EnergyCaseColumn) -> String {
            result.values.first { $0.column == column }.map(\.text) ?? ""
          }
          let parts = EnergyCaseParts(result, decimals: 3)
          return [
            result.id, row?.bus ?? "", row?.place ?? "", row?.period ?? "", value(.temperature), value(.speed),
            result.measured.map { number($0.kilowattHoursPerKilometre, 3) } ?? "",
            number(parts.electricity, 3),
            result.error.map { style.percent($0, decimals: 1) } ?? "",
            number(parts.traction, 3), number(parts.heat, 3), number(parts.other, 3),
          ]
        })
  }

  private var summary: [String] {
    let scores = validation.scores
    let rows = [
      ("all", scores.all), ("Zürich left out", scores.withoutZurich), ("Sydney left out", scores.withoutSydney),
    ]
    return table(
      [
        "cases", "count", "median error", "worst", "median error of a constant by class (1.62 and 1.10)",
        "model against constant",
      ],
      rows.map { name, score in
        [
          name, "\(score.count)", style.percent(score.median, decimals: 1), style.percent(score.worst, decimals: 1),
          style.percent(score.medianOfConstant, decimals: 1), number(score.median / score.medianOfConstant, 2),
        ]
      }) + ["", "Nothing is fitted again for a set that is left out: the constants are the same in all three lines."]
  }

  private func find(_ id: String) -> EnergyCaseResult? { validation.cases.first { $0.id == id } }

  private var slopes: [String] {
    guard let cold = find("ZT01"), let mild = find("ZT11"), let coldMeasured = cold.measured,
      let mildMeasured = mild.measured
    else { return [] }
    let difference = (cold.electricity - mild.electricity).kilowattHoursPerKilometre
    let measured = (coldMeasured - mildMeasured).kilowattHoursPerKilometre
    // 15.7 and 15.3 km/h, 14.2 K.
    let slope =
      (cold.electricity.kilowattHoursPerKilometre * 15.7 - mild.electricity.kilowattHoursPerKilometre * 15.3) / 14.2
    var rows = [
      [
        "Zürich at 3.6 less at 17.8 °C, kWh/km", number(measured, 3), number(difference, 3),
        error(difference, measured),
      ],
      ["heating slope between them, kW/K", "0.64", number(slope, 2), error(slope, 0.64)],
    ]
    for (id, traction) in [("ZS1", 0.852), ("ZS2", 0.892)] {
      if let found = find(id)?.traction.kilowattHoursPerKilometre {
        rows.append(["traction alone on \(id), kWh/km", number(traction, 3), number(found, 3), error(found, traction)])
      }
    }
    for cost in validation.passengerCosts {
      let interval = cost.interval.map { " (\(number($0.lowerBound, 4))–\(number($0.upperBound, 4)))" } ?? ""
      rows.append([
        "a passenger more, \(cost.trips), kWh/km", number(cost.measured, 4) + interval,
        "\(number(cost.modelled, 4)) (\(number(cost.range.lowerBound, 4))–\(number(cost.range.upperBound, 4)))",
        error(cost.modelled, cost.measured),
      ])
    }
    return table(["what", "measured", "model", "error"], rows) + [
      "",
      "A passenger's weight costs traction and his warmth saves heat: both are in the last two rows, which informed no constant. Measured:"
        + " the coefficient of a regression on all trips, with its interval of 95 % where one is known. Model: the mean of the scored rows"
        + " of the place with ten passengers more, and in brackets the least and the most of them.",
    ]
  }

  private var constants: [String] {
    ["## Which rows informed which constant", ""]
      + table(
        ["constant", "value", "informed by", "only seen"],
        [
          ["acceleration, rotating mass", "0.45 m/s², 1.08", "ZS1, ZS2 (1 Hz)", ""],
          ["stops away from bus stops, town", "1.0 /km", "ZS1, ZS2 (starts by kilometre, traction)", "ZT rows"],
          ["addition to rolling resistance, town", "0.0010", "ZS1, ZS2, ZT rows (halfway between the two)", "SY1"],
          ["least cruising", "0.25", "none: for steadiness", "ZT rows, SY1, SY3"],
          ["door loss by time", "0.267 Wh/(K s)", "the domain's 4 Wh/K by opening, 15 s", "ZT01, ZT11"],
          ["cooling slope", "2.09 W/m²K over 22 °C", "ZT05, ZT07, ZT13 (regression on all missions)", "SY3"],
          ["drag areas of the classes", "3.5–5.2 m²", "NO1 (central values)", ""],
          ["all others", "`parameters/energy.tsv`", "their sources, no row of this page", ""],
        ])
  }

  private var open: [String] {
    let scored = Set(validation.cases.map(\.id))
    let rows = validation.measurements.filter { !scored.contains($0.id) }.map { row -> [String] in
      let range = validation.ranges.first { $0.id == row.id }
      let model =
        range.map { "\(number($0.modelled.lowerBound, 2))–\(number($0.modelled.upperBound, 2))" } ?? "not scored"
      let assumed =
        range.map {
          "\($0.vehicle), \($0.heatings.joined(separator: " or ")), \(span($0.celsius)) °C, \(span($0.speed)) km/h: \($0.why)"
        } ?? "not computed: "
        + (row.temperature.isEmpty ? "temperature unknown" : "speed and stops unknown or not driven on a road")
      return [row.id, row.bus, row.place, row.period, row.temperature, row.speed, row.measured, model, assumed]
    }
    return [
      "## Shown, not scored", "",
      "Rows whose temperature, speed or heating is unknown. For Nordic and Arctic ones the model's range over what is assumed stands"
        + " beside the measurement; none of these informed a constant but NO1.", "",
    ] + table(["row", "bus", "place", "period", "°C", "km/h", "measured kWh/km", "model", "assumed"], rows)
  }

  private var network: [String] {
    let rows = validation.network.rows.map { row in
      [row.line, row.heating] + zip(row.uses, row.isWarm).map { number($0, 2) + ($1 ? "" : " *") } + [
        row.litres.last.map { number($0, 1) } ?? ""
      ]
    }
    let peers = [
      ["town", "SimBA example table", "", "", "", "", "2.706 (same at −15 and −35: clipped)", "2.706", ""],
      ["rural", "SimBA example table", "", "", "", "", "1.775 (clipped)", "1.775", ""],
      ["hilly", "SimBA example table", "", "", "", "", "1.802 (clipped)", "1.802", ""],
      ["town", "eFLIPS bundled table", "", "", "", "10.24 (implies 174 kW of heat)", "", "", ""],
      ["rural", "eFLIPS bundled table", "", "", "", "7.17", "", "", ""],
      ["all", "RouteE-Transit, cabin and battery heat alone", "", "", "", "48.5 kW", "57.8 kW", "", ""],
    ]
    return [
      "## mini-jamtland, \(ValidationNetwork.vehicle), kWh/km at the battery, beside what other tools give", "",
      "All trips of the lines T1 (town), R40 (rural) and F10 (hilly) with their heights, bare road, layovers left out. Where a star"
        + " stands, the heating that is fitted does not reach 18 °C and the electricity is too low for that comfort. The other tools'"
        + " figures are from the README of mini-jamtland, by their own defaults.", "",
    ]
      + table(
        ["line", "heating or tool"] + ValidationNetwork.celsius.map { style.format($0) + " °C" } + [
          "fuel l/100 km at −35 °C"
        ],
        rows + peers)
  }

  private func span(_ range: ClosedRange<Double>) -> String {
    range.lowerBound == range.upperBound
      ? style.format(range.lowerBound) : "\(style.format(range.lowerBound)) to \(style.format(range.upperBound))"
  }

  private func error(_ value: Double, _ measured: Double) -> String { style.percent(value / measured - 1, decimals: 1) }

  private func number(_ value: Double, _ decimals: Int) -> String { style.format(value, decimals: decimals) }

  private func table(_ header: [String], _ rows: [[String]]) -> [String] {
    func line(_ cells: [String]) -> String {
      "| " + cells.map { $0.split(separator: "|").joined(separator: "/") }.joined(separator: " | ") + " |"
    }
    return [line(header), "|" + header.map { _ in "---|" }.joined()] + rows.map(line)
  }
}

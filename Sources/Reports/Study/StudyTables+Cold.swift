import Quantities
import Studies

/// The tables of what the cold takes and what other heating would take.
extension StudyTables {
  /// Energy by the kilometre at constant temperatures on bare road, line by line and class by class.
  var temperature: CSV {
    var table = CSV(["of", "name", "vehicle_class", "temperature_c", "kwh_per_km"])
    for curve in result.cold.curves {
      for point in curve.uses {
        table.add([
          .raw("class"), .raw(curve.vehicleClass), .raw(curve.vehicleClass), decimal(point.temperature.celsius, 0),
          decimal(point.use.kilowattHoursPerKilometre, 3),
        ])
      }
    }
    for line in result.lines {
      for point in line.useByTemperature {
        table.add([
          .raw("line"), .text(line.name), .raw(line.vehicleClass), decimal(point.temperature.celsius, 0),
          decimal(point.use.kilowattHoursPerKilometre, 3),
        ])
      }
    }
    return table
  }

  /// From mild day to design day, class by class.
  var cold: CSV {
    var table = CSV(["vehicle_class", "part", "kwh", "kwh_per_km"])
    for steps in result.cold.classes {
      let rows =
        [("mild-day", steps.mild)] + steps.parts.map { ($0.part.rawValue, $0.energy) } + [("design-day", steps.design)]
      for (name, energy) in rows {
        table.add([
          .raw(steps.vehicleClass), .raw(name), decimal(energy.kilowattHours, 1),
          decimal((energy / steps.distance).kilowattHoursPerKilometre, 4),
        ])
      }
    }
    return table
  }

  /// All blocks on the design day with each heating and each heat scale; `heating` is `study` for the study's own, class by class.
  var heating: CSV {
    var table = CSV([
      "heating", "heat_scale", "kwh_per_km", "blocks_feasible", "blocks", "highest_need_kwh", "needs_kwh_by_class",
      "peak_place", "peak_kw", "grid_kwh", "fuel_l_hvo", "fuel_kwh", "electricity_kg_co2e", "hvo_kg_co2e",
      "diesel_kg_co2e", "coldest_cabin_c", "warm",
    ])
    for value in result.cold.heatings + result.cold.heatScales {
      let needs = value.needs.map { "\($0.vehicleClass)=\(Int($0.hardest.kilowattHours.rounded()))" }
      table.add([
        .raw(value.heating ?? "study"), decimal(value.heatScale, 2), decimal(value.use.kilowattHoursPerKilometre, 3),
        .raw(String(value.feasible)), .raw(String(value.blocks)), decimal(value.hardestNeed.kilowattHours, 0),
        .raw(needs.joined(separator: " ")), .text(value.peakPlace), decimal(value.peak.kilowatts, 0),
        decimal(value.gridEnergy.kilowattHours, 0), decimal(value.fuelLitres, 1), decimal(value.fuel.kilowattHours, 1),
        decimal(value.electricityEmission, 1), decimal(value.hvoEmission, 1), decimal(value.dieselEmission, 1),
        decimal(value.lowestCabin.celsius, 1), .raw(value.isWarm ? "true" : "false"),
      ])
    }
    return table
  }

  /// The market's models, and whether each has the battery that the study counts with; an empty cell is not known.
  ///
  /// Where `_is_most` is false, more may be offered than the source names.
  var market: CSV {
    var table = CSV([
      "vehicle_class", "model", "maker", "length_m", "smallest_battery_kwh", "largest_battery_kwh",
      "largest_battery_is_most", "battery_basis", "has_largest_of_study", "charging_kw", "charging_is_most",
      "regulation_classes", "heating", "seats", "seats_is_most", "doubt", "source",
    ])
    for answer in result.market {
      for model in answer.models {
        let known = model.known
        table.add([
          .raw(answer.vehicleClass), .text(known.name), .text(known.maker), decimal(known.length?.metres, 2),
          decimal(known.smallestBattery?.kilowattHours, 1), decimal(known.largestBattery?.value.kilowattHours, 1),
          flag(known.largestBattery?.isMost), known.batteryBasis.map { .raw($0.rawValue) } ?? .empty,
          flag(model.largest == .unknown ? nil : model.largest == .meets),
          decimal(known.chargingPower?.value.kilowatts, 0), flag(known.chargingPower?.isMost),
          .raw(known.regulationClasses.joined(separator: " ")),
          .raw(known.heating.map(\.rawValue).joined(separator: " ")), decimal(known.seats.map { Double($0.value) }, 0),
          flag(known.seats?.isMost), known.doubt.map { .raw($0.rawValue) } ?? .empty, .text(known.source),
        ])
      }
    }
    return table
  }

  private func flag(_ value: Bool?) -> CSV.Cell { value.map { .raw($0 ? "true" : "false") } ?? .empty }

  private func decimal(_ value: Double?, _ decimals: Int) -> CSV.Cell {
    value.flatMap { RoundedDecimal($0, decimals: decimals) }.map { .raw($0.description) } ?? .empty
  }
}

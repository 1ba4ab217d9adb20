import Findings
import Quantities
import Studies

/// The tables of a study as CSV, for spreadsheets and programs. Figures that are findings have the finding's value.
struct StudyTables {
  let result: StudyResult

  /// The tables by their names in the report folder.
  var files: [(name: String, bytes: [UInt8])] {
    [
      ("tables/lines.csv", lines.bytes), ("tables/blocks.csv", blocks.bytes), ("tables/places.csv", places.bytes),
      ("tables/load.csv", load.bytes), ("tables/obstacles.csv", obstacles.bytes),
      ("tables/assumptions.csv", assumptions.bytes), ("tables/surroundings.csv", surroundings.bytes),
      ("tables/temperature.csv", temperature.bytes), ("tables/cold.csv", cold.bytes),
      ("tables/heating.csv", heating.bytes), ("tables/market.csv", market.bytes),
    ] + CertaintyTables(result: result).files
      + (result.areas.map { [("tables/areas.csv", VolumeTable.areas($0.rows).bytes)] } ?? [])
  }

  private var lines: CSV {
    var table = CSV([
      "line", "long_name", "lot", "vehicle_class", "heating", "verdict", "trips", "trip_km",
      "design_trips_kwh_per_km", "mild_trips_kwh_per_km", "hardest_trip_kwh", "blocks", "blocks_infeasible",
      "lacking_kwh", "undrivable_share",
      "estimated_distance_share",
    ])
    for line in result.lines {
      let scope = FindingScope.line(line.name)
      table.add([
        .text(line.name), .text(line.longName), .text(line.lot ?? ""), .text(line.vehicleClass), .text(line.heating),
        .raw(line.verdict.rawValue), .raw(String(line.trips)), number(line.distance.kilometres, 1),
        figure("line.energy", scope, line.designUse), figure("consumption.mild", scope, line.mildUse),
        figure("energy.trip.worst", scope, line.hardestTrip), .text(line.blocks.joined(separator: " ")),
        .raw(String(line.infeasibleBlocks)), figure("battery.shortfall", scope, line.lacking),
        number(line.undrivableShare, 3), number(line.estimatedShare, 3),
      ])
    }
    return table
  }

  private var blocks: CSV {
    var table = CSV([
      "block", "vehicle_class", "heating", "lines", "trips", "start", "end", "start_place", "end_place", "first_stop",
      "last_stop", "km", "empty_km", "pull_out_km", "pull_in_km", "design_kwh", "design_heat_kwh", "mild_kwh",
      "heater_fuel_l", "battery_need_kwh", "largest_battery_kwh", "lacking_kwh", "feasible",
    ])
    for block in result.blocks {
      let scope = FindingScope.block(block.id)
      table.add([
        .text(block.id), .text(block.vehicleClass), .text(block.heating), .text(block.lines.joined(separator: " ")),
        .raw(String(block.trips)), .raw(block.start.description), .raw(block.end.description), .text(block.startPlace),
        .text(block.endPlace), .text(block.firstStop), .text(block.lastStop), number(block.distance.kilometres, 1),
        number(block.deadhead.kilometres, 1), number(block.pullOut.kilometres, 1), number(block.pullIn.kilometres, 1),
        number(block.designEnergy.kilowattHours, 1), number(block.designHeat.kilowattHours, 1),
        number(block.mildEnergy.kilowattHours, 1), number(block.fuelLitres, 1),
        figure("battery.need", scope, block.batteryNeed),
        figure("battery.market", .vehicleClass(block.vehicleClass), block.largestBattery),
        figure("battery.shortfall", scope, block.lacking), .raw(block.isFeasible ? "true" : "false"),
      ])
    }
    return table
  }

  private var places: CSV {
    var table = CSV([
      "place", "kind", "named", "latitude", "longitude", "buses", "spares", "bays", "bay_kw", "design_kwh", "mild_kwh",
      "managed_peak_kw", "peak_bound_kw", "proven", "unmanaged_peak_kw", "preheat_peak_kw", "grid_limit_kw",
      "subscribed_kw", "subscribed_margin_percent", "transformer_kva", "tariff", "power_charge_sek_per_year",
      "power_charge_saved_sek_per_year",
      "unmet_blocks", "backup_kwh",
    ])
    for place in result.places {
      let scope = FindingScope.place(place.name)
      table.add([
        .text(place.name), .raw(place.kind.rawValue), .raw(place.isNamed ? "true" : "false"),
        number(place.coordinate?.latitude, 5), number(place.coordinate?.longitude, 5), .raw(String(place.buses)),
        figure("spare.count", scope, Double(place.spares)), figure("bays", scope, Double(place.bays)),
        figure("bay.power", scope, place.bayPower),
        figure("depot.energy.day", scope, place.energy), figure("depot.energy.mild", scope, place.mildEnergy),
        figure("depot.peak.managed", scope, place.managedPeak), figure("depot.peak.bound", scope, place.peakBound),
        .raw(place.isProven ? "true" : "false"), figure("depot.peak.unmanaged", scope, place.unmanagedPeak),
        number(place.preheatPeak.kilowatts, 0), number(place.gridLimit?.kilowatts, 0),
        figure("subscribed.power", scope, place.subscribedPower),
        figure("subscribed.margin", scope, place.subscribedMargin * 100), number(place.transformerKilovoltAmperes, 0),
        .text(place.tariff), figure("power.cost", scope, place.powerCost.kronor),
        figure("power.cost.saved", scope, place.powerCostSaved.kronor),
        .text(place.unmet.map(\.block).joined(separator: " ")), figure("backup.energy", scope, place.backupEnergy),
      ])
    }
    return table
  }

  private var load: CSV {
    var table = CSV(["place", "quarter_start", "managed_mean_kw", "unmanaged_mean_kw", "buses"])
    for place in result.places {
      for (quarter, managed) in place.managedLoad.enumerated() {
        let start = ServiceTime(seconds: Int32(quarter * 900))
        let unmanaged = place.unmanagedLoad.indices.contains(quarter) ? place.unmanagedLoad[quarter] : nil
        let buses = place.busesPresent.indices.contains(quarter) ? String(place.busesPresent[quarter]) : ""
        table.add([
          .text(place.name), .raw(start.description), number(managed, 1), number(unmanaged, 1), .raw(buses),
        ])
      }
    }
    return table
  }

  private var obstacles: CSV {
    var table = CSV(["rule", "scope", "sv", "en", "findings"])
    for obstacle in result.obstacles {
      table.add([
        .raw(obstacle.code), .text(obstacle.scope.description), .text(obstacle.swedish),
        .text(obstacle.english), .text(obstacle.evidence.map { "\($0.name) \($0.scope)" }.joined(separator: "; ")),
      ])
    }
    return table
  }

  private var assumptions: CSV {
    var table = CSV(["parameter", "value", "unit", "source", "assumption"])
    for parameter in result.assumptions {
      table.add([
        .text(parameter.name), value(parameter.value), .text(parameter.unit), .text(parameter.source),
        .raw(parameter.isAssumption ? "true" : "false"),
      ])
    }
    return table
  }

  /// A parameter's value: a number stands as it is, anything else is text.
  private func value(_ text: String) -> CSV.Cell { DecimalNumber(text) == nil ? .text(text) : .raw(text) }

  private func number(_ value: Double?, _ decimals: Int) -> CSV.Cell {
    value.flatMap { RoundedDecimal($0, decimals: decimals) }.map { .raw($0.description) } ?? .empty
  }

  private func figure(_ name: String, _ scope: FindingScope, _ quantity: some Quantity) -> CSV.Cell {
    guard let definition = FigureRegistry.shared.find(name) else { preconditionFailure("\(name) is not in names.tsv") }
    return figure(name, scope, quantity.value(in: definition.unit))
  }

  private func figure(_ name: String, _ scope: FindingScope, _ number: Double) -> CSV.Cell {
    if let finding = result.findings.find(name, scope) { return .raw(finding.value.description) }
    guard let definition = FigureRegistry.shared.find(name) else { preconditionFailure("\(name) is not in names.tsv") }
    return self.number(number, definition.decimals)
  }
}

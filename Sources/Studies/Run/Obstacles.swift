import Drafting
import Electrification
import Findings
import Quantities

/// What stands in the way: the study's results handed to the derivation rules of Drafting, one function a rule.
struct Obstacles {
  let assembly: StudyAssembly
  let blocks: [BlockResult]
  let lines: [LineResult]
  let places: [PlaceResult]
  let findings: FindingSet

  /// All of them, kind by kind.
  func statements() -> [any CannotDo] {
    undrivable() + tripsTooLong() + infeasibleLines() + blocksWithoutEnergy() + farBlocks() + staysTooShort()
      + gridLimits()
      + unbalancedNights() + coldCabins() + unknownBatteries() + estimatedDistances() + assumedClimate()
      + assumedYear()
  }

  /// Lines that other blocks or charging by day would help; one with a trip that is too much stands among those alone.
  private func infeasibleLines() -> [any CannotDo] {
    lines.compactMap { line in
      guard line.verdict != .infeasible, line.infeasibleBlocks == line.blocks.count,
        let feasible = findings.find("line.feasible", .line(line.name))
      else { return nil }
      return InfeasibleLine(line: line.name, blockCount: line.blocks.count, feasible: feasible)
    }
  }

  private func tripsTooLong() -> [any CannotDo] {
    lines.compactMap { line in
      guard line.verdict == .infeasible, let trip = findings.find("energy.trip.worst", .line(line.name)),
        let usable = findings.find("battery.usable", .vehicleClass(line.vehicleClass))
      else { return nil }
      return TripTooLong(line: line.name, trip: trip, usable: usable)
    }
  }

  private func blocksWithoutEnergy() -> [any CannotDo] {
    blocks.compactMap { block in
      guard let shortfall = findings.find("battery.shortfall", .block(block.id)),
        let market = findings.find("battery.market", .vehicleClass(block.vehicleClass))
      else { return nil }
      return BlockShortfall(
        block: block.id, lines: block.lines, shortfall: shortfall, market: market, cause: cause(block),
        remedies: block.repairs.compactMap(remedy))
    }
  }

  /// What makes a block hard: its empty running, its heat, else its length.
  private func cause(_ block: BlockResult) -> BlockShortfall.Cause {
    let empty = block.deadhead / block.distance
    if empty > 0.25 { return .deadhead(percent: Int((empty * 100).rounded())) }
    let heat = block.designHeat / block.designEnergy
    if heat > 0.35 { return .heat(percent: Int((heat * 100).rounded())) }
    return .length(kilometres: Int(block.distance.kilometres.rounded()))
  }

  private func remedy(_ repair: Repair) -> BlockShortfall.Remedy? {
    switch repair {
    case .split(let times): .split(parts: times.count + 1)
    case .chargeAtTerminal(let stop, let minutes, let power):
      .terminal(
        stop: stop, kilowatts: Int(power.kilowatts.rounded(.up)), minutes: Int(minutes.rounded(.down)))
    case .fuelHeater: .fuelHeater
    case .otherDrive: nil
    }
  }

  private func farBlocks() -> [any CannotDo] {
    let limit = assembly.study.villages.farthestPull
    return blocks.compactMap { block in
      guard max(block.pullOut, block.pullIn) > limit, let pull = findings.find("pull.longest", .block(block.id)) else {
        return nil
      }
      func far(_ way: Distance, _ air: Distance?, _ stop: String, _ place: String) -> FarBlock.Far? {
        way > limit
          ? FarBlock.Far(stop: stop, place: place, kilometres: Int((air ?? way).kilometres.rounded())) : nil
      }
      return FarBlock(
        block: block.id, start: far(block.pullOut, block.pullOutGreatCircle, block.firstStop, block.startPlace),
        end: far(block.pullIn, block.pullInGreatCircle, block.lastStop, block.endPlace), pull: pull)
    }
  }

  private func staysTooShort() -> [any CannotDo] {
    places.compactMap { place in
      guard let unmet = findings.find("depot.unmet", .place(place.name)),
        let power = findings.find("bay.power", .place(place.name))
      else { return nil }
      return PlaceUnmetCharge(place: place.name, busCount: place.unmet.count, unmet: unmet, bayPower: power)
    }
  }

  private func gridLimits() -> [any CannotDo] {
    places.compactMap { place in
      guard let limit = place.gridLimit, place.exceedsGridLimit,
        let peak = findings.find("depot.peak.managed", .place(place.name))
      else { return nil }
      return GridLimitExceeded(
        place: place.name, peak: peak, limitKilowatts: Int(GridLimit(limit).power.kilowatts),
        limitSource: assembly.study.places.file.map(assembly.lastPart) ?? "study")
    }
  }

  private func unbalancedNights() -> [any CannotDo] {
    assembly.plan.nights.compactMap { night in
      guard night.in != night.out, let buses = findings.find("depot.buses", .place(night.place)) else { return nil }
      return UnbalancedNight(place: night.place, arriving: night.in, leaving: night.out, buses: buses)
    }
  }

  private func undrivable() -> [any CannotDo] {
    let flagged = assembly.trips.filter { $0.profile.flags.contains(.timetableUndrivable) }
    let byLine = Dictionary(grouping: flagged) { assembly.lineName($0) }
    return lines.compactMap { line in
      guard let trips = byLine[line.name], let share = findings.find("line.undrivable.share", .line(line.name)) else {
        return nil
      }
      return UndrivableLine(
        line: line.name, trips: trips.map { assembly.timetable.trips[$0.place].id }, share: share)
    }
  }

  private func coldCabins() -> [any CannotDo] {
    findings.list("cabin.temp").compactMap { finding in
      guard let id = finding.scope.identifier, assembly.coldClasses[id] != nil else { return nil }
      return ColdCabin(vehicleClass: id, temperature: finding)
    }
  }

  private func unknownBatteries() -> [any CannotDo] {
    findings.list("market.makers.largest").compactMap { makers in
      guard let count = makers.value.number, count < UnknownBattery.enoughMakers, let id = makers.scope.identifier,
        let having = findings.find("market.models.largest", makers.scope),
        let battery = findings.find("battery.market", makers.scope),
        let models = findings.find("market.models", makers.scope),
        let unknown = findings.find("market.models.unknown", makers.scope)
      else { return nil }
      return UnknownBattery(
        vehicleClass: id, battery: battery, models: models, having: having, makers: makers, unknown: unknown)
    }
  }

  private func estimatedDistances() -> [any CannotDo] {
    guard assembly.estimatedShare > 0.02, let share = findings.find("distance.estimated.share") else { return [] }
    return [EstimatedDistances(share: share)]
  }

  private func assumedClimate() -> [any CannotDo] {
    guard case .constant = assembly.study.climate.designDay, let temperature = findings.find("temperature.design")
    else { return [] }
    return [
      SyntheticClimate(
        file: assembly.design.name, temperature: temperature, uncitable: EstimatedDistances.hangingFigures)
    ]
  }

  private func assumedYear() -> [any CannotDo] {
    guard let climate = assembly.year.climate, climate.isSynthetic, let energy = findings.find("energy.year") else {
      return []
    }
    return [SyntheticYear(place: climate.stations[0].station.name, energy: energy)]
  }
}

extension StudyAssembly {
  /// Share of trip kilometres that are estimated.
  var estimatedShare: Double {
    let all = trips.reduce(0) { $0 + $1.metres }
    return all > 0 ? trips.reduce(0) { $0 + $1.estimatedMetres } / all : 0
  }

  /// The lowest cabin temperature of each class on the design day, for classes whose heating does not reach its set point.
  var coldClasses: [String: Temperature] {
    var worst: [String: Temperature] = [:]
    for (number, block) in plan.blocks.enumerated() {
      for use in designEnergy[number].trips where use.flags.contains(.heatingTooSmall) {
        worst[block.vehicleClass] = min(worst[block.vehicleClass] ?? use.cabinTemperature, use.cabinTemperature)
      }
    }
    return worst
  }
}

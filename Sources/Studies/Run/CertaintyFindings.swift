import Electrification
import Findings
import Quantities

/// What the sampling adds to the findings: spreads to those that were computed for the design day, and figures of the year.
struct CertaintyFindings {
  let certainty: CertaintyResult
  let blocks: [BlockResult]
  let lines: [LineResult]
  let classes: [ClassResult]
  let designDistance: Distance
  let sizing: BatterySizing
  let parking: [Study.Parking]
  let inputs: [InputFile]
  let assumptions: [ParameterUse]

  private struct Key: Hashable {
    let name: String
    let scope: FindingScope
  }

  /// The same findings, those that have a spread with it, and behind them the figures of the year.
  func adding(to findings: FindingSet) -> FindingSet {
    let spreads = spreads()
    var set = FindingSet()
    for finding in findings.findings {
      guard let spread = spreads[Key(name: finding.name, scope: finding.scope)] else {
        set.add(finding)
        continue
      }
      let ordered = spread.sorted()
      set.add(
        finding.with(
          Spread(p10: ordered[0], p50: ordered[1], p90: ordered[2], decimals: finding.definition.decimals)))
    }
    addYear(&set)
    return set
  }

  // MARK: - Spreads of the design day

  /// P10, P50 and P90 by figure, in its unit; a figure that falls where energy rises has them the other way round.
  private func spreads() -> [Key: [Double]] {
    var spreads: [Key: [Double]] = [:]
    func set(_ name: String, _ scope: FindingScope, _ values: [Double]) {
      spreads[Key(name: name, scope: scope)] = values
    }
    set("consumption.design", .network, use(certainty.designDay, over: designDistance))
    let feasible = certainty.feasibleBlocks
    set("fleet.electric", .network, [feasible.p10, feasible.p50, feasible.p90])
    let count = Double(max(1, blocks.count))
    set("block.feasible.share", .network, [feasible.p10, feasible.p50, feasible.p90].map { $0 / count * 100 })
    let kilometres = certainty.feasibleKilometres
    set("zero.share.feasible", .network, [kilometres.p10, kilometres.p50, kilometres.p90].map { $0 * 100 })
    if let fuel = certainty.fuelLitres { set("heater.fuel.day", .network, [fuel.p10, fuel.p50, fuel.p90]) }
    for line in lines {
      guard let spread = certainty.lines.first(where: { $0.name == line.name }) else { continue }
      set("line.energy", .line(line.name), use(spread.designDay, over: line.distance))
      let trip = spread.hardestTrip
      set("energy.trip.worst", .line(line.name), [trip.p10, trip.p50, trip.p90].map(\.kilowattHours))
    }
    let needs = blocks.indices.map { self.needs($0) }
    for (number, block) in blocks.enumerated() {
      set("battery.need", .block(block.id), needs[number])
      if !block.isFeasible { set("battery.shortfall", .block(block.id), lacking(number)) }
    }
    set("block.energy.worst", .network, largest(certainty.blocks.map { percentiles($0.designDay) }))
    set("battery.need.worst", .network, largest(needs))
    for vehicle in classes { addClass(vehicle, needs, set) }
    return spreads
  }

  private func addClass(
    _ vehicle: ClassResult, _ needs: [[Double]], _ set: (String, FindingScope, [Double]) -> Void
  ) {
    let scope = FindingScope.vehicleClass(vehicle.identifier)
    let members = blocks.indices.filter { blocks[$0].vehicleClass == vehicle.identifier }
    set("battery.need.worst", scope, largest(members.map { needs[$0] }))
    guard let spread = certainty.classes.first(where: { $0.identifier == vehicle.identifier })?.designDay,
      let coldest = members.map({ parking[$0] }).min(by: { sizing.coldFactor($0) < sizing.coldFactor($1) })
    else { return }
    let distance = members.reduce(Distance.zero) { $0 + blocks[$1].distance }
    set("consumption.design", scope, use(spread, over: distance))
    set(
      "range.winter", scope,
      [spread.p10, spread.p50, spread.p90].map {
        sizing.range(of: vehicle.largestBattery, use: $0 / distance, parking: coldest).kilometres
      })
    set(
      "battery.usable", scope,
      [spread.p10, spread.p50, spread.p90].map {
        sizing.usable(of: vehicle.largestBattery, energy: $0, distance: distance, parking: coldest).kilowattHours
      })
  }

  private func percentiles(_ spread: CertaintyResult.DaySpread) -> [Double] {
    [spread.p10, spread.p50, spread.p90].map(\.kilowattHours)
  }

  private func use(_ spread: CertaintyResult.DaySpread, over distance: Distance) -> [Double] {
    [spread.p10, spread.p50, spread.p90].map { ($0 / distance).kilowattHoursPerKilometre }
  }

  private func needs(_ block: Int) -> [Double] {
    let spread = certainty.blocks[block].designDay
    return [spread.p10, spread.p50, spread.p90].map {
      sizing.need(for: $0, distance: blocks[block].distance, parking: parking[block]).kilowattHours
    }
  }

  private func lacking(_ number: Int) -> [Double] {
    let (block, spread) = (blocks[number], certainty.blocks[number].designDay)
    return [spread.p10, spread.p50, spread.p90].map { energy in
      let usable = sizing.usable(
        of: block.largestBattery, energy: energy, distance: block.distance, parking: parking[number])
      return max(.zero, energy - usable).kilowattHours
    }
  }

  /// The largest P10, the largest P50 and the largest P90.
  private func largest(_ spreads: [[Double]]) -> [Double] {
    (0..<3).map { place in spreads.map { $0[place] }.max() ?? 0 }
  }

  // MARK: - Figures of the year

  private func addYear(_ set: inout FindingSet) {
    guard let year = certainty.year else { return }
    let source = Provenance(method: "day-sampling", inputs: inputs, parameters: assumptions)
    if let use = year.winterUseP90 {
      set.add(Finding("consumption.winter.p90", .network, use, provenance: source))
    }
    // Two significant digits, as on the page: a tenth of a day from ten days on says nothing.
    let short = CertaintyResult.Year.stated(year.shortfall.blockDaysInWinter)
    set.add(
      Finding("block.days.short.winter", .network, number: short, decimals: short < 10 ? 1 : 0, provenance: source))
    set.add(
      Finding(
        "battery.need.p99", .network, certainty.blocks.compactMap { $0.year?.batteryNeed }.max() ?? .zero,
        provenance: source))
    for line in certainty.lines {
      let scope = FindingScope.line(line.name)
      if let spread = line.year, line.distance.metres > 0 {
        set.add(
          Finding("line.energy.p99", scope, spread.p99 / line.distance, provenance: source)
            .with(self.spread(of: spread, "line.energy.p99") { ($0 / line.distance).kilowattHoursPerKilometre }))
      }
      if let spread = line.highestTrip.flatMap({ certainty.trips[$0].year }) {
        set.add(
          Finding("energy.trip.p99", scope, spread.p99, provenance: source)
            .with(self.spread(of: spread, "energy.trip.p99") { $0.kilowattHours }))
      }
    }
    for block in certainty.blocks {
      guard let year = block.year, let margin = block.margin else { continue }
      let scope = FindingScope.block(block.id)
      set.add(
        Finding("block.energy.p99", scope, year.electricity.p99, provenance: source)
          .with(spread(of: year.electricity, "block.energy.p99") { $0.kilowattHours }))
      set.add(Finding("battery.need.p99", scope, year.batteryNeed, provenance: source))
      set.add(Finding("battery.margin", scope, margin, provenance: source))
    }
  }

  /// P10 to P99 over the year, with the decimals of a figure.
  private func spread(of spread: EnergySpread, _ name: String, _ number: (Energy) -> Double) -> Spread {
    guard let definition = FigureRegistry.shared.find(name) else { preconditionFailure("\(name) is not in names.tsv") }
    return Spread(
      p10: number(spread.p10), p50: number(spread.p50), p90: number(spread.p90), p99: number(spread.p99),
      decimals: definition.decimals)
  }
}

import Electrification
import Findings
import Quantities
import Timetables

/// The figures of a study, named and rounded.
struct StudyFindings {
  let study: Study
  let feed: FeedImport
  let design: DayResult
  let mild: DayResult
  let lines: [LineResult]
  let blocks: [BlockResult]
  let plan: PlanResult
  let places: [PlaceResult]
  let spares: SpareBuses
  let classes: [ClassResult]
  /// Lowest cabin temperature of the classes whose heating does not reach the set point.
  let coldClasses: [String: Temperature]
  /// The cabin's set point, in °C.
  let setPoint: Double
  /// Kilometres of the study's lines in a year.
  let annualKilometres: Double
  let sizing: BatterySizing
  let inputs: [InputFile]
  let assumptions: [ParameterUse]

  func make() -> FindingSet {
    var set = FindingSet()
    addTimetable(&set)
    addPlan(&set)
    addEnergy(&set)
    addBatteries(&set)
    for line in lines { addLine(line, &set) }
    for block in blocks { addBlock(block, &set) }
    for vehicle in classes { addClass(vehicle, &set) }
    for place in places { addPlace(place, &set) }
    addResilience(&set)
    addContract(&set)
    return set
  }

  private func from(_ method: String) -> Provenance {
    Provenance(method: method, inputs: inputs, parameters: assumptions)
  }

  private func addTimetable(_ set: inout FindingSet) {
    let source = from("timetable")
    let metres = lines.reduce(Distance.zero) { $0 + $1.distance }
    let volume = DayVolume(feed.timetable) { $0.kind == .bus }
    set.add(
      Finding("service.trips.day", .network, number: Double(lines.reduce(0) { $0 + $1.trips }), provenance: source))
    set.add(Finding("service.km.day", .network, metres, provenance: source))
    set.add(Finding("service.hours.day", .network, volume.time, provenance: source))
    set.add(Finding("distance.replaced.share", .network, number: volume.share(.replaced) * 100, provenance: source))
    let estimated =
      metres.metres > 0 ? lines.reduce(0) { $0 + $1.estimatedShare * $1.distance.metres } / metres.metres : 0
    set.add(Finding("distance.estimated.share", .network, number: estimated * 100, provenance: source))
    set.add(Finding("volume.year", .network, number: annualKilometres, provenance: from("timetable-year")))
    let withBlock = feed.timetable.trips.filter { $0.blockID != nil }.count
    let share = feed.timetable.trips.isEmpty ? 0 : Double(withBlock) / Double(feed.timetable.trips.count)
    set.add(Finding("block.share.given", .network, number: share * 100, provenance: source))
  }

  private func addPlan(_ set: inout FindingSet) {
    let source = from(plan.source == .given ? "blocks-given" : "blocks-minimum-fleet")
    set.add(Finding("fleet.peak", .network, number: Double(plan.fleet), provenance: source))
    set.add(Finding("fleet.trips.in.motion", .network, number: Double(plan.tripsInMotion), provenance: source))
    set.add(Finding("block.count", .network, number: Double(blocks.count), provenance: source))
    set.add(Finding("deadhead.km.day", .network, plan.deadhead, provenance: source))
    set.add(
      Finding(
        "deadhead.share", .network,
        number: plan.distance.metres > 0 ? plan.deadhead / plan.distance * 100 : 0, provenance: source))
    if let longest = blocks.max(by: { ($0.distance, $1.id) < ($1.distance, $0.id) }) {
      set.add(Finding("block.longest", .network, longest.distance, provenance: source))
    }
    set.add(
      Finding(
        "block.longest.hours", .network, blocks.map { $0.end - $0.start }.max() ?? .zero, provenance: source))
    set.add(Finding("layover.median", .network, number: plan.medianLayoverMinutes, provenance: source))
    set.add(Finding("spare.ratio", .network, number: study.vehicles.spareShare * 100, provenance: from("study")))
    set.add(Finding("spare.count", .network, number: Double(spares.count), provenance: from("spare-buses")))
    set.add(
      Finding("pull.longest", .network, blocks.map { max($0.pullOut, $0.pullIn) }.max() ?? .zero, provenance: source))
  }

  private func addEnergy(_ set: inout FindingSet) {
    let source = from("block-energy")
    set.add(Finding("temperature.design", .network, number: design.mean.celsius, provenance: source))
    set.add(Finding("temperature.design.min", .network, number: design.lowest.celsius, provenance: source))
    set.add(Finding("consumption.design", .network, design.electricity / design.distance, provenance: source))
    set.add(Finding("consumption.mild", .network, mild.electricity / mild.distance, provenance: source))
    set.add(Finding("heat.scale", .network, number: study.energy.heatScale, provenance: from("study")))
    set.add(Finding("road.surface", .network, code: study.energy.road, provenance: from("study")))
    set.add(
      Finding("energy.heat.share", .network, number: design.heat / design.electricity * 100, provenance: source))
    set.add(
      Finding(
        "energy.cold.addition", .network, number: (design.electricity / mild.electricity - 1) * 100, provenance: source)
    )
    set.add(Finding("cabin.temp", .network, number: setPoint, provenance: from("study")))
    if classes.contains(where: { $0.heating.hasPrefix("heat-pump") }) {
      set.add(Finding("heatpump.mintemp", .network, number: design.lowest.celsius.rounded(.down), provenance: source))
    }
    if design.fuelLitres > 0 {
      set.add(Finding("heater.fuel.day", .network, number: design.fuelLitres, provenance: source))
    }
  }

  private func addBatteries(_ set: inout FindingSet) {
    let source = from("battery-need")
    let feasible = blocks.filter(\.isFeasible)
    set.add(
      Finding(
        "block.energy.worst", .network, blocks.map(\.designEnergy).max() ?? .zero, provenance: from("block-energy")))
    set.add(Finding("battery.need.worst", .network, blocks.map(\.batteryNeed).max() ?? .zero, provenance: source))
    let share = blocks.isEmpty ? 0 : Double(feasible.count) / Double(blocks.count)
    set.add(Finding("block.feasible.share", .network, number: share * 100, provenance: source))
    let all = blocks.reduce(0) { $0 + ($1.distance - $1.deadhead).metres }
    let electric = feasible.reduce(0) { $0 + ($1.distance - $1.deadhead).metres }
    set.add(
      Finding("zero.share.feasible", .network, number: all > 0 ? electric / all * 100 : 0, provenance: source))
    set.add(Finding("fleet.electric", .network, number: Double(feasible.count), provenance: source))
    set.add(Finding("soh.min", .network, number: sizing.health * 100, provenance: source))
    set.add(Finding("soc.min", .network, number: sizing.reserveShare * 100, provenance: source))
  }

  private func addLine(_ line: LineResult, _ set: inout FindingSet) {
    let scope = FindingScope.line(line.name)
    set.add(Finding("line.feasible", scope, flag: line.verdict == .feasible, provenance: from("battery-need")))
    set.add(Finding("line.energy", scope, line.designUse, provenance: from("trip-energy")))
    set.add(Finding("energy.trip.worst", scope, line.hardestTrip, provenance: from("trip-energy")))
    set.add(
      Finding("line.undrivable.share", scope, number: line.undrivableShare * 100, provenance: from("trip-energy")))
    set.add(
      Finding("distance.estimated.share", scope, number: line.estimatedShare * 100, provenance: from("timetable")))
  }

  private func addBlock(_ block: BlockResult, _ set: inout FindingSet) {
    let scope = FindingScope.block(block.id)
    set.add(Finding("battery.need", scope, block.batteryNeed, provenance: from("battery-need")))
    set.add(Finding("pull.longest", scope, max(block.pullOut, block.pullIn), provenance: from("blocks")))
    if !block.isFeasible {
      set.add(Finding("battery.shortfall", scope, block.lacking, provenance: from("battery-need")))
    }
  }

  private func addClass(_ vehicle: ClassResult, _ set: inout FindingSet) {
    let scope = FindingScope.vehicleClass(vehicle.identifier)
    set.add(Finding("fleet.peak", scope, number: Double(vehicle.buses), provenance: from("blocks")))
    let spareCount = Double(spares.byClass[vehicle.identifier] ?? 0)
    set.add(Finding("spare.count", scope, number: spareCount, provenance: from("spare-buses")))
    set.add(Finding("fleet.electric", scope, number: Double(vehicle.electricBuses), provenance: from("battery-need")))
    set.add(Finding("battery.market", scope, vehicle.largestBattery, provenance: from("battery-market")))
    set.add(Finding("battery.need.worst", scope, vehicle.hardestNeed, provenance: from("battery-need")))
    set.add(Finding("block.longest", scope, vehicle.longestBlock, provenance: from("blocks")))
    set.add(Finding("consumption.design", scope, vehicle.designUse, provenance: from("block-energy")))
    set.add(Finding("range.winter", scope, vehicle.winterRange, provenance: from("battery-need")))
    set.add(Finding("battery.usable", scope, vehicle.usableBattery, provenance: from("battery-need")))
    set.add(Finding("passengers.mean", scope, number: vehicle.meanPassengers, provenance: from("block-energy")))
    if let heating = HeatingTechnology(rawValue: vehicle.heating), !heating.isAllElectric {
      let code = heating.pump == nil ? "fuel" : "heat-pump+fuel"
      set.add(Finding("heating.fuel", scope, code: code, provenance: from("study")))
    }
    let cabin = coldClasses[vehicle.identifier]?.celsius ?? setPoint
    set.add(Finding("cabin.temp", scope, number: cabin, provenance: from("block-energy")))
  }

  private func addPlace(_ place: PlaceResult, _ set: inout FindingSet) {
    let scope = FindingScope.place(place.name)
    let source = from("least-peak")
    set.add(Finding("depot.buses", scope, number: Double(place.buses), provenance: source))
    set.add(Finding("spare.count", scope, number: Double(place.spares), provenance: from("spare-buses")))
    set.add(Finding("bays", scope, number: Double(place.bays), provenance: source))
    set.add(Finding("bay.power", scope, place.bayPower, provenance: source))
    set.add(Finding("depot.energy.day", scope, place.energy, provenance: source))
    set.add(Finding("depot.energy.mild", scope, place.mildEnergy, provenance: source))
    set.add(Finding("depot.peak.managed", scope, place.managedPeak, provenance: source))
    set.add(Finding("depot.peak.bound", scope, place.peakBound, provenance: source))
    set.add(Finding("depot.peak.unmanaged", scope, place.unmanagedPeak, provenance: source))
    set.add(Finding("subscribed.power", scope, place.subscribedPower, provenance: from("grid")))
    set.add(Finding("subscribed.margin", scope, number: place.subscribedMargin * 100, provenance: from("grid")))
    if let rating = place.transformerKilovoltAmperes {
      set.add(Finding("transformer.rating", scope, number: rating, provenance: from("grid")))
    }
    set.add(Finding("power.cost", scope, number: place.powerCost.kronor, provenance: from("grid-tariff")))
    set.add(Finding("power.cost.saved", scope, number: place.powerCostSaved.kronor, provenance: from("grid-tariff")))
    let unmet = place.unmet.reduce(Energy.zero) { $0 + $1.lacking }
    if unmet > .zero { set.add(Finding("depot.unmet", scope, unmet, provenance: source)) }
    func freeHours(_ quarters: Range<Int>) -> Double {
      Double(place.busesPresent[quarters].filter { $0 == 0 }.count) / 4
    }
    set.add(Finding("depot.utilisation.day", scope, number: freeHours(36..<60), provenance: source))
    set.add(Finding("share.hours", scope, number: freeHours(24..<88), provenance: source))
    set.add(Finding("backup.energy", scope, place.backupEnergy, provenance: from("resilience")))
  }

  private func addResilience(_ set: inout FindingSet) {
    let source = from("resilience")
    let energy = places.reduce(Energy.zero) { $0 + $1.backupEnergy }
    set.add(Finding("backup.energy", .network, energy, provenance: source))
    let load = study.resilience.criticalLoads.reduce(Power.zero) { $0 + $1.power }
    if load > .zero { set.add(Finding("backup.hours", .network, energy / load, provenance: source)) }
    set.add(
      Finding(
        "charging.village.count", .network, number: Double(places.filter { $0.kind == .village }.count),
        provenance: source))
  }

  private func addContract(_ set: inout FindingSet) {
    let source = from("study")
    set.add(Finding("period.start", .network, code: study.contract.start.description, provenance: source))
    set.add(Finding("period.years", .network, number: Double(study.contract.years), provenance: source))
    if study.contract.extensionMonths > 0 {
      let years = Double(study.contract.extensionMonths) / 12
      set.add(Finding("option.max", .network, number: years, provenance: source))
    }
  }
}

import Electrification
import Quantities

extension StudyAssembly {
  /// A place's result with the buses that are not back when they are needed.
  struct PlaceOutcome {
    let result: PlaceResult
    let notBack: [String]
  }

  /// The places where a bus sleeps, those with most buses first, then by name.
  func placeResults(_ blocks: [BlockResult]) throws -> [PlaceOutcome] {
    var outcomes: [PlaceOutcome] = []
    for (number, place) in plan.places.enumerated() {
      if let outcome = try placeResult(number, place, blocks, spares: spares.count(at: number)) {
        outcomes.append(outcome)
      }
    }
    return outcomes.sorted { ($1.result.buses, $0.result.name) < ($0.result.buses, $1.result.name) }
  }

  private func placeResult(_ number: Int, _ place: StudyPlace, _ blocks: [BlockResult], spares: Int) throws
    -> PlaceOutcome?
  {
    let coming = plan.blocks.indices.filter { plan.blocks[$0].endPlace == number }
    let going = plan.blocks.indices.filter { plan.blocks[$0].startPlace == number }
    let buses = max(coming.count, going.count)
    guard !coming.isEmpty || !going.isEmpty else { return nil }
    let placeCharging = try charge(place, coming, going, designEnergy, design)
    let charging = placeCharging.charging
    let chargingPlan = try charging.solve()
    let mildEnergy = try charge(place, coming, going, mildEnergy, mild).charging.gridEnergy
    let grid = try PlaceGrid(study: study, place: place, plan: chargingPlan, energyPerDay: mildEnergy).need
    let result = PlaceResult(
      name: place.name, coordinate: place.coordinate, kind: place.kind, isNamed: place.isNamed,
      buses: buses, spares: spares, blocks: coming.map { plan.blocks[$0].id },
      energy: chargingPlan.load.energy, mildEnergy: mildEnergy,
      managedPeak: chargingPlan.peak, peakBound: chargingPlan.lowerBound, isProven: chargingPlan.proven,
      unmanagedPeak: chargingPlan.unmanagedPeak, preheatPeak: try charging.baseLoadProfile().peak,
      bays: buses + spares, bayPower: place.power, gridLimit: place.gridLimit,
      subscribedPower: grid.subscribedPower, subscribedMargin: grid.margin,
      exceedsGridLimit: grid.exceedsLimit, isMarginCut: grid.isCutByLimit,
      transformerKilovoltAmperes: grid.transformerKilovoltAmperes,
      powerCost: grid.managedCost.power, powerCostSaved: grid.saved, tariff: place.tariff,
      managedLoad: quarters(chargingPlan.load), unmanagedLoad: quarters(chargingPlan.unmanagedLoad),
      busesPresent: (0..<96).map { charging.busesPresent(at: $0 * 900) },
      unmet: chargingPlan.shortfalls.map { ($0.bus, $0.lacking) },
      backupEnergy: try backup(coming, chargingPlan))
    return PlaceOutcome(result: result, notBack: placeCharging.notBack)
  }

  func charge(
    _ place: StudyPlace, _ coming: [Int], _ going: [Int], _ energies: [BlockEnergy], _ weather: Weather
  ) throws -> PlaceCharging {
    var arrivals: [String: [PlaceCharging.Arrival]] = [:]
    for number in coming {
      let block = plan.blocks[number]
      // What the traffic takes, also where no battery holds it: the grid must give it whichever way the block is made to run.
      let used = energies[number].total.electricity
      arrivals[block.vehicleClass, default: []].append(
        PlaceCharging.Arrival(block: block.id, end: energies[number].end, need: used))
    }
    var departures: [String: [PlaceCharging.Departure]] = [:]
    for number in going {
      let block = plan.blocks[number]
      let day = try weather.of(block.id).conditions(
        from: energies[number].start, to: energies[number].start)
      let parking: OvernightParking =
        switch place.parking {
        case .indoor: .indoor
        case .outdoorPlug: .outdoorPlug
        case .outdoor: .outdoor
        }
      let preheat = try models.model(block.vehicleClass).preconditioning(parking, on: day)
      departures[block.vehicleClass, default: []].append(
        PlaceCharging.Departure(
          start: energies[number].start, vehicleClass: block.vehicleClass, preheat: preheat))
    }
    let starts = Dictionary(
      uniqueKeysWithValues: plan.blocks.indices.map { (plan.blocks[$0].id, energies[$0].start) })
    return PlaceCharging(
      arrivals: arrivals, departures: departures, ownStarts: starts, power: place.power,
      efficiency: study.charging.efficiency, preheatTime: TimeSpan(minutes: study.charging.preheatMinutes))
  }

  private func quarters(_ load: LoadProfile) -> [Double] {
    let means = load.means(every: 900, from: 0, to: 86_400)
    return means.isEmpty ? [Double](repeating: 0, count: 96) : means.map { $0.power.kilowatts }
  }

  /// What parked buses can give at the least favourable full hour of the night.
  private func backup(_ coming: [Int], _ chargingPlan: ChargingPlan) throws -> Energy {
    var held: [String: Energy] = [:]
    for number in coming {
      let block = plan.blocks[number]
      let used = designEnergy[number].total.electricity
      let usable = sizing.usable(
        of: try sizing.largest(block.vehicleClass), energy: used, distance: Distance(metres: length(block)),
        parking: parking(block))
      held[block.id] = max(.zero, usable - used)
    }
    let onArrival = chargingPlan.charging.stays.map { held[$0.bus] ?? .zero }
    return BackupEnergy(chargingPlan, heldOnArrival: onArrival).leastFavourable().energy
  }
}

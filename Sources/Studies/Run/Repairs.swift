import Electrification
import Quantities
import Timetables

/// What a block could do to run that the largest battery does not carry through the day.
struct Repairs {
  /// Layovers shorter than this are not worth docking for.
  static let shortestDocking = TimeSpan(minutes: 5)
  /// Docking and undocking, of each layover.
  static let dockingTime = TimeSpan(minutes: 1)
  /// The most that a terminal charger gives, at the battery: pantographs of 300 to 450 kW are in service.
  static let mostTerminalPower = Power(kilowatts: 450)

  let timetable: Timetable
  let models: ClassModels
  let design: Weather
  let sizing: BatterySizing

  func list(
    _ block: StudyBlock, _ energy: BlockEnergy, usable: Energy, distance: Distance, parking: Study.Parking,
    _ ways: inout EmptyWays
  ) throws -> [Repair] {
    var repairs: [Repair] = []
    if let times = split(block, energy, usable: usable) { repairs.append(.split(at: times)) }
    if let charger = terminalCharger(block, energy, usable: usable) { repairs.append(charger) }
    let heating = models.heating(block.vehicleClass)
    if heating.isAllElectric {
      let model = try models.model(block.vehicleClass, heating: .fuel)
      let warm = try BlockEnergy(
        block, model, design, timetable, &ways, parking: parking,
        battery: try sizing.braking(block.vehicleClass, parking: parking))
      if warm.total.electricity <= usable {
        repairs.append(
          .fuelHeater(need: sizing.need(for: warm.total.electricity, distance: distance, parking: parking)))
      }
    }
    return repairs.isEmpty ? [.otherDrive] : repairs
  }

  /// Cuts that leave as few parts as possible, each of which the battery carries; nil where a single trip is too much. The parts' own
  /// pulls are taken to be as long as the block's: where buses change is not planned here.
  private func split(_ block: StudyBlock, _ energy: BlockEnergy, usable: Energy) -> [ServiceTime]? {
    let firstPull = energy.usedBefore[0]
    let lastTrip = block.trips.count - 1
    let lastPull = energy.total.electricity - energy.usedBefore[lastTrip] - energy.trips[lastTrip].electricity
    var cuts: [ServiceTime] = []
    var partStart = 0
    for trip in block.trips.indices {
      let partEnd = energy.usedBefore[trip] + energy.trips[trip].electricity
      if firstPull + partEnd - energy.usedBefore[partStart] + lastPull <= usable { continue }
      guard firstPull + energy.trips[trip].electricity + lastPull <= usable else { return nil }
      cuts.append(timetable.start(of: timetable.trips[block.trips[trip].place]))
      partStart = trip
    }
    return cuts.isEmpty ? nil : cuts
  }

  /// The stop with most time for docking of those where a charger of a known size is enough, trip by trip.
  private func terminalCharger(_ block: StudyBlock, _ energy: BlockEnergy, usable: Energy) -> Repair? {
    let docked = energy.layovers.enumerated().map { number, layover in
      let trip = timetable.trips[block.trips[number].place]
      let stops = timetable.patterns[trip.pattern].stops
      return (
        stop: timetable.stops[stops[stops.count - 1]].name,
        seconds: layover < Self.shortestDocking.seconds ? 0 : layover - Self.dockingTime.seconds
      )
    }
    var seconds: [String: Double] = [:]
    for layover in docked where layover.seconds > 0 { seconds[layover.stop, default: 0] += layover.seconds }
    for (stop, all) in seconds.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      var ended = Energy.zero
      let steps = block.trips.indices.map { trip in
        let isDocked = trip < docked.count && docked[trip].stop == stop
        let step = TerminalTopUp.Step(
          before: energy.usedBefore[trip] - ended, trip: energy.trips[trip].electricity,
          docked: TimeSpan(seconds: isDocked ? docked[trip].seconds : 0))
        ended = energy.usedBefore[trip] + energy.trips[trip].electricity
        return step
      }
      let day = TerminalTopUp(usable: usable, steps: steps, after: energy.total.electricity - ended)
      if let power = day.findPower(upTo: Self.mostTerminalPower) {
        return .chargeAtTerminal(stop: stop, minutes: all / 60, power: power)
      }
    }
    return nil
  }
}

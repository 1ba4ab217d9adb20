import Quantities

extension ChargingPlan {
  /// Counts the plan anew from its segments and the stays as given, and refuses one that breaks a rule: every segment inside its stay
  /// and under its limit, every bus gets what it can, and nowhere does the sum pass the peak.
  func check(against problem: DepotCharging, _ levels: ChargingLevels) throws(ChargingError) {
    var pieces: [(from: Double, to: Double, power: Power)] = []
    var given = [Energy](repeating: .zero, count: problem.stays.count)
    for segment in segments {
      let stay = problem.stays[segment.stay]
      guard stay.arrivalSeconds <= segment.fromSeconds, segment.fromSeconds < segment.toSeconds,
        segment.toSeconds <= stay.departureSeconds
      else { throw .planRefused(reason: "bus '\(stay.bus)' charges while it is away") }
      guard segment.power.watts <= stay.maximumPower.watts * (1 + 1e-9) else {
        throw .planRefused(reason: "bus '\(stay.bus)' charges with \(segment.power.kilowatts) kW")
      }
      given[segment.stay] = given[segment.stay] + segment.energy
      pieces.append((Double(segment.fromSeconds), Double(segment.toSeconds), segment.gridPower))
    }
    for (stay, energy) in zip(problem.stays, given) {
      // A joule: what rounding in many short stretches may come to.
      guard energy.joules + 1 >= min(stay.energyNeeded, stay.mostEnergy).joules * (1 - 1e-12) else {
        throw .planRefused(reason: "bus '\(stay.bus)' gets \(energy.kilowattHours) kWh")
      }
    }
    pieces += problem.baseLoad.map { (Double($0.fromSeconds), Double($0.toSeconds), $0.power) }
    let counted = LoadProfile(pieces, period: problem.repeats ? 86_400 : nil)
    let allowance = Power(baseValue: 0.001 * Double(problem.stays.count + problem.baseLoad.count + 1))
    guard counted.peak <= peak + allowance else {
      throw .planRefused(reason: "the buses draw \(counted.peak.kilowatts) kW together, above \(peak.kilowatts) kW")
    }
    let bound = bottleneck.time > .zero ? bottleneck.gridEnergy / bottleneck.time : .zero
    guard bound <= peak + allowance else {
      throw .planRefused(reason: "the bound \(bound.kilowatts) kW is above the peak \(peak.kilowatts) kW")
    }
  }
}

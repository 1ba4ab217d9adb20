import Electrification
import Quantities

extension StudyAssembly {
  /// What the design day adds to the mild day, class by class.
  ///
  /// Heat, cooling, battery and auxiliaries are parts of their own in the model. Traction is driven three times more: with the design
  /// day's temperature on the mild day's road, and with tyres that the cold does not touch at both temperatures. The last two differ by the
  /// air alone; what temperature adds beyond the air is rolling resistance; the rest is the road.
  func coldSteps() throws -> [ColdSteps] {
    var cold = design
    cold.road = mild.road
    let sameRoad = try energies(on: cold)
    var stiff = self
    stiff.models = ClassModels(
      study: study, parameters: try models.parameters.setting(.rollingTemperatureSlope, to: 0))
    let air = (mild: try stiff.energies(on: mild), cold: try stiff.energies(on: cold))

    let byClass = Dictionary(grouping: plan.blocks.indices) { plan.blocks[$0].vehicleClass }
    return byClass.sorted { $0.key < $1.key }.map { id, numbers in
      func sum(_ energies: [BlockEnergy], _ part: (EnergyUse) -> Energy) -> Energy {
        numbers.reduce(.zero) { $0 + part(energies[$1].total) }
      }
      func step(_ part: (EnergyUse) -> Energy) -> Energy { sum(designEnergy, part) - sum(mildEnergy, part) }
      let byAir = sum(air.cold, \.traction) - sum(air.mild, \.traction)
      let byTemperature = sum(sameRoad, \.traction) - sum(mildEnergy, \.traction)
      let byRoad = sum(designEnergy, \.traction) - sum(sameRoad, \.traction)
      return ColdSteps(
        vehicleClass: id, distance: Distance(metres: numbers.reduce(0) { $0 + length(plan.blocks[$1]) }),
        mild: sum(mildEnergy, \.electricity), design: sum(designEnergy, \.electricity),
        parts: [
          (.air, byAir), (.rolling, byTemperature - byAir), (.road, byRoad), (.heat, step(\.heat)),
          (.cooling, step(\.cooling)), (.battery, step(\.batteryConditioning)), (.auxiliary, step(\.other)),
        ])
    }
  }

  /// The energies of all blocks on a day, in the order of the plan.
  func energies(on weather: Weather) throws -> [BlockEnergy] {
    var ways = EmptyWays(models.parameters)
    return try plan.blocks.map { try energy(of: $0, on: weather, &ways) }
  }

  /// The energy of one block on a day, with the study's own vehicle, heating, parking and battery.
  func energy(of block: StudyBlock, on weather: Weather, _ ways: inout EmptyWays) throws -> BlockEnergy {
    let parking = parking(block)
    return try BlockEnergy(
      block, try models.model(block.vehicleClass), weather, timetable, &ways, parking: parking,
      battery: try sizing.braking(block.vehicleClass, parking: parking))
  }
}

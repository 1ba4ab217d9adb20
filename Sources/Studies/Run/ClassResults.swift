import Electrification
import Quantities

extension StudyAssembly {
  /// Gross batteries for which the number of blocks that can be run is given.
  static let batterySteps: [Double] = Array(stride(from: 100, through: 1000, by: 50))

  /// The results of the vehicle classes in use, by identifier.
  func classResults(_ blocks: [BlockResult]) throws -> [ClassResult] {
    let byClass = Dictionary(grouping: blocks.indices) { blocks[$0].vehicleClass }
    return try byClass.sorted { $0.key < $1.key }.map { id, numbers in
      let members = numbers.map { blocks[$0] }
      let vehicle = try models.vehicle(id)
      let energy = members.reduce(Energy.zero) { $0 + $1.designEnergy }
      let distance = members.reduce(Distance.zero) { $0 + $1.distance }
      let use = energy / distance
      let largest = try sizing.largest(id)
      // Of the ways in which its buses stand at night, the coldest decides.
      let parking =
        numbers.map { self.parking(plan.blocks[$0]) }
        .min { sizing.coldFactor($0) < sizing.coldFactor($1) } ?? .outdoorPlug
      return ClassResult(
        identifier: id, swedishName: vehicle.nameInSwedish, englishName: vehicle.nameInEnglish,
        heating: models.heating(id).rawValue, buses: members.count,
        electricBuses: members.filter(\.isFeasible).count, largestBattery: largest,
        usableBattery: sizing.usable(of: largest, energy: energy, distance: distance, parking: parking),
        longestBlock: members.map(\.distance).max() ?? .zero, hardestNeed: members.map(\.batteryNeed).max() ?? .zero,
        feasibleByBattery: Self.batterySteps.map { size in
          let battery = Energy(kilowattHours: size)
          return (battery, members.filter { $0.batteryNeed <= battery }.count)
        },
        designUse: use, meanPassengers: meanPassengers(numbers, vehicle),
        winterRange: sizing.range(of: largest, use: use, parking: parking))
    }
  }

  private func meanPassengers(_ blocks: [Int], _ vehicle: VehicleClass) -> Double {
    let trips = blocks.flatMap { plan.blocks[$0].trips }
    let metres = trips.reduce(0) { $0 + $1.metres }
    guard metres > 0 else { return 0 }
    return trips.reduce(0) { $0 + $1.metres * $1.passengers(in: vehicle) } / metres
  }
}

import Electrification
import Quantities

extension StudyAssembly {
  /// What the market table says of what each class in use is asked for, by class.
  static func marketResults(_ classes: [ClassResult], _ blocks: [BlockResult]) throws -> [MarketResult] {
    try classes.map { vehicle in
      let needs = blocks.filter { $0.vehicleClass == vehicle.identifier && $0.isFeasible }.map(\.batteryNeed)
      let asked = MarketRequirement(vehicleClass: vehicle.identifier, battery: vehicle.largestBattery)
      return MarketResult(
        vehicleClass: vehicle.identifier,
        models: VehicleMarket.all.filter { $0.vehicleClass == vehicle.identifier }.map {
          MarketResult.Model(known: $0, largest: $0.verdict(on: asked))
        }, largest: try answer(vehicle.identifier, vehicle.largestBattery),
        needed: try needs.max().map { try answer(vehicle.identifier, $0) })
    }
  }

  private static func answer(_ id: String, _ battery: Energy) throws -> MarketResult.Answer {
    let answer = try VehicleMarket.answer(to: MarketRequirement(vehicleClass: id, battery: battery))
    return MarketResult.Answer(
      battery: battery, meeting: answer.meeting.count, makers: answer.makers, failing: answer.failing.count,
      unknown: answer.unknown.count)
  }
}

import Findings
import Quantities

/// The figures of what the heat scale decides and of what the market offers.
struct ColdFindings {
  let cold: ColdResult
  let market: [MarketResult]
  let inputs: [InputFile]
  let assumptions: [ParameterUse]
  /// The heat scale of planning.
  let planningScale: Double

  func add(to set: inout FindingSet) {
    if let planned = cold.heatScales.first(where: { $0.heatScale == planningScale }) {
      let source = from("battery-need")
      set.add(Finding("battery.need.planning", .network, planned.hardestNeed, provenance: source))
      let share = planned.blocks > 0 ? Double(planned.feasible) / Double(planned.blocks) : 0
      set.add(Finding("block.feasible.planning", .network, number: share * 100, provenance: source))
    }
    for answer in market {
      let scope = FindingScope.vehicleClass(answer.vehicleClass)
      let source = from("vehicle-market")
      set.add(Finding("market.models", scope, number: Double(answer.models.count), provenance: source))
      set.add(Finding("market.models.largest", scope, number: Double(answer.largest.meeting), provenance: source))
      set.add(Finding("market.models.unknown", scope, number: Double(answer.largest.unknown), provenance: source))
      let makers = Double(answer.largest.makers.count)
      set.add(Finding("market.makers.largest", scope, number: makers, provenance: source))
      if let needed = answer.needed {
        set.add(Finding("market.models.needed", scope, number: Double(needed.meeting), provenance: source))
      }
    }
  }

  private func from(_ method: String) -> Provenance {
    Provenance(method: method, inputs: inputs, parameters: assumptions)
  }
}

internal import Optimization

/// The trips of one day, cut into blocks: first the fewest buses, then the fewest empty metres. Any bus may run any trip, and bus
/// and battery set no limits: that comes later, and what is proven here bounds it.
///
/// Solved exactly, as two flows through a compressed time-space network (Kliewer, Mellouli and Suhl, European Journal of
/// Operational Research 175, 2006). The fleet and the metres are never weighed against each other: the second stage searches only among the plans
/// that the prices of the first leave optimal.
public struct VehicleScheduling: Equatable, Sendable {
  /// The trips; a trip is named by its position.
  public let trips: [SchedulingTrip]

  /// The empty runs.
  public let deadheads: DeadheadTable

  /// The least time at the end of a trip.
  public let layover: MinimumLayover

  /// Where buses sleep, and whether the day must be repeatable.
  public let overnight: OvernightRule

  /// A day; `solve` checks it.
  public init(
    trips: [SchedulingTrip], deadheads: DeadheadTable, layover: MinimumLayover, overnight: OvernightRule
  ) {
    self.trips = trips
    self.deadheads = deadheads
    self.layover = layover
    self.overnight = overnight
  }

  /// The blocks, with the proof of their number and of their empty metres.
  ///
  /// Among plans that are equally good the answer follows the order of trips, terminals and places and nothing else; at a terminal,
  /// the bus that has waited longest leaves first.
  ///
  /// - Throws: `SchedulingError`, with the name of the trip.
  /// - Complexity: arcs at most terminals times trips; close to linear in the arcs in practice.
  public func solve() throws(SchedulingError) -> BlockPlan {
    try check()
    let network = TimeSpaceNetwork(self)
    let fleet = try solveFlow(network.flow(cost: network.buses))
    let second = network.flow(cost: network.metres, among: fleet)
    let metres = try solveFlow(second.problem)
    let plan = BlockPlan(
      blocks: BlockDecoder(self, network: network, arcs: second.arcs, flows: metres.flows).decode(),
      fleetLowerBound: Int(fleet.lowerBound ?? 0),
      deadheadMetres: Int(metres.cost),
      deadheadMetresLowerBound: Int(metres.lowerBound ?? 0),
      tripsInMotion: TripsInMotion(trips: trips, layover: layover),
      nights: [])
    let counted = plan.withNights(of: self)
    try counted.check(against: self)
    return counted
  }

  private func solveFlow(_ flow: MinimumCostFlow) throws(SchedulingError) -> MinimumCostFlowSolution {
    do {
      return try flow.solve()
    } catch {
      if case .infeasible(let cut) = error { throw .overnightPlacesTooSmall(lacking: Int(cut.shortfall)) }
      throw .flow(error)
    }
  }
}

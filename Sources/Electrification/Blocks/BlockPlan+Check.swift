extension BlockPlan {
  /// The plan with what each place sees counted from its blocks.
  func withNights(of day: VehicleScheduling) -> BlockPlan {
    var leaving = day.overnight.places.map { _ in [Int]() }
    var coming = leaving
    for block in blocks {
      if let out = block.pullOut {
        leaving[out.place].append(Int(day.trips[block.trips[0]].startSeconds) - Int(out.deadhead.seconds))
      }
      if let back = block.pullIn {
        let last = day.trips[block.trips[block.trips.count - 1]]
        coming[back.place].append(Int(last.endSeconds) + Int(back.deadhead.seconds))
      }
    }
    let nights = day.overnight.places.enumerated().map { index, place in
      Night(
        terminal: place.terminal, busesOut: leaving[index].count, busesIn: coming[index].count,
        shortestNightSeconds: Self.shortestNight(coming[index], leaving[index]))
    }
    return BlockPlan(
      blocks: blocks, fleetLowerBound: fleetLowerBound, deadheadMetres: deadheadMetres,
      deadheadMetresLowerBound: deadheadMetresLowerBound, tripsInMotion: tripsInMotion, nights: nights)
  }

  /// The k-th bus in against the k-th bus out one day later: no other pairing has a longer shortest night.
  private static func shortestNight(_ coming: [Int], _ leaving: [Int]) -> Int? {
    guard coming.count == leaving.count else { return nil }
    let daySeconds = 24 * 3600
    return zip(coming.sorted(), leaving.sorted()).map { $1 + daySeconds - $0 }.min()
  }

  /// Counts the plan anew from its blocks and the day alone: the network and the flow are not asked.
  func check(against day: VehicleScheduling) throws(SchedulingError) {
    var runs = [Int](repeating: 0, count: day.trips.count)
    for block in blocks {
      for trip in block.trips { runs[trip] += 1 }
      try check(block, against: day)
    }
    if let trip = runs.firstIndex(where: { $0 != 1 }) {
      throw .planRefused(reason: "trip '\(day.trips[trip].name)' is run \(runs[trip]) times")
    }
    let metres = blocks.reduce(0) { $0 + $1.deadheadMetres }
    if metres != deadheadMetres {
      throw .planRefused(reason: "the blocks run \(metres) m empty, the flow \(deadheadMetres) m")
    }
    if !proven {
      throw .planRefused(
        reason:
          "\(fleet) buses and \(deadheadMetres) m against bounds of \(fleetLowerBound) and \(deadheadMetresLowerBound)")
    }
    try checkNights(day)
  }

  private func check(_ block: Block, against day: VehicleScheduling) throws(SchedulingError) {
    let name = day.trips[block.trips[0]].name
    for (index, link) in block.links.enumerated() {
      let before = day.trips[block.trips[index]]
      let after = day.trips[block.trips[index + 1]]
      let ready = Int(before.endSeconds) + Int(day.layover.seconds(after: before)) + Int(link.seconds)
      if ready > Int(after.startSeconds) {
        throw .planRefused(reason: "the bus of trip '\(before.name)' comes too late for trip '\(after.name)'")
      }
    }
    let sleeps = day.overnight != .ignored
    if (block.pullOut != nil) != sleeps || (block.pullIn != nil) != sleeps {
      throw .planRefused(reason: "the block of trip '\(name)' lacks its pull-out or pull-in")
    }
  }

  private func checkNights(_ day: VehicleScheduling) throws(SchedulingError) {
    guard case .places(let places, let balanced) = day.overnight else { return }
    for (place, night) in zip(places, nights) {
      if balanced && night.busesIn != night.busesOut {
        throw .planRefused(
          reason: "terminal \(place.terminal) sees \(night.busesOut) buses leave and \(night.busesIn) come")
      }
      if let most = place.mostBuses, max(night.busesIn, night.busesOut) > most {
        throw .planRefused(reason: "terminal \(place.terminal) holds \(most) buses, but more sleep there")
      }
    }
  }
}

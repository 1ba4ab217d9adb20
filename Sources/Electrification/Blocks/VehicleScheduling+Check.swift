extension VehicleScheduling {
  /// Refuses what no bus can run, by the name of the trip.
  func check() throws(SchedulingError) {
    let terminalCount = deadheads.terminalCount
    for trip in trips {
      for terminal in [trip.startTerminal, trip.endTerminal] where terminal < 0 || terminal >= terminalCount {
        throw .tripTerminalMissing(trip: trip.name, terminal: terminal, terminalCount: terminalCount)
      }
      if trip.endSeconds <= trip.startSeconds {
        throw .tripTakesNoTime(trip: trip.name, startSeconds: trip.startSeconds, endSeconds: trip.endSeconds)
      }
      if trip.lengthMetres < 0 { throw .tripLengthNegative(trip: trip.name, metres: trip.lengthMetres) }
      let wait = layover.seconds(after: trip)
      if wait < 0 { throw .layoverNegative(trip: trip.name, seconds: wait) }
    }
    if case .places(let places, balanced: _) = overnight { try check(places) }
  }

  private func check(_ places: [OvernightPlace]) throws(SchedulingError) {
    if places.isEmpty { throw .overnightPlacesMissing }
    var seen: Set<Int32> = []
    for place in places {
      if place.terminal < 0 || place.terminal >= deadheads.terminalCount {
        throw .overnightTerminalMissing(terminal: place.terminal, terminalCount: deadheads.terminalCount)
      }
      if !seen.insert(place.terminal).inserted { throw .overnightTerminalRepeated(terminal: place.terminal) }
      if let most = place.mostBuses, most < 0 {
        throw .overnightCapacityNegative(terminal: place.terminal, mostBuses: most)
      }
    }
    let terminals = 0..<Int32(deadheads.terminalCount)
    let reachable = terminals.map { end in places.contains { findWay(from: $0.terminal, to: end) != nil } }
    let leadsHome = terminals.map { start in places.contains { findWay(from: start, to: $0.terminal) != nil } }
    for trip in trips {
      if !reachable[Int(trip.startTerminal)] { throw .tripUnreachable(trip: trip.name, terminal: trip.startTerminal) }
      if !leadsHome[Int(trip.endTerminal)] { throw .tripWithoutWayHome(trip: trip.name, terminal: trip.endTerminal) }
    }
  }

  private func findWay(from: Int32, to: Int32) -> Deadhead? { deadheads.findDeadhead(from: from, to: to) }
}

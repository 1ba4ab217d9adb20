import Electrification

/// The best plan by trying every one: fleet and, with that fleet, empty metres. Nil when the nights cannot be kept.
/// It builds blocks trip by trip in order of start and knows nothing of networks.
func enumeratedBest(_ day: VehicleScheduling) -> (fleet: Int, metres: Int)? {
  let order = day.trips.indices.sorted { day.trips[$0].startSeconds < day.trips[$1].startSeconds }
  var best: (fleet: Int, metres: Int)?
  func place(_ position: Int, _ blocks: [[Int]], _ linkMetres: Int) {
    // Neither blocks nor metres ever become fewer on the way down.
    if let best, (blocks.count, linkMetres) >= (best.fleet, best.metres) { return }
    if position == order.count {
      guard let nights = cheapestNights(day, blocks) else { return }
      let plan = (fleet: blocks.count, metres: linkMetres + nights)
      if best.map({ plan < $0 }) ?? true { best = plan }
      return
    }
    let trip = order[position]
    for block in blocks.indices {
      let before = day.trips[blocks[block][blocks[block].count - 1]]
      let after = day.trips[trip]
      guard let way = day.deadheads.findDeadhead(from: before.endTerminal, to: after.startTerminal) else { continue }
      let ready = before.endSeconds + day.layover.seconds(after: before) + way.seconds
      if ready > after.startSeconds { continue }
      var longer = blocks
      longer[block].append(trip)
      place(position + 1, longer, linkMetres + Int(way.metres))
    }
    place(position + 1, blocks + [[trip]], linkMetres)
  }
  place(0, [], 0)
  return best
}

/// The fewest metres of pull-outs and pull-ins for given blocks; nil when the rule of the nights cannot be kept.
private func cheapestNights(_ day: VehicleScheduling, _ blocks: [[Int]]) -> Int? {
  guard case .places(let places, let balanced) = day.overnight else { return 0 }
  // For each pair (buses out, buses in) by place, the fewest metres so far.
  var states: [[Int]: Int] = [[Int](repeating: 0, count: 2 * places.count): 0]
  for block in blocks {
    let first = day.trips[block[0]].startTerminal
    let last = day.trips[block[block.count - 1]].endTerminal
    var longer: [[Int]: Int] = [:]
    for (state, metres) in states {
      for out in places.indices {
        guard let way = day.deadheads.findDeadhead(from: places[out].terminal, to: first) else { continue }
        for back in places.indices {
          guard let home = day.deadheads.findDeadhead(from: last, to: places[back].terminal) else { continue }
          var next = state
          next[out] += 1
          next[places.count + back] += 1
          let total = metres + Int(way.metres) + Int(home.metres)
          longer[next] = min(longer[next] ?? total, total)
        }
      }
    }
    states = longer
  }
  return states.filter { state, _ in
    places.indices.allSatisfy { place in
      let out = state[place]
      let back = state[places.count + place]
      return (!balanced || out == back) && max(out, back) <= places[place].mostBuses ?? .max
    }
  }.values.min()
}

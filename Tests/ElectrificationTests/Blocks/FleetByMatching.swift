import Electrification

/// The fleet as trips less the largest matching of trips to their followers (Dilworth), by Hopcroft and Karp over all pairs: no
/// time lines, no flow.
func fleetByMatching(_ day: VehicleScheduling) -> Int {
  let count = day.trips.count
  let followers = day.trips.map { before in
    day.trips.indices.filter { other in
      let after = day.trips[other]
      guard let way = day.deadheads.findDeadhead(from: before.endTerminal, to: after.startTerminal) else {
        return false
      }
      return before.endSeconds + day.layover.seconds(after: before) + way.seconds <= after.startSeconds
    }
  }
  var follower = [Int?](repeating: nil, count: count)
  var leader = [Int?](repeating: nil, count: count)
  var level = [Int](repeating: 0, count: count)
  func layer() -> Bool {
    var queue = (0..<count).filter { follower[$0] == nil }
    level = [Int](repeating: -1, count: count)
    for trip in queue { level[trip] = 0 }
    var next = 0
    var found = false
    while next < queue.count {
      for after in followers[queue[next]] {
        guard let before = leader[after] else {
          found = true
          continue
        }
        if level[before] < 0 {
          level[before] = level[queue[next]] + 1
          queue.append(before)
        }
      }
      next += 1
    }
    return found
  }
  func augment(_ trip: Int) -> Bool {
    for after in followers[trip] {
      if let before = leader[after], level[before] != level[trip] + 1 || !augment(before) { continue }
      follower[trip] = after
      leader[after] = trip
      return true
    }
    level[trip] = -1
    return false
  }
  while layer() {
    for trip in 0..<count where follower[trip] == nil { _ = augment(trip) }
  }
  return follower.count { $0 == nil }
}

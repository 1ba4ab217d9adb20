import Electrification
import Quantities

/// The least peak of a few stays without any flow: the largest of what every set of stretches must carry.
///
/// A stay must draw in a set of stretches what it cannot draw outside it. Summed, with the base load, and spread evenly over the set,
/// that is a peak which no plan goes below; and by the duality of maximum flow and smallest cut the largest of these is reached.
/// Here all sets are tried, minute by minute cut at every arrival and departure.
func peakByEnumeration(_ charging: DepotCharging) -> Double {
  func spans(_ from: Int, _ to: Int) -> [Range<Int>] {
    guard charging.repeats else { return [from..<to] }
    let start = from % 86_400
    let end = start + to - from
    return end <= 86_400 ? [start..<end] : [start..<86_400, 0..<end - 86_400]
  }
  let stays = charging.stays.map { spans($0.arrivalSeconds, $0.departureSeconds) }
  let loads = charging.baseLoad.map { spans($0.fromSeconds, $0.toSeconds) }
  let cuts = Set((stays + loads).joined().flatMap { [$0.lowerBound, $0.upperBound] }).sorted()
  let stretches = zip(cuts, cuts.dropFirst()).map { $0..<$1 }
  precondition(stretches.count <= 14, "too many stretches to try all sets")

  var highest = 0.0
  for set in 1..<(1 << stretches.count) {
    var kilojoules = 0.0
    var seconds = 0.0
    for (place, stretch) in stretches.enumerated() where set >> place & 1 == 1 {
      seconds += Double(stretch.count)
      for (load, parts) in zip(charging.baseLoad, loads)
      where parts.contains(where: { $0.contains(stretch.lowerBound) }) {
        kilojoules += load.power.kilowatts * Double(stretch.count)
      }
    }
    for (stay, parts) in zip(charging.stays, stays) {
      var outside = 0
      for (place, stretch) in stretches.enumerated()
      where set >> place & 1 == 0 && parts.contains(where: { $0.contains(stretch.lowerBound) }) {
        outside += stretch.count
      }
      let need = min(stay.energyNeeded.kilowattHours, stay.maximumPower.kilowatts * stay.time.hours) * 3600
      kilojoules += max(0, (need - stay.maximumPower.kilowatts * Double(outside)) / stay.efficiency)
    }
    highest = max(highest, kilojoules / seconds)
  }
  return highest
}

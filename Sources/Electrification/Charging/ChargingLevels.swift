internal import Optimization

/// The levelled load of a place: how much each stay takes in each stretch of time, in milliwatt seconds at the grid, and the part of
/// the problem that holds the peak up.
///
/// A part of the problem is laid out at its mean level. If all energy finds room, the part is level and done. If not, the smallest
/// cut parts the stretches that stay above the mean from those below it, and the stays that fill the former from the rest: above, stays
/// of the first sort take what they cannot take below at full power; below, nothing of the others is lost. Both parts are then laid
/// out alone.
struct ChargingLevels {
  let axis: TimeAxis

  /// For each stay its stretches in the order of its own time, with what to add to the axis's time to get its own.
  let places: [[(stretch: Int, shift: Int)]]

  /// For each stay what it takes in all.
  let needs: [Int64]

  /// For each stretch what is drawn whatever the charging does.
  let base: [Int64]

  /// For each stay and each of its stretches, what it takes there.
  private(set) var taken: [[Int64]]

  /// The stays and stretches that no plan gets below the peak level: the cut that proves it.
  private(set) var critical: (stays: [Int], stretches: [Int]) = ([], [])

  private let stays: [DepotStay]
  private var positions: [Int32]

  /// Some stays and stretches, with what is still to be taken there and what is drawn anyway.
  private struct Part {
    var stays: [Int] = []
    var needs: [Int64] = []
    var stretches: [Int] = []
    var fixed: [Int64] = []
    /// Whether the highest level is in this part.
    var isHighest = false
  }

  init(_ problem: DepotCharging) {
    let spans = problem.stays.map { $0.arrivalSeconds..<$0.departureSeconds }
    let loads = problem.baseLoad.map { $0.fromSeconds..<$0.toSeconds }
    let axis = TimeAxis(spans + loads, period: problem.repeats ? 86_400 : nil)
    let places = spans.map { span in
      axis.parts(of: span).flatMap { part in part.stretches.map { (stretch: $0, shift: part.shift) } }
    }
    var base = [Int64](repeating: 0, count: axis.count)
    for (load, span) in zip(problem.baseLoad, loads) {
      for stretch in axis.parts(of: span).flatMap(\.stretches) {
        base[stretch] += Int64((load.power.watts * 1000 * Double(axis.seconds(stretch))).rounded(.up))
      }
    }
    self.axis = axis
    self.places = places
    self.base = base
    stays = problem.stays
    // Rounded down in each stretch, full power may come to some milliwatt seconds less than a need that just fits.
    needs = problem.stays.indices.map { number in
      let stay = problem.stays[number]
      let most = places[number].reduce(Int64(0)) { sum, place in
        sum + Self.most(stay, axis.seconds(place.stretch))
      }
      return min(Int64((stay.gridEnergy.joules * 1000).rounded(.up)), most)
    }
    taken = places.map { [Int64](repeating: 0, count: $0.count) }
    positions = [Int32](repeating: -1, count: axis.count)
  }

  private static func most(_ stay: DepotStay, _ seconds: Int) -> Int64 {
    Int64((stay.maximumGridPower.watts * 1000 * Double(seconds)).rounded(.down))
  }

  /// The most that a stay can take in a stretch.
  func most(_ stay: Int, _ stretch: Int) -> Int64 {
    min(needs[stay], Self.most(stays[stay], axis.seconds(stretch)))
  }

  /// Everything drawn in each stretch.
  var loads: [Int64] {
    var sums = base
    for stay in places.indices {
      for (place, energy) in zip(places[stay], taken[stay]) { sums[place.stretch] += energy }
    }
    return sums
  }

  mutating func solve() throws(ChargingError) {
    guard let whole = try wholePart() else { return }
    var open = [whole]
    while let part = open.popLast() {
      let level = level(of: part)
      if let (above, below) = try split(part, at: level) {
        open.append(below)
        open.append(above)
      } else {
        try share(part, level: level)
        if part.isHighest { critical = (part.stays, part.stretches) }
      }
    }
  }

  /// The highest level alone, in milliwatts at the grid: what lies below it is not laid out.
  ///
  /// The mean of a part is a level that no plan gets below, whichever part it is. It is looked for in a coarse picture first, where the
  /// flows are small; the picture as it is then has little left to raise. On a day of 2,000 buses 96 groups take a tenth of the arcs.
  ///
  /// - Parameter groups: how many groups of neighbouring stretches the coarse picture has at most; the level is the same with any number.
  mutating func highestLevel(groups: Int = 96) throws(ChargingError) -> Int64 {
    guard let whole = try wholePart() else { return 0 }
    let grain = (whole.stretches.count - 1) / groups + 1
    var (level, part) = (Int64(0), whole)
    if grain > 1 {
      while let (above, _) = try split(part, at: self.level(of: part), grain: grain) { part = above }
      (level, part) = (self.level(of: part), whole)
    }
    level = max(level, self.level(of: part))
    while let (above, _) = try split(part, at: level) { (level, part) = (self.level(of: above), above) }
    return level
  }

  /// Everything there is to lay out; nil where nothing draws power.
  private func wholePart() throws(ChargingError) -> Part? {
    var whole = Part()
    whole.stays = needs.indices.filter { needs[$0] > 0 }
    whole.needs = whole.stays.map { needs[$0] }
    var isUsed = base.map { $0 > 0 }
    for stay in whole.stays { for place in places[stay] { isUsed[place.stretch] = true } }
    whole.stretches = isUsed.indices.filter { isUsed[$0] }
    whole.fixed = whole.stretches.map { base[$0] }
    whole.isHighest = true
    if whole.stretches.isEmpty { return nil }
    let limit: Int64 = 1 << 60
    let total = whole.needs.reduce(0.0) { $0 + Double($1) } + whole.fixed.reduce(0.0) { $0 + Double($1) }
    guard total < Double(limit) else { throw .flow(.amountsTooLarge(limit: limit)) }
    return whole
  }

  private func amount(of part: Part) -> Int64 { part.needs.reduce(0, +) + part.fixed.reduce(0, +) }

  /// The mean level of a part, in milliwatts, rounded up.
  private func level(of part: Part) -> Int64 {
    let seconds = part.stretches.reduce(0) { $0 + Int64(axis.seconds($1)) }
    return (amount(of: part) + seconds - 1) / seconds
  }

  /// The two parts that a part falls into where its load does not find room under a level; nil where it does.
  ///
  /// - Parameter grain: as many neighbouring stretches are taken as one, whose load may then vary within.
  private mutating func split(
    _ part: Part, at level: Int64, grain: Int = 1
  ) throws(ChargingError) -> (above: Part, below: Part)? {
    if part.stretches.count == 1 { return nil }
    setPositions(part, grain: grain)
    defer { clearPositions(part) }
    let solution: MaximumFlowSolution
    do { solution = try network(of: part, level: level).solve() } catch { throw .flow(error) }
    return solution.value < amount(of: part) ? split(part, solution.sourceSide) : nil
  }

  /// Numbers the stretches of a part, or the groups they are taken in.
  private mutating func setPositions(_ part: Part, grain: Int = 1) {
    for (number, stretch) in part.stretches.enumerated() { positions[stretch] = Int32(number / grain) }
  }

  private mutating func clearPositions(_ part: Part) { for stretch in part.stretches { positions[stretch] = -1 } }

  // Nodes: the source, the stays, the stretches or their groups, the sink.
  private func network(of part: Part, level: Int64) -> MaximumFlow {
    let firstGroup = 1 + part.stays.count
    let groups = part.stretches.last.map { Int(positions[$0]) + 1 } ?? 0
    let sink = Int32(firstGroup + groups)
    var network = MaximumFlow(nodeCount: Int(sink) + 1, source: 0, sink: sink)
    for (number, stay) in part.stays.enumerated() {
      network.addArc(from: 0, to: Int32(1 + number), capacity: part.needs[number])
      var (group, room) = (Int32(-1), Int64(0))
      for place in places[stay] {
        let position = positions[place.stretch]
        if position < 0 { continue }
        if position != group {
          if group >= 0 { network.addArc(from: Int32(1 + number), to: Int32(firstGroup) + group, capacity: room) }
          (group, room) = (position, 0)
        }
        room += most(stay, place.stretch)
      }
      if group >= 0 { network.addArc(from: Int32(1 + number), to: Int32(firstGroup) + group, capacity: room) }
    }
    var fixed = [Int64](repeating: 0, count: groups)
    var seconds = [Int64](repeating: 0, count: groups)
    for (number, stretch) in part.stretches.enumerated() {
      fixed[Int(positions[stretch])] += part.fixed[number]
      seconds[Int(positions[stretch])] += Int64(axis.seconds(stretch))
    }
    for group in 0..<groups {
      let node = Int32(firstGroup + group)
      if fixed[group] > 0 { network.addArc(from: 0, to: node, capacity: fixed[group]) }
      network.addArc(from: node, to: sink, capacity: level * seconds[group])
    }
    return network
  }

  private mutating func split(_ part: Part, _ isAbove: [Bool]) -> (above: Part, below: Part) {
    var above = Part()
    var below = Part()
    above.isHighest = part.isHighest
    // What stays of the upper part draw in the stretches of the lower.
    var added = [Int64](repeating: 0, count: axis.count)
    for (number, stay) in part.stays.enumerated() {
      guard isAbove[1 + number] else {
        below.stays.append(stay)
        below.needs.append(part.needs[number])
        continue
      }
      var rest = part.needs[number]
      for (index, place) in places[stay].enumerated() {
        let position = Int(positions[place.stretch])
        if position < 0 || isAbove[1 + part.stays.count + position] { continue }
        let energy = most(stay, place.stretch)
        taken[stay][index] += energy
        added[place.stretch] += energy
        rest -= energy
      }
      if rest > 0 {
        above.stays.append(stay)
        above.needs.append(rest)
      }
    }
    for (stretch, fixed) in zip(part.stretches, part.fixed) {
      if isAbove[1 + part.stays.count + Int(positions[stretch])] {
        above.stretches.append(stretch)
        above.fixed.append(fixed)
      } else {
        below.stretches.append(stretch)
        below.fixed.append(fixed + added[stretch])
      }
    }
    return (above, below)
  }

  /// Shares a level part among its stays: a bus that leaves earlier has more weight, and each unit costs its weight times how late
  /// it is charged. Total load of a stretch is given, so that only the order among buses is chosen by it.
  ///
  /// Lateness is counted in stretches, and there are as many weights as let the total cost stay within 64 bits; buses of one weight
  /// leave at about the same time.
  private mutating func share(_ part: Part, level: Int64) throws(ChargingError) {
    if part.stays.isEmpty { return }
    setPositions(part)
    defer { clearPositions(part) }
    let weights = self.weights(of: part)

    let sink = Int32(part.stays.count + part.stretches.count)
    var problem = MinimumCostFlow(
      supplies: part.needs + [Int64](repeating: 0, count: part.stretches.count) + [-part.needs.reduce(0, +)])
    var arcs: [(stay: Int, index: Int)] = []
    for (number, stay) in part.stays.enumerated() {
      for (index, place) in places[stay].enumerated() where positions[place.stretch] >= 0 {
        let lateness = Int64(index)
        problem.addArc(
          from: Int32(number), to: Int32(part.stays.count) + positions[place.stretch],
          capacity: most(stay, place.stretch), cost: weights[number] * lateness)
        arcs.append((stay, index))
      }
    }
    for (position, stretch) in part.stretches.enumerated() {
      problem.addArc(
        from: Int32(part.stays.count + position), to: sink,
        capacity: max(0, level * Int64(axis.seconds(stretch)) - part.fixed[position]), cost: 0)
    }
    let solution: MinimumCostFlowSolution
    do { solution = try problem.solve() } catch { throw .flow(error) }
    for (arc, flow) in zip(arcs, solution.flows) { taken[arc.stay][arc.index] += flow }
  }

  private func weights(of part: Part) -> [Int64] {
    let amount = part.needs.reduce(0.0) { $0 + Double($1) }
    let latest = part.stays.map { places[$0].count }.max() ?? 1
    let most = min(Double(part.stays.count), Double(Int64.max) / 4 / max(1, amount * Double(latest)))
    let count = Int(most)
    let order = part.stays.indices.sorted {
      let (one, other) = (part.stays[$0], part.stays[$1])
      return (stays[one].departureSeconds, one) > (stays[other].departureSeconds, other)
    }
    var weights = [Int64](repeating: 0, count: order.count)
    for (rank, number) in order.enumerated() {
      weights[number] = Int64(count == 0 ? 0 : 1 + rank * count / order.count)
    }
    return weights
  }
}

/// One block over all draws: what a thread hands back.
struct SampledBlock: Sendable {
  /// Electricity in joules, draw after draw.
  let joules: [Double]
  /// Heater fuel in joules, draw after draw; empty where the bus burns none.
  let fuelJoules: [Double]
  /// The spread of `joules`.
  let electricity: EnergySpread
  /// Its trips and their spread.
  let trips: [(trip: Int, spread: EnergySpread)]
  /// Joules of its trips by line, draw after draw, in the order of first use.
  let lines: [(line: Int, joules: [Double])]

  init(
    _ plan: UncertaintyPlan, _ block: Int, days: [UncertaintyPlan.DayDraw], random: CounterRandom, lineOfTrip: [Int]
  ) {
    let draws = days.count
    let buses = days.indices.map { plan.bus(random, draw: $0, block: block) }
    var joules = [Double](repeating: 0, count: draws)
    var fuel = [Double](repeating: 0, count: plan.burnsFuel(block) ? draws : 0)
    var trips: [(trip: Int, spread: EnergySpread)] = []
    var lines: [(line: Int, joules: [Double])] = []
    var ofEvent = [Double](repeating: 0, count: draws)
    for event in plan.blocks[block].events {
      let drawn = plan.drawn(event, block: block)
      for draw in 0..<draws {
        let use = drawn.use(days[draw], buses[draw], random, draw: draw)
        ofEvent[draw] = use.electricity
        joules[draw] += use.electricity
        if !fuel.isEmpty { fuel[draw] += use.fuel }
      }
      guard let trip = event.trip else { continue }
      let place = lines.firstIndex { $0.line == lineOfTrip[trip] } ?? lines.count
      if place == lines.count { lines.append((lineOfTrip[trip], [])) }
      ofEvent.add(to: &lines[place].joules)
      trips.append((trip, EnergySpread(sorting: &ofEvent)))
    }
    self.joules = joules
    fuelJoules = fuel
    self.trips = trips
    self.lines = lines
    electricity = EnergySpread(sorting: &joules)
  }
}

extension [Double] {
  /// Adds each number to the one at its place; sums that are empty become these, and none change nothing.
  func add(to sums: inout [Double]) {
    guard !isEmpty else { return }
    guard !sums.isEmpty else {
      sums = self
      return
    }
    for place in indices { sums[place] += self[place] }
  }
}

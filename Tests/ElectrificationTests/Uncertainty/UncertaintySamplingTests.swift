import Foundation
import Quantities
import Surroundings
import Testing

@testable import Electrification

@Suite("Sampling of days")
struct UncertaintySamplingTests {
  @Test(
    "a mission at mild temperature: one standard deviation is 7.3 % ± 2",
    arguments: [("articulated-18m", 10.0), ("articulated-18m", 15), ("city-12m", 12), ("city-12m", 15)])
  func mission(_ vehicle: String, _ celsius: Double) throws {
    // Four hours of town driving, as the measured missions are.
    let input = blocks(
      try townTrip(), model: try model(vehicle, .heatPumpCO2), blocks: 4, trips: 14, days: [try evenDay(celsius)])
    let sampling = UncertaintySampling(input, seed: 7)
    for spread in sampling.blocks {
      let share = spread.standardDeviation / spread.mean
      #expect(abs(share - 0.073) <= 0.02, "\(vehicle) \(celsius) °C: \(share)")
    }
    // A trip alone is spread wider than the mission that it is part of.
    let trip = try #require(sampling.trips[0])
    #expect(trip.standardDeviation / trip.mean > sampling.blocks[0].standardDeviation / sampling.blocks[0].mean)
  }

  @Test("given the temperature: P90/P50 of a block 1.08 to 1.20, and ten times as many trips do not shrink it away")
  func givenDay() throws {
    let model = try model("city-12m", .heatPumpCO2AndResistance)
    let day = try evenDay(-15, isWinter: true)
    let short = UncertaintySampling(blocks(try townTrip(), model: model, trips: 3, days: [day]), seed: 1).blocks[0]
    let long = UncertaintySampling(blocks(try townTrip(), model: model, trips: 30, days: [day]), seed: 1).blocks[0]
    #expect((1.08...1.20).contains(long.p90 / long.p50), "\(long.p90 / long.p50)")
    #expect((1.13...1.35).contains(long.p99 / long.p50), "\(long.p99 / long.p50)")
    #expect((long.p99 / long.p50 - 1) > 0.8 * (short.p99 / short.p50 - 1))
  }

  @Test("over a year in town P99/P50 lies between 1.7 and 2.4")
  func year() throws {
    let model = try model("city-12m", .heatPumpCO2AndResistance)
    let spread = UncertaintySampling(
      blocks(try townTrip(), model: model, trips: 20, days: try syntheticYear()), seed: 3
    ).blocks[0]
    #expect((1.7...2.4).contains(spread.p99 / spread.p50), "\(spread.p99 / spread.p50)")
    #expect(spread.p10 < spread.p50 && spread.p50 < spread.p90 && spread.p90 < spread.p99)
    #expect(spread.standardErrorOfP99 > .zero && spread.standardErrorOfP99 / spread.p99 < 0.08)
  }

  @Test("the standard error of the P99 is what repeating with other seeds shows")
  func standardError() throws {
    let input = blocks(try townTrip(), model: try model(), trips: 2, days: [try evenDay(5, isWinter: true)])
    let runs = (0..<60).map { UncertaintySampling(input, draws: 600, seed: UInt64($0)).blocks[0] }
    let p99 = runs.map(\.p99.wattHours)
    let mean = p99.reduce(0, +) / 60
    let spread = (p99.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 59).squareRoot()
    let said = runs.map(\.standardErrorOfP99.wattHours).reduce(0, +) / 60
    #expect((0.6...1.6).contains(said / spread), "\(said) against \(spread)")
  }

  @Test("the same to the bit with the same seed, another with another")
  func deterministic() throws {
    let input = blocks(try townTrip(), model: try model(), blocks: 2, trips: 3, days: try syntheticYear())
    let first = UncertaintySampling(input, draws: 200, seed: 5)
    let second = UncertaintySampling(input, draws: 200, seed: 5)
    #expect(first.blocks == second.blocks && first.trips == second.trips && first.lines == second.lines)
    #expect(first.blocks != UncertaintySampling(input, draws: 200, seed: 6).blocks)
  }

  @Test("threads and the number of blocks held at once change no bit, of blocks, trips, lines, fleet or fuel")
  func chunks() throws {
    let profile = try townTrip()
    let trips = (0..<7).map {
      UncertaintyInput.Trip(profile: 0, start: ServiceTime(hours: 7 + $0, minutes: 0), line: $0 % 3)
    }
    let input = UncertaintyInput(
      models: [try model("city-12m", .fuel)], profiles: [profile], trips: trips,
      blocks: [[0, 1], [2], [3, 4, 5], [6]].map { numbers in
        UncertaintyInput.Block(model: 0, events: numbers.map { .trip($0) })
      }, days: try syntheticYear())
    let whole = UncertaintySampling(input, draws: 150, seed: 5, threads: 1, blocksAtOnce: 100)
    for (threads, atOnce) in [(1, 1), (3, 2), (2, 3), (4, 100)] {
      let other = UncertaintySampling(input, draws: 150, seed: 5, threads: threads, blocksAtOnce: atOnce)
      #expect(other.blocks == whole.blocks && other.trips == whole.trips && other.lines == whole.lines)
      #expect(other.fleet == whole.fleet && other.fuelOfBlocks == whole.fuelOfBlocks && other.fuel == whole.fuel)
      #expect(other.drawnDays == whole.drawnDays)
    }
  }

  @Test("the P99 of a line is that of its trips' sum by day")
  func lineOfDay() throws {
    let profile = try townTrip()
    let input = blocks(profile, model: try model(), blocks: 3, trips: 2, days: try syntheticYear(), layover: 0)
    let sampling = UncertaintySampling(input, draws: 400, seed: 21)
    var sums = [Double](repeating: 0, count: 400)
    for block in 0..<3 {
      for draw in 0..<400 { sums[draw] += sampling.electricity(ofBlock: block, onDraw: draw).joules }
    }
    let line = try #require(sampling.lines[0])
    #expect(abs(line.p99.joules / NumberSpread(sums).p99 - 1) < 1e-12)
    #expect(line.standardErrorOfP99 > .zero)
  }

  @Test("at the medians the sampling is the model's own answer")
  func medians() throws {
    let trip = try townTrip()
    let model = try model("city-12m", .heatPumpCO2)
    let input = blocks(trip, model: model, trips: 1, days: [try evenDay(4)])
    let plan = UncertaintyPlan(input)
    let middle = OneAtATime(moved: nil, place: 0)
    let event = plan.blocks[0].events[0]
    let drawn = plan.drawn(event, block: 0).use(
      plan.day(middle, draw: 0), plan.bus(middle, draw: 0, block: 0), middle, draw: 0
    ).electricity
    let aboard = PassengerQuantiles(mean: 15, dispersion: 3).passengers(0.5)
    let scale = UncertaintyTable.standard.heatScale(0.5)
    let exact = model.energy(of: trip, on: try day(4, heatScale: scale, passengers: aboard)).electricity.joules
    #expect(abs(drawn / exact - 1) < 0.002, "\(drawn) against \(exact)")
  }

  @Test("blocks are their trips and layovers; lines and fleet are sums; trips nobody runs have no spread")
  func sums() throws {
    let profile = try townTrip()
    let model = try model()
    let trips = (0..<3).map {
      UncertaintyInput.Trip(profile: 0, start: ServiceTime(hours: 7 + $0, minutes: 0), line: $0 == 1 ? 2 : 0)
    }
    func input(_ events: [UncertaintyInput.Event]) throws -> UncertaintyInput {
      UncertaintyInput(
        models: [model], profiles: [profile], trips: trips, blocks: [UncertaintyInput.Block(model: 0, events: events)],
        days: [try evenDay(-5, isWinter: true)])
    }
    let both = UncertaintySampling(try input([.trip(0), .trip(1)]), draws: 300, seed: 9)
    #expect(both.trips[2] == nil && both.lines.count == 3 && both.lines[1] == nil)
    #expect(both.lines[0] == both.trips[0] && both.lines[2] == both.trips[1])
    #expect(both.fleet == both.blocks[0])
    let sum = try #require(both.trips[0]).mean + (try #require(both.trips[1])).mean
    #expect(abs(sum / both.blocks[0].mean - 1) < 1e-9)
    let standing = UncertaintySampling(
      try input([.trip(0), .layover(start: ServiceTime(hours: 8, minutes: 0), time: TimeSpan(hours: 1)), .trip(1)]),
      draws: 300, seed: 9)
    let added = standing.meanDifference(ofBlock: 0, from: both)
    let lone = model.energy(ofLayover: TimeSpan(hours: 1), on: try day(-5, heatScale: 0.8)).electricity
    #expect(abs(added.mean / lone - 1) < 0.05, "\(added.mean) against \(lone)")
  }

  @Test("two heatings on the same days: the difference is known far better than either")
  func commonRandomNumbers() throws {
    let days = try syntheticYear()
    func sampled(_ heating: HeatingTechnology) throws -> UncertaintySampling {
      UncertaintySampling(
        blocks(try townTrip(), model: try model("city-12m", heating), trips: 10, days: days), draws: 800, seed: 11)
    }
    let (pump, resistance) = (try sampled(.heatPumpCO2AndResistance), try sampled(.resistance))
    let difference = resistance.meanDifference(ofBlock: 0, from: pump)
    #expect(difference.mean > .zero)
    let alone = resistance.blocks[0].standardDeviation / 800.0.squareRoot()
    #expect(difference.error < 0.7 * alone, "\(difference.error) against \(alone)")
    // No single day turns the order round.
    for draw in 0..<800 {
      #expect(
        resistance.electricity(ofBlock: 0, onDraw: draw) >= pump.electricity(ofBlock: 0, onDraw: draw) * 0.999)
    }
  }

  @Test("short block-days by counting; all of them in winter where only winter is cold enough")
  func shortfall() throws {
    let input = blocks(
      try townTrip(), model: try model("city-12m", .heatPumpCO2AndResistance), blocks: 3, trips: 10,
      days: try syntheticYear())
    let sampling = UncertaintySampling(input, draws: 1000, seed: 13)
    let usable = [sampling.blocks[0].p99, sampling.blocks[1].p50, Energy(kilowattHours: 100_000)]
    let shortfall = sampling.shortfall(usable: usable, daysPerYear: 300)
    for block in 0..<3 {
      let count = (0..<1000).filter { sampling.electricity(ofBlock: block, onDraw: $0) > usable[block] }.count
      #expect(shortfall.shareOfDays[block] == Double(count) / 1000)
    }
    #expect(abs(shortfall.shareOfDays[0] - 0.01) < 0.001 && abs(shortfall.shareOfDays[1] - 0.5) < 0.001)
    #expect(shortfall.shareOfDays[2] == 0)
    // The mean of each season times its days; the share of winter days that happened to be drawn is no part of it.
    let winterDays = Double(input.days.count { $0.isWinter }) / Double(input.days.count) * 300
    let short = (0..<1000).map { draw in
      Double((0..<3).count { sampling.electricity(ofBlock: $0, onDraw: draw) > usable[$0] })
    }
    func mean(_ isWinter: Bool) -> Double {
      let draws = short.indices.filter { input.days[sampling.drawnDays[$0]].isWinter == isWinter }
      return draws.reduce(0) { $0 + short[$1] } / Double(draws.count)
    }
    #expect(abs(shortfall.blockDaysInWinter - mean(true) * winterDays) < 1e-9)
    #expect(abs(shortfall.blockDaysInYear - mean(true) * winterDays - mean(false) * (300 - winterDays)) < 1e-9)
    #expect(
      shortfall.blockDaysInWinter <= shortfall.blockDaysInYear
        && shortfall.blockDaysInWinter > 0.5 * shortfall.blockDaysInYear)
    #expect(shortfall.standardError > 0 && shortfall.standardErrorInWinter > 0)
    let none = sampling.shortfall(usable: [.zero, .zero, .zero], daysPerYear: 300)
    #expect(abs(none.blockDaysInWinter - 3 * winterDays) < 1e-9 && none.standardErrorInWinter == 0)
  }

  @Test("what moves a town fleet most over a year is the weather; on a cold day it is heat; drag hardly counts")
  func swings() throws {
    let model = try model("city-12m", .heatPumpCO2AndResistance)
    let year = UncertaintySwing.list(blocks(try townTrip(), model: model, trips: 5, days: try syntheticYear()))
    #expect(year.first?.factor == .temperature && year.count == UncertaintyFactor.allCases.count)
    #expect(zip(year, year.dropFirst()).allSatisfy { $0.size >= $1.size })
    let cold = UncertaintySwing.list(
      blocks(try townTrip(), model: model, trips: 5, days: [try evenDay(-20, isWinter: true)]))
    #expect(cold.first?.factor == .heatScale || cold.first?.factor == .heatPumpFault, "\(cold.prefix(3))")
    func swing(_ factor: UncertaintyFactor) throws -> UncertaintySwing {
      try #require(cold.first { $0.factor == factor })
    }
    #expect(try swing(.temperature).size == .zero)
    #expect(try swing(.drag).size < swing(.rolling).size && swing(.rolling).size > .zero)
    #expect(try swing(.heatPump).atP90 < swing(.heatPump).atP10)
    #expect(try swing(.snow).atP90 > swing(.snow).atP10)
  }
}

import Quantities
import Testing

@testable import Electrification

@Suite("What sampling does with threads, fuel and standing")
struct SamplingEventTests {
  private static func input(_ heating: HeatingTechnology, _ celsius: Double) throws -> UncertaintyInput {
    blocks(
      try townTrip(), model: try model("city-12m", heating), blocks: 5, trips: 4,
      days: [try evenDay(celsius, isWinter: true)])
  }

  @Test("the same to the bit with one thread, two, three and seven")
  func threads() throws {
    let input = blocks(
      try townTrip(), model: try model("city-12m", .heatPumpCO2AndFuel), blocks: 9, trips: 3, days: try syntheticYear())
    let one = UncertaintySampling(input, draws: 150, seed: 5, threads: 1)
    for threads in [2, 3, 7] {
      let other = UncertaintySampling(input, draws: 150, seed: 5, threads: threads)
      #expect(one.blocks == other.blocks && one.trips == other.trips && one.lines == other.lines)
      #expect(one.fleet == other.fleet && one.fuel == other.fuel && one.fuelOfBlocks == other.fuelOfBlocks)
      #expect(one.fuelLitres == other.fuelLitres && one.drawnDays == other.drawnDays)
      #expect((0..<150).allSatisfy { one.electricity(onDraw: $0) == other.electricity(onDraw: $0) })
    }
  }

  @Test("a fuel heater's litres vary with the heat demand; an electric bus has none")
  func fuel() throws {
    let burning = UncertaintySampling(try Self.input(.fuel, -20), draws: 500, seed: 3)
    let litres = try #require(burning.fuelLitres)
    let fuel = try #require(burning.fuel)
    #expect(litres.p10 < litres.p50 && litres.p50 < litres.p90)
    let perLitre = EnergyParameters.defaults[.heatFuelEnergy]
    #expect(abs(litres.p50 * perLitre / fuel.p50.kilowattHours - 1) < 1e-9)
    let sum = burning.fuelOfBlocks.reduce(Energy.zero) { $0 + ($1?.mean ?? .zero) }
    #expect(abs(sum / fuel.mean - 1) < 1e-9)
    // The middle lies near the model's own answer at the middle heat scale.
    let model = try model("city-12m", .fuel)
    let scale = UncertaintyTable.standard.heatScale(0.5)
    let one = try day(-20, heatScale: scale)
    let trip = model.energy(of: try townTrip(), on: one).fuelLitres
    let layover = model.energy(ofLayover: TimeSpan(minutes: 10), on: one).fuelLitres
    let expected = 5 * (4 * trip + 3 * layover)
    #expect(abs(litres.p50 / expected - 1) < 0.06, "\(litres.p50) against \(expected)")
    let electric = UncertaintySampling(try Self.input(.heatPumpCO2AndResistance, -20), draws: 20, seed: 3)
    #expect(electric.fuel == nil && electric.fuelLitres == nil && electric.fuelOfBlocks.allSatisfy { $0 == nil })
  }

  @Test("persons aboard are drawn round the mean of the part of the day, and factor 1 changes nothing")
  func dayParts() throws {
    for mean in [12.0, 15, 22] {
      for factor in DayPart.allCases.map({ PassengerLoad.defaults[$0] }) + [1, 2.5] {
        let drawn = PassengerQuantiles(mean: mean * factor, dispersion: UncertaintyTable.standard.passengerDispersion)
        let steps = (0..<PassengerQuantiles.steps).map {
          drawn.passengers((Double($0) + 0.5) / Double(PassengerQuantiles.steps))
        }
        let sum = steps.reduce(0, +) / Double(PassengerQuantiles.steps)
        #expect(abs(sum / (mean * factor) - 1) < 0.01, "\(mean) times \(factor): \(sum)")
      }
    }
    func sampled(_ factor: Double?) throws -> UncertaintySampling {
      let input = blocks(
        try townTrip(), model: try model("city-12m", .resistance), trips: 1, days: [try evenDay(20)])
      let trip = input.trips[0]
      let trips = [
        factor.map { UncertaintyInput.Trip(profile: 0, start: trip.start, passengerFactor: $0) } ?? trip
      ]
      return UncertaintySampling(
        UncertaintyInput(
          models: input.models, profiles: input.profiles, trips: trips, blocks: input.blocks, days: input.days),
        draws: 1000, seed: 8)
    }
    let usual = try sampled(nil)
    #expect(try sampled(1).blocks == usual.blocks)
    // Twice the persons: on average as much more as the model says of twice the mean.
    func exact(_ passengers: Double) throws -> Energy {
      let model = try model("city-12m", .resistance)
      return model.energy(of: try townTrip(), on: try day(20, passengers: passengers)).electricity
    }
    let more = try exact(30) - exact(15)
    let drawn = try sampled(2).meanDifference(ofBlock: 0, from: usual)
    #expect(abs(drawn.mean / more - 1) < 0.05 && drawn.error < more * 0.05, "\(drawn.mean / more)")
  }

  @Test("standing is staying warm or warming again by its length alone, on every drawn day")
  func standing() throws {
    let model = try model("city-12m", .heatPumpCO2AndResistance)
    let noon = ServiceTime(hours: 11, minutes: 0)
    func sampled(_ event: UncertaintyInput.Event) throws -> UncertaintySampling {
      UncertaintySampling(
        UncertaintyInput(
          models: [model], profiles: [], trips: [], blocks: [UncertaintyInput.Block(model: 0, events: [event])],
          days: [try evenDay(-12, isWinter: true)]), draws: 300, seed: 4)
    }
    let warming = try sampled(.warming(at: noon))
    for (hours, isOff) in [(0.5, false), (1, false), (3, true), (9, true)] {
      let kept = try sampled(.layover(start: noon, time: TimeSpan(hours: hours)))
      let either = try sampled(.standing(start: noon, time: TimeSpan(hours: hours)))
      #expect(model.isSwitchedOff(standing: TimeSpan(hours: hours)) == isOff)
      for draw in 0..<300 {
        #expect(either.electricity(onDraw: draw) == (isOff ? warming : kept).electricity(onDraw: draw))
      }
    }
    let exact = model.preconditioning(.outdoor, on: try day(-12)).use.electricity
    #expect(abs(warming.blocks[0].p50 / exact - 1) < 0.02)
  }

  @Test("two heatings: the difference varies far less on common days than on days of their own")
  func commonRandomNumbers() throws {
    let days = try syntheticYear()
    func sampled(_ heating: HeatingTechnology, seed: UInt64) throws -> UncertaintySampling {
      UncertaintySampling(
        blocks(try townTrip(), model: try model("city-12m", heating), trips: 6, days: days), draws: 600, seed: seed)
    }
    let pump = try sampled(.heatPumpCO2AndResistance, seed: 11)
    let common = try sampled(.resistance, seed: 11)
    let own = try sampled(.resistance, seed: 12)
    func variance(_ other: UncertaintySampling) -> Double {
      let differences = (0..<600).map { (other.electricity(onDraw: $0) - pump.electricity(onDraw: $0)).kilowattHours }
      let spread = NumberSpread(differences)
      return spread.standardDeviation * spread.standardDeviation
    }
    #expect(variance(common) < 0.25 * variance(own), "\(variance(common)) against \(variance(own))")
  }

  @Test("drawn days are days of the input, each about as often")
  func drawnDays() throws {
    let days = try [8.0, -20, -3].map { try evenDay($0) }
    let sampling = UncertaintySampling(
      blocks(try townTrip(), model: try model(), trips: 1, days: days), draws: 900, seed: 1)
    for place in 0..<3 {
      let drawn = (0..<900).filter { sampling.drawnDays[$0] == place }
      #expect((240...360).contains(drawn.count))
      let mean = drawn.map { sampling.electricity(onDraw: $0).kilowattHours }.reduce(0, +) / Double(drawn.count)
      let colder = place == 1
      #expect(!colder || mean > sampling.fleet.mean.kilowattHours)
    }
  }

  @Test("a block meets its own zone's day, and its height's shift: of equal temperatures equal energy")
  func zones() throws {
    let model = try model("city-12m", .heatPumpCO2AndResistance)
    let night = UncertaintyInput.Event.layover(start: ServiceTime(hours: 9, minutes: 0), time: TimeSpan(hours: 2))
    func even(_ celsius: Double) throws -> DayTemperature {
      try DayTemperature(constant: Temperature(celsius: celsius))
    }
    func mean(_ zones: [Double], zone: Int, shift: Double = 0) throws -> Energy {
      let day = UncertaintyInput.Day(zones: try zones.map(even), isWinter: true)
      let block = UncertaintyInput.Block(model: 0, events: [night], zone: zone, shiftKelvin: shift)
      let input = UncertaintyInput(models: [model], profiles: [], trips: [], blocks: [block], days: [day])
      return UncertaintySampling(input, draws: 50, seed: 1).fleet.mean
    }
    let cold = try mean([-20], zone: 0)
    #expect(try mean([3, -20], zone: 1) == cold)
    #expect(try mean([3, -20], zone: 0) < cold)
    #expect(try mean([-14], zone: 0, shift: -6) == cold)
  }
}

import Electrification
import Glibc
import Quantities

// A regional network's service day: 2,000 trips of 10 to 20 windows, a third of them over hills, in blocks of ten with layovers.

func seconds(_ clock: clockid_t) -> Double {
  var now = timespec()
  clock_gettime(clock, &now)
  return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
}

func processorSeconds() -> Double { seconds(CLOCK_PROCESS_CPUTIME_ID) }
func wallSeconds() -> Double { seconds(CLOCK_MONOTONIC) }

/// A way: town or country, level or over hills, a little different for each number.
func profile(_ number: Int) throws -> TripProfile {
  let isTown = number % 2 == 0
  let legs = (0..<(isTown ? 30 : 17)).map { leg in
    isTown
      ? TripLeg(metres: 380 + Double((leg * 7 + number) % 9) * 25, seconds: 90, environment: .town)
      : TripLeg(metres: 4000 + Double((leg * 5 + number) % 11) * 150, seconds: 300, environment: .rural)
  }
  let metres = legs.reduce(0) { $0 + $1.metres }
  guard number % 3 == 0 else {
    return try TripProfile(legs: legs, terrain: .level, topSpeedKilometresPerHour: 90, parameters: .defaults)
  }
  let distances = stride(from: 0, through: metres, by: 50).map { $0 }
  let heights = try SmoothedHeights(
    distances: distances, heights: distances.map { 350 + 60 * sin($0 / 900 + Double(number)) + 20 * sin($0 / 300) },
    parameters: .defaults)
  return try TripProfile(legs: legs, terrain: .heights(heights), topSpeedKilometresPerHour: 90, parameters: .defaults)
}

func report(_ what: String, _ wall: Double, _ processor: Double) {
  print("\(what): \((wall * 1000).rounded() / 1000) s wall, \((processor * 1000).rounded() / 1000) s CPU")
}

let count = 2000
let ways = CommandLine.arguments.contains("--few-ways") ? 300 : count
let vehicle = try VehicleClasses.get("regional-13m")
let model = EnergyModel(vehicle: vehicle, heating: .heatPumpCO2AndResistance)

var start = (wallSeconds(), processorSeconds())
let profiles = try (0..<ways).map(profile)
report("\(ways) profiles", wallSeconds() - start.0, processorSeconds() - start.1)

// One deterministic pass, repeated so that it can be timed.
let day = try DayConditions(temperature: Temperature(celsius: -20), road: .packedSnow)
start = (wallSeconds(), processorSeconds())
var sum = 0.0
let rounds = 100
for _ in 0..<rounds {
  for trip in 0..<count { sum += model.energy(of: profiles[trip % ways], on: day).electricity.kilowattHours }
}
let pass = processorSeconds() - start.1
report("deterministic, \(count * rounds) trips", wallSeconds() - start.0, pass)
print(
  "  \(Int(Double(count * rounds) / pass)) trips a CPU second on one thread; mean \(sum / Double(count * rounds)) kWh")

var trips: [UncertaintyInput.Trip] = []
var blocks: [UncertaintyInput.Block] = []
for block in 0..<count / 10 {
  var events: [UncertaintyInput.Event] = []
  for number in 0..<10 {
    let begin = ServiceTime(seconds: Int32(18_000 + number * 6000))
    trips.append(UncertaintyInput.Trip(profile: (block * 10 + number) % ways, start: begin, line: block % 60))
    events.append(.trip(trips.count - 1))
    events.append(.layover(start: ServiceTime(seconds: begin.seconds + 5400), time: TimeSpan(minutes: 10)))
  }
  blocks.append(UncertaintyInput.Block(model: 0, events: events))
}
let days = try (0..<365).map { day in
  UncertaintyInput.Day(
    temperature: try DayTemperature(constant: Temperature(celsius: 3 - 18 * cos(Double(day) / 365 * 2 * .pi))),
    isWinter: day < 90 || day > 300)
}
let input = UncertaintyInput(models: [model], profiles: profiles, trips: trips, blocks: blocks, days: days)
for threads in [1, 2] {
  start = (wallSeconds(), processorSeconds())
  let sampling = UncertaintySampling(input, draws: 2000, seed: 1, threads: threads)
  report(
    "\(count) trips and as many layovers, 2000 draws, \(threads) threads", wallSeconds() - start.0,
    processorSeconds() - start.1)
  print("  fleet P50 \(sampling.fleet.p50.kilowattHours) kWh, P99 \(sampling.fleet.p99.kilowattHours) kWh")
}

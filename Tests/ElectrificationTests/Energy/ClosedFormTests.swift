import Testing

@testable import Electrification

@Suite("The closed form of a hop against integration in time")
struct ClosedFormTests {
  struct Sample: CustomTestStringConvertible {
    let mass: Double
    let limit: Double
    let axleShare: Double
    let grade: Double
    let metres: Double
    let speed: Double
    let rate: Double
    var testDescription: String { "\(mass) kg, \(grade * 100) %, \(metres) m at \(speed) m/s, \(rate) m/s²" }
  }

  static let samples: [Sample] = [0, 0.01, -0.01, 0.03, -0.02, -0.05, 0.06, -0.09, 0.12, -0.12].flatMap { grade in
    [
      Sample(mass: 14_600, limit: 150_000, axleShare: 0.9, grade: grade, metres: 400, speed: 10, rate: 0.45),
      Sample(mass: 14_600, limit: 150_000, axleShare: 0.6, grade: grade, metres: 330, speed: 12, rate: 0.5),
      Sample(mass: 15_000, limit: 150_000, axleShare: 0.9, grade: grade, metres: 2000, speed: 22, rate: 0.45),
      Sample(mass: 21_000, limit: 200_000, axleShare: 0.9, grade: grade, metres: 400, speed: 13.9, rate: 1.0),
      Sample(mass: 21_000, limit: 60_000, axleShare: 0.9, grade: grade, metres: 1200, speed: 22, rate: 0.8),
      Sample(mass: 14_600, limit: 150_000, axleShare: 0.9, grade: grade, metres: 160, speed: 6, rate: 0.45),
    ]
  }

  /// Battery energy of the hop by its speed trace sampled every `step` seconds, as a 1 Hz logger sees it: acceleration and mean
  /// speed between two samples.
  func integrate(
    _ sample: Sample, _ hop: Hop, _ driveline: Driveline, slope: Double, drag: Double, step: Double
  ) -> Double {
    let total = 2 * hop.cruiseSpeed / hop.acceleration + hop.cruiseLength / hop.cruiseSpeed
    func speed(at time: Double) -> Double {
      min(hop.cruiseSpeed, hop.acceleration * time, hop.acceleration * (total - time))
    }
    var energy = 0.0
    var time = 0.0
    while time < total {
      let width = min(step, total - time)
      let (before, after) = (speed(at: time), speed(at: time + width))
      let mean = (before + after) / 2
      let force = slope + drag * mean * mean + 1.08 * sample.mass * (after - before) / width
      energy += driveline.power(force: force, speed: mean) * width
      time += width
    }
    return energy
  }

  func evaluate(_ sample: Sample, step: Double) -> (closed: Double, integrated: Double, gross: Double) {
    let hop = Hop(length: sample.metres, cruiseSpeed: sample.speed, acceleration: sample.rate)
    let piece = GradePiece(share: 1, grade: sample.grade)
    let slope = sample.mass * 9.81 * (0.0095 * piece.cosine + piece.sine)
    let drag = 0.5 * 1.3 * 4.6
    let driveline = Driveline(
      motorEfficiency: 0.88, regenerationEfficiency: 0.85, axleShare: sample.axleShare, limit: sample.limit,
      fadeFrom: 5 / 3.6, fadeTo: 10 / 3.6)
    let closed = hop.energy(
      driveline: driveline, inertialMass: 1.08 * sample.mass, slopeForce: slope, drag: drag)
    let integrated = integrate(sample, hop, driveline, slope: slope, drag: drag, step: step)
    // What the bus's motion is worth, as a scale for the difference where driving and braking cancel.
    let gross = abs(slope) * sample.metres + 1.08 * sample.mass * sample.speed * sample.speed / 2
    return (closed, integrated, gross)
  }

  @Test("within 1 % of a 1 Hz trace in driving up to 0.8 m/s²", arguments: samples.filter { $0.rate < 1 })
  func oneHertz(_ sample: Sample) {
    let (closed, integrated, gross) = evaluate(sample, step: 1)
    #expect(abs(closed - integrated) < 0.01 * max(abs(integrated), 0.5 * gross), "\(closed) J against \(integrated) J")
  }

  @Test("within 0.2 % of a 20 Hz trace", arguments: samples)
  func twentyHertz(_ sample: Sample) {
    let (closed, integrated, gross) = evaluate(sample, step: 0.05)
    #expect(abs(closed - integrated) < 2e-3 * max(abs(integrated), 0.5 * gross), "\(closed) J against \(integrated) J")
  }

  @Test("exact: the difference goes with the step", arguments: samples)
  func exact(_ sample: Sample) {
    let (closed, integrated, gross) = evaluate(sample, step: 0.0005)
    #expect(abs(closed - integrated) < 1e-5 * max(abs(integrated), 0.5 * gross), "\(closed) J against \(integrated) J")
  }

  @Test("the machine's limit does hold in some sample, so that the test sees it")
  func limitHolds() {
    let sample = Sample(
      mass: 21_000, limit: 60_000, axleShare: 0.9, grade: -0.05, metres: 1200, speed: 22, rate: 0.8)
    let free = Sample(
      mass: 21_000, limit: 600_000, axleShare: 0.9, grade: -0.05, metres: 1200, speed: 22, rate: 0.8)
    #expect(evaluate(sample, step: 0.05).closed > evaluate(free, step: 0.05).closed + 100_000)
  }
}

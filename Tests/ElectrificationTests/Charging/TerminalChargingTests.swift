import Electrification
import Quantities
import Testing

@Suite("Chargers at terminals")
struct TerminalChargingTests {
  static let window = BatteryWindow(full: Energy(kilowattHours: 100), taperFrom: Energy(kilowattHours: 80))

  private func block(_ events: [BusEvent]) -> TerminalCharging.Block {
    TerminalCharging.Block(events: events, window: Self.window)
  }

  private func question(_ blocks: [TerminalCharging.Block], kW: Double = 100) -> TerminalCharging {
    TerminalCharging(blocks: blocks, power: Power(kilowatts: kW), dockTime: TimeSpan(minutes: 0))
  }

  @Test("either of two terminals will do, a third will not")
  func either() throws {
    let day = [
      trip("a", 6, kWh: 60), layover(1, 7, hours: 0.5), trip("b", 8, kWh: 30), layover(2, 9, hours: 0.5),
      trip("c", 10, kWh: 20), layover(3, 11, hours: 1),
    ]
    let answer = try question([block(day)]).solve(candidates: [3, 2, 1])
    #expect(answer.minimalSets == [[1], [2]])
    #expect(answer.impossibleBlocks.isEmpty)
  }

  @Test("nothing is needed where the batteries suffice; what no charger saves is named and the rest answered")
  func edges() throws {
    let easy = block([trip("a", 6, kWh: 60)])
    let hard = block([trip("a", 6, kWh: 120)])
    #expect(try question([easy]).solve(candidates: [1, 2]).minimalSets == [[]])
    let mixed = try question([easy, hard]).solve(candidates: [1, 2])
    #expect(mixed.minimalSets == [[]])
    #expect(mixed.impossibleBlocks == [1])
    let hopeless = try question([hard]).solve(candidates: [1])
    #expect(hopeless.minimalSets.isEmpty)
    #expect(hopeless.impossibleBlocks == [0])
    #expect(throws: ChargingError.tooManyTerminals(count: 13)) {
      _ = try question([easy]).solve(candidates: Array(0..<13))
    }
  }

  @Test("minimal sets are what trying every set without pruning gives", arguments: UInt64(1)...20)
  func bruteForce(_ seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let blocks = (0..<3).map { _ in
      var hour = 5.0
      var events: [BusEvent] = []
      for number in 0..<8 {
        events.append(trip("t\(number)", hour, kWh: Double.random(in: 5...35, using: &generator)))
        let terminal = Int32.random(in: 0..<5, using: &generator)
        events.append(layover(terminal, hour + 1, hours: Double(Int.random(in: 0...3, using: &generator)) / 4))
        hour += 2
      }
      return block(events)
    }
    let question = question(blocks, kW: 120)
    let answer = try question.solve(candidates: [0, 1, 2, 3, 4])
    func members(_ set: Int) -> [Int32] { (0..<5).filter { set >> $0 & 1 == 1 }.map { Int32($0) } }
    let works = (0..<32).map { set in
      blocks.indices.allSatisfy {
        answer.impossibleBlocks.contains($0)
          || question.trace(of: $0, chargersAt: Set(members(set))).failure == nil
      }
    }
    var minimal: [[Int32]] = []
    for set in 0..<32 where works[set] {
      if !(0..<set).contains(where: { $0 & set == $0 && works[$0] }) { minimal.append(members(set)) }
    }
    minimal.sort { one, other in
      one.count == other.count ? one.lexicographicallyPrecedes(other) : one.count < other.count
    }
    if answer.impossibleBlocks.count < blocks.count { #expect(answer.minimalSets == minimal) }
    for block in answer.impossibleBlocks {
      #expect(question.trace(of: block, chargersAt: [0, 1, 2, 3, 4]).failure != nil)
    }
  }

  @Test("docks: buses that stand at a terminal at once")
  func docks() {
    let blocks = [
      block([layover(1, 7, hours: 1)]), block([layover(1, 7.5, hours: 1)]), block([layover(1, 8, hours: 1)]),
      block([layover(2, 7, hours: 1)]),
    ]
    #expect(question(blocks).docksNeeded(at: 1) == 2)
    #expect(question(blocks).docksNeeded(at: 2) == 1)
    #expect(question(blocks).docksNeeded(at: 9) == 0)
  }
}

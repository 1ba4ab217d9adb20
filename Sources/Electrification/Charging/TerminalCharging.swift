public import Quantities

/// Chargers at terminals, all alike, and as many at each as buses come.
public struct TerminalChargers: Equatable, Sendable {
  /// Where they are.
  public let terminals: Set<Int32>
  /// What one gives, at the battery.
  public let power: Power
  /// The part of a layover that goes to docking and undocking.
  public let dockTime: TimeSpan

  /// Chargers at some terminals.
  public init(at terminals: Set<Int32>, power: Power, dockTime: TimeSpan) {
    self.terminals = terminals
    self.power = power
    self.dockTime = dockTime
  }

  /// None.
  public static let none = TerminalChargers(at: [], power: .zero, dockTime: .zero)
}

/// Which terminals need a charger for a set of blocks to run: the smallest sets, by trying all.
///
/// Charging during a layover is linear, taper ignored; `StateOfChargeTrace.isTaperIgnored` says where that flatters. There is a charger for
/// every bus that comes; `docksNeeded` says how many that is.
public struct TerminalCharging: Equatable, Sendable {
  /// The most terminals that all sets of are tried.
  public static let mostTerminals = 12

  /// A bus's day, and the battery that it leaves with full.
  public struct Block: Equatable, Sendable {
    /// The events in order of time.
    public let events: [BusEvent]
    /// The battery.
    public let window: BatteryWindow

    /// A bus's day.
    public init(events: [BusEvent], window: BatteryWindow) {
      self.events = events
      self.window = window
    }
  }

  /// What trying all sets came to.
  public struct Answer: Equatable, Sendable {
    /// The sets of terminals from which none can be left out, the smallest first and then by number; empty where no set works, and one
    /// empty set where none is needed.
    public let minimalSets: [[Int32]]
    /// The blocks that fail with chargers at all candidates, as positions. The sets are for the rest.
    public let impossibleBlocks: [Int]
  }

  /// The blocks.
  public let blocks: [Block]
  /// What a charger gives, at the battery.
  public let power: Power
  /// The part of a layover that goes to docking.
  public let dockTime: TimeSpan

  /// A question.
  public init(blocks: [Block], power: Power, dockTime: TimeSpan) {
    self.blocks = blocks
    self.power = power
    self.dockTime = dockTime
  }

  /// The state of charge of a block's bus with chargers at some terminals.
  public func trace(of block: Int, chargersAt terminals: Set<Int32>) -> StateOfChargeTrace {
    let block = blocks[block]
    return StateOfChargeTrace(
      block.events, start: block.window.full, window: block.window,
      chargers: TerminalChargers(at: terminals, power: power, dockTime: dockTime))
  }

  /// The smallest sets of terminals with which every block runs that runs with chargers at all of them.
  ///
  /// More chargers never make a block fail, so that sets above one that works are not tried.
  ///
  /// - Throws: `ChargingError.tooManyTerminals`.
  /// - Complexity: at most 2^candidates traces of each block.
  public func solve(candidates: [Int32]) throws(ChargingError) -> Answer {
    let places = Set(candidates).sorted()
    guard places.count <= Self.mostTerminals else { throw .tooManyTerminals(count: places.count) }
    func fails(_ block: Int, _ terminals: Set<Int32>) -> Bool {
      trace(of: block, chargersAt: terminals).failure != nil
    }
    let impossible = blocks.indices.filter { fails($0, Set(places)) }
    // Blocks that run on their battery alone need no asking.
    let asking = blocks.indices.filter { !impossible.contains($0) && fails($0, []) }
    var found: [UInt32] = []
    let sets = (0..<UInt32(1) << UInt32(places.count)).sorted {
      ($0.nonzeroBitCount, $0.bitReversed(places.count)) < ($1.nonzeroBitCount, $1.bitReversed(places.count))
    }
    for set in sets where !found.contains(where: { $0 & set == $0 }) {
      let terminals = Set(places.indices.filter { set >> UInt32($0) & 1 == 1 }.map { places[$0] })
      if asking.allSatisfy({ !fails($0, terminals) }) { found.append(set) }
    }
    let isHopeless = !blocks.isEmpty && impossible.count == blocks.count
    return Answer(
      minimalSets: isHopeless
        ? [] : found.map { set in places.indices.filter { set >> UInt32($0) & 1 == 1 }.map { places[$0] } },
      impossibleBlocks: impossible)
  }

  /// How many buses stand at a terminal at once for longer than docking takes: the docks that it needs.
  public func docksNeeded(at terminal: Int32) -> Int {
    var changes: [(seconds: Int, change: Int)] = []
    for event in blocks.flatMap(\.events) where event.activity == .layover(terminal: terminal) && event.time > dockTime
    {
      changes += [(event.fromSeconds, 1), (event.toSeconds, -1)]
    }
    changes.sort { ($0.seconds, $0.change) < ($1.seconds, $1.change) }
    var now = 0
    var most = 0
    for change in changes {
      now += change.change
      most = max(most, now)
    }
    return most
  }
}

extension UInt32 {
  /// The lowest bits in reverse, and turned: sets of one size in the order of their members.
  fileprivate func bitReversed(_ count: Int) -> UInt32 {
    var reversed: UInt32 = 0
    for bit in 0..<UInt32(count) where self >> bit & 1 == 1 { reversed |= 1 << (UInt32(count) - 1 - bit) }
    return ~reversed
  }
}

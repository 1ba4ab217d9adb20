/// An empty run between two terminals.
public struct Deadhead: Equatable, Hashable, Sendable {
  /// How far it is, in whole metres.
  public let metres: Int32

  /// How long it takes, in whole seconds.
  public let seconds: Int32

  /// An empty run.
  public init(metres: Int32, seconds: Int32) {
    self.metres = metres
    self.seconds = seconds
  }
}

/// The empty runs between all pairs of terminals, fixed once: whoever counts metres later counts these.
///
/// A bus is at its own terminal at once, so the way from a terminal to itself is always 0 m in 0 s. Other ways may be missing:
/// then no bus goes there empty. The table need not be symmetric, nor need it keep the triangle inequality.
public struct DeadheadTable: Equatable, Sendable {
  /// How many terminals there are; they are numbered from 0.
  public let terminalCount: Int

  // Row by row; -1 in both where there is no way.
  private var metres: [Int32]
  private var seconds: [Int32]

  /// A table from a function that is asked once for each ordered pair of two different terminals.
  ///
  /// - Throws: `SchedulingError.deadheadNegative`.
  /// - Complexity: the square of `terminalCount`, in time and memory (8 bytes a pair).
  public init(
    terminalCount: Int, deadhead: (_ from: Int32, _ to: Int32) -> Deadhead?
  ) throws(SchedulingError) {
    precondition(terminalCount >= 0, "a table has no negative number of terminals")
    self.terminalCount = terminalCount
    metres = [Int32](repeating: 0, count: terminalCount * terminalCount)
    seconds = metres
    for from in 0..<Int32(terminalCount) {
      for to in 0..<Int32(terminalCount) where to != from {
        try setDeadhead(deadhead(from, to), from: from, to: to)
      }
    }
  }

  /// The way from one terminal to another; nil where there is none.
  public func findDeadhead(from: Int32, to: Int32) -> Deadhead? {
    let pair = position(from, to)
    return metres[pair] < 0 ? nil : Deadhead(metres: metres[pair], seconds: seconds[pair])
  }

  /// Replaces the way from one terminal to another, by a measured one or by none.
  ///
  /// - Throws: `SchedulingError.deadheadNegative`.
  public mutating func setDeadhead(_ deadhead: Deadhead?, from: Int32, to: Int32) throws(SchedulingError) {
    precondition(from != to, "the way from a terminal to itself is always nothing")
    let pair = position(from, to)
    guard let deadhead else {
      metres[pair] = -1
      seconds[pair] = -1
      return
    }
    if deadhead.metres < 0 || deadhead.seconds < 0 {
      throw .deadheadNegative(from: from, to: to, metres: deadhead.metres, seconds: deadhead.seconds)
    }
    metres[pair] = deadhead.metres
    seconds[pair] = deadhead.seconds
  }

  private func position(_ from: Int32, _ to: Int32) -> Int {
    precondition(
      from >= 0 && to >= 0 && from < terminalCount && to < terminalCount, "terminals are numbered 0..<terminalCount")
    return Int(from) * terminalCount + Int(to)
  }
}

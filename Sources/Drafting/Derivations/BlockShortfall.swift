public import Findings

/// A block that no battery on the market carries through the design day.
public struct BlockShortfall: CannotDo {
  public static let code = "BLOCK-ENERGY"

  /// The block.
  public let block: String
  /// The lines that it serves, by the names passengers know.
  public let lines: [String]
  /// What the block lacks beyond the largest battery: the figure `battery.shortfall` of the block.
  public let shortfall: Finding
  /// The largest battery on the market: the figure `battery.market`.
  public let market: Finding
  /// What makes the block too demanding, in a subordinate clause of each language.
  public let cause: Cause

  /// What makes a block too demanding.
  public enum Cause: Hashable, Sendable {
    /// It is long; kilometres with empty running.
    case length(kilometres: Int)
    /// Cold takes most of it: heat as percent of the block's energy.
    case heat(percent: Int)
    /// It climbs; metres in all.
    case climb(metres: Int)
  }

  /// A shortfall by its parts.
  ///
  /// - Precondition: `shortfall` is the figure `battery.shortfall`, `market` the figure `battery.market`.
  public init(block: String, lines: [String], shortfall: Finding, market: Finding, cause: Cause) {
    precondition(shortfall.name == "battery.shortfall" && market.name == "battery.market")
    self.block = block
    self.lines = lines
    self.shortfall = shortfall
    self.market = market
    self.cause = cause
  }

  public var subject: FindingScope { .block(block) }
  public var evidence: [Finding] { [shortfall, market] }

  public func sentence(_ words: CannotDoWords) -> String {
    let reason =
      switch cause {
      case .length(let kilometres):
        words.say("omloppet är \(kilometres) km långt", "the block is \(kilometres) km long")
      case .heat(let percent):
        words.say("värmen tar \(percent) procent av energin", "heat takes \(percent) per cent of the energy")
      case .climb(let metres):
        words.say("stigningen är \(metres) m", "it climbs \(metres) m")
      }
    return words.say(
      "Linje \(words.list(lines)) kan inte köras på batteri som omloppet \(words.name(subject)) är lagt: med det största batteriet, \(words.amount(market)), saknas \(words.amount(shortfall)) ett dimensionerande dygn, därför att \(reason). Det klaras om omloppet delas eller laddas under dagen.",
      "Line \(words.list(lines)) cannot be run on batteries as block \(words.name(subject)) is laid: with the largest battery, \(words.amount(market)), it lacks \(words.amount(shortfall)) on a design day, because \(reason). It is met if the block is split or charged during the day."
    )
  }
}
